"""What the window, the command line and the handouts may ask of the layers below: Protocols only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from healing_desktop.core.entries import Entry, GroupRow
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.places import Place, Region
from healing_desktop.core.query import Chip, Point, Query, Ways, Widened
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query: rows in order (at most `limit`) and how many there are in all.

    Of these `certain` have everything that was asked; of the rest something is not known, and no row is known not to
    have it. `counts`: (facet, value, number) for every value of every filter: how many of the answer are known to have
    it; of a facet that was asked for, how many would if that part were not asked. `ways` only for an empty answer.
    """

    query: Query
    rows: Sequence[GroupRow]
    total: int
    widened: Widened | None = None
    helplines_first: bool = False
    took_ms: float = 0.0
    counts: tuple[tuple[str, str, int], ...] = ()
    certain: int = 0
    ways: Ways | None = None


@dataclass(frozen=True, slots=True)
class EditionInfo:
    """One edition. `published_on` ISO date; `entries` counts per kind; `sha256` of the file."""

    serial: int
    published_on: str
    expires_on: str | None
    entries: tuple[tuple[str, int], ...]
    sha256: str
    file: str


class Directory(Protocol):
    """The read-only directory of one edition. Every call is safe from any thread."""

    def understand(
        self, text: str, *, desk_place: str | None = None, pinned: Iterable[Chip] = (), dropped: Iterable[Chip] = ()
    ) -> Query:
        """Turn typed words into a Query; never raises, whatever is typed. `pinned` chips were chosen from a list,
        `dropped` ones are not meant."""

    def warm_up(self) -> None:
        """Read what the first questions need, so that no key press has to wait for it."""

    def find(self, query: Query, *, limit: int = 200, today: date | None = None) -> Found: ...

    def entry(self, entry_id: str, *, origin: Point | None = None) -> Entry | None:
        """The entry, its places nearest to `origin` first; None when there is none of that id."""

    def place(self, text: str) -> Place | None:
        """A postcode or municipality name in any language, or a chip value; None when there is no such place."""

    def organization_name(self, organization_id: str) -> LocalText | None:
        """The name of an HSDS organization, the value of an organization chip."""

    def region(self, place: Place, language: str) -> Region: ...

    def helplines(self) -> HelplineTable: ...

    def taxonomies(self) -> Taxonomies: ...

    def info(self) -> EditionInfo: ...

    def postcodes_like(self, prefix: str, limit: int = 8) -> Sequence[Place]: ...
