"""Where a centre's street map pack may lie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from healing_desktop.maps.tile_pack import PackRefused, TilePack, open_pack

VARIABLE = "HEALING_MAP_PACK"


def find_pack(folders: Iterable[Path], environment: Mapping[str, str]) -> TilePack | None:
    """The first usable pack: what HEALING_MAP_PACK names (a file or a folder), then the folders."""
    for file in _candidates(folders, environment):
        pack = open_pack(file)
        if not isinstance(pack, PackRefused):
            return pack
    return None


def refused_packs(folders: Iterable[Path], environment: Mapping[str, str]) -> tuple[PackRefused, ...]:
    """The packs that lie there and cannot be used, for the status page and the self-test."""
    refused: list[PackRefused] = []
    for file in _candidates(folders, environment):
        pack = open_pack(file)
        if isinstance(pack, PackRefused):
            refused.append(pack)
        else:
            pack.close()
    return tuple(refused)


def _candidates(folders: Iterable[Path], environment: Mapping[str, str]) -> Iterator[Path]:
    named = environment.get(VARIABLE)
    if named:
        yield from _packs_in(Path(named)) if Path(named).is_dir() else (Path(named),)
    for folder in folders:
        yield from _packs_in(folder)


def _packs_in(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("*.pmtiles"))
    except OSError:
        return []
