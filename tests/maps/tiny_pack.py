"""A street map pack of a few squares, written with the very library of the format."""

from __future__ import annotations

import gzip
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

EXTENT = 4096
DEEPEST = 9
# South, west, north, east of what the pack covers.
COVERS = (50.0, 3.5, 51.4, 5.5)


def varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def field(tag: int, body: bytes) -> bytes:
    return varint(tag << 3 | 2) + varint(len(body)) + body


def number(tag: int, value: int) -> bytes:
    return varint(tag << 3) + varint(value)


def rectangle(left: int, top: int, right: int, bottom: int) -> bytes:
    """A polygon's commands: move, three lines, close."""

    def zigzag(step: int) -> bytes:
        return varint(step << 1 ^ step >> 31)

    steps = [right - left, 0, 0, bottom - top, left - right, 0]
    return b"".join((varint(9), zigzag(left), zigzag(top), varint(26), *(zigzag(step) for step in steps), varint(15)))


def layer(name: str, kind: str, geometry: bytes) -> bytes:
    feature = field(2, varint(0) + varint(0)) + number(3, 3) + field(4, geometry)
    value = field(1, kind.encode())
    head = number(15, 2) + field(1, name.encode())
    return field(3, head + field(2, feature) + field(3, b"kind") + field(4, value) + number(5, EXTENT))


def square_tile() -> bytes:
    """Land everywhere, and a wood in its eastern half."""
    land = layer("earth", "earth", rectangle(0, 0, EXTENT, EXTENT))
    return land + layer("landuse", "forest", rectangle(EXTENT // 2, 0, EXTENT, EXTENT))


def tiles_over(zoom: int) -> Iterable[tuple[int, int]]:
    south, west, north, east = COVERS

    def column(longitude: float) -> int:
        return int((longitude + 180) / 360 * 2**zoom)

    def line(latitude: float) -> int:
        return int((1 - math.asinh(math.tan(math.radians(latitude))) / math.pi) / 2 * 2**zoom)

    return ((x, y) for x in range(column(west), column(east) + 1) for y in range(line(north), line(south) + 1))


def write_pack(
    file: Path, tile: bytes | None = None, kind: TileType = TileType.MVT, deepest: int = DEEPEST, attribution: str = ""
) -> Path:
    """A pack of zooms 4 to `deepest`, the same tile everywhere."""
    body = gzip.compress(square_tile() if tile is None else tile, mtime=0)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as opened:
        writer: Any = Writer(opened)  # type: ignore[no-untyped-call]
        numbers = {zxy_to_tileid(z, x, y) for z in range(4, deepest + 1) for x, y in tiles_over(z)}
        for tile_id in sorted(numbers):
            writer.write_tile(tile_id, body)
        south, west, north, east = (round(degrees * 1e7) for degrees in COVERS)
        header = {
            "tile_type": kind,
            "tile_compression": Compression.GZIP,
            "min_lat_e7": south,
            "min_lon_e7": west,
            "max_lat_e7": north,
            "max_lon_e7": east,
            "center_zoom": 8,
            "center_lon_e7": (west + east) // 2,
            "center_lat_e7": (south + north) // 2,
        }
        writer.finalize(header, {"name": "squares", "attribution": attribution} if attribution else {"name": "squares"})
    return file
