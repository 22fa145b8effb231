"""One card as PDF through HandoutService, against typst alone on the same template and the same data."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path

import typst

from healing_desktop.app import words_reader
from healing_desktop.core.entries import Entry, Kind
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.service import Handout, HandoutService, Material
from healing_desktop.storage.directory import EditionDirectory, open_directory
from tests.benchmarks.rounds import Report, medians

TODAY = date(2026, 11, 21)
MOST_RATIO = 1.3
OPTIONS = HandoutOptions("nl")


def test_one_card(report: Report, root: Path, bundled: Path) -> None:
    """Typst remembers what it has set once, so no entry is asked for twice: the service gets every second one."""
    resources = root / "resources"
    directory = open_directory(bundled)
    assert isinstance(directory, EditionDirectory)
    service = HandoutService(resources, words_reader(resources), directory.taxonomies(), directory.helplines())
    entries = _groups(directory)
    bare = _bare_typst(resources)
    made = service.make(Material((entries[0],)), OPTIONS, TODAY)
    assert isinstance(made, Handout)
    assert made.pdf == bare(_data(service, entries[0]))
    for_service, for_bare = iter(entries[1::2]), iter([_data(service, entry) for entry in entries[2::2]])
    rounds = len(entries) // 2 - 2
    took = medians(
        {
            "bare": lambda: bare(next(for_bare)),
            "service": lambda: service.make(Material((next(for_service),)), OPTIONS, TODAY),
        },
        rounds,
    )
    report.compare("handout", "one card as PDF", took["service"], took["bare"], MOST_RATIO, rounds)
    directory.close()


def _groups(directory: EditionDirectory) -> list[Entry]:
    rows = directory.find(directory.understand("9000"), today=TODAY).rows
    entries = [directory.entry(row.id) for row in rows if row.kind is Kind.GROUP]
    return [entry for entry in entries if entry is not None]


def _data(service: HandoutService, entry: Entry) -> str:
    return json.dumps(asdict(service.content(Material((entry,)), OPTIONS, TODAY)))


def _bare_typst(resources: Path) -> Callable[[str], bytes]:
    """Typst alone: the data comes as finished text, the fonts are read once."""
    templates = resources / "handouts"
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[resources / "fonts"])

    def compiled(data: str) -> bytes:
        return typst.compile(
            templates / f"{OPTIONS.template}.typ",
            root=templates,
            font_paths=fonts,
            ignore_system_fonts=True,
            sys_inputs={"handout": data},
            pdf_standards=["ua-1", "a-2a"],
            timestamp=datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC),
        )

    return compiled
