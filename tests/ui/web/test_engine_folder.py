"""A program that lies in a folder with an accent or in Arabic has its map too."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import PySide6

from healing_desktop.ui.web.engine_library import where_its_files_lie


@pytest.mark.skipif(sys.platform != "linux", reason="letters are lost on Linux only")
@pytest.mark.parametrize("name", ["téléchargements", "مجلد"])
def test_the_engine_is_told_where_its_files_lie(tmp_path: Path, name: str) -> None:
    (tmp_path / name).symlink_to(Path(PySide6.__file__).parent)
    told = where_its_files_lie(tmp_path / name)
    assert set(told) == {"QTWEBENGINE_RESOURCES_PATH", "QTWEBENGINE_LOCALES_PATH"}
    assert (Path(told["QTWEBENGINE_RESOURCES_PATH"]) / "qtwebengine_resources.pak").is_file()
    assert (Path(told["QTWEBENGINE_LOCALES_PATH"]) / "nl.pak").is_file()


def test_a_plain_folder_is_found_by_the_engine_itself() -> None:
    assert where_its_files_lie(Path("/usr/lib/a folder/PySide6")) == {}
