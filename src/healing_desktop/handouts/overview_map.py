"""The map of a booklet: where its groups are, each with its number, and Belgium on the cover."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from string import ascii_uppercase

from healing_desktop.core.amounts import decimal
from healing_desktop.core.entries import MeetingPlace
from healing_desktop.core.find_stretch import stretch_words
from healing_desktop.core.official_languages import official_languages
from healing_desktop.core.places import both_names
from healing_desktop.core.present_place import town_with_postcode
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import MapLabel
from healing_desktop.handouts.booklet_body import Dot, Legend, Overview
from healing_desktop.handouts.land_sketch import ATTRIBUTION, BaseSketch, areas_in, lines_in, read_sketch
from healing_desktop.handouts.map_frame import MapFrame, scale_metres
from healing_desktop.handouts.map_labels import Box, LabelPlan
from healing_desktop.handouts.speech import Numbered
from healing_desktop.handouts.town import Town
from healing_desktop.maps.border_lines import Line, Point

WIDTH, HEIGHT = 119.0, 84.0
COVER = MapFrame(50.5, 4.48, 292, 118.0, 96.0)
LEAST_KM = 20.0
DOT = 7.4
"""Millimetres across, of a dot with a number in it."""
MOST_LETTERS, MOST_TOWNS = 14, 12
WHITE, ABROAD, PALE, DARK = "#ffffff", "#e9e9e9", "#a8a8a8", "#5c5c5c"
INK, TEAL = "#111416", "#0B5F66"


@dataclass(frozen=True, slots=True)
class Meets:
    """Where a group meets, as far as that may be told. `at`: longitude and latitude."""

    number: int
    place: MeetingPlace
    at: Point


class Overviews:
    """Draws from the base map in `base`, read when it is first asked for."""

    def __init__(self, base: Path) -> None:
        self._base = base

    @cached_property
    def _sketch(self) -> BaseSketch:
        return read_sketch(self._base)

    def overview(self, town: Town, entries: Numbered, words: Words) -> Overview | None:
        return overview(self._sketch, town, entries, words)

    @cached_property
    def _outline(self) -> str:
        return outline(self._sketch)

    def country(self, town: Town, entries: Numbered, *, mono: bool = False) -> str:
        return country(self._outline, town, entries, colour=INK if mono else TEAL)


def overview(sketch: BaseSketch, town: Town, entries: Numbered, words: Words) -> Overview | None:
    """None where no group has a place that may be shown."""
    shown = list(_shown(town, entries))
    if not shown:
        return None
    frame = _frame([one.at for one in shown])
    spots = _together(shown, frame)
    dots = [_dot(spot, letter, frame) for spot, letter in _lettered(spots)]
    missing = [number for number, _ in entries if number not in {one.number for one in shown}]
    place = stretch_words(town.where, words)
    metres = scale_metres(frame)
    return Overview(
        title=words("booklet-map"), svg=_ground(sketch, frame), alt=words("booklet-map-alt", place=place),
        width=frame.width, height=frame.height, dots=tuple(dots), labels=_town_names(sketch, frame, dots, words),
        scale=(metres / 1000 * frame.mm_of_km, words("km", km=decimal(metres / 1000, int(metres < 1000), words))),
        words=tuple(_sentences(shown, spots, missing, words)),
        legend=tuple(_legend(spot, letter, words) for spot, letter in _lettered(spots) if letter),
        attribution=ATTRIBUTION,
    )  # fmt: skip


def outline(sketch: BaseSketch) -> str:
    """Belgium and its provinces, the lines of an SVG drawing of the size of a cover."""
    rings = _path(sketch.belgium, COVER, closed=True)
    inner = _path((piece.line for piece in sketch.provinces), COVER)
    return (
        f'<path d="{rings}" fill="none" stroke="{DARK}" stroke-width="0.45" stroke-linejoin="round"/>'
        f'<path d="{inner}" fill="none" stroke="{PALE}" stroke-width="0.25"/>'
    )


def country(ground: str, town: Town, entries: Numbered, *, colour: str) -> str:
    """Belgium (`ground`, see `outline`) with a dot for each place, as an SVG drawing."""
    points = {one.at for one in _shown(town, entries)}
    if town.where.named is not None:
        points = points or {(town.where.named.longitude, town.where.named.latitude)}
    dots = "".join(
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="1.9" fill="{colour}" stroke="{WHITE}" stroke-width="0.5"/>'
        for x, y in sorted(COVER.at(point) for point in points)
    )
    return _svg(COVER, ground + dots)


def _shown(town: Town, entries: Numbered) -> Iterator[Meets]:
    """Each place of a group once; never one that is told on registration only."""
    for number, entry in entries:
        seen: set[Point] = set()
        for place in entry.places:
            if place.confidential or place.latitude is None or place.longitude is None or not town.where.holds(place):
                continue
            at = (place.longitude, place.latitude)
            if at not in seen:
                seen.add(at)
                yield Meets(number, place, at)


def _frame(points: Sequence[Point]) -> MapFrame:
    """All points, a dot and a half away from the edge."""
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    latitude, longitude = (south + north) / 2, (west + east) / 2
    across = (east - west) * 111.2 * math.cos(math.radians(latitude)) / (WIDTH - 3 * DOT)
    down = (north - south) * 111.2 / (HEIGHT - 3 * DOT)
    return MapFrame(latitude, longitude, max(LEAST_KM, max(across, down) * WIDTH), WIDTH, HEIGHT)


def _together(shown: Sequence[Meets], frame: MapFrame) -> list[list[Meets]]:
    """Groups whose dots would lie on each other share one; the more there are, the further a dot reaches."""
    reach = DOT
    while True:
        spots: list[list[Meets]] = []
        for one in shown:
            near = (spot for spot in spots if math.dist(frame.at(spot[0].at), frame.at(one.at)) < reach)
            spot = next(near, None)
            spots.append([one]) if spot is None else spot.append(one)
        if sum(len(_numbers(spot)) > 1 for spot in spots) <= MOST_LETTERS:
            return spots
        reach *= 1.3


def _numbers(spot: Sequence[Meets]) -> list[int]:
    return list(dict.fromkeys(one.number for one in spot))


def _lettered(spots: Sequence[list[Meets]]) -> list[tuple[list[Meets], str]]:
    """A letter for every spot with several groups, "" for one alone."""
    letters = iter(ascii_uppercase)
    return [(spot, next(letters) if len(_numbers(spot)) > 1 else "") for spot in spots]


def _dot(spot: Sequence[Meets], letter: str, frame: MapFrame) -> Dot:
    x, y = frame.at(spot[0].at)
    return Dot(round(x, 2), round(y, 2), letter or str(spot[0].number), bool(letter))


def _legend(spot: Sequence[Meets], letter: str, words: Words) -> Legend:
    named = dict.fromkeys(town_with_postcode(one.place, words) for one in spot)
    # "1000 Brussel" says "Brussel" too.
    towns = [town for town in named if not any(other.endswith(f" {town}") for other in named)]
    said = words.listed([words.isolated(name) for name in towns[:3] if name])
    return Legend(letter, f"{said} …" if len(towns) > 3 else said, words.ltr(", ".join(map(str, _numbers(spot)))))


def _sentences(
    shown: Sequence[Meets], spots: Sequence[list[Meets]], missing: Sequence[int], words: Words
) -> Iterator[str]:
    alone = [len(_numbers(spot)) == 1 for spot in spots]
    if any(alone):
        yield words("booklet-map-numbers")
    if not all(alone):
        yield words("booklet-map-letters")
    if any(one.place.approximate for one in shown):
        yield words("booklet-map-rough")
    if missing:
        yield words("booklet-map-missing", numbers=words.ltr(", ".join(map(str, missing))))


def _town_names(sketch: BaseSketch, frame: MapFrame, dots: Iterable[Dot], words: Words) -> tuple[MapLabel, ...]:
    plan = LabelPlan(frame)
    radius = DOT / 2
    for dot in dots:
        plan.keep_free(Box(dot.x - radius, dot.y - radius, dot.x + radius, dot.y + radius))
    plan.keep_free(Box(0, frame.height - 9, 38, frame.height))
    west, south, east, north = frame.degrees
    seen = [town for town in sketch.towns if west < town.at[0] < east and south < town.at[1] < north]
    for town in sorted(seen, key=lambda town: town.rank)[:40]:
        if len(plan.placed) < MOST_TOWNS:
            name = both_names(town.name, official_languages(town.nis), words.language)
            plan.beside(frame.at(town.at), name, radius + 0.6)
    return tuple(plan.placed)


def _ground(sketch: BaseSketch, frame: MapFrame) -> str:
    abroad = _path(areas_in(sketch.abroad, frame), frame, closed=True)
    lines = ((sketch.cantons, PALE, 0.25), (sketch.provinces, DARK, 0.35), (sketch.outline, DARK, 0.6))
    drawn = "".join(
        f'<path d="{_path(lines_in(found, frame), frame)}" fill="none" stroke="{colour}" stroke-width="{wide}"/>'
        for found, colour, wide in lines
    )
    return _svg(frame, f'<path d="{abroad}" fill="{ABROAD}"/>{drawn}')


def _svg(frame: MapFrame, inner: str) -> str:
    size = f"{frame.width:g} {frame.height:g}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}">{inner}</svg>'


def _path(lines: Iterable[Line], frame: MapFrame, *, closed: bool = False) -> str:
    parts = []
    for line in lines:
        told = " ".join(f"{x:.2f},{y:.2f}" for x, y in map(frame.at, line))
        parts.append(f"M{told}{'Z' if closed else ''}")
    return "".join(parts) or "M0,0"
