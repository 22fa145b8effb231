"""The map of an address from a street map pack: streets, water, rail, and the way to the nearest station or stop."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator

from healing_desktop.core.entries import MeetingPlace
from healing_desktop.core.present_place import address
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import MapBlock, MapLabel
from healing_desktop.handouts.map_frame import MapFrame, evenly
from healing_desktop.handouts.map_labels import LabelPlan, box_around, width_of
from healing_desktop.handouts.map_svg import MapSvg
from healing_desktop.handouts.scale_bar import ScaleBar, distance_words
from healing_desktop.handouts.street_sketch import Station, Streets, StreetSketch
from healing_desktop.maps.border_lines import Line, Point

ACROSS_KM = 1.0
MOST_STREETS = 5
STRAIGHT = 1.5
"""Millimetres by which a street may leave the straight line under its name."""
DOT = 3.0
"""Millimetres around the address that stay free of words."""
STEP = 2.0
LEAST_RUN = 0.65
TRIED = 60
ORDER = ("path", "tram", "minor", "major", "rail")


def street_map(
    place: MeetingPlace, at: Point, streets: Streets, pack: StreetSketch, words: Words, *, mono: bool
) -> MapBlock:
    """A dot at the address. The station or stop is drawn where it lies in the frame, and told in words."""
    frame = MapFrame(at[1], at[0], ACROSS_KM)
    station = pack.station(frame, words.language)
    drawing, bar = _ground(frame, streets, mono=mono), ScaleBar(frame, words)
    middle = frame.at(at)
    plan = LabelPlan(frame, [bar.box, box_around(middle, DOT)])
    if station is not None and frame.holds(frame.at(station.at), 1.6):
        drawing.station(frame.at(station.at))
        plan.keep_free(box_around(frame.at(station.at), 1.7))
        plan.beside(frame.at(station.at), station.name, 2.2, strong=True)
    name_streets(plan, frame, streets, place.address or "", words.language)
    drawing.dot(middle)
    drawing.under(plan.placed)
    bar.draw(drawing)
    caption = _caption(place, station, words)
    return MapBlock(
        svg=drawing.finished(),
        alt=words("map-alt", caption=caption),
        caption=caption,
        attribution=words.ltr(pack.attribution()),
        width=frame.width,
        height=frame.height,
        labels=(*plan.placed, bar.label),
    )


def _caption(place: MeetingPlace, station: Station | None, words: Words) -> str:
    said = address(place, words)
    if station is None:
        return said
    rounded = max(50, round(station.metres, -2 if station.metres >= 1000 else -1) // 50 * 50)
    key = "map-stop" if station.stop else "map-station"
    return f"{said}. {words(key, name=station.name, distance=distance_words(rounded, words))}"


def _ground(frame: MapFrame, streets: Streets, *, mono: bool) -> MapSvg:
    drawing = MapSvg(frame, mono=mono)
    drawing.park(streets.parks)
    drawing.lines(streets.rivers, "river")
    drawing.water(streets.water)
    for style in ORDER:
        lines = [street.line for street in streets.streets if street.style == style]
        drawing.lines(lines, style)
        if style == "rail":
            drawing.lines(lines, "ties")
    return drawing


def name_streets(plan: LabelPlan, frame: MapFrame, streets: Streets, told: str, language: str) -> None:
    """The street of the address first, then the nearest ones, each once, along a straight run as long as its name."""
    runs: dict[str, list[Line]] = defaultdict(list)
    for street in streets.streets:
        if street.name and street.style in ("major", "minor"):
            runs[_name_for(street.name, language)].append([frame.at(point) for point in street.line])
    middle = (frame.width / 2, frame.height / 2)
    whole = {name: chained(parts) for name, parts in runs.items()}
    nearest = sorted(
        whole,
        key=lambda name: (
            not told.startswith(name),
            min(math.dist(point, middle) for run in whole[name] for point in run),
            name,
        ),
    )
    left = MOST_STREETS
    for name in nearest[:TRIED]:
        if left and any(plan.place(label) for run in whole[name] for label in _along(run, name)):
            left -= 1


def _name_for(name: str, language: str) -> str:
    """In Brussels a street has two names, the French one first."""
    names = name.split(" - ")
    return name if len(names) != 2 else names[1] if language == "nl" else names[0]


def chained(runs: list[Line]) -> list[Line]:
    """Runs of one street that end where another begins, as one; a street is cut at every corner."""
    done: list[Line] = []
    for run in runs:
        here = run
        for other in [other for other in done if {here[0], here[-1]} & {other[0], other[-1]}]:
            joined = _joined(here, other)
            if joined is not None:
                done.remove(other)
                here = joined
        done.append(here)
    return done


def _joined(one: Line, two: Line) -> Line | None:
    for first in (one, one[::-1]):
        for second in (two, two[::-1]):
            if first[-1] == second[0]:
                return first + second[1:]
    return None


def _along(run: Line, name: str) -> Iterator[MapLabel]:
    """Where a run is straight for the length of a name, nearest to its middle first, upright for the reader. A name may
    be somewhat longer than its street."""
    points = evenly(run, STEP)
    wide = math.ceil((width_of(name) + 1) / STEP)
    long = min(wide, len(points) - 1)
    if long < wide * LEAST_RUN:
        return
    starts = range(len(points) - long)
    for start in sorted(starts, key=lambda start: abs(start + long / 2 - len(points) / 2)):
        part = points[start : start + long + 1]
        if _is_straight(part):
            yield _label(part[0], part[-1], name)


def _is_straight(run: Line) -> bool:
    (left, top), (right, foot) = run[0], run[-1]
    length = math.dist(run[0], run[-1])
    return length > 0 and all(
        abs((right - left) * (top - y) - (left - x) * (foot - top)) / length <= STRAIGHT for x, y in run
    )


def _label(one: Point, two: Point, name: str) -> MapLabel:
    angle = math.degrees(math.atan2(two[1] - one[1], two[0] - one[0]))
    upright = (angle + 90) % 180 - 90
    return MapLabel((one[0] + two[0]) / 2, (one[1] + two[1]) / 2, name, "middle", upright)
