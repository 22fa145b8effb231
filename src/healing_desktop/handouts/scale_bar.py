"""How far is how far on a small map, drawn and in words."""

from __future__ import annotations

from healing_desktop.core.amounts import decimal
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import MapLabel
from healing_desktop.handouts.map_frame import MapFrame, scale_metres
from healing_desktop.handouts.map_labels import LINE, Box, width_of
from healing_desktop.handouts.map_svg import MapSvg


class ScaleBar:
    """A round number of metres at the foot of a map, at its left."""

    def __init__(self, frame: MapFrame, words: Words) -> None:
        metres = scale_metres(frame)
        self.length = metres / 1000 * frame.mm_of_km
        said = distance_words(metres, words)
        foot = frame.height - 0.8
        wide = max(self.length, width_of(said)) + 2
        self.box = Box(0.8, foot - LINE - 2.4, 0.8 + wide, foot)
        self.label = MapLabel(self.box.left + 1, self.box.top + LINE / 2 + 0.2, said, "left")

    def draw(self, drawing: MapSvg) -> None:
        drawing.scale_bar(self.box, self.length)


def distance_words(metres: float, words: Words) -> str:
    """ "600 m", "1,2 km", "5 km"."""
    if metres < 1000:
        return words("metres", metres=str(round(metres)))
    return words("km", km=decimal(metres / 1000, 0 if metres % 1000 == 0 else 1, words))
