"""The overlay of one kind of networks: areas made of cantons, hatched where a border cuts a canton, a dot per town.

The base map knows cantons, not municipalities. A canton whose municipalities all have the same network belongs to that
network's area; one that has more than one is cut by a border that cannot be drawn, and is hatched in their colours.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from healing_desktop.core.entries import NetworkRef
from healing_desktop.core.network_layers import NetworkLayer, Served
from healing_desktop.maps.base_map import SMALLEST
from healing_desktop.maps.border_lines import EAST_WEST, Line, joined
from healing_desktop.maps.network_colours import coloured
from healing_desktop.maps.rings import polygons_of

Network = int
"""Its place in the layer, from 0."""


@dataclass(frozen=True, slots=True)
class CantonBorders:
    """`members`: NIS codes of the municipalities that a canton has all or a part of."""

    lines: tuple[tuple[Line, frozenset[str]], ...]
    members: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class LegendLine:
    """One network: how many municipalities it serves, how many of these are to be checked, its colour's number."""

    ref: NetworkRef
    towns: int
    doubtful: int
    colour: int


@dataclass(frozen=True, slots=True)
class NetworkMap:
    """`legend` in the order of the numbers on the map; `body` is what the page draws (see networks.js);
    `cut` maps each hatched canton to its networks."""

    legend: tuple[LegendLine, ...]
    cut: Mapping[str, tuple[Network, ...]]
    body: bytes


def read_borders(base: Path) -> CantonBorders:
    """From resources/map/base. Raises OSError where the base map has not been made."""
    content: dict[str, Any] = json.loads((base / "canton_borders.geojson").read_text(encoding="utf-8"))
    lines = tuple(
        ([(lon, lat) for lon, lat in part["geometry"]["coordinates"]], frozenset(part["properties"]["sides"]))
        for part in content["features"]
    )
    return CantonBorders(lines, {canton: frozenset(towns) for canton, towns in content["cantons"].items()})


def network_map(layer: NetworkLayer, borders: CantonBorders) -> NetworkMap:
    """Takes some tenths of a second: for a job."""
    of_town = {town.nis: town.network for town in layer.served}
    of_canton = {
        canton: frozenset(of_town[nis] for nis in towns if nis in of_town) for canton, towns in borders.members.items()
    }
    cut = {canton: tuple(sorted(networks)) for canton, networks in of_canton.items() if len(networks) > 1}
    colours = coloured(_neighbours(len(layer.networks), borders, of_canton))
    towns: dict[Network, list[Served]] = defaultdict(list)
    for town in layer.served:
        towns[town.network].append(town)
    legend = tuple(
        LegendLine(ref, len(towns[number]), sum(town.doubtful for town in towns[number]), colours[number])
        for number, ref in enumerate(layer.networks)
    )
    body = {
        "networks": [
            {"rings": _rings(borders, whole(of_canton, number)), "at": _middle(towns[number])}
            for number in range(len(layer.networks))
        ],
        "cut": [{"rings": _rings(borders, {canton}), "networks": networks} for canton, networks in cut.items()],
        "borders": [line for line, sides in borders.lines if len({of_canton[side] for side in sides}) > 1],
        "dots": [[town.latitude, town.longitude, town.network, int(town.doubtful)] for town in layer.served],
    }
    return NetworkMap(legend, cut, json.dumps(body, separators=(",", ":")).encode())


def whole(of_canton: Mapping[str, frozenset[Network]], network: Network) -> set[str]:
    """The cantons that belong to one network only."""
    return {canton for canton, networks in of_canton.items() if networks == {network}}


def _rings(borders: CantonBorders, cantons: set[str]) -> list[Line]:
    """The outline of these cantons together, with holes: for an even-odd fill."""
    around = [line for line, sides in borders.lines if len(sides & cantons) == 1]
    return [ring for polygon in polygons_of(list(joined(around)), SMALLEST) for ring in polygon]


def _neighbours(
    count: int, borders: CantonBorders, of_canton: Mapping[str, frozenset[Network]]
) -> dict[Network, set[Network]]:
    """Networks that meet at a border or within a canton."""
    near: dict[Network, set[Network]] = {number: set() for number in range(count)}
    together = [frozenset().union(*(of_canton[side] for side in sides)) for _, sides in borders.lines]
    for networks in (*together, *of_canton.values()):
        for number in networks:
            near[number] |= networks - {number}
    return near


def _middle(towns: Sequence[Served]) -> tuple[float, float]:
    """Latitude and longitude of the town nearest to the middle of all: always inside, unlike the middle itself."""
    latitude, longitude = _mean(town.latitude for town in towns), _mean(town.longitude for town in towns)

    def away(town: Served) -> float:
        return math.hypot((town.longitude - longitude) * EAST_WEST, town.latitude - latitude)

    nearest = min(towns, key=away)
    return nearest.latitude, nearest.longitude


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found)
