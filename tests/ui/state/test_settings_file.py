"""The file of the settings: shared by windows, outlived by what a newer program wrote, never written over blindly."""

from __future__ import annotations

from pathlib import Path

import pytest

from PySide6.QtCore import QSettings

from healing_desktop.ui.state import settings_file
from healing_desktop.ui.state.settings import SettingsState
from tests.fixtures.small_disks import fill, small_disk


def test_two_windows_keep_what_each_changed(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    one, two = SettingsState(file), SettingsState(file)
    one.set(language="fr", centre_name="Maison")
    two.set(postcode="9000")
    one.set(text_size=150)
    now = SettingsState(file).now
    assert (now.language, now.centre_name, now.postcode, now.text_size) == ("fr", "Maison", "9000", 150)


def test_what_a_newer_program_wrote_stays(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[desk]\nlanguage=nl\nscheme=sepia\ntide=high\n\n[tables]\nround=4\n")
    settings = SettingsState(file)
    settings.set(postcode="9000")
    text = file.read_text()
    for line in ("scheme=sepia", "tide=high", "round=4", "postcode=9000"):
        assert line in text
    assert (settings.now.scheme, settings.kept_as) == ("system", "")


@pytest.mark.parametrize(
    "broken", [b"\xff\xfe\0\0", b"[other]\nlanguage=nl\n", b"[desk]\nlanguage=nl\nname=\xe9t\xe9\n", b"[desk\nx"]
)
def test_what_is_broken_lies_beside_and_is_told_once(tmp_path: Path, broken: bytes) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(broken)
    settings = SettingsState(file)
    assert (tmp_path / settings.kept_as).read_bytes() == broken
    assert not settings.is_new
    settings.set(postcode="9000")
    again = SettingsState(file)
    assert (again.now.postcode, again.kept_as, again.is_new) == ("9000", "", False)


def test_an_empty_file_is_no_damage_and_no_new_desk(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.touch()
    settings = SettingsState(file)
    assert (settings.kept_as, settings.is_new) == ("", False)
    assert SettingsState(tmp_path / "none.ini").is_new


def test_a_folder_of_that_name_is_left_alone(tmp_path: Path) -> None:
    file, told = tmp_path / "settings.ini", []
    (file / "inside").mkdir(parents=True)
    settings = SettingsState(file)
    settings.not_kept.connect(lambda: told.append(True))
    settings.set(postcode="9000")
    assert (settings.is_new, settings.now.postcode, told) == (False, "9000", [True])
    assert (file / "inside").is_dir()


def test_a_full_disk_is_tried_before_qt_waits_for_its_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where the second change would wait without end."""
    monkeypatch.setattr(settings_file, "TRIED_FIRST", True)
    synced: list[int] = []
    real = QSettings.sync

    def sync(store: QSettings) -> None:
        synced.append(1)
        real(store)

    monkeypatch.setattr(QSettings, "sync", sync)
    with small_disk(tmp_path / "disk"):
        file = tmp_path / "disk" / "desk" / "settings.ini"
        settings = settings_file.SettingsFile(file)
        assert settings.write({"language": "fr"})
        assert synced == [1]
        fill(tmp_path / "disk")
        assert not settings.write({"language": "de"})
        assert synced == [1], "Qt was not asked"
        assert [left.name for left in file.parent.iterdir()] == ["settings.ini"]
        (tmp_path / "disk" / "all-that-was-left").unlink()
        assert settings.write({"language": "nl"})
    assert synced == [1, 1]
