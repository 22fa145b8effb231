"""What the spec leaves out is not needed, and what it cannot see is named."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.portable.file_list import file_list
from installer.portable.packed_modules import LEFT_OUT, WHOLE
from installer.portable.trimmed import is_shipped

SOURCES = Path(__file__).resolve().parents[2] / "src" / "healing_desktop"
# Makes data/geo, signs editions, draws the page of the map: needs the sources, and keys of the publisher.
OF_THE_SOURCES = ("publishing", "maps/base_map.py", "maps/place_labels.py", "maps/folium_shell.py")


def imported() -> Iterator[tuple[str, str]]:
    """(file, module), also of what is imported late or by name."""
    for file in sorted(SOURCES.rglob("*.py")):
        place = file.relative_to(SOURCES).as_posix()
        text = file.read_text(encoding="utf-8")
        if not any(name.partition(".")[0] in text for name in LEFT_OUT) and "import_module" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Import):
                yield from ((place, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield place, node.module
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("PySide6."):
                yield place, node.value


def test_nothing_that_a_desk_needs_is_left_out() -> None:
    needed = {
        (place, module)
        for place, module in imported()
        for name in LEFT_OUT
        if (module == name or module.startswith(f"{name}.")) and not place.startswith(OF_THE_SOURCES)
    }
    assert not needed


def test_what_is_imported_by_name_is_packed_whole() -> None:
    assert {"healing_desktop", "psycopg", "sqlalchemy.dialects.sqlite", "sqlalchemy.dialects.postgresql"} <= set(WHOLE)


@pytest.mark.parametrize(
    "place",
    [
        "libQt6Core.so.6",
        "PySide6/Qt/libexec/QtWebEngineProcess",
        "PySide6/Qt/libexec/qtwebengine_dictionaries",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/resources/qtwebengine_resources.pak",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "PySide6/Qt/translations/qtwebengine_locales/en-US.pak",
        "babel/locale-data/nl_BE.dat",
        "babel/locale-data/root.dat",
        "babel/global.dat",
    ],
)
def test_what_the_program_uses_is_shipped(place: str) -> None:
    assert is_shipped(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/libexec/qmlcachegen",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlpsql.so",
        "PySide6/Qt/resources/qtwebengine_devtools_resources.pak",
        "PySide6/Qt/translations/qtbase_sv.qm",
        "PySide6/Qt/translations/qtwebengine_locales/sv.pak",
        "babel/locale-data/sv.dat",
        "libstdc++.so.6",
    ],
)
def test_what_it_does_not_use_stays_out(place: str) -> None:
    assert not is_shipped(place)


def test_the_list_of_files_is_sorted_and_tells_each(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "x").write_text("x")
    (tmp_path / "b.txt").write_text("")
    (tmp_path / "a").symlink_to("b/x")
    lines = list(file_list(tmp_path))
    assert [line.split(" ", 3)[-1].split()[-1] for line in lines] == ["b/x", "b.txt", "b/x"]
    assert lines == list(file_list(tmp_path))
    (tmp_path / "b" / "x").write_text("y")
    assert lines != list(file_list(tmp_path))
