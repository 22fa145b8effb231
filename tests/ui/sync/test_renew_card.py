"""The dialog of new data: one next step for each ending, in words, with the keyboard where it belongs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from healing_desktop.sync.outcomes import OutcomeKind, sentence
from healing_desktop.ui.shell.data_dialog import DataDialog
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.sync.ask_place import AskPlace
from healing_desktop.ui.sync.next_step import NEXT
from tests.ui.conftest import MakeWindow
from tests.ui.fake_sync import FakeSync

ADDRESS = "https://data.example.org/healing"
KINDS = get_args(OutcomeKind)


def opened(window: MainWindow, qtbot: QtBot, ask: AskPlace | None = None) -> DataDialog:
    """By its key; with `ask` made by hand, so that no dialog of the system opens."""
    if ask is None:
        QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), DataDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DataDialog)
        return dialog
    dialog = DataDialog(window.owners, lambda: None, lambda: None, window, ask)
    dialog.open()
    return dialog


def ended(window: MainWindow, qtbot: QtBot, times: int = 1) -> None:
    qtbot.waitUntil(lambda: window.owners.sync.now.ended == times and not window.owners.sync.now.running)
    QApplication.processEvents()


def shown(dialog: DataDialog) -> list[str]:
    return [button.text() for button in dialog.card.findChildren(QPushButton) if button.isVisible()]


def primary(dialog: DataDialog) -> list[str]:
    found = [found for found in dialog.findChildren(QPushButton) if found.isVisible()]
    return [button.text() for button in found if button.property("look") == "primary"]


def test_every_ending_has_a_next_step() -> None:
    assert set(NEXT) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_an_ending_is_one_sentence_and_one_next_step(make_window: MakeWindow, qtbot: QtBot, kind: OutcomeKind) -> None:
    window = make_window(sync=FakeSync(kind), sync_source=ADDRESS, language="en")
    heard: list[str] = []
    window.owners.messages.announced.connect(heard.append)
    dialog = opened(window, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    ended(window, qtbot)
    outcome, words = window.owners.sync.now.outcome, window.owners.reading.words
    assert outcome is not None
    assert words is not None
    said = sentence(outcome, words)
    assert dialog.card.said.text() == said
    assert [words.startswith(said) for words in heard] == [True], "a screen reader hears it once"
    assert len(primary(dialog)) == 1, "one clear next step"
    assert shown(dialog), "and always something to do"
    default = [button for button in dialog.findChildren(QPushButton) if button.isDefault()]
    assert [button.text() for button in default] == primary(dialog), "which Enter does"
    assert not window.message_bar.isVisible(), "told once"


def test_without_an_address_the_stick_is_the_next_step(make_window: MakeWindow, qtbot: QtBot) -> None:
    sync = FakeSync("updated")
    sync.serials = (1, 2)
    window = make_window(sync=sync, language="en")
    places = iter(["", "the-stick", "packed.zip"])
    ask = AskPlace(lambda *_: next(places), lambda *_: next(places))
    dialog = opened(window, qtbot, ask)
    assert primary(dialog) == ["From a folder or stick …"]
    assert "this computer asks nobody" in dialog.card.hint.text()
    steps = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    assert "Put the stick into this computer." in steps
    dialog.card.folder.click()
    assert sync.sources == [], "a choice that was left"
    dialog.card.folder.click()
    ended(window, qtbot)
    window.owners.sync.start("x")
    ended(window, qtbot, 2)
    assert sync.sources == ["the-stick", "x"]


def test_a_sync_shows_how_far_it_is_and_can_be_cancelled(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(sync=FakeSync(held=True), sync_source=ADDRESS, language="en")
    dialog = opened(window, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.card.bar.value() == 300_000)
    assert dialog.card.bar.isVisible()
    assert dialog.card.bar.maximum() == 600_000
    assert dialog.card.said.text() == "Fetching the new data …"
    assert shown(dialog) == ["Cancel"]
    assert primary(dialog) == ["Close   Esc"]
    dialog.card.cancel.click()
    ended(window, qtbot)
    assert dialog.card.said.text() == "Stopped. Your data are as they were."
    assert not dialog.card.bar.isVisible()


@pytest.mark.parametrize("take", [True, False])
def test_far_fewer_entries_ask_a_person(make_window: MakeWindow, qtbot: QtBot, take: bool) -> None:
    sync = FakeSync("updated" if take else "far-fewer")
    sync.numbers = (812, 96)
    window = make_window(sync=sync, sync_source=ADDRESS, language="en")
    dialog = opened(window, qtbot)
    dialog.card.update_button.click()
    qtbot.waitUntil(dialog.card.take.isVisible)
    assert "96" in dialog.card.hint.text()
    assert "812" in dialog.card.hint.text()
    assert primary(dialog) == ["Keep what is here"], "nothing is lost by an Enter too many"
    (dialog.card.take if take else dialog.card.keep).click()
    ended(window, qtbot)
    assert sync.answers == [take]


def test_a_question_finds_who_closed_the_dialog(make_window: MakeWindow, qtbot: QtBot) -> None:
    sync = FakeSync("far-fewer")
    sync.numbers = (812, 96)
    window = make_window(sync=sync, sync_source=ADDRESS, language="en")
    window.owners.sync.start()
    qtbot.waitUntil(window.message_bar.isVisible)
    act = next(button for button in window.message_bar.findChildren(QPushButton) if button.text() == "Look at it")
    act.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), DataDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DataDialog)
    dialog.card.keep.click()
    ended(window, qtbot)
    assert sync.answers == [False]


@pytest.mark.parametrize(("kind", "by_hand", "told"), [
    ("up-to-date", False, False), ("offline", False, False), ("signature-wrong", False, False),
    ("updated", False, True), ("offline", True, True), ("up-to-date", True, True), ("busy", True, True),
])  # fmt: skip
def test_by_itself_only_what_is_new_is_said(
    make_window: MakeWindow, qtbot: QtBot, kind: OutcomeKind, by_hand: bool, told: bool
) -> None:
    sync = FakeSync(kind)
    sync.serials = (1, 2) if kind == "updated" else (1, 1)
    window = make_window(sync=sync, sync_source=ADDRESS, language="en")
    window.owners.sync.start(by_hand=by_hand)
    ended(window, qtbot)
    assert window.message_bar.isVisible() is told
    buttons = [button.text() for button in window.message_bar.findChildren(QPushButton) if button.isVisible()]
    assert ("What changed" in buttons) is (kind == "updated")


def test_one_click_back(make_window: MakeWindow, qtbot: QtBot) -> None:
    sync = FakeSync()
    sync.before = 1
    window = make_window(sync=sync, sync_source=ADDRESS, language="en")
    dialog = opened(window, qtbot)
    qtbot.waitUntil(dialog.card.back.isVisible)
    dialog.card.back.click()
    ended(window, qtbot)
    assert "edition" in dialog.card.said.text()
    assert not dialog.card.back.isVisible()


def test_a_file_chosen_by_hand_stands_in_the_way_of_new_data(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(sync=FakeSync(), sync_source=ADDRESS, edition_file="made-up.db", language="en")
    dialog = opened(window, qtbot)
    assert primary(dialog) == ["Use the renewed data"]
    dialog.card.own_file.click()
    assert window.owners.settings.now.edition_file == ""
    assert primary(dialog) == ["Update now"]


def test_where_new_data_come_from_holds_at_once(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(sync=FakeSync(), language="en")
    dialog = opened(window, qtbot, AskPlace(lambda *_: str(tmp_path)))
    fold = next(found for found in dialog.findChildren(QPushButton) if found.text().startswith("Address,"))
    fold.click()
    place = dialog.findChild(QLineEdit)
    assert place is not None
    for typed, kept in (("ftp://x.example/", ""), ("https://", ""), (ADDRESS, ADDRESS), ("", "")):
        place.setText(typed)
        place.editingFinished.emit()
        assert window.owners.settings.now.sync_source == kept, typed
        assert bool(place.accessibleDescription()) is (typed != kept)
    next(found for found in dialog.findChildren(QPushButton) if found.text() == "Choose a folder …").click()
    assert window.owners.settings.now.sync_source == str(tmp_path)


def test_what_to_tell_can_be_copied(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(sync=FakeSync("signature-wrong"), sync_source=ADDRESS, language="en")
    dialog = opened(window, qtbot)
    dialog.card.update_button.click()
    ended(window, qtbot)
    dialog.card.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "The signature is not right" in copied
    assert "signature-wrong" in copied
    assert "made up" in copied


def test_a_stick_is_written_where_it_was_said(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    sync = FakeSync()
    window = make_window(sync=sync, language="en")
    dialog = opened(window, qtbot, AskPlace(lambda *_: str(tmp_path)))
    fold = next(found for found in dialog.findChildren(QPushButton) if found.text().startswith("For another"))
    fold.click()
    next(found for found in dialog.findChildren(QPushButton) if found.text() == "Write a stick …").click()
    ended(window, qtbot)
    assert sync.sticks == [tmp_path]
    assert window.owners.sync.now.stick is not None


def test_when_it_was_looked_for(make_window: MakeWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime.now(UTC) - timedelta(days=3)
    monkeypatch.setattr("tests.ui.fake_sync.NOW", moment)
    window = make_window(sync=FakeSync(), sync_source=ADDRESS, language="en")
    dialog = opened(window, qtbot)
    dialog.card.update_button.click()
    ended(window, qtbot)
    here = moment.astimezone()
    assert f"{here.day} " in dialog.card.hint.text()
    assert f"{here:%M}" in dialog.card.hint.text() or here.minute == 0


@pytest.mark.parametrize(("language", "hours", "words"), [
    ("nl", 6, "om de 6 uur"), ("fr", 3, "toutes les 3 heures"), ("de", 24, "jeden Tag"), ("en", 1, "every hour"),
    ("nl", 168, "elke week"), ("fr", 0, "quand vous les demandez"),
])  # fmt: skip
def test_how_often_is_said(make_window: MakeWindow, qtbot: QtBot, language: str, hours: int, words: str) -> None:
    window = make_window(sync=FakeSync(), sync_source=ADDRESS, sync_hours=hours, language=language)
    dialog = opened(window, qtbot)
    assert words in dialog.card.hint.text()
    assert "data.example.org" in dialog.card.hint.text()
