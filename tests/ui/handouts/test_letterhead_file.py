"""The centre's logo: looked at before it is kept, kept in the profile, on every handout after that."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from healing_desktop.ui.handouts.letterhead_file import LARGEST, LetterheadFile, keep_logo, read_logo
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.shell.logo_field import LogoField
from healing_desktop.ui.state.settings import SettingsState

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="4"/></svg>'


@pytest.fixture
def png(tmp_path: Path) -> Path:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(tmp_path / "logo.png"))
    return tmp_path / "logo.png"


def test_a_picture_is_read_and_kept(png: Path, tmp_path: Path) -> None:
    logo = read_logo(png)
    assert logo == png.read_bytes()
    folder = tmp_path / "profile"
    first = keep_logo(folder, png.read_bytes(), ".PNG")
    second = keep_logo(folder, SVG, ".svg")
    assert first is not None
    assert second is not None
    assert [file.name for file in folder.iterdir()] == [second], "the old one goes"
    settings = SettingsState(folder / "settings.ini")
    settings.set(
        centre_name="Huis (verzonnen)", centre_address="Straat 1", centre_hours="9.00-12.00", centre_logo=second
    )
    head = LetterheadFile(SettingsState(folder / "settings.ini")).now
    assert (head.name, head.address, head.hours, head.logo) == ("Huis (verzonnen)", "Straat 1", "9.00-12.00", SVG)
    (folder / second).unlink()
    assert LetterheadFile(settings).now.logo == b""


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.png", b"no picture", "not-a-picture"),
        ("a.png", b"", "not-a-picture"),
        ("a.png", SVG, "not-a-picture"),
        ("a.svg", b"<svg", "not-a-picture"),
        ("a.exe", SVG, "not-a-picture"),
        ("a.svg", SVG + b" " * LARGEST, "too-large"),
    ],
)
def test_what_is_no_logo(tmp_path: Path, name: str, content: bytes, problem: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert read_logo(tmp_path / name) == problem


def test_half_a_picture_is_none(png: Path) -> None:
    png.write_bytes(png.read_bytes()[:60])
    assert read_logo(png) == "not-a-picture"
    assert read_logo(png.with_name("gone.png")) == "unreadable"


def test_the_field_says_what_is_wrong_and_keeps_the_one_before(
    qtbot: QtBot, jobs: Jobs, png: Path, tmp_path: Path
) -> None:
    answers = [str(tmp_path / "broken.png"), str(png)]
    (tmp_path / "broken.png").write_bytes(b"no picture")
    field = LogoField(jobs, "logo-before.png", ask=lambda *_: answers.pop(0))
    qtbot.addWidget(field)
    field.show()
    kept: list[str | None] = []
    field.choose.click()
    qtbot.waitUntil(field.problem.isVisible)
    assert "broken.png" in field.problem.text()
    field.save(tmp_path / "profile", kept.append)
    assert kept == ["logo-before.png"]
    field.choose.click()
    qtbot.waitUntil(lambda: field.said.text() == "logo.png")
    field.save(tmp_path / "profile", kept.append)
    qtbot.waitUntil(lambda: len(kept) == 2)
    assert kept[1] is not None
    assert (tmp_path / "profile" / kept[1]).read_bytes() == png.read_bytes()
    field.none.click()
    field.save(tmp_path / "profile", kept.append)
    assert kept[2] == ""
