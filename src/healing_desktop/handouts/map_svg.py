"""The drawing of a small map: line work that survives a printer without colours and with little toner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from healing_desktop.handouts.blocks import MapLabel
from healing_desktop.handouts.map_frame import MapFrame
from healing_desktop.handouts.map_labels import LINE, Box, width_of
from healing_desktop.maps.border_lines import Line, Point

INK, GREY, PALE = "#111416", "#6b6b6b", "#f1f1f1"
TEAL, WATER, PARK = "#0b5f66", "#dcebed", "#e8f0e4"
SEA_STEP = 1.1

# Stroke width in millimetres, colour, dashes. Nothing that has to be seen is paler than GREY.
STYLES = {
    "country": 'stroke="#111416" stroke-width=".45"',
    "province": f'stroke="{GREY}" stroke-width=".3" stroke-dasharray="1.6 .9"',
    "canton": f'stroke="{GREY}" stroke-width=".14"',
    "major": f'stroke="{GREY}" stroke-width=".8"',
    "minor": f'stroke="{GREY}" stroke-width=".35"',
    "path": f'stroke="{GREY}" stroke-width=".2" stroke-dasharray=".7 .6"',
    "rail": f'stroke="{INK}" stroke-width=".85"',
    "ties": 'stroke="#fff" stroke-width=".5" stroke-dasharray="1.4 1.4" stroke-linecap="butt"',
    "tram": f'stroke="{INK}" stroke-width=".2"',
    "river": f'stroke="{GREY}" stroke-width=".5"',
}


class MapSvg:
    """What is drawn first lies below. Millimetres everywhere."""

    def __init__(self, frame: MapFrame, *, mono: bool) -> None:
        self._frame = frame
        self.accent = INK if mono else TEAL
        self._water = "#e6e6e6" if mono else WATER
        self._park = PALE if mono else PARK
        self._parts: list[str] = []

    def sea(self) -> None:
        """Fine level lines, as an engraver would."""
        rows = int(self._frame.height / SEA_STEP) + 1
        lines = "".join(f"M0 {row * SEA_STEP:.1f}H{self._frame.width:g}" for row in range(rows))
        self._add(f'<path d="{lines}" fill="none" stroke="{self.accent}" stroke-width=".13"/>')

    def land(self, rings: Iterable[Line], *, abroad: bool = False) -> None:
        self._areas(rings, f'fill="{PALE if abroad else "#fff"}"')

    def water(self, rings: Iterable[Line]) -> None:
        self._areas(rings, f'fill="{self._water}" stroke="{GREY}" stroke-width=".15"')

    def park(self, rings: Iterable[Line]) -> None:
        self._areas(rings, f'fill="{self._park}"')

    def lines(self, lines: Iterable[Line], style: str) -> None:
        path = self._path(lines)
        if path:
            self._add(f'<path d="{path}" fill="none" stroke-linejoin="round" {STYLES[style]}/>')

    def outline(self, rings: Iterable[Line]) -> None:
        """Of the municipality: the strongest line on the map."""
        path = self._path(rings)
        self._add(f'<path d="{path}" fill="none" stroke="#fff" stroke-width="1.6" stroke-linejoin="round"/>')
        self._add(f'<path d="{path}" fill="none" stroke="{self.accent}" stroke-width=".75" stroke-linejoin="round"/>')

    def dot(self, at: Point) -> None:
        """An eye that is found among many lines."""
        self._circle(at, 2.9, 'fill="#fff"')
        self._circle(at, 2.3, f'fill="none" stroke="{self.accent}" stroke-width=".6"')
        self._circle(at, 1.2, f'fill="{self.accent}"')

    def ring(self, at: Point, radius: float) -> None:
        self._circle(at, radius, 'fill="none" stroke="#fff" stroke-width="2"')
        self._circle(at, radius, f'fill="none" stroke="{self.accent}" stroke-width=".9"')

    def town(self, at: Point) -> None:
        self._circle(at, 0.7, f'fill="#fff" stroke="{INK}" stroke-width=".35"')

    def station(self, at: Point) -> None:
        x, y = at
        self._add(
            f'<rect x="{x - 1.3:.2f}" y="{y - 1.3:.2f}" width="2.6" height="2.6" fill="#fff" stroke="{INK}"'
            f' stroke-width=".7"/>'
        )

    def under(self, labels: Sequence[MapLabel]) -> None:
        """White behind the words."""
        for label in labels:
            wide = width_of(label.text, strong=label.strong)
            left = label.x - {"left": 0.0, "middle": wide / 2, "right": wide}[label.anchor]
            turn = f' transform="rotate({label.angle:.1f} {left + wide / 2:.2f} {label.y:.2f})"' if label.angle else ""
            self._add(
                f'<rect x="{left - 0.4:.2f}" y="{label.y - LINE * 0.46:.2f}" width="{wide + 0.6:.2f}"'
                f' height="{LINE * 0.92:.2f}" rx=".8" fill="#fff" fill-opacity=".82"{turn}/>'
            )

    def scale_bar(self, box: Box, length: float) -> None:
        """A bar with two upright ends along the foot of its box."""
        left, foot = box.left + 1, box.bottom - 1
        self._add(
            f'<rect x="{box.left:.2f}" y="{box.top:.2f}" width="{box.right - box.left:.2f}"'
            f' height="{box.bottom - box.top:.2f}" fill="#fff" fill-opacity=".82"/>'
            f'<path class="scale" d="M{left:.2f} {foot - 1.2:.2f}V{foot:.2f}H{left + length:.2f}V{foot - 1.2:.2f}"'
            f' fill="none" stroke="{INK}" stroke-width=".45"/>'
        )

    def finished(self) -> str:
        wide, high = f"{self._frame.width:g}", f"{self._frame.height:g}"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}mm" height="{high}mm" viewBox="0 0 {wide} {high}">'
            f'<clipPath id="f"><rect width="{wide}" height="{high}"/></clipPath><g clip-path="url(#f)">'
            f"{''.join(self._parts)}</g>"
            f'<rect x=".15" y=".15" width="{self._frame.width - 0.3:g}" height="{self._frame.height - 0.3:g}"'
            f' fill="none" stroke="{INK}" stroke-width=".3"/></svg>'
        )

    def _areas(self, rings: Iterable[Line], style: str) -> None:
        path = self._path(rings, close="Z")
        if path:
            self._add(f'<path d="{path}" fill-rule="evenodd" {style}/>')

    def _path(self, lines: Iterable[Line], close: str = "") -> str:
        """Neighbouring points that fall together on paper once."""
        said = []
        for line in lines:
            places = [place for place, _ in groupby(f"{x:.2f} {y:.2f}" for x, y in map(self._frame.at, line))]
            if len(places) > 1:
                said.append(f"M{'L'.join(places)}{close}")
        return "".join(said)

    def _circle(self, at: Point, radius: float, style: str) -> None:
        self._add(f'<circle cx="{at[0]:.2f}" cy="{at[1]:.2f}" r="{radius}" {style}/>')

    def _add(self, part: str) -> None:
        self._parts.append(part)
