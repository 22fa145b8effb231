"""What is printed: each job is some handouts, as the finished data of a template and as the same words in HTML."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from healing_desktop.core.entries import Entry, Kind
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.service import HandoutService, Material
from healing_desktop.storage.directory import EditionDirectory
from tests.benchmarks.printing.plain_page import plain_page
from tests.handouts.towns import town

TODAY = date(2026, 11, 21)
BATCH, BOOKLET = 360, 100


@dataclass(frozen=True, slots=True)
class PrintJob:
    """`pieces`: material and options of each handout; the first one is made once before the clock runs."""

    name: str
    pieces: tuple[tuple[Material, HandoutOptions], ...]


def print_jobs(directory: EditionDirectory) -> tuple[PrintJob, ...]:
    """Typst remembers what it has set, so no entry and language comes twice in a job. The town is made up: no
    municipality has a hundred groups yet."""
    groups = _groups(directory)
    cards = [
        (Material((entry,)), HandoutOptions(language)) for language in ("nl", "fr", "de", "en") for entry in groups
    ]
    threes = [Material(tuple(groups[n : n + 3])) for n in range(0, 24, 3)]
    booklet = HandoutOptions("nl", "booklet")
    return (
        PrintJob("a card", tuple(cards[:12])),
        PrintJob("a sheet of 3 groups", tuple((three, HandoutOptions("nl", "sheet")) for three in threes)),
        PrintJob(f"a booklet of {BOOKLET} groups", ((town(1), booklet), (town(BOOKLET), booklet))),
        PrintJob(f"a batch of {BATCH} cards", tuple(cards[: BATCH + 1])),
    )


def write_job(job: PrintJob, service: HandoutService, folder: Path) -> None:
    """data-0000.json and page-0000.html for each handout of `job`."""
    folder.mkdir(parents=True)
    for number, (material, options) in enumerate(job.pieces):
        content = service.content(material, options, TODAY)
        told = {"template": content.template, "data": json.dumps(asdict(content))}
        (folder / f"data-{number:04}.json").write_text(json.dumps(told), encoding="utf-8")
        (folder / f"page-{number:04}.html").write_text(plain_page(content), encoding="utf-8")


def _groups(directory: EditionDirectory) -> Sequence[Entry]:
    rows = directory.find(directory.understand("9000"), limit=5_000, today=TODAY).rows
    found = (directory.entry(row.id) for row in rows if row.kind is Kind.GROUP)
    return [entry for entry in found if entry is not None]
