"""What an edition of many made-up entries costs, step by step, each in a process of its own; `make scale` for a
million.

Usage: python -m tests.benchmarks.sync_scale 1000000 out/scale
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.benchmarks.published import FIRST, add, day_of, edited, packed_generated, publish

PROGRAMS = Path(__file__).parent / "programs"
STEPS = ((3, 10), (4, 1000))


@dataclass(frozen=True, slots=True)
class Made:
    """A published folder with edition 2, and the later ones still to be published."""

    folder: Path
    root: Path
    packed: bytes
    later: tuple[bytes, ...]


def made(entries: int, folder: Path) -> Made:
    packed = packed_generated(entries)
    later: list[bytes] = []
    for serial, count in STEPS:
        later.append(edited(later[-1] if later else packed, serial, min(count, entries)))
    publish(folder / "published", packed)
    return Made(folder / "published", folder / "published" / "metadata" / "1.root.json", packed, tuple(later))


def update(made_: Made, desk: Path, bundled: Path, serial: int) -> dict[str, Any]:
    """What sync_update.py says."""
    told = ran(PROGRAMS / "sync_update.py", desk, bundled, made_.root, made_.folder, day_of(serial).isoformat())
    assert told["outcome"] in ("updated", "up-to-date"), told
    return told


def ran(program: Path, *arguments: object) -> dict[str, Any]:
    command = [sys.executable, str(program), *map(str, arguments)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    result: dict[str, Any] = json.loads(told.splitlines()[-1])
    return result


def lines(entries: int, folder: Path, bundled: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    start = perf_counter()
    world = made(entries, folder)
    yield "make and publish", {"s": perf_counter() - start, "packed_mb": len(world.packed) / 1e6}
    desk = folder / "desk"
    yield "full update", update(world, desk, bundled, FIRST)
    yield "nothing new", update(world, desk, bundled, FIRST)
    built = next(desk.glob("edition-*.db"))
    yield "floor", ran(PROGRAMS / "sync_floor.py", next(desk.glob("edition-*.xz")), built, folder / "floor.db")
    (folder / "floor.db").unlink()
    for (serial, count), packed in zip(STEPS, world.later, strict=True):
        add(world.folder, serial, packed)
        yield f"delta of {count}", update(world, desk, bundled, serial)
    yield "on the desk", {"mb": sum(file.stat().st_size for file in desk.rglob("*") if file.is_file()) / 1e6}


def main() -> None:
    entries, folder = int(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    bundled = Path("resources/edition/edition.db").resolve()
    for name, told in lines(entries, folder.resolve(), bundled):
        figures = {key: round(value, 2) if isinstance(value, float) else value for key, value in told.items()}
        sys.stdout.write(f"{entries:,}  {name}  {json.dumps(figures)}  load {os.getloadavg()[0]:.1f}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
