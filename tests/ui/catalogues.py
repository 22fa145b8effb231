"""The catalogues of the window: which files each is made from, and how they are renewed.

`python -m tests.ui.catalogues` (or `make catalogues`) puts every new string of the window into resources/i18n, marked
as unfinished, and takes out what no file says any more. Then translate what is unfinished; the tests tell what is left.
"""

from __future__ import annotations

import ast
import gc
import subprocess
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from healing_desktop.core.texts import INTERFACE_LANGUAGES, SIMPLE_LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "healing_desktop"
CATALOGUES = ROOT / "resources" / "i18n"
# English needs words only where it counts.
COUNTS_ONLY = "en"
_SIMPLE, _SHELL = "ui.simple", "ui.shell"
# What the shell opens for a visitor alone, and what it covers every screen with.
_FOR_VISITORS = (_SIMPLE, "ui.state.away")
# Behind these lies all of the window: what they import is not on a screen of Simple.
_DOORS = ("ui.state", "ui.services", "ui.window", "ui.program", "ui.actions", "ui.shell.main_window", "ui.shell.desk")


def catalogue_of(language: str) -> Path:
    return CATALOGUES / f"healing_desktop_{language}.ts"


def files_of(language: str) -> list[Path]:
    """All of the window; for the languages of Simple alone what its screens are made of."""
    if language in INTERFACE_LANGUAGES:
        return sorted((PACKAGE / "ui").rglob("*.py"))
    return sorted(file for name in modules_of_simple() if name.startswith("ui.") and (file := _file_of(name)))


def modules_of_simple() -> frozenset[str]:
    """Found by following imports from every screen of Simple, and from what the shell opens and covers it with; named
    as inside the package: "ui.simple.start_step", "core.present_row"."""
    found: set[str] = set()
    ahead = [name for name in _all_modules() if _is_in(name, _SIMPLE) or _is_for_visitors(name)]
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead += [other for other in imports_of(name) if not _is_in(other, *_DOORS)]
    return frozenset(found)


def imports_of(name: str, *, for_types: bool = False) -> frozenset[str]:
    """What a module of the package imports of the package, also late; `for_types`: what only type checkers read too."""
    file = _file_of(name)
    assert file is not None
    tree = _read(file)
    told = {
        full
        for node in _nodes(tree, for_types)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{PACKAGE.name}.")
        for full in (node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names))
    }
    inside = {full.partition(".")[2] for full in told}
    return frozenset(found for found in inside if _file_of(found))


@lru_cache(maxsize=512)
def _read(file: Path) -> ast.AST:
    """Python 3.11 loses count where it collects garbage in the middle of it, and what goes then reads code too."""
    collects = gc.isenabled()
    gc.disable()
    try:
        return ast.parse(file.read_text(encoding="utf-8"))
    finally:
        if collects:
            gc.enable()


def _nodes(tree: ast.AST, for_types: bool) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(tree):
        if not for_types and isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        yield child
        yield from _nodes(child, for_types)


def _all_modules() -> Iterator[str]:
    for file in (PACKAGE / "ui").rglob("*.py"):
        yield ".".join(file.relative_to(PACKAGE).with_suffix("").parts)


def _is_for_visitors(name: str) -> bool:
    if not _is_in(name, _SHELL) or _is_in(name, *_DOORS):
        return False
    return any(_is_in(other, *_FOR_VISITORS) for other in imports_of(name, for_types=True))


def _is_in(name: str, *rooms: str) -> bool:
    return any(name == room or name.startswith(f"{room}.") for room in rooms)


def _file_of(name: str) -> Path | None:
    file = PACKAGE.joinpath(*name.split(".")).with_suffix(".py")
    return file if file.is_file() else None


def renew(language: str, file: Path, *, keep_gone: bool) -> None:
    """Let lupdate compare this catalogue with the sources. `keep_gone`: what is gone is marked, not taken out."""
    options = [*(["-pluralonly"] if language == COUNTS_ONLY else []), *([] if keep_gone else ["-no-obsolete"])]
    command = [
        str(Path(sys.executable).with_name("pyside6-lupdate")), "-silent", "-locations", "none",
        "-source-language", "en", "-target-language", language,
        *options, *map(str, files_of(language)), "-ts", str(file),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    for code in SIMPLE_LANGUAGES:
        renew(code, catalogue_of(code), keep_gone=False)
