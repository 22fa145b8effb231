"""What the window, the command line and the handouts may ask of the layers below: Protocols only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol, runtime_checkable

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.edition_changes import GoneName
from healing_desktop.core.entries import Entry, GroupRow
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.places import Place, Region, Stretch
from healing_desktop.core.query import Chip, Point, Query, Ways, Widened
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from healing_desktop.core.vocabulary import Vocabulary


@runtime_checkable
class KnowsIds(Protocol):
    """Rows that are read one by one, when they are looked at, and whose ids are known before."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query: rows in order (at most `limit`) and how many there are in all.

    Of these `certain` have everything that was asked; of the rest something is not known, and no row is known not to
    have it. `counts`: (facet, value, number) for every value of every filter: how many of the answer are known to have
    it; of a facet that was asked for, how many would if that part were not asked. `ways` only for an empty answer.
    `gone`: what is no longer listed but called as was typed; it is counted nowhere.
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
    gone: tuple[GoneName, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Of `rows`, without reading any."""
        return self.rows.ids if isinstance(self.rows, KnowsIds) else tuple(row.id for row in self.rows)


@dataclass(frozen=True, slots=True)
class News:
    """An entry that came into the directory on `day`, or whose facts changed then."""

    id: str
    what: Literal["new", "changed"]
    day: date


@dataclass(frozen=True, slots=True)
class EntriesAt:
    """The groups that meet somewhere: their ids by first theme, then by name; `online`: how many meet online only,
    wherever one lives."""

    ids: tuple[str, ...]
    online: int = 0


@dataclass(frozen=True, slots=True)
class EditionInfo:
    """One edition. `published_on` ISO date; `entries` counts per kind; `sha256` of the file. `instead_of`: the serial
    of the one that should be in use and whose file is damaged or gone."""

    serial: int
    published_on: str
    expires_on: str | None
    entries: tuple[tuple[str, int], ...]
    sha256: str
    file: str
    instead_of: int | None = None


class Directory(Protocol):
    """The read-only directory of one edition. Every call is safe from any thread. `instead_of`: as in EditionInfo."""

    instead_of: int | None

    def understand(
        self, text: str, *, desk_place: str | None = None, pinned: Iterable[Chip] = (), dropped: Iterable[Chip] = ()
    ) -> Query:
        """Turn typed words into a Query; never raises, whatever is typed. `pinned` chips were chosen from a list,
        `dropped` ones are not meant."""

    def warm_up(self) -> None:
        """Read what the first questions need, so that no key press has to wait for it."""

    def find(self, query: Query, *, limit: int = 200, today: date | None = None) -> Found: ...

    def entry(self, entry_id: str, *, origin: Point | None = None) -> Entry | None:
        """The entry, its places nearest to `origin` first; one that is gone is readable for thirty days more, with
        `unlisted_on`. None when there is none of that id."""

    def unmarked_entry(self, entry_id: str, *, origin: Point | None = None) -> Entry | None:
        """As `entry`, but only what the edition says: nothing that this centre knows beside it."""

    def replaced_by(self, entry_id: str) -> str | None:
        """The id of the entry that took this one over; None where none did."""

    def news_since(self, day: date) -> Sequence[News]:
        """What is new or changed from that day on, each entry once, the latest first; what is new is not changed."""

    def place(self, text: str) -> Place | None:
        """A postcode or municipality name in any language, or a chip value; None when there is no such place."""

    def places_named(self, text: str) -> Sequence[Place]:
        """Every municipality of this name, and every part of another one; a postcode gives what `place` does."""

    def towns_between(self, first: str, last: str) -> frozenset[str]:
        """The NIS codes of the municipalities that have a postcode from `first` to `last`, both included."""

    def entries_at(self, where: Stretch, *, organisations: bool = False) -> EntriesAt:
        """The groups that meet in person there; with `organisations` these too, after the groups of their theme."""

    def organization_name(self, organization_id: str) -> LocalText | None:
        """The name of an HSDS organization, the value of an organization chip."""

    def article(self, slug: str, language: str) -> ArticleText | None:
        """The article as its file holds it; None when the edition has it not in this language."""

    def articles(self) -> Sequence[ArticleText]:
        """Every article in each of its languages."""

    def vocabulary(self) -> Vocabulary:
        """Everything that `understand` knows."""

    def region(self, place: Place, language: str) -> Region: ...

    def helplines(self) -> HelplineTable: ...

    def taxonomies(self) -> Taxonomies: ...

    def info(self) -> EditionInfo: ...

    def postcodes_like(self, prefix: str, limit: int = 8) -> Sequence[Place]: ...
