"""The shapes of one vector tile (Mapbox Vector Tile 2.1) in degrees."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from healing_desktop.maps.border_lines import Line
from healing_desktop.maps.rings import Frame

POINTS: Final = 1
LINES: Final = 2
AREAS: Final = 3

# Made from the schema when it is first used: no type checker knows it.
Message = Any

_MOVE, _DRAW, _CLOSE = 1, 2, 7

# The schema of the format as far as it is read here: field, number, type (5 int32, 8 bool, 9 text, 13 uint32).
_SCHEMA: Final = {
    "Value": (("text", 1, 9, False), ("yes", 7, 8, False)),
    "Feature": (("tags", 2, 13, True), ("kind", 3, 5, False), ("geometry", 4, 13, True)),
    "Layer": (
        ("name", 1, 9, False), ("features", 2, "Feature", True), ("keys", 3, 9, True), ("values", 4, "Value", True),
        ("extent", 5, 13, False),
    ),
    "Tile": (("layers", 3, "Layer", True),),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shape:
    """`kind` is POINTS, LINES or AREAS; `said` what the tile tells of it in words or as yes."""

    layer: str
    kind: int
    lines: tuple[Line, ...]
    said: Mapping[str, str | bool] = field(default_factory=dict)


def tile_at(longitude: float, latitude: float, zoom: int) -> tuple[int, int]:
    """Column and row of the tile that holds a point."""
    row = (1 - math.asinh(math.tan(math.radians(latitude))) / math.pi) / 2
    return int((longitude + 180) / 360 * 2**zoom), int(row * 2**zoom)


def tile_frame(zoom: int, x: int, y: int) -> Frame:
    """West, south, east, north of a tile."""

    def latitude(row: int) -> float:
        return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / 2**zoom))))

    return x / 2**zoom * 360 - 180, latitude(y + 1), (x + 1) / 2**zoom * 360 - 180, latitude(y)


def shapes_of(tile: bytes, frame: Frame, layers: Collection[str], within: Frame) -> tuple[Shape, ...]:
    """The shapes of these layers of a tile with this frame that may reach into `within`; nothing of a tile that is
    damaged. Good for tiles of some kilometres: latitude is taken to grow evenly within one."""
    from google.protobuf.message import DecodeError

    read = _tile_class()()
    try:
        read.ParseFromString(tile)
        return tuple(
            shape
            for layer in read.layers
            if layer.name in layers and layer.extent
            for shape in _shapes(layer, frame, within)
        )
    except (DecodeError, IndexError, UnicodeDecodeError):
        return ()


def _shapes(layer: Message, frame: Frame, within: Frame) -> Iterator[Shape]:
    west, south, east, north = frame
    across, down = (east - west) / layer.extent, (south - north) / layer.extent
    # Of a whole city most is left out: it is not worth being turned into degrees.
    left, right = (within[0] - west) / across, (within[2] - west) / across
    top, foot = (within[3] - north) / down, (within[1] - north) / down
    values = [value.text or value.yes for value in layer.values]
    for feature in layer.features:
        drawn = _drawn(list(feature.geometry))
        columns = [x for line in drawn for x, _ in line]
        rows = [y for line in drawn for _, y in line]
        if not drawn or min(columns) > right or max(columns) < left or min(rows) > foot or max(rows) < top:
            continue
        tags = feature.tags
        said = {layer.keys[tags[n]]: values[tags[n + 1]] for n in range(0, len(tags) - 1, 2)}
        lines = tuple([(west + x * across, north + y * down) for x, y in line] for line in drawn)
        yield Shape(layer.name, feature.kind, lines, said)


def _drawn(geometry: list[int]) -> list[list[tuple[int, int]]]:
    """The pen's commands as lines of the tile's own squares."""
    lines: list[list[tuple[int, int]]] = []
    x = y = at = 0
    while at < len(geometry):
        command, count = geometry[at] & 7, geometry[at] >> 3
        at += 1
        if command == _CLOSE:
            lines[-1].append(lines[-1][0])
            continue
        if command not in (_MOVE, _DRAW):
            raise IndexError("no command of the format")
        if at + 2 * count > len(geometry):
            raise IndexError("the pen has no place to go")
        for _ in range(count):
            right, below = geometry[at], geometry[at + 1]
            at += 2
            x += right >> 1 ^ -(right & 1)
            y += below >> 1 ^ -(below & 1)
            if command == _MOVE:
                lines.append([(x, y)])
            else:
                lines[-1].append((x, y))
    return lines


@cache
def _tile_class() -> Message:
    """The message class, made from the schema above."""
    from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

    file = descriptor_pb2.FileDescriptorProto(name="vector_tile.proto", package="tile", syntax="proto2")
    for name, fields in _SCHEMA.items():
        message = file.message_type.add(name=name)
        for label, number, kind, repeated in fields:
            made = message.field.add(name=label, number=number, label=3 if repeated else 1)
            if isinstance(kind, str):
                made.type, made.type_name = 11, f".tile.{kind}"
            else:
                made.type = kind
                made.options.packed = repeated and kind != 9
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("tile.Tile"))
