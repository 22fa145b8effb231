"""Which entries a watch of the centre is about: found as a visitor would find them, then held against its place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from healing_desktop.core.centre_records import Watch
from healing_desktop.core.entries import Attending, Entry, GroupRow
from healing_desktop.core.present_why import NEAR_KM
from healing_desktop.core.query import Chip, Point

if TYPE_CHECKING:
    from healing_desktop.core.places import Place
    from healing_desktop.core.ports import Directory

EVERYTHING = 100_000


def asks_nothing(watch: Watch) -> bool:
    """It would be about every entry there is."""
    return not (watch.themes or watch.place or watch.languages)


def watched_rows(watch: Watch, directory: Directory, today: date) -> dict[str, GroupRow]:
    """The entries that it is about now, by id. Some milliseconds for each theme: for a job."""
    place = _place(watch, directory)
    if watch.place and place is None:
        return {}
    chips = [Chip("language", code) for code in watch.languages]
    if place is not None:
        chips.append(Chip("place", place.code))
    found: dict[str, GroupRow] = {}
    # One question for each: beside another theme some only put the answer in order.
    for theme in watch.themes or ("",):
        about = (Chip("theme", theme),) if theme else ()
        query = directory.understand("", pinned=(*about, *chips))
        rows = directory.find(query, limit=EVERYTHING, today=today).rows
        found |= {row.id: row for row in rows if is_about(watch, row, place, directory)}
    return found


def was_watched(watch: Watch, entry: Entry, directory: Directory) -> bool:
    """The same of an entry that no question finds any more."""
    place = _place(watch, directory)
    if watch.place and place is None:
        return False
    return is_about(watch, entry.row, place, directory)


def is_about(watch: Watch, row: GroupRow, place: Place | None, directory: Directory) -> bool:
    """A theme below one that is watched counts as well. `row.distance_km` is measured from `place`, if there is one."""
    if watch.themes:
        themes = {*row.themes, *directory.taxonomies().above("theme", row.themes)}
        if not themes.intersection(watch.themes):
            return False
    if watch.languages and not set(watch.languages).intersection(row.languages):
        return False
    return place is None or _is_for_place(row, place, watch.languages)


def origin_of(watch: Watch, directory: Directory) -> Point | None:
    """Where its distances are measured from."""
    place = _place(watch, directory)
    return Point(place.latitude, place.longitude, place.areas, place.languages) if place and place.nis else None


def names_match(watch: Watch, asked: str, called: Iterable[str]) -> bool:
    """Somebody typed its id, its name or what it is `called`."""
    return asked.strip().casefold() in {
        watch.id.casefold(),
        watch.name.casefold(),
        *(name.casefold() for name in called),
    }


def _place(watch: Watch, directory: Directory) -> Place | None:
    return directory.place(watch.place) if watch.place else None


def _is_for_place(row: GroupRow, place: Place, languages: tuple[str, ...]) -> bool:
    """It meets near there, serves the place, or is online in a language that is asked for, else in one of the place's
    own."""
    if row.distance_km is not None and row.distance_km <= NEAR_KM:
        return True
    if row.place is not None and place.nis and row.place.nis == place.nis:
        return True
    if row.covers_place or set(row.area.codes).intersection(place.areas):
        return True
    spoken = languages or place.languages
    online = row.attending in (Attending.ONLINE, Attending.BOTH)
    return online and (not row.languages or bool(set(row.languages).intersection(spoken)))
