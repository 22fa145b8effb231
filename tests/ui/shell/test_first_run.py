"""A new desk is asked for its language once, on one page; then never again."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from healing_desktop.core.texts import OWN_NAMES
from healing_desktop.ui.first_run.first_run_page import FirstRunPage
from healing_desktop.ui.first_run.where_kept import WhereKept
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.state.settings import SettingsState
from tests.accessibility.looking import Looking
from tests.accessibility.walking import State
from tests.ui.shell.conftest import Start

ALT = Qt.KeyboardModifier.AltModifier


def page_of(window: MainWindow) -> FirstRunPage:
    page = window.first_run.page
    assert page is not None
    assert page.isVisible()
    return page


def seen(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)
    # What is said in another language is said a moment later.
    QApplication.processEvents()


def test_it_is_asked_once_by_keys_alone(start: Start) -> None:
    window = start()
    page = page_of(window)
    assert QApplication.focusWidget() is page.languages["fr"]
    assert [button.accessibleName() for button in page.languages.values()] == [name for _, name in OWN_NAMES]
    words = seen(window).replace("\u00a0", " ")
    for asked in ("Kies je taal", "Choisissez votre langue", "Wählen Sie Ihre Sprache", "Choose your language"):
        assert asked in words
    assert page.heading.words == "Bienvenue"
    for code, name in (*OWN_NAMES, OWN_NAMES[2]):
        press(Qt.Key(ord(name[0])), ALT)
        assert [button.isChecked() for button in page.languages.values()] == [one == code for one, _ in OWN_NAMES]
    assert (page.heading.words, page.languages["de"].isChecked()) == ("Willkommen", True)
    assert str(window.owners.settings.folder) in page.where.folder.words
    assert page.where.words.words.endswith("Nichts wird gesendet.")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.name
    QTest.keyClicks(page.name, "  Huis  van de Buurt ")
    press(Qt.Key.Key_Return)
    assert not window.first_run.is_open
    assert QApplication.focusWidget() is window.finder.box
    now = window.owners.settings.now
    assert (now.language, now.centre_name) == ("de", "Huis van de Buurt")
    assert window.results.model.rowCount() > 0, "all is ready at once"
    again = start()
    assert not again.first_run.is_open
    assert again.owners.settings.now.language == "de"


def test_every_point_of_accessibility_holds_and_enter_alone_goes_on(start: Start, profile: Path) -> None:
    window = start()
    page = page_of(window)
    parts = tuple(part for part in page.findChildren(QWidget) if part.isVisible())
    state = State(("MainWindow/FirstRunPage", frozenset()), (), (), window, window, parts, window.windowTitle(), True)
    looking = Looking()
    looking.look(state)
    assert {"A01", "A04", "A13", "A15", "A24"} <= looking.asked.keys()
    assert not [str(finding) for finding in looking.findings]
    assert QApplication.focusWidget() is page.languages["fr"]
    press(Qt.Key.Key_Return)
    assert not window.first_run.is_open
    kept = SettingsState(profile / "settings.ini")
    assert (kept.now.language, kept.now.centre_name, kept.is_new) == ("fr", "", False)


def test_nothing_is_kept_before_the_answer(start: Start, profile: Path) -> None:
    window = start()
    page_of(window).languages["en"].click()
    QApplication.processEvents()
    # No key of the desk does anything behind it, and no letter gets into its box.
    press(Qt.Key.Key_F9)
    press(Qt.Key.Key_X)
    assert window.finder.box.text() == ""
    assert window.pages.currentWidget() is page_of(window)
    assert "Healing Desktop" in window.windowTitle()
    assert window.windowTitle().startswith("Welcome")
    window.shut()
    assert SettingsState(profile / "settings.ini").is_new


def test_a_visitor_alone_is_not_asked(start: Start) -> None:
    window = start(simple=True)
    assert not window.first_run.is_open
    assert window.findChild(FirstRunPage) is None


def test_nothing_is_cut_at_200_percent_on_a_small_window(start: Start, qtbot: QtBot) -> None:
    window = start(size=(640, 512))
    page = page_of(window)
    window.owners.settings.lend(text_size=200)
    for code in page.languages:
        page.choose(code)
        qtbot.waitUntil(lambda: page.start.sizeHint().width() <= page.start.width())
        assert window.width() == 640
        parts: list[QWidget] = [*page.languages.values(), page.name, page.start, page.heading, page.where]
        for part in parts:
            left = part.mapTo(window, part.rect().topLeft()).x()
            assert left >= 0
            assert left + part.width() <= window.width(), part
        for button in (*page.languages.values(), page.start):
            assert button.sizeHint().width() <= button.width()
    assert page.start.visibleRegion().boundingRect().size() == page.start.size(), "the next step is always seen"
    page.focus_target().setFocus()
    qtbot.waitUntil(lambda: page.focus_target().visibleRegion().boundingRect().size() == page.focus_target().size())


def test_a_desk_of_a_centre_with_a_server_does_not_say_that_nothing_is_sent(qtbot: QtBot) -> None:
    card = WhereKept("/made/up", "wiki.example:5432")
    qtbot.addWidget(card)
    assert "wiki.example" in card.words.words
    assert card.heading.words.endswith("in your centre")
