"""Maps from the bundled base map: a dot among the towns around it, or a ring in its municipality."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from healing_desktop.core.entries import MeetingPlace
from healing_desktop.core.present_place import address, town, town_with_postcode
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import MapBlock
from healing_desktop.handouts.land_sketch import ATTRIBUTION, BaseSketch, areas_in, lines_in
from healing_desktop.handouts.map_frame import HEIGHT, KM_OF_LATITUDE, WIDTH, MapFrame, around, evenly, metres_between
from healing_desktop.handouts.map_labels import LabelPlan, box_around
from healing_desktop.handouts.map_svg import MapSvg
from healing_desktop.handouts.scale_bar import ScaleBar
from healing_desktop.maps.border_lines import EAST_WEST, Line, Point

ACROSS_KM = (16.0, 20.0, 26.0)
"""A map is as near as it can be while it shows ENOUGH towns."""
ENOUGH = 4
LEAST_KM = 9.0
RING = 4.0
"""Millimetres from the middle of the ring to its line."""
ROOM_AROUND = 1.5
DOT, DOT_GAP, TOWN_GAP = 3.0, 3.4, 1.4
MOST_TOWNS = 6
LINE_STEP = 1.2
NAMED_FROM = 3.0
"""Millimetres from the edge, within which a town has hardly room for its name."""
CENTRE = 700
"""Metres from the municipality's own point within which a place lies at its centre."""


def exact_map(place: MeetingPlace, at: Point, sketch: BaseSketch, words: Words, *, mono: bool) -> MapBlock:
    """A dot at the address, towns around it."""
    frame = _frame_of(at, (), sketch)
    drawing = _ground(frame, sketch, mono=mono)
    drawing.dot(frame.at(at))
    sheet = _sheet(frame, drawing, place, sketch, words)
    sheet.name_place(frame.at(at), DOT, DOT_GAP)
    return sheet.finished(address(place, words))


def ring_map(
    place: MeetingPlace, at: Point, sketch: BaseSketch, outline: Sequence[Line], words: Words, *, mono: bool
) -> MapBlock:
    """A ring at the point that stands for the municipality, with the municipality's outline where it is known."""
    frame = _frame_of(at, outline, sketch)
    drawing = _ground(frame, sketch, mono=mono)
    if outline:
        drawing.outline(outline)
    middle = frame.at(at)
    drawing.ring(middle, RING)
    sheet = _sheet(frame, drawing, place, sketch, words)
    sheet.name_place(middle, RING + 0.6, RING + 1)
    sheet.keep_lines_free(outline)
    centre = _centre_of(place, sketch)
    near = centre is not None and metres_between(centre, at) <= CENTRE
    caption = (
        words("map-near-centre", town=town(place, words.language))
        if near or not place.postcode
        else words("map-near-postcode", town=town_with_postcode(place, words))
    )
    return sheet.finished(caption)


def _frame_of(at: Point, outline: Sequence[Line], sketch: BaseSketch) -> MapFrame:
    """Around an outline, else around a point with some towns about it."""
    if not outline:
        frames = [MapFrame(at[1], at[0], across) for across in ACROSS_KM]
        return next((frame for frame in frames if _towns_in(frame, sketch) > ENOUGH), frames[-1])
    west, south, east, north = around(outline)
    wide = max((east - west) * KM_OF_LATITUDE * EAST_WEST, (north - south) * KM_OF_LATITUDE * WIDTH / HEIGHT)
    return MapFrame((south + north) / 2, (west + east) / 2, max(LEAST_KM, wide * ROOM_AROUND))


def _towns_in(frame: MapFrame, sketch: BaseSketch) -> int:
    return sum(frame.holds(frame.at(one.at), NAMED_FROM) for one in sketch.towns)


def _ground(frame: MapFrame, sketch: BaseSketch, *, mono: bool) -> MapSvg:
    """Sea, land and borders."""
    drawing = MapSvg(frame, mono=mono)
    if not sketch.is_inland(frame):
        drawing.sea()
        drawing.land(areas_in(sketch.abroad, frame), abroad=True)
        drawing.land(areas_in(sketch.belgium, frame))
    drawing.lines(lines_in(sketch.cantons, frame), "canton")
    drawing.lines(lines_in(sketch.provinces, frame), "province")
    drawing.lines(lines_in(sketch.outline, frame), "country")
    return drawing


def _centre_of(place: MeetingPlace, sketch: BaseSketch) -> Point | None:
    return next((one.at for one in sketch.towns if place.nis and one.nis == place.nis), None)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A drawing that gets its words."""

    frame: MapFrame
    drawing: MapSvg
    place: MeetingPlace
    sketch: BaseSketch
    words: Words
    plan: LabelPlan
    bar: ScaleBar

    def name_place(self, at: Point, half: float, gap: float) -> None:
        """The municipality's name as the reader says it, beside a dot or ring that reaches `half` millimetres."""
        self.plan.keep_free(box_around(at, half))
        if self.place.municipality is not None:
            self.plan.beside(at, self.place.municipality.name_for(self.words.language), gap, strong=True)

    def keep_lines_free(self, lines: Sequence[Line]) -> None:
        """No town's name hides the outline."""
        for line in lines:
            for point in evenly([self.frame.at(point) for point in line], LINE_STEP):
                self.plan.keep_free(box_around(point, LINE_STEP / 2))

    def finished(self, caption: str) -> MapBlock:
        named = self._name_towns()
        self.drawing.under(self.plan.placed)
        self.bar.draw(self.drawing)
        towns = self.words("map-alt-towns", towns=self.words.listed(named)) if named else ""
        return MapBlock(
            svg=self.drawing.finished(),
            alt=" ".join(part for part in (self.words("map-alt", caption=caption), towns) if part),
            caption=caption,
            attribution=self.words.ltr(ATTRIBUTION),
            width=self.frame.width,
            height=self.frame.height,
            labels=(*self.plan.placed, self.bar.label),
        )

    def _name_towns(self) -> list[str]:
        """Dots and names of the towns in the frame, the largest first, then those nearest to the middle."""
        frame, plan = self.frame, self.plan
        middle = (frame.longitude, frame.latitude)
        inside = [one for one in self.sketch.towns if one.nis != self.place.nis and frame.holds(frame.at(one.at), 1.5)]
        inside.sort(key=lambda one: (one.rank, metres_between(one.at, middle)))
        named: list[str] = []
        for one in inside:
            at, name = frame.at(one.at), one.name.name_for(self.words.language)
            if len(named) < MOST_TOWNS and plan.is_free(box_around(at, 1.0)) and plan.beside(at, name, TOWN_GAP):
                plan.keep_free(box_around(at, 1.0))
                self.drawing.town(at)
                named.append(name)
        return named


def _sheet(frame: MapFrame, drawing: MapSvg, place: MeetingPlace, sketch: BaseSketch, words: Words) -> _Sheet:
    bar = ScaleBar(frame, words)
    return _Sheet(frame, drawing, place, sketch, words, LabelPlan(frame, [bar.box]), bar)
