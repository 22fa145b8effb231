"""Keeps what an edition changes, while the edition before is still in use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from healing_desktop.core.edition_changes import Named
from healing_desktop.exchange.entry_line import entry_of_line, line_of_entry
from healing_desktop.exchange.record_lines import LineFault, read_objects
from healing_desktop.storage.edition_difference import EditionDifference, Listed
from healing_desktop.storage.edition_news import NewsFile, Told
from healing_desktop.storage.plain_edition import PlainEdition
from healing_desktop.storage.records import needed_texts
from healing_desktop.storage.search_rows import without_address
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.outcomes import MOST_NAMED, Changes
from healing_desktop.sync.what_changed import changed_between


def keep_news(
    desk: Desk,
    old: PlainEdition | None,
    new: PlainEdition,
    old_lines: Path | None,
    new_lines: Path,
    today: date,
) -> Changes:
    """What the new edition changes, on the disk when it comes back. `old_lines`: of the edition before, None where only
    its file is there. OSError and EditionDamaged pass."""
    found = new_ones, changed, gone = _Found(), _Found(), _Found()
    told = _told(found, old, new, old_lines, new_lines) if old is not None else ()
    NewsFile(desk.folder).keep(new.serial, old.serial if old is not None else None, today, told)
    return Changes(
        tuple(new_ones.first), tuple(changed.first), tuple(gone.first), new_ones.total, changed.total, gone.total
    )


def erase_old_news(desk: Desk, today: date) -> None:
    """What is older than thirty days goes from the disk; where that cannot be written, the next time."""
    with suppress(OSError):
        NewsFile(desk.folder).erase_old(today)


class _Found:
    """The first entries of a kind, and how many there are."""

    def __init__(self) -> None:
        self.first: list[Named] = []
        self.total = 0

    def those_told(self, listed: Iterable[Listed]) -> Iterator[Listed]:
        """What is for staff alone is counted and no news, before or after."""
        for one in listed:
            self.total += 1
            if len(self.first) < MOST_NAMED:
                self.first.append(Named(one.id, needed_texts(one.names)))
            if not one.for_staff:
                yield one


def _told(
    found: tuple[_Found, _Found, _Found],
    old: PlainEdition,
    new: PlainEdition,
    old_lines: Path | None,
    new_lines: Path,
) -> Iterator[Told]:
    between = EditionDifference(old.file, new.file)
    yield from (Told("new", one.id, one.names) for one in found[0].those_told(between.new()))
    differing = changed_between(old, new, between, old_lines, new_lines)
    changed = {one.id: one.names for one in found[1].those_told(differing)}
    gone = {one.id: one.names for one in found[2].those_told(between.gone())}
    hidden = new.ids_with_confidential_place() if changed else frozenset()
    for entry_id, raw in _records(changed.keys() | gone.keys(), old, old_lines):
        if entry_id in gone:
            yield Told("gone", entry_id, gone[entry_id], raw)
        else:
            yield Told("changed", entry_id, changed[entry_id], _discreet(raw) if entry_id in hidden else raw)


def _records(ids: Iterable[str], old: PlainEdition, lines: Path | None) -> Iterator[tuple[str, bytes]]:
    """The record of each entry before, from the lines where there are any."""
    wanted = set(ids)
    if lines is None or not lines.exists():
        yield from ((entry.row.id, line_of_entry(entry)) for entry in old.entries(sorted(wanted)))
        return
    with lines.open("rb") as packed:
        for line in read_objects(packed, only_keys=True) if wanted else ():
            if not isinstance(line, LineFault) and line[2].get("type") == "entry" and line[2]["id"] in wanted:
                wanted.discard(line[2]["id"])
                yield line[2]["id"], line[1]
            if not wanted:
                return


def _discreet(raw: bytes) -> bytes:
    """Where a place is confidential now, nobody reads where it was."""
    before = entry_of_line(raw)
    if before is None:
        return raw
    places = tuple(replace(without_address(place), confidential=True) for place in before.places)
    return line_of_entry(replace(before, places=places))
