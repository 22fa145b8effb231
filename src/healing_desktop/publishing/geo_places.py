"""Find a point for every locality: in GeoNames, by hand, from its neighbours, from its municipality."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from healing_desktop.publishing.geo_sources import Municipality, Place, name_key

Point = tuple[float, float]
"""Latitude, longitude."""

KM_PER_DEGREE: Final = (111.2, 70.6)
"""Of latitude, and of longitude at 50.6° north."""

FARTHEST_KM: Final = 18.0
"""A namesake farther than this from the municipality's own point is another place."""


@dataclass(frozen=True, slots=True)
class Section:
    """A locality of a postcode, as the hand-written table has it."""

    postcode: str
    nis: str
    name: str
    other_name: str = ""
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class Locality:
    """A section with its point; the main one stands for its municipality."""

    section: Section
    lat: float
    lon: float
    coordinates_from: str
    is_main: bool = False


def kilometres(one: Point, two: Point) -> float:
    """Near enough within Belgium."""
    return math.hypot((one[0] - two[0]) * KM_PER_DEGREE[0], (one[1] - two[1]) * KM_PER_DEGREE[1])


def middle(points: Sequence[Point]) -> Point:
    """The mean of some points."""
    return sum(lat for lat, _ in points) / len(points), sum(lon for _, lon in points) / len(points)


def find_place(
    names: Iterable[str], municipality: Municipality, places: Iterable[Place], near: Point | None
) -> Point | None:
    """The GeoNames place of that name in the municipality's cantons; the nearest, else the largest."""
    keys = {name_key(name) for name in names if name}
    found = [
        place
        for place in places
        if (place.key in keys or keys & place.other_keys) and place.cantons & municipality.cantons
    ]
    if near:
        found = [place for place in found if kilometres(near, (place.lat, place.lon)) <= FARTHEST_KM]

    def rank(place: Place) -> tuple[bool, float, int]:
        distance = kilometres(near, (place.lat, place.lon)) if near else 0.0
        return place.key not in keys, distance, -place.population

    best = min(found, key=rank, default=None)
    return (best.lat, best.lon) if best else None


def main_section(sections: Sequence[Section], municipality: Municipality) -> int:
    """Where in the list the section is that bears the municipality's name."""
    keys = {name_key(municipality.name_nl), name_key(municipality.name_fr)}
    return next(index for index, section in enumerate(sections) if name_key(section.name) in keys)


def main_locality(sections: Sequence[Section], municipality: Municipality, places: Sequence[Place]) -> Locality:
    """The municipality's own point; a merged one takes the first locality listed after its name."""
    start = main_section(sections, municipality)
    section = sections[start]
    if section.point:
        return Locality(section, *section.point, "approx", is_main=True)
    point = find_place((section.name, municipality.name_nl, municipality.name_fr), municipality, places, None)
    if point:
        return Locality(section, *point, "geonames", is_main=True)
    for other in sections[start + 1 :]:
        point = other.point or find_place((other.name, other.other_name), municipality, places, None)
        if point:
            return Locality(section, *point, "approx", is_main=True)
    message = f"no point for {municipality.nis} {municipality.name_nl}"
    raise ValueError(message)


def locate_all(sections: Sequence[Section], municipality: Municipality, places: Sequence[Place]) -> list[Locality]:
    """Every locality of one municipality."""
    main = main_locality(sections, municipality, places)
    home = (main.lat, main.lon)
    located: dict[int, Locality] = {}
    by_postcode: dict[str, list[Point]] = defaultdict(list)
    for index, section in enumerate(sections):
        if section is main.section:
            located[index] = main
        elif section.point:
            located[index] = Locality(section, *section.point, "approx")
        elif point := find_place((section.name, section.other_name), municipality, places, home):
            located[index] = Locality(section, *point, "geonames")
        else:
            continue
        by_postcode[section.postcode].append((located[index].lat, located[index].lon))
    for index, section in enumerate(sections):
        if index not in located:
            neighbours = by_postcode.get(section.postcode)
            point = middle(neighbours) if neighbours else home
            located[index] = Locality(section, *point, "approx" if neighbours else "municipality")
    return [located[index] for index in range(len(sections))]


def locate(
    sections: Iterable[Section], municipalities: Mapping[str, Municipality], places: Sequence[Place]
) -> list[Locality]:
    """Every locality of the country, by postcode: the main one first, the others as the table has them."""
    by_nis: dict[str, list[Section]] = defaultdict(list)
    for section in sections:
        by_nis[section.nis].append(section)
    by_canton: dict[str, list[Place]] = defaultdict(list)
    for place in places:
        for canton in place.cantons:
            by_canton[canton].append(place)
    found: list[Locality] = []
    for nis, own in by_nis.items():
        near = [place for canton in sorted(municipalities[nis].cantons) for place in by_canton[canton]]
        found += locate_all(own, municipalities[nis], near)
    rounded = (replace(place, lat=round(place.lat, 5), lon=round(place.lon, 5)) for place in found)
    return sorted(rounded, key=lambda place: (place.section.postcode, place.section.nis, not place.is_main))
