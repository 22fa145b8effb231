"""What an edition changes, kept for the desk: written while the edition before is still in use, read afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from healing_desktop.core.edition_changes import ChangedEntry, EditionNews, Named, Wanted
from healing_desktop.core.ports import Directory
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.entry_line import entry_of_line, line_of_entry
from healing_desktop.exchange.record_lines import LineFault, read_objects
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_difference import EditionDifference, Listed
from healing_desktop.storage.edition_news import KeptNews, NewsFile, Told
from healing_desktop.storage.records import needed_texts
from healing_desktop.storage.search_rows import without_address
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.outcomes import MOST_NAMED, Changes
from healing_desktop.sync.what_changed import changed_between


def keep_news(
    desk: Desk,
    old: EditionDirectory | None,
    new: EditionDirectory,
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


def edition_news(
    folder: Path, directory: Directory, today: date, wanted: Wanted | None = None
) -> tuple[EditionNews, ...]:  # fmt: skip
    """Of the last thirty days, the latest first; of the entries that are `wanted`, None for all. `folder`: the editions
    of the desk; `directory`: the one in use, for any other file there are none. Not on the GUI thread: each entry that
    changed is read."""
    if not isinstance(directory, EditionDirectory) or directory.gone is None:
        return ()
    file, upto = NewsFile(folder), directory.serial
    return tuple(_edition(file, kept, directory, upto) for kept in file.editions(upto, today, wanted))


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
    old: EditionDirectory,
    new: EditionDirectory,
    old_lines: Path | None,
    new_lines: Path,
) -> Iterator[Told]:
    between = EditionDifference(Path(old.file), Path(new.file))
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


def _records(ids: Iterable[str], old: EditionDirectory, lines: Path | None) -> Iterator[tuple[str, bytes]]:
    """The record of each entry before, from the lines where there are any."""
    wanted = set(ids)
    if lines is None or not lines.exists():
        for entry_id in sorted(wanted):
            entry = old.entry(entry_id)
            if entry is not None:
                yield entry_id, line_of_entry(entry)
        return
    with lines.open("rb") as packed:
        for line in read_objects(packed, own=True) if wanted else ():
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


def _edition(file: NewsFile, kept: KeptNews, directory: EditionDirectory, upto: int) -> EditionNews:
    (new, new_total), (changed, changed_total), (gone, gone_total) = (
        kept.of_kind["new"], kept.of_kind["changed"], kept.of_kind["gone"],
    )  # fmt: skip
    read = []
    for one in changed:
        raw = file.record(one.id, kept.serial)
        before = entry_of_line(raw) if raw else None
        if before is not None:
            later = file.next_record(one.id, kept.serial, upto)
            after = entry_of_line(later) if later else directory.unmarked_entry(one.id)
            read.append(ChangedEntry(one.id, one.name, before, after))
    gone = tuple(replace(one, now_in=_taken_over(one.id, directory)) for one in gone)
    return EditionNews(
        kept.serial, kept.from_serial, kept.adopted_on, new, tuple(read), gone, new_total, changed_total, gone_total
    )


def _taken_over(entry_id: str, directory: EditionDirectory) -> LocalText | None:
    """The name of the entry that took this one over, as far as the edition in use says so."""
    heir = directory.replaced_by(entry_id)
    return directory.names([heir]).get(heir) if heir else None
