"""Words on a small map: where each has room, and none upon another. Typst sets them; here is how wide they may be."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from healing_desktop.handouts.blocks import MapLabel
from healing_desktop.handouts.map_frame import MapFrame
from healing_desktop.maps.border_lines import Point

Anchor = Literal["left", "middle", "right"]

SIZE = 12 * 25.4 / 72
"""12 points in millimetres."""
LINE = SIZE * 1.1
MARGIN = 1.2
BOLDER = 1.1
# Hundredths of the size of Noto Sans, never less than the letter is wide; what is not here counts as wide as a capital.
_WIDTHS = {
    letter: width / 100
    for width, letters in (
        (28, "ijlJ'.,:;!îï’ \u00a0"), (35, "I-()"), (40, "ft/"), (42, "r"), (49, "cszç"), (53, "vxyFL"),
        (58, "aekESTYZ0123456789|éèêëàâäáÉÈ"), (63, "bdghnopquKPRVXöüôûùñ"), (66, "ABCß"), (75, "DGHU"), (80, "wNOQ"),
        (94, "mMW"),
    )
    for letter in letters
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Box:
    """Millimetres from the left and from the top."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def width_of(text: str, *, strong: bool = False) -> float:
    """Millimetres, a little more than it will be."""
    width = sum(_WIDTHS.get(letter, 0.94) for letter in text) * SIZE
    return width * BOLDER if strong else width


def box_around(at: Point, half: float) -> Box:
    return Box(at[0] - half, at[1] - half, at[0] + half, at[1] + half)


def boxes_of(label: MapLabel) -> tuple[Box, ...]:
    """What a label takes: one box, or a row of small ones along a turned word."""
    width = width_of(label.text, strong=label.strong)
    left = label.x - {"left": 0.0, "middle": width / 2, "right": width}[label.anchor]
    if not label.angle:
        return (Box(left, label.y - LINE / 2, left + width, label.y + LINE / 2),)
    turn = math.radians(label.angle)
    count = max(1, math.ceil(width / LINE))
    step = width / count
    half = (step * abs(math.cos(turn)) + LINE * abs(math.sin(turn))) / 2
    high = (step * abs(math.sin(turn)) + LINE * abs(math.cos(turn))) / 2
    places = [(number + 0.5) * step - width / 2 for number in range(count)]
    middles = [(left + width / 2 + at * math.cos(turn), label.y + at * math.sin(turn)) for at in places]
    return tuple(Box(x - half, y - high, x + half, y + high) for x, y in middles)


class LabelPlan:
    """Takes labels in the order of their weight; one without room is left out."""

    def __init__(self, frame: MapFrame, taken: Iterable[Box] = ()) -> None:
        self._frame = frame
        self._taken = list(taken)
        self.placed: list[MapLabel] = []

    def keep_free(self, box: Box) -> None:
        self._taken.append(box)

    def is_free(self, box: Box) -> bool:
        """Inside the frame, and not taken."""
        inside = self._frame.holds((box.left, box.top), MARGIN) and self._frame.holds((box.right, box.bottom), MARGIN)
        return inside and not any(box.meets(other) for other in self._taken)

    def place(self, label: MapLabel) -> bool:
        boxes = boxes_of(label)
        if not all(map(self.is_free, boxes)):
            return False
        self._taken += boxes
        self.placed.append(label)
        return True

    def beside(self, at: Point, text: str, gap: float, *, strong: bool = False) -> bool:
        """A name to the right of a dot, else to its left, else above or below."""
        x, y = at
        up = gap + LINE / 2
        tries: tuple[tuple[float, float, Anchor], ...] = (
            (x + gap, y, "left"), (x - gap, y, "right"), (x, y - up, "middle"), (x, y + up, "middle"),
            (x, y - up, "left"), (x, y + up, "left"), (x, y - up, "right"), (x, y + up, "right"),
        )  # fmt: skip
        return any(self.place(MapLabel(left, top, text, anchor, strong=strong)) for left, top, anchor in tries)
