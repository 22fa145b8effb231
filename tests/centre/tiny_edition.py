"""A few groups of the real directory with a few of its places and words: built in no time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from healing_desktop.core.entries import Entry, Kind
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_builder import build_edition
from tests.fixtures.editions import opened
from tests.fixtures.generated import real_content

HOW_MANY = 12


def tiny_edition(folder: Path, serial: int = 7) -> EditionDirectory:
    real = real_content()
    groups = [entry for entry in real.entries if entry.row.kind is Kind.GROUP and not entry.staff_only]
    chosen = [entry for entry in groups if entry.places and entry.places[0].nis and entry.cards][:HOW_MANY]
    towns = {place.nis for entry in chosen for place in entry.places}
    content = replace(
        real, serial=serial, entries=tuple(chosen), welfare_centres=frozenset(), phrases=real.phrases[:200],
        places=tuple(place for place in real.places if place.nis in towns), place_names=real.place_names[:30],
        articles=real.articles[:1],
    )  # fmt: skip
    file = folder / "tiny.db"
    build_edition(content, file)
    return opened(file)


def a_group(directory: EditionDirectory) -> Entry:
    """One that meets somewhere."""
    entry = directory.entry(min(directory.ids()))
    assert entry is not None
    return entry
