"""Chips say how the question was understood, and can be taken away with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from healing_desktop.core.ports import Found
from healing_desktop.core.query import Chip, Query
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.widgets.chip_button import ChipButton
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import FakeDirectory


def chips(window: MainWindow) -> list[ChipButton]:
    return [chip for chip in window.finder.findChildren(ChipButton) if chip.isVisible()]


def focused() -> object:
    return QApplication.focusWidget()


def test_each_part_becomes_a_chip(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw 9000 gratis")
    assert [chip.text().split("  ")[0] for chip in chips(window)] == ["rouw", "9000 Gent", "gratis"]
    assert "weghalen" in chips(window)[0].accessibleName()


def test_a_cross_takes_the_words_out_of_the_box(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw 9000")
    QTest.mouseClick(chips(window)[0], Qt.MouseButton.LeftButton)
    assert window.finder.box.text() == "9000"
    assert len(chips(window)) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_keys_walk_and_remove(window: MainWindow, key: Qt.Key) -> None:
    box = window.finder.box
    QTest.keyClicks(box, "rouw 9000 gratis")
    chips(window)[0].setFocus()
    QTest.keyClick(chips(window)[0], Qt.Key.Key_Right)
    assert focused() is chips(window)[1]
    QTest.keyClick(chips(window)[1], key)
    assert box.text() == "rouw gratis"
    assert focused() is chips(window)[1]
    QTest.keyClick(chips(window)[1], Qt.Key.Key_Right)
    assert focused() is box


def test_the_last_chosen_chip_goes_with_backspace_in_an_empty_box(window: MainWindow) -> None:
    box = window.finder.box
    counts = [button for button in window.finder.findChildren(QPushButton) if button.property("look") == "count"]
    free = next(button for button in counts if button.text().startswith("gratis"))
    QTest.mouseClick(free, Qt.MouseButton.LeftButton)
    assert len(chips(window)) == 1
    assert box.text() == ""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Left)
    assert focused() is chips(window)[0]
    QTest.keyClick(chips(window)[0], Qt.Key.Key_Left)
    assert focused() is box
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    assert chips(window) == []


def test_what_is_not_understood_is_said(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw xyzzy")
    said = [label.text() for label in window.finder.findChildren(QLabel) if label.isVisible()]
    assert any("xyzzy" in words and "Niet begrepen" in words for words in said)


class CorrectingDirectory(FakeDirectory):
    """Takes "rouv" for "rouw" and counts two more themes."""

    def understand(
        self, text: str, *, desk_place: str | None = None, pinned: Iterable[Chip] = (), dropped: Iterable[Chip] = ()
    ) -> Query:
        query = super().understand(text.replace("rouv", "rouw"), desk_place=desk_place, pinned=pinned, dropped=dropped)
        corrections = (("rouv", "rouw"),) if "rouv" in text else ()
        return replace(query, text=text, corrections=corrections)

    def find(self, query: Query, *, limit: int = 200, today: date | None = None) -> Found:
        found = super().find(query, limit=limit, today=today)
        themes = (("theme", "grief", 6), ("theme", "anxiety", 2), ("theme", "addiction", 0))
        return replace(found, counts=(*found.counts, *themes))


@pytest.mark.parametrize(
    ("language", "sentences"),
    [("nl", ("Gelezen als: rouv → rouw", "Gezocht als woord in de tekst: lantaarn", "Niet begrepen: xyzzy")),
     ("fr", ("Lu comme : rouv → rouw", "Cherché comme mot dans le texte : lantaarn", "Pas compris : xyzzy")),
     ("de", ("Gelesen als: rouv → rouw", "Als Wort im Text gesucht: lantaarn", "Nicht verstanden: xyzzy")),
     ("en", ("Read as: rouv → rouw", "Looked for as a word in the text: lantaarn", "Not understood: xyzzy"))],
)  # fmt: skip
def test_how_it_was_read_is_said(make_window: MakeWindow, language: str, sentences: tuple[str, ...]) -> None:
    window = make_window(directory=CorrectingDirectory(), language=language)
    QTest.keyClicks(window.finder.box, "rouv lantaarn xyzzy")
    said = [label.text().replace("\u00a0", " ") for label in window.finder.findChildren(QLabel) if label.isVisible()]
    assert any(all(sentence in words for sentence in sentences) for words in said), said


def menu_of(window: MainWindow) -> QMenu:
    chip = focused()
    assert isinstance(chip, ChipButton)
    QTest.keyClick(chip, Qt.Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_arrow_down_offers_what_may_stand_there_with_counts(make_window: MakeWindow) -> None:
    window = make_window(directory=CorrectingDirectory())
    QTest.keyClicks(window.finder.box, "rouw 9000")
    chips(window)[0].setFocus()
    menu = menu_of(window)
    assert [action.text() for action in menu.actions()] == ["angst  2"], "not itself, and not what nobody has"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert [chip.text().split("  ")[0] for chip in chips(window)] == ["9000 Gent", "angst"]
    assert window.finder.box.text() == "9000"


def test_esc_leaves_the_chip_as_it_was(make_window: MakeWindow) -> None:
    window = make_window(directory=CorrectingDirectory())
    QTest.keyClicks(window.finder.box, "rouw 9000")
    chips(window)[0].setFocus()
    menu = menu_of(window)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert window.finder.box.text() == "rouw 9000"
    assert focused() is chips(window)[0]


def test_a_place_is_changed_by_typing_another(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw 9000")
    chips(window)[1].setFocus()
    QTest.keyClick(chips(window)[1], Qt.Key.Key_Down)
    assert QApplication.activePopupWidget() is None
    assert focused() is window.finder.box
    assert window.finder.box.selectedText() == "9000"
    QTest.keyClicks(window.finder.box, "1030")
    assert window.finder.box.text() == "rouw 1030"


HOSTILE = (
    "d'angst", '"x', "a-b", "(a", "*", "' OR 1=1 --", "\u202erouw", "😀", "%1 %2", "<b>rouw</b>", "&rouw", "x" * 5000,
)  # fmt: skip


@pytest.mark.parametrize("typed", HOSTILE)
def test_nothing_that_can_be_typed_breaks_the_window(window: MainWindow, typed: str) -> None:
    window.finder.box.setText("")
    window.finder.box.insert(typed)
    window.owners.search.type(window.finder.box.text())
    window.grab()
    assert window.width() <= 1280


def test_markup_is_shown_as_it_was_typed(window: MainWindow) -> None:
    """A passage of an article alone has marks of its own, and what was typed is in none of them."""
    window.owners.search.type("<i>rouw</i>")
    labels = window.findChildren(QLabel)
    assert sum(label.textFormat() == Qt.TextFormat.RichText for label in labels) < len(labels) / 10
    for label in labels:
        plain = label.textFormat() == Qt.TextFormat.PlainText
        assert plain or (label.textFormat() == Qt.TextFormat.RichText and "<i>" not in label.text()), label.text()
