"""Vector tiles with made-up shapes, written by hand as the format says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.maps.tiny_pack import EXTENT, field, number, varint

POINT, LINE, AREA = 1, 2, 3

Place = tuple[int, int]


def _step(by: int) -> bytes:
    return varint((by << 1 ^ by >> 31) & 0xFFFFFFFF)


def geometry(kind: int, places: Sequence[Place]) -> bytes:
    """Move to the first place, draw to the others, close an area."""
    (x, y), *rest = places
    drawn = varint(9) + _step(x) + _step(y)
    if rest:
        drawn += varint(len(rest) << 3 | 2)
        for to_x, to_y in rest:
            drawn += _step(to_x - x) + _step(to_y - y)
            x, y = to_x, to_y
    return drawn + (varint(15) if kind == AREA else b"")


def made_layer(name: str, shapes: Sequence[tuple[int, Sequence[Place], Mapping[str, str]]]) -> bytes:
    """A layer of (kind, places, what is said of it)."""
    said = list(dict.fromkeys(pair for _, _, tags in shapes for pair in tags.items()))
    body = number(15, 2) + field(1, name.encode())
    for kind, places, tags in shapes:
        pairs = b"".join(varint(2 * said.index(pair)) + varint(2 * said.index(pair) + 1) for pair in tags.items())
        # Keys and values stand in one row here: a key at each even number, its value at the odd one after it.
        body += field(2, field(2, pairs) + number(3, kind) + field(4, geometry(kind, places)))
    for key, value in said:
        body += field(3, key.encode()) + field(3, b"") + field(4, b"") + field(4, field(1, value.encode()))
    return field(3, body + number(5, EXTENT))
