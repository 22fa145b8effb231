"""An article read aloud in the window: what is said is marked; everything that leads away, and Esc, ends it at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.ui.library.plain_article import PlainArticle
from healing_desktop.ui.library.reader_page import ReaderPage
from healing_desktop.ui.shell.main_window import MainWindow
from tests.accessibility.harness import open_library
from tests.ui.conftest import MakeWindow
from tests.ui.fake_voice import FakeVoice

SHIFT_CTRL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Desk:
    """A window with an article open, and a voice that a test holds the strings of."""

    def __init__(self, window: MainWindow, voice: FakeVoice) -> None:
        self.window, self.voice = window, voice
        self.open()

    def open(self) -> None:
        open_library(self.window, article=True)
        reader = self.window.findChild(ReaderPage)
        assert reader is not None
        assert reader.view.plain is not None
        self.reader, self.page = reader, reader.view.plain
        QApplication.processEvents()

    @property
    def listen(self) -> str:
        """What the button says; "" when it is not there."""
        button = self.reader.listen.button
        return button.text().strip() if button.isVisible() else ""

    @property
    def marked(self) -> str:
        return marked(self.page)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def press_listen(self) -> None:
        self.press(Qt.Key.Key_L, SHIFT_CTRL)

    def speaks(self) -> bool:
        return self.voice.speaking

    @property
    def message(self) -> str:
        current = self.window.owners.messages.current
        return current.text if current else ""


def marked(page: PlainArticle) -> str:
    return " ".join(each.cursor.selectedText() for each in page.extraSelections())


@pytest.fixture
def desk(make_window: MakeWindow) -> Desk:
    voice = FakeVoice()
    return Desk(make_window(voice=voice), voice)


def test_each_sentence_is_marked_while_it_is_said(desk: Desk) -> None:
    assert desk.listen.startswith("Voorlezen")
    desk.press_listen()
    voice = desk.voice
    assert (voice.said, desk.marked) == (["Als angst de baas is."], "Als angst de baas is")
    voice.ended.emit(voice.number - 1)
    assert len(voice.said) == 1, "the end of a sentence from before is not the end of this one"
    assert desk.listen.startswith("Stop")
    assert "koptelefoon" in desk.message
    assert set(voice.spoken_languages) == {"nl"}
    while "1 1 2" not in voice.said[-1]:
        voice.finish()
        assert desk.marked.split()[0] == voice.said[-1].split()[0]
    assert desk.marked.endswith(": 112")
    bar = desk.page.verticalScrollBar()
    assert bar.maximum() == 0 or bar.value() > 0, "what is said is in view"
    for _ in range(40):
        voice.finish()
    assert (desk.marked, desk.reader.listen.speaking) == ("", False)
    assert desk.listen.startswith("Voorlezen")
    assert desk.message == ""


def test_escape_stops_the_voice_before_anything_else_and_one_can_go_on(desk: Desk) -> None:
    desk.press_listen()
    desk.voice.finish()
    desk.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desk.press(Qt.Key.Key_Escape)
    assert not desk.voice.speaking
    assert desk.marked == ""
    assert desk.reader.find_bar.isVisible()
    desk.voice.finish()
    assert len(desk.voice.said) == 2, "a late end of what was stopped says nothing more"
    desk.press_listen()
    assert desk.voice.said[2] == desk.voice.said[1]
    desk.press_listen()
    assert not desk.voice.speaking
    desk.reader.listen.anew.click()
    first = desk.voice.said[0]
    assert desk.voice.said[3] == first
    desk.voice.finish()
    desk.window.actions_table["next_visitor"].trigger()
    desk.open()
    assert not desk.reader.listen.anew.isVisible()
    desk.press_listen()
    assert desk.voice.said[-1] == first, "the next visitor begins at the beginning"
    assert "koptelefoon" in desk.message


def test_another_look_reads_on_and_whatever_else_is_shown_the_voice_is_silent(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    desk.press_listen()
    desk.voice.finish()
    said, before = list(desk.voice.said), desk.marked
    with qtbot.waitSignal(desk.reader.view.shown):
        desk.reader.look.sepia.trigger()
    assert (desk.voice.said, desk.voice.speaking, desk.marked) == (said, True, before)
    ways: tuple[Callable[[], object], ...] = (
        *(window.actions_table[name].trigger for name in ("crisis_card", "library", "map", "next_visitor")),
        lambda: window.owners.library.read("grief"),
        lambda: window.owners.settings.set(language="fr"),
    )
    for way in ways:
        window.actions_table["search"].trigger()
        window.owners.library.close()
        desk.open()
        desk.reader.listen.button.click()
        assert desk.speaks()
        way()
        QApplication.processEvents()
        assert not desk.speaks()
        assert desk.marked == ""
        assert window.actions_table["listen"].isEnabled() is desk.reader.isVisible()
    desk.open()
    desk.reader.listen.button.click()
    window.close()
    assert desk.voice.over
    assert not desk.speaks()


def test_without_a_voice_there_is_no_button_and_the_key_says_why(make_window: MakeWindow) -> None:
    voice = FakeVoice(speaks=None)
    desk = Desk(make_window(voice=voice), voice)
    assert desk.listen == ""
    desk.press_listen()
    assert desk.message == "We zoeken een stem …"
    voice.learn(["en"])
    assert desk.listen == ""
    assert desk.message.startswith("Deze computer heeft geen stem voor de taal van dit artikel.")
    assert voice.said == []
    voice.learn(["nl"])
    desk.press_listen()
    voice.failed.emit()
    assert desk.message.startswith("De stem van deze computer antwoordt niet.")
    assert (desk.marked, desk.reader.listen.speaking) == ("", False)
    desk.press_listen()
    assert voice.said[1] == voice.said[0], "the same sentence once more"
