"""Street map packs: read as they are, refused with a reason when they are not what they say."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from pmtiles.tile import TileType

from healing_desktop.maps.find_pack import VARIABLE, find_pack, refused_packs
from healing_desktop.maps.tile_pack import LARGEST_TILE, PackRefused, TilePack, open_pack
from tests.maps.tiny_pack import COVERS, DEEPEST, square_tile, tiles_over, write_pack


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "maps" / "squares.pmtiles")


def opened(file: Path) -> TilePack:
    pack = open_pack(file)
    assert isinstance(pack, TilePack), pack
    return pack


def test_a_tile_comes_out_as_it_went_in(file: Path) -> None:
    pack = opened(file)
    x, y = next(iter(tiles_over(8)))
    assert pack.tile(8, x, y) == square_tile()
    assert pack.deepest_zoom == DEEPEST
    assert pack.bounds == COVERS
    pack.close()


@pytest.mark.parametrize("where", [(8, 0, 0), (30, 1, 1), (40, 0, 0), (3, 99, 99)])
def test_where_there_is_no_tile_there_is_nothing(file: Path, where: tuple[int, int, int]) -> None:
    pack = opened(file)
    assert pack.tile(*where) == b""
    pack.close()


@pytest.mark.parametrize("content", [b"", b"x", b"PMTiles", b"PMTiles\x03" + bytes(200), b"<html>" * 60])
def test_what_is_no_pack_is_refused_with_a_reason(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "broken.pmtiles"
    file.write_bytes(content)
    refused = open_pack(file)
    assert isinstance(refused, PackRefused)
    assert refused.detail


def test_a_truncated_pack_gives_what_it_has(file: Path) -> None:
    whole = file.read_bytes()
    for length in range(0, len(whole), 7):
        file.write_bytes(whole[:length])
        pack = open_pack(file)
        if isinstance(pack, TilePack):
            assert pack.tile(8, *next(iter(tiles_over(8)))) in (b"", square_tile())
            pack.close()


def test_pictures_are_no_vector_tiles(tmp_path: Path) -> None:
    refused = open_pack(write_pack(tmp_path / "photo.pmtiles", kind=TileType.JPEG))
    assert isinstance(refused, PackRefused)
    assert "vector" in refused.detail


def test_a_tile_that_swells_without_end_is_left_out(tmp_path: Path) -> None:
    pack = opened(write_pack(tmp_path / "bomb.pmtiles", tile=bytes(LARGEST_TILE + 1)))
    assert pack.tile(8, *next(iter(tiles_over(8)))) == b""
    pack.close()


def test_the_named_pack_comes_before_those_in_folders(file: Path, tmp_path: Path) -> None:
    named = write_pack(tmp_path / "elsewhere" / "mine.pmtiles")
    for value in (named, named.parent):
        pack = find_pack([file.parent], {VARIABLE: str(value)})
        assert pack is not None
        assert pack.file == named
        pack.close()


def test_a_broken_pack_does_not_hide_a_good_one(file: Path) -> None:
    broken = file.with_name("a-broken.pmtiles")
    broken.write_bytes(gzip.compress(b"no"))
    pack = find_pack([file.parent / "missing", file.parent], {})
    assert pack is not None
    assert pack.file == file
    pack.close()
    assert [refused.file for refused in refused_packs([file.parent], {})] == [str(broken)]


def test_no_pack_is_no_fault(tmp_path: Path) -> None:
    assert find_pack([tmp_path], {}) is None
    assert find_pack([tmp_path], {VARIABLE: str(tmp_path / "gone.pmtiles")}) is None
