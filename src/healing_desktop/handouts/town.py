"""What a booklet is about: the place, its groups, and who serves it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from healing_desktop.core.entries import Entry
from healing_desktop.core.places import Region, Stretch
from healing_desktop.core.ports import Directory


@dataclass(frozen=True, slots=True)
class Town:
    """`regions`: who serves the municipalities in which groups meet, each once; `online`: how many groups meet online
    only and are not in the booklet."""

    where: Stretch
    regions: tuple[Region, ...] = ()
    online: int = 0


def town_entries(directory: Directory, where: Stretch, language: str) -> tuple[Town, tuple[Entry, ...]]:
    """The town and its groups, in the order of the directory; no groups where nobody meets."""
    found = directory.entries_at(where)
    entries = tuple(
        _here_only(entry, where) for entry_id in found.ids if (entry := directory.entry(entry_id)) is not None
    )
    regions = tuple(_regions(directory, where, entries, language))
    return Town(where, regions, found.online), entries


def _here_only(entry: Entry, where: Stretch) -> Entry:
    """Of what also meets elsewhere only where it meets here."""
    places = tuple(place for place in entry.places if where.holds(place))
    return replace(entry, places=places, row=replace(entry.row, place=places[0] if places else None))


def _regions(directory: Directory, where: Stretch, entries: tuple[Entry, ...], language: str) -> Iterator[Region]:
    if where.named is not None:
        yield directory.region(where.named, language)
        return
    towns = {place.nis for entry in entries for place in entry.places if place.nis and where.holds(place)}
    for nis in sorted(towns):
        if place := directory.place(f"nis:{nis}"):
            yield directory.region(place, language)
