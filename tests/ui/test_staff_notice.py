"""How old the data is: quiet in the status line, told once to staff, with a way to bring a newer file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.ports import EditionInfo
from healing_desktop.ui.shell.data_dialog import DataDialog
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.shell.settings_dialog import SettingsDialog
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import LINES, NEEDS, ORDER, TODAY, FakeDirectory


class OfAge(FakeDirectory):
    """A data file published so many days ago, with telephone lines checked so many days ago."""

    def __init__(self, days: int, expires_on: str | None = None, lines_days: int = 0) -> None:
        super().__init__()
        self._published = (TODAY - timedelta(days=days)).isoformat()
        self._expires_on = expires_on
        self._checked = (TODAY - timedelta(days=lines_days)).isoformat()

    def info(self) -> EditionInfo:
        return replace(super().info(), published_on=self._published, expires_on=self._expires_on)

    def helplines(self) -> HelplineTable:
        return HelplineTable(tuple(replace(line, checked_on=self._checked) for line in LINES), ORDER, ORDER, NEEDS)


def dialog(window: MainWindow, qtbot: QtBot) -> DataDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), DataDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, DataDialog)
    return found


def said_in(found: DataDialog) -> str:
    return "\n".join(label.text() for label in found.findChildren(QLabel))


def test_an_edition_that_stands_in_for_a_damaged_one_is_told(make_window: MakeWindow) -> None:
    class StandingIn(FakeDirectory):
        def info(self) -> EditionInfo:
            return replace(super().info(), instead_of=2)

    window = make_window(directory=StandingIn(), language="en")
    assert window.owners.messages.current is not None
    assert window.owners.messages.current.text.startswith("Edition 2 is damaged. You work with edition 1")
    assert window.owners.messages.current.action is not None


@pytest.mark.parametrize(("days", "told"), [(0, False), (90, False), (91, True), (400, True)])
def test_a_file_of_more_than_90_days_is_told_once(make_window: MakeWindow, days: int, told: bool) -> None:
    window = make_window(directory=OfAge(days), language="en")
    assert window.message_bar.isVisible() is told
    assert ("old" in window.crisis_strip.data_button.accessibleName()) is told
    QTest.keyClick(window.finder.box, Qt.Key.Key_Escape)
    QTest.keyClick(window.finder.box, Qt.Key.Key_Escape)
    assert not window.message_bar.isVisible(), "the next visitor does not read it"
    window.owners.settings.set(language="fr")
    QApplication.processEvents()
    assert not window.message_bar.isVisible(), "nor because of another language"


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_an_expired_file_is_said(make_window: MakeWindow, language: str) -> None:
    window = make_window(directory=OfAge(5, (TODAY - timedelta(days=1)).isoformat()), language=language)
    assert window.message_bar.isVisible()
    said = {"nl": "verlopen", "fr": "périmées", "de": "abgelaufen", "en": "expired"}[language]
    assert said in window.crisis_strip.data_button.accessibleName()


def test_the_notice_leads_to_the_steps_and_the_settings(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(directory=OfAge(120), language="en")
    button = next(found for found in window.message_bar.findChildren(QPushButton) if found.text() == "How to update")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    found = dialog(window, qtbot)
    assert "USB stick" in said_in(found)
    assert "3 months old" in said_in(found)
    assert "All were checked in the last three months." in said_in(found)
    settings = next(button for button in found.findChildren(QPushButton) if button.text() == "Open the settings")
    settings.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SettingsDialog))
    opened = QApplication.activeModalWidget()
    assert opened is not None
    opened.close()


@pytest.mark.parametrize(("days", "late"), [(90, False), (91, True)])
def test_late_telephone_lines_are_told_in_the_status_line_only(
    make_window: MakeWindow, qtbot: QtBot, days: int, late: bool
) -> None:
    window = make_window(directory=OfAge(0, lines_days=days), language="en")
    assert not window.message_bar.isVisible()
    button = window.crisis_strip.data_button
    assert button.accessibleName().endswith("for staff") is late
    footer = " ".join(label.text() for label in window.crisis_strip.findChildren(QLabel))
    assert "112" in footer.split("1813")[0], "still shown, 112 first"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    found = dialog(window, qtbot)
    assert (f"{len(LINES)} of the {len(LINES)} telephone lines" in said_in(found)) is late
    assert ("1813\u2069 · Zelfmoordlijn · number checked:" in said_in(found)) is late
    found.close()


def test_a_visitor_is_told_nothing_that_is_for_staff(make_window: MakeWindow) -> None:
    window = make_window(directory=OfAge(0), language="en")
    assert window.crisis_strip.data_button.accessibleName() == "Data of 21 November 2026"
    assert not window.message_bar.isVisible()


@pytest.mark.parametrize("size", [100, 200])
def test_the_status_line_leaves_room_for_the_numbers(make_window: MakeWindow, size: int) -> None:
    window = make_window(directory=OfAge(120), language="de", text_size=size, size=(1000, 800))
    strip = window.crisis_strip
    assert strip.data_button.width() <= strip.width() * 0.55
    assert strip.data_button.width() >= strip.data_button.sizeHint().width()
    assert ("\n" in strip.data_button.text()) is (size == 200)
