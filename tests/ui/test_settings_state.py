"""What the desk remembers, and what it never does."""

from __future__ import annotations

from pathlib import Path

import pytest

from PySide6.QtTest import QTest

from healing_desktop.ui.state.settings import SettingsState
from tests.ui.conftest import MakeWindow


def test_settings_come_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    SettingsState(file).set(language="fr", text_size=150, postcode="9000", centre_name="Maison d’accueil")
    again = SettingsState(file).now
    assert (again.language, again.text_size, again.postcode) == ("fr", 150, "9000")
    assert again.centre_name == "Maison d’accueil"


def test_one_change_is_told_once(tmp_path: Path) -> None:
    settings, told = SettingsState(tmp_path / "settings.ini"), []
    settings.changed.connect(lambda: told.append(settings.now))
    settings.set(language="de", text_size=200)
    settings.set(language="de")
    assert len(told) == 1


@pytest.mark.parametrize("broken", ["text_size=17", "text_size=large", "scheme=pink", "nonsense", ""])
def test_a_file_edited_by_hand_does_no_harm(tmp_path: Path, broken: str) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(f"[desk]\nlanguage=nl\n{broken}\n")
    now = SettingsState(file).now
    assert (now.language, now.text_size, now.scheme) == ("nl", 100, "system")


def test_nothing_that_was_typed_is_kept(make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window()
    QTest.keyClicks(window.finder.box, "zelfmoord rouw 9000")
    window.owners.settings.set(text_size=150)
    window.close()
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert b"rouw" not in kept
    assert b"9000" not in kept
