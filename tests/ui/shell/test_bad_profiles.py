"""What this desk cannot keep is said, with the place; nothing that lies there is lost."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.state.settings import SettingsState
from tests.fixtures.small_disks import fill, small_disk
from tests.ui.shell.conftest import Start


def said(window: MainWindow) -> str:
    now = window.owners.messages.current
    return now.text if now is not None else ""


def test_a_new_desk_on_a_full_disk_is_not_asked_but_told(start: Start, profile: Path, qtbot: QtBot) -> None:
    with small_disk(profile):
        fill(profile)
        window = start()
        assert not window.first_run.is_open
        qtbot.waitUntil(lambda: str(profile) in said(window))
        assert said(window).startswith("Le disque est plein")
        messages = window.owners.messages
        # Somebody else speaks before it was read: it comes back.
        messages.say("Something else.")
        messages.clear()
        assert said(window).startswith("Le disque est plein")
        window.owners.settings.set(postcode="9000")
        assert window.owners.settings.now.postcode == "9000"
        messages.clear()
        assert said(window) == ""
        assert [file.name for file in profile.iterdir() if file.stat().st_size] == ["all-that-was-left"]


def test_a_foreign_file_of_settings_is_kept_beside(start: Start, profile: Path, qtbot: QtBot) -> None:
    profile.mkdir(parents=True)
    foreign = b"\x89PNG\r\n\0" * 300
    (profile / "settings.ini").write_bytes(foreign)
    window = start()
    assert not window.first_run.is_open
    qtbot.waitUntil(lambda: "settings-damaged-" in said(window))
    (beside,) = profile.glob("settings-damaged-*")
    assert beside.name in said(window)
    assert beside.read_bytes() == foreign
    window.owners.settings.set(language="nl")
    again = SettingsState(profile / "settings.ini")
    assert (again.now.language, again.kept_as) == ("nl", "")


def test_a_disk_that_refuses_later_is_told_once(start: Start, profile: Path, qtbot: QtBot) -> None:
    with small_disk(profile):
        (profile / "settings.ini").write_text("[desk]\nlanguage=en\ncentre_name=Huis\n")
        window = start()
        fill(profile)
        window.owners.settings.set(centre_name="Huis van de Buurt" * 4)
        assert str(profile) in said(window)
        window.owners.messages.clear()
        window.owners.settings.set(postcode="9000")
        assert said(window) == ""
        assert (profile / "settings.ini").read_text() == "[desk]\nlanguage=en\ncentre_name=Huis\n"
