"""Where the notes of a centre belong: to the entry they were written for, to what replaced it, or to none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import Note
from healing_desktop.core.ports import Directory


@dataclass(frozen=True, slots=True)
class Homes:
    """`moved`: entries that are gone, each with the one that replaced it; `gone`: those that nothing replaced."""

    moved: Mapping[str, str] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()


def homes_of(
    entries: Iterable[str], is_there: Callable[[str], bool], replaced_by: Callable[[str], str | None]
) -> Homes:
    """Asks the directory about each of these."""
    moved: dict[str, str] = {}
    gone: set[str] = set()
    for entry in entries:
        if is_there(entry):
            continue
        after = replaced_by(entry)
        if after is None:
            gone.add(entry)
        else:
            moved[entry] = after
    return Homes(moved, frozenset(gone))


def notes_for(entry: str, now: CentreNow, homes: Homes) -> tuple[Note, ...]:
    """Of this entry and of those that it replaced, the latest first."""
    entries = (entry, *(old for old, new in homes.moved.items() if new == entry))
    return latest_first(note for one in entries for note in now.notes_by_entry.get(one, ()))


def homeless_notes(now: CentreNow, homes: Homes) -> tuple[Note, ...]:
    """Those whose entry is gone, the latest first: they stay readable."""
    return latest_first(note for one in homes.gone for note in now.notes_by_entry.get(one, ()))


def is_listed(directory: Directory) -> Callable[[str], bool]:
    """Whether the edition itself lists an entry now."""

    def listed(entry: str) -> bool:
        found = directory.unmarked_entry(entry)
        return found is not None and found.unlisted_on is None

    return listed


def latest_first(notes: Iterable[Note]) -> tuple[Note, ...]:
    return tuple(sorted(notes, key=lambda note: (note.written_on or "", note.id), reverse=True))
