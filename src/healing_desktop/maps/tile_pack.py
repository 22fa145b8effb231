"""A street map pack: one .pmtiles file with vector tiles, read tile by tile."""

from __future__ import annotations

import json
import mmap
import struct
import zlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pmtiles.tile import (
    Compression,
    Entry,
    MagicNumberNotFound,
    SpecVersionUnsupported,
    TileType,
    deserialize_directory,
    deserialize_header,
    find_tile,
    zxy_to_tileid,
)

LARGEST_TILE = 16_000_000
_HEADER = 127
_DEEPEST = 4
_BROKEN = (ValueError, IndexError, KeyError, EOFError, OverflowError, TypeError, struct.error, zlib.error)


@dataclass(frozen=True, slots=True)
class PackRefused:
    """A file that is no usable map pack. `detail` is for the local log."""

    file: str
    detail: str


class TilePack:
    """An open pack. The file stays mapped until `close`."""

    def __init__(self, file: Path) -> None:
        self.file = file
        with file.open("rb") as opened:
            self._bytes = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        self._header = deserialize_header(self._read(0, _HEADER))
        if self._header["tile_type"] != TileType.MVT:
            raise ValueError("no vector tiles inside")
        if self._header["tile_compression"] not in (Compression.GZIP, Compression.NONE):
            raise ValueError("tiles are packed in a way that is not read here")
        # One directory holds thousands of tiles: unpacking it for each would take longer than the tile.
        self._directory = lru_cache(maxsize=32)(self._unpack_directory)
        self._directory(self._header["root_offset"], self._header["root_length"])

    @property
    def deepest_zoom(self) -> int:
        return int(self._header["max_zoom"])

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """South, west, north, east."""
        head = self._header
        south, west, north, east = (
            head["min_lat_e7"],
            head["min_lon_e7"],
            head["max_lat_e7"],
            head["max_lon_e7"],
        )
        return south / 1e7, west / 1e7, north / 1e7, east / 1e7

    def tile(self, zoom: int, x: int, y: int) -> bytes:
        """The tile as plain MVT; empty where the pack has none or the pack is damaged there."""
        try:
            packed = self._find(zxy_to_tileid(zoom, x, y))
            if self._header["tile_compression"] == Compression.NONE:
                return packed
            return _unzip(packed) if packed else b""
        except _BROKEN:
            return b""

    def attribution(self) -> str:
        """Whose map it is, as the pack says it, which may be HTML; "" where it does not."""
        try:
            packed = self._read(self._header["metadata_offset"], self._header["metadata_length"])
            plain = _unzip(packed) if self._header["internal_compression"] == Compression.GZIP else packed
            said = json.loads(plain)
            return str(said.get("attribution") or "") if isinstance(said, dict) else ""
        except _BROKEN:
            return ""

    def close(self) -> None:
        self._directory.cache_clear()
        self._bytes.close()

    def _find(self, tile_id: int) -> bytes:
        offset, length = self._header["root_offset"], self._header["root_length"]
        for _ in range(_DEEPEST):
            entry = find_tile(self._directory(offset, length), tile_id)
            if entry is None:
                return b""
            if entry.run_length > 0:
                return self._read(self._header["tile_data_offset"] + entry.offset, entry.length)
            offset, length = self._header["leaf_directory_offset"] + entry.offset, entry.length
        return b""

    def _unpack_directory(self, offset: int, length: int) -> list[Entry]:
        return deserialize_directory(self._read(offset, length))

    def _read(self, offset: int, length: int) -> bytes:
        found = self._bytes[offset : offset + length]
        if len(found) != length:
            raise EOFError("the file ends too early")
        return found


def open_pack(file: Path) -> TilePack | PackRefused:
    """Open a pack, or say why it cannot be used; never raises."""
    try:
        return TilePack(file)
    except (OSError, MagicNumberNotFound, SpecVersionUnsupported, *_BROKEN) as error:
        return PackRefused(str(file), f"{type(error).__name__}: {error}")


def _unzip(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    plain = unpacker.decompress(packed, LARGEST_TILE)
    if unpacker.unconsumed_tail:
        raise ValueError("a tile of this size is a trap or a fault")
    return plain
