"""Belgian places: postcodes, municipalities, sections, with names in nl, fr and de."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum

from healing_desktop.core.entries import Entry, MeetingPlace, NetworkRef
from healing_desktop.core.helplines import Helpline
from healing_desktop.core.query import Point
from healing_desktop.core.texts import LocalText

EARTH_KM_PER_DEGREE = 111.195


@dataclass(frozen=True, slots=True)
class Place:
    """A postcode, a section, a municipality or an area. `code` is the value of a place chip: a postcode, "nis:44021" or
    "province:Limburg". `nis` is "" for an area, its point the middle of its municipalities."""

    code: str
    postcode: str | None
    nis: str
    name: LocalText
    municipality: LocalText
    latitude: float
    longitude: float
    areas: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a booklet is about: a municipality, or the postcodes from `first` to `last`. `towns`: the NIS code of the
    municipality, or of those that have such a postcode; `named`: the one place that was asked for, if it was one."""

    towns: frozenset[str]
    first: str = ""
    last: str = ""
    named: Place | None = None

    def holds(self, place: MeetingPlace) -> bool:
        """A place without a postcode counts by its municipality."""
        if self.first and place.postcode:
            return self.first <= place.postcode <= self.last
        return place.nis in self.towns


class Welfare(StrEnum):
    """Which welfare centre it is: of a region (CAW), of this municipality, or the entry that stands for the centre that
    every municipality has, whose own address is not known."""

    REGION = "region"
    TOWN = "town"
    ANY_TOWN = "any-town"


@dataclass(frozen=True, slots=True)
class Region:
    """Who serves a place: the networks, the welfare centre and the listening lines.

    `welfare_also`: the municipality's own centre, where a centre of the region comes first.
    """

    place: Place
    network_adult: NetworkRef | None
    network_youth: NetworkRef | None
    welfare_centre: NetworkRef | None
    helplines: tuple[Helpline, ...]
    finder_url: str
    welfare: Welfare = Welfare.REGION
    welfare_also: NetworkRef | None = None


def both_names(name: LocalText, official: tuple[str, ...], language: str) -> str:
    """A municipality's name for a reader: "Elsene (Ixelles)" where two languages are official, else one name. Also who
    reads neither is told both: both stand on the signs there."""
    local = [text for code in official if (text := name.exact(code))]
    first = name.exact(language) or (local[0] if local else name.name_for(language))
    others = [text for text in dict.fromkeys(local) if text != first] if len(official) > 1 else []
    return f"{first} ({', '.join(others)})" if others else first


def km_between(latitude: float, longitude: float, origin: Point) -> float:
    """Distance in km on a plane: within 0.1 % over Belgium."""
    east = (longitude - origin.longitude) * math.cos(math.radians(origin.latitude))
    return math.hypot(latitude - origin.latitude, east) * EARTH_KM_PER_DEGREE


def nearest_first(entry: Entry, origin: Point) -> Entry:
    """The entry with its places in order of distance, those without a point last, and the distance in its row."""

    def km(place: MeetingPlace) -> float:
        known = place.latitude is not None and place.longitude is not None
        return km_between(place.latitude or 0, place.longitude or 0, origin) if known else math.inf

    places = tuple(sorted(entry.places, key=km))
    distance = km(places[0]) if places else math.inf
    shown = None if math.isinf(distance) else round(distance, 1)
    row = replace(entry.row, place=places[0] if places else None, distance_km=shown)
    return replace(entry, row=row, places=places)
