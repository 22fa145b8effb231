"""What the editions of the last weeks brought: entries that are new, changed or gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from healing_desktop.core.entries import Entry
    from healing_desktop.core.ports import Directory
    from healing_desktop.core.texts import LocalText

# A handout about an entry may still be on its way.
READABLE_DAYS = 30
MOST_SHOWN = 200
# Is an entry of this id to be told?
Wanted = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Named:
    """An entry by id, and its name in the edition that has it last. `now_in`: of what is gone, the name of the entry
    that took it over."""

    id: str
    name: LocalText
    now_in: LocalText | None = None


@dataclass(frozen=True, slots=True)
class GoneName:
    """An entry that is no longer listed, since the day on which this desk took over an edition without it."""

    id: str
    name: LocalText
    unlisted_on: date


@dataclass(frozen=True, slots=True)
class ChangedEntry:
    """An entry as it was and as it is next; `after` None: it cannot be read any more."""

    id: str
    name: LocalText
    before: Entry
    after: Entry | None


@dataclass(frozen=True, slots=True)
class EditionNews:
    """What an edition brought to this desk. Of each kind at most MOST_SHOWN entries; the totals count all of them.
    `from_serial`: the edition before it."""

    serial: int
    from_serial: int | None
    adopted_on: date
    new: tuple[Named, ...] = ()
    changed: tuple[ChangedEntry, ...] = ()
    gone: tuple[Named, ...] = ()
    new_total: int = 0
    changed_total: int = 0
    gone_total: int = 0


class ReadNews(Protocol):
    """What the editions of the last thirty days brought to this desk, the latest first; of the entries that are
    `wanted`, None for all. For a job."""

    def __call__(self, directory: Directory, wanted: Wanted | None = None, /) -> tuple[EditionNews, ...]: ...


class GoneEntries(Protocol):
    """What is no longer listed and still readable, as a directory asks for it. Any thread may ask."""

    def entry(self, entry_id: str) -> Entry | None:
        """As it was listed last, with `unlisted_on`."""

    def named(self, text: str) -> tuple[GoneName, ...]:
        """Those in whose name all words of `text` begin a word; a few at most."""


def still_readable(unlisted_on: date, today: date) -> bool:
    """To the end of the thirtieth day."""
    return today <= unlisted_on + timedelta(days=READABLE_DAYS)


def oldest_readable(today: date) -> date:
    """What was taken out before this day is erased."""
    return today - timedelta(days=READABLE_DAYS)
