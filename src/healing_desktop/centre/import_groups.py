"""A spreadsheet, or a package of another program, as groups of the centre's own.

The same file, read again, changes what it made before and doubles nothing: the id of a row is made from its name and
place, and a row that moved is known by its name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from healing_desktop.core.centre import Change
from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.dates import months_later
from healing_desktop.core.entries import Entry
from healing_desktop.core.folding import words_of
from healing_desktop.core.ports import Directory
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.core.words import Words
from healing_desktop.exchange.entry_line import line_of_entry
from healing_desktop.exchange.hsds.csv_in import first_rows, read_table
from healing_desktop.exchange.hsds.csv_mapping import SEVERAL, CsvMapping, MappingFault, Taken
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.guess_mapping import guessed_columns
from healing_desktop.exchange.hsds.imported import Imported
from healing_desktop.exchange.hsds.known_lists import KnownLists
from healing_desktop.exchange.hsds.package_to_entries import package_to_entries
from healing_desktop.exchange.hsds.read_package import read_package

# As long as the form gives a group, where nobody says how long it is valid.
MONTHS = 12


@dataclass(frozen=True, slots=True)
class OwnRead:
    """`changes` of what is new (`added`) or another than before (`changed`); `same` is kept as it is. `published`: the
    names of what the directory has already; those are not taken over."""

    imported: Imported
    changes: tuple[Change, ...]
    added: int
    changed: int
    same: int
    published: tuple[str, ...]


def columns_of(file: Path) -> Mapping[str, tuple[str, ...]]:
    """Each column of a table and the first cells under it; nothing where none can be read."""
    rows = first_rows(file)
    if not rows:
        return {}
    return {column: tuple(cell for row in rows[1:] if (cell := row.get(column)))[:3] for column in rows[0]}


def guess(file: Path) -> dict[str, str]:
    """Column -> field of ours, as far as the headings say it."""
    rows = first_rows(file)
    found = guessed_columns(list(rows[0])) if rows else {}
    return {column: field for field, columns in found.items() for column in columns}


def mapping_of(chosen: Mapping[str, str], language: str) -> CsvMapping | None:
    """Column -> field as a mapping; None without a column for the name."""
    fields: dict[tuple[str, str], Taken] = {}
    for field in dict.fromkeys(chosen.values()):
        columns = tuple(column for column, told in chosen.items() if told == field)
        several = field in SEVERAL
        fields[field, ""] = Taken(columns, join=";" if several else None)
    return CsvMapping(fields, language) if ("name", "") in fields else None


def read_own(
    file: Path,
    mapping: CsvMapping | None,
    directory: Directory,
    now: CentreNow,
    words_for: Callable[[str], Words],
    today: date,
) -> OwnRead | MappingFault:
    """Nothing is written. Without a mapping `file` is a package of HSDS. One bad row stops no other. OSError only where
    there is no file."""
    gathered = read_package(file, today) if mapping is None else read_table(file, mapping, today)
    if isinstance(gathered, MappingFault):
        return gathered
    return _told(imported_of(gathered, file, directory, words_for, today), directory, now, today)


def imported_of(
    gathered: Gathered, file: Path, directory: Directory, words_for: Callable[[str], Words], today: date
) -> Imported:
    """The entries of what was read, and everything that is to be said of it."""
    closed = {code: words_for(code)("hsds-temporarily-closed") for code in INTERFACE_LANGUAGES}
    known = KnownLists(
        directory.taxonomies(),
        lru_cache(4096)(directory.place),
        today,
        source_name(file, gathered),
        LocalText.of(closed),
    )
    return package_to_entries(gathered, known)


def source_name(file: Path, gathered: Gathered) -> str:
    """What the package calls itself, else its file: ids that are no UUIDs are made from it."""
    told = (gathered.manifest.get(name) for name in ("title", "name"))
    return next((name for name in told if isinstance(name, str) and name), file.stem)


def _told(imported: Imported, directory: Directory, now: CentreNow, today: date) -> OwnRead:
    changes: list[Change] = []
    published: list[str] = []
    added = changed = same = 0
    for entry in _as_before(imported.entries, now):
        kept = now.kept(OwnEntry, entry.row.id)
        before = kept.record if kept is not None and isinstance(kept.record, OwnEntry) else None
        name, line = entry.row.name.name_for(""), line_of_entry(entry).decode()
        if before is None and directory.entry(entry.row.id) is not None:
            published.append(name)
        elif before is None or kept is None:
            added += 1
            ends = months_later(today, MONTHS).isoformat()
            changes.append(Change(OwnEntry(entry.row.id, name, line, today.isoformat(), ends)))
        elif before.record == line:
            same += 1
        else:
            changed += 1
            after = OwnEntry(before.id, name, line, before.entered_on, before.expires_on, before.by)
            changes.append(Change(after, kept.revision))
    return OwnRead(imported, tuple(changes), added, changed, same, tuple(published))


def _as_before(entries: Sequence[Entry], now: CentreNow) -> Iterator[Entry]:
    """A row whose id is new, because it moved to another place say, is the one group of that name that no other row
    is."""
    rows, free = {entry.row.id for entry in entries}, defaultdict[tuple[str, ...], list[str]](list)
    for own in now.of(OwnEntry):
        if own.id not in rows:
            free[words_of(own.name)].append(own.id)
    for entry in entries:
        same = free.get(words_of(entry.row.name.name_for("")), [])
        if len(same) == 1 and now.kept(OwnEntry, entry.row.id) is None:
            yield replace(entry, row=replace(entry.row, id=same.pop()))
        else:
            yield entry
