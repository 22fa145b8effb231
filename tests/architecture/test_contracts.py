"""Who may import whom: the contracts of .importlinter, and what those cannot say."""

from __future__ import annotations

import configparser
import sys
from pathlib import Path

import grimp
import pytest
from importlinter import cli as import_linter

# The last two read articles, which are Markdown behind front matter.
CORE_MAY_IMPORT = {"babel", "fluent", "dateutil", "holidays", "phonenumbers", "rapidfuzz", "markdown_it", "nh3", "yaml"}
WHERE_FILES_LIE = "healing_desktop.folders"


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("healing_desktop", include_external_packages=True, cache_dir=None)


def own(graph: grimp.ImportGraph, *rooms: str) -> list[str]:
    """The modules of the named rooms, or all of the program's."""
    roots = [f"healing_desktop.{room}" for room in rooms] or ["healing_desktop"]
    return sorted(m for m in graph.modules if any(m == root or m.startswith(root + ".") for root in roots))


def test_every_contract_is_kept(root: Path) -> None:
    broken = import_linter.lint_imports(config_filename=str(root / ".importlinter"), cache_dir=None)
    assert broken == import_linter.EXIT_STATUS_SUCCESS, "run .venv/bin/lint-imports to see which import is too much"


def test_the_graph_saw_the_program(graph: grimp.ImportGraph, root: Path) -> None:
    files = len(list((root / "src" / "healing_desktop").rglob("*.py")))
    assert files == len(own(graph)) >= 20


def test_every_folder_has_its_place_in_the_contracts(root: Path) -> None:
    contracts = configparser.ConfigParser()
    contracts.read(root / ".importlinter", encoding="utf-8")
    source = root / "src" / "healing_desktop"
    for name, folder in (("layers", source), ("rooms-of-the-window", source / "ui")):
        placed = contracts[f"importlinter:contract:{name}"]["layers"]
        rooms = {init.parent.name for init in folder.glob("*/__init__.py")}
        unplaced = rooms - {room.strip("()") for room in placed.replace("|", " ").split()}
        assert not unplaced, f"place {sorted(unplaced)} in contract {name!r} of .importlinter"


def test_core_stands_on_few_libraries(graph: grimp.ImportGraph) -> None:
    allowed = CORE_MAY_IMPORT | (sys.stdlib_module_names - {"sqlite3"}) | {"healing_desktop"}
    for module in own(graph, "core"):
        foreign = {name.split(".")[0] for name in graph.find_modules_directly_imported_by(module)} - allowed
        assert not foreign, f"{module} imports {sorted(foreign)}"


def test_only_the_composition_root_knows_where_files_lie(graph: grimp.ImportGraph) -> None:
    if WHERE_FILES_LIE not in graph.modules:
        return
    readers = graph.find_modules_that_directly_import(WHERE_FILES_LIE)
    assert readers <= {"healing_desktop.app", "healing_desktop.__main__"}
    read = {name.split(".")[0] for name in graph.find_modules_directly_imported_by(WHERE_FILES_LIE)}
    assert read <= sys.stdlib_module_names | {"platformdirs"}


def test_new_rooms_below_the_window_are_held_to_the_same(graph: grimp.ImportGraph) -> None:
    """exchange and sync come later; the contract file cannot name what is not there."""
    assert "PySide6" in graph.modules, "the window is part of the program"
    for module in own(graph, "exchange", "sync"):
        assert not graph.find_shortest_chain(module, "PySide6"), module
