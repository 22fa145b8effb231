"""Which libraries of Windows a program needs: those that it names, those that these name, and so on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Closure:
    """`files` are needed and at hand; `outside` (lower case) must be a part of Windows itself."""

    files: frozenset[Path]
    outside: frozenset[str]


def closure(starts: Iterable[Path], at_hand: Iterable[Path], imports: Callable[[Path], Iterable[str]]) -> Closure:
    """Windows does not tell large letters from small ones in names, and the folder that names a library goes first."""
    libraries: dict[str, list[Path]] = {}
    for file in sorted(at_hand):
        libraries.setdefault(file.name.lower(), []).append(file)
    files: set[Path] = set()
    outside: set[str] = set()
    waiting = list(starts)
    while waiting:
        file = waiting.pop()
        if file in files:
            continue
        files.add(file)
        for name in imports(file):
            found = libraries.get(name.lower())
            if found is None:
                outside.add(name.lower())
            else:
                waiting.append(next((one for one in found if one.parent == file.parent), found[0]))
    return Closure(frozenset(files), frozenset(outside))


def imported_by(file: Path) -> tuple[str, ...]:
    """The import tables of one file, those that are read when first used too."""
    return tuple(imported_functions(file))


def imported_functions(file: Path) -> Mapping[str, tuple[str, ...]]:
    """Library by library, the functions that are asked for."""
    import pefile

    folders = [
        pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{which}IMPORT"] for which in ("", "DELAY_")
    ]  # fmt: skip
    with pefile.PE(str(file), fast_load=True) as portable:
        portable.parse_data_directories(directories=folders)
        tables = [
            *getattr(portable, "DIRECTORY_ENTRY_IMPORT", ()),
            *getattr(portable, "DIRECTORY_ENTRY_DELAY_IMPORT", ()),
        ]
        return {
            table.dll.decode(): tuple(one.name.decode() for one in table.imports if one.name) for table in tables
        }  # fmt: skip
