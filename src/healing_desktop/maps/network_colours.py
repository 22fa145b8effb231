"""Colours and shapes of the networks on the map: few, so that they can be told apart, and never alone.

Each colour has a shape of its own for the dots, and each network a number; see networks.js, which draws the shapes.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Final

SHAPES: Final = ("circle", "square", "triangle", "diamond", "cross", "star")
LIGHT: Final = ("#0060a8", "#a34700", "#00705a", "#8a3fa0", "#3c3c3c", "#b3265e")
DARK: Final = ("#6cb6ff", "#ffb35c", "#5fd6b0", "#d9a8ff", "#f0f0f0", "#ff8fb0")
COLOURS: Final[Mapping[str, tuple[str, ...]]] = {"light": LIGHT, "dark": DARK, "contrast": DARK}
"""By scheme of the window, as in resources/map_page/look.js."""


def coloured(neighbours: Mapping[int, Set[int]]) -> dict[int, int]:
    """A number of a colour for each network, no two neighbours with the same (DSatur); the same in every run.

    Raises ValueError when there are too few colours, which no map in a plane with six can reach.
    """
    chosen: dict[int, int] = {}

    def taken(network: int) -> set[int]:
        return {chosen[other] for other in neighbours[network] if other in chosen}

    while left := [network for network in neighbours if network not in chosen]:
        hardest = max(left, key=lambda network: (len(taken(network)), len(neighbours[network]), -network))
        # The colour used least so far, so that all are used.
        free = [colour for colour in range(len(SHAPES)) if colour not in taken(hardest)]
        if not free:
            raise ValueError(f"no colour is left for network {hardest}")
        chosen[hardest] = min(free, key=lambda colour: (list(chosen.values()).count(colour), colour))
    return chosen
