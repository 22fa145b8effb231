"""Ctrl+P, Enter: the dialog, its keys, and what is said when something goes wrong."""

from __future__ import annotations

from pathlib import Path
from threading import Event, current_thread

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QRadioButton
from shiboken6 import isValid

from healing_desktop.handouts.outcomes import Refused
from healing_desktop.ui.handouts.handout_dialog import HandoutDialog
from healing_desktop.ui.handouts.ports import NotPrinted
from tests.ui.fakes import ROWS
from tests.ui.handouts.conftest import Desk, FilePrinters, Maker, TestPrinters

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def opened(desk: Desk, qtbot: QtBot) -> HandoutDialog:
    QTest.keyClick(desk.box, Qt.Key.Key_P, CTRL)
    dialog = desk.handouts.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    return dialog


def ready(desk: Desk, qtbot: QtBot) -> HandoutDialog:
    dialog = opened(desk, qtbot)
    qtbot.waitUntil(lambda: desk.handouts.state.now.made is not None)
    return dialog


def press(dialog: HandoutDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog.focusWidget(), key)


def test_two_keys_print(desk: Desk, printers: TestPrinters, qtbot: QtBot) -> None:
    dialog = ready(desk, qtbot)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.handouts.dialog is None)
    made, order = printers.orders[0]
    assert made.startswith(b"%PDF")
    assert (order.paper, order.printer) == ("a5", "")
    assert order.title.startswith("blad-")
    assert any(words.startswith("2 ") for words in desk.said)


def test_enter_before_the_page_is_ready_is_not_lost(
    desk: Desk, maker: Maker, printers: TestPrinters, qtbot: QtBot
) -> None:
    maker.go.clear()
    dialog = opened(desk, qtbot)
    press(dialog, Qt.Key.Key_Return)
    press(dialog, Qt.Key.Key_Return)
    assert printers.orders == []
    maker.go.set()
    qtbot.waitUntil(lambda: desk.handouts.dialog is None)
    assert len(printers.orders) == 1


def test_the_preview_shows_the_very_bytes(desk: Desk, printers: TestPrinters, qtbot: QtBot) -> None:
    dialog = ready(desk, qtbot)
    made = desk.handouts.state.now.made
    assert made is not None
    assert dialog.preview.shown == made.pdf
    assert dialog.preview.pages == made.pages
    view = dialog.preview.view
    qtbot.waitUntil(lambda: "De Verzonnen Linde" in " ".join(view.accessibleDescription().split()))
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(printers.orders) == 1)
    assert printers.orders[0][0] == made.pdf


def test_esc_closes_and_the_keyboard_is_where_it_was(desk: Desk, printers: TestPrinters, qtbot: QtBot) -> None:
    desk.box.setFocus()
    dialog = ready(desk, qtbot)
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.handouts.dialog is None)
    qtbot.waitUntil(desk.box.hasFocus)
    assert printers.orders == []
    assert desk.handouts.state.now.made is None


@pytest.mark.parametrize(("name", "size"), [("Zeer groot", "very-large"), ("Groot", "large")])
def test_a_size_is_chosen_by_its_name(desk: Desk, maker: Maker, qtbot: QtBot, name: str, size: str) -> None:
    dialog = ready(desk, qtbot)
    dialog.choices.choose(size)
    qtbot.waitUntil(lambda: desk.handouts.state.now.made is not None)
    assert maker.asked[-1].size == size
    dialog.choices.choose("sheet")
    qtbot.waitUntil(lambda: desk.handouts.state.now.made is not None)
    assert (maker.asked[-1].template, maker.asked[-1].size) == ("sheet", size)


def test_every_choice_has_a_key_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    dialog = ready(desk, qtbot)
    radios = dialog.findChildren(QRadioButton)
    keys = [key.key().toString() for button in (*radios, dialog.choices.two) for key in button.findChildren(QShortcut)]
    assert len(radios) == 7
    assert len(keys) == 8
    assert all(key.startswith("Alt+") for key in keys)
    assert len(set(keys)) == len(keys)


def test_choosing_prints_nothing(desk: Desk, printers: TestPrinters, qtbot: QtBot) -> None:
    dialog = ready(desk, qtbot)
    for box in dialog.findChildren(QComboBox):
        for index in range(box.count()):
            box.setCurrentIndex(index)
    for button in dialog.findChildren(QRadioButton):
        button.click()
    qtbot.waitUntil(lambda: not desk.handouts.state.now.making)
    assert printers.orders == []


def test_everything_that_takes_the_keyboard_has_a_name(desk: Desk, qtbot: QtBot) -> None:
    dialog = ready(desk, qtbot)
    for widget in (
        *dialog.findChildren(QPushButton),
        *dialog.findChildren(QComboBox),
        *dialog.findChildren(QRadioButton),
    ):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName() or getattr(widget, "text", str)()
    assert dialog.preview.view.accessibleName()
    assert "verzonnen" in dialog.windowTitle()


def test_without_a_printer_saving_is_offered(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.handouts.state.printers = TestPrinters(names=())
    dialog = ready(desk, qtbot)
    made = desk.handouts.state.now.made
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.status.text() in desk.said)
    assert dialog.isVisible()
    assert not any(words.startswith("2 ") for words in desk.said), "nothing is said to be printing"
    qtbot.waitUntil(dialog.save_button.hasFocus)
    desk.file = str(tmp_path / "card.pdf")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.handouts.dialog is None)
    assert made is not None
    assert Path(desk.file).read_bytes() == made.pdf
    assert desk.suggested == [made.file_name]


@pytest.mark.parametrize("answer", [NotPrinted("failed", "paper"), RuntimeError("ink")])
def test_a_printer_that_fails_leaves_the_page_in_hand(
    desk: Desk, printers: TestPrinters, qtbot: QtBot, answer: NotPrinted | Exception
) -> None:
    printers.answer = answer
    dialog = ready(desk, qtbot)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.status.text() in desk.said and not dialog.progress.isVisible())
    assert desk.handouts.state.now.made is not None
    assert dialog.print_button.isEnabled()
    assert "paper" not in dialog.status.text()


def test_esc_stops_a_print_and_then_closes(desk: Desk, printers: TestPrinters, qtbot: QtBot) -> None:
    printers.let_go.clear()
    dialog = ready(desk, qtbot)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.progress.isVisible() and dialog.progress.value() == 1)
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    printers.let_go.set()
    qtbot.waitUntil(lambda: printers.was_stopped)
    assert desk.handouts.state.now.printing is None
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.handouts.dialog is None)


def test_a_place_where_nothing_can_be_written(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ready(desk, qtbot)
    desk.file = str(tmp_path / "gone" / "card.pdf")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "card.pdf" in dialog.status.text())
    assert dialog.status.text().startswith("Niet bewaard: deze map bestaat niet")
    assert dialog.status.text() in desk.said
    desk.file = str(tmp_path / "card.pdf")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: desk.handouts.dialog is None)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_said_and_nothing_is_lost(desk: Desk, qtbot: QtBot) -> None:
    dialog = ready(desk, qtbot)
    desk.file = "/dev/full"
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "geen plaats" in dialog.status.text())
    assert desk.handouts.state.now.made is not None


@pytest.mark.parametrize("answer", [Refused("letters", "中"), RuntimeError("typst")])
def test_a_page_that_cannot_be_made_is_said(
    desk: Desk, maker: Maker, qtbot: QtBot, answer: Refused | Exception
) -> None:
    maker.answer = answer
    dialog = opened(desk, qtbot)
    qtbot.waitUntil(lambda: desk.handouts.state.now.refused is not None)
    assert dialog.status.text()
    assert not dialog.print_button.isEnabled()
    assert not dialog.save_button.isEnabled()
    assert "typst" not in dialog.status.text()


def test_the_next_visitor_finds_nothing(desk: Desk, maker: Maker, printers: TestPrinters, qtbot: QtBot) -> None:
    dialog = ready(desk, qtbot)
    dialog.choices.choose("very-large")
    desk.handouts.forget()
    qtbot.waitUntil(lambda: desk.handouts.dialog is None)
    assert desk.handouts.state.now.made is None
    assert desk.handouts.state.now.options is None
    desk.handouts.print_entry(desk.window.owners.selection.now.id or "")
    qtbot.waitUntil(lambda: desk.handouts.state.now.made is not None)
    assert maker.asked[-1].size == "normal"
    desk.handouts.forget()


def test_a_double_press_opens_and_prints_once(desk: Desk, printers: TestPrinters, qtbot: QtBot) -> None:
    printers.let_go.clear()
    dialog = ready(desk, qtbot)
    desk.handouts.print_entry("another")
    assert desk.handouts.dialog is dialog
    dialog.print_button.click()
    dialog.print_button.click()
    printers.let_go.set()
    qtbot.waitUntil(lambda: desk.handouts.dialog is None)
    assert len(printers.orders) == 1


def test_pages_come_out_of_a_printer(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "printed.pdf"
    printers = FilePrinters(file)
    desk.handouts.state.printers = printers
    dialog = ready(desk, qtbot)
    made = desk.handouts.state.now.made
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.handouts.dialog is None)
    from pypdf import PdfReader

    pages = PdfReader(file).pages
    assert made is not None
    assert len(pages) == made.pages
    assert (round(pages[0].mediabox.width), round(pages[0].mediabox.height)) == (420, 595)


def test_a_dialog_may_go_with_a_page_in_view(desk: Desk, qtbot: QtBot) -> None:
    """The view and its document must not be destroyed into each other."""
    dialog = ready(desk, qtbot)
    assert dialog.preview.pages
    desk.handouts.dialog = None
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    desk.handouts.forget()


def papers(desk: Desk) -> list[str]:
    assert desk.handouts.dialog is not None
    box = next(
        box for box in desk.handouts.dialog.findChildren(QComboBox) if box.accessibleName() == "Formaat van het papier"
    )
    return [box.itemData(row) for row in range(box.count())]


def test_only_papers_that_the_template_stands_on(desk: Desk, maker: Maker, qtbot: QtBot) -> None:
    for row in ROWS[:2]:
        desk.window.owners.tray.add(row.id, row.name)
    dialog = ready(desk, qtbot)
    dialog.choices.more.open()
    assert papers(desk) == ["", "a5", "a4"]
    dialog.choices.choose("sheet")
    box = next(
        box for box in dialog.findChildren(QComboBox) if "a5" in [box.itemData(row) for row in range(box.count())]
    )
    box.setCurrentIndex(box.findData("a5"))
    dialog.choices.choose("tear-off")
    qtbot.waitUntil(lambda: not desk.handouts.state.now.making)
    assert papers(desk) == [""]
    assert maker.asked[-1].template == "tear-off"
    assert maker.asked[-1].paper is None
    desk.handouts.forget()


def test_printers_are_named_when_they_have_answered(desk: Desk, printers: TestPrinters, qtbot: QtBot) -> None:
    go = Event()
    names = printers.names
    asked_on: list[str] = []

    def slow() -> tuple[str, ...]:
        asked_on.append(current_thread().name)
        go.wait(20)
        return names()

    printers.names = slow  # type: ignore[method-assign]
    dialog = opened(desk, qtbot)
    dialog.choices.more.open()
    assert dialog.choices.setup.printer == ""
    go.set()
    qtbot.waitUntil(lambda: any(box.findData("One") >= 0 for box in dialog.findChildren(QComboBox)))
    assert "MainThread" not in asked_on
    desk.handouts.forget()


def test_folded_choices_are_next_in_the_order_of_tab(desk: Desk, qtbot: QtBot) -> None:
    dialog = ready(desk, qtbot)
    dialog.choices.more.open()
    paper = dialog.choices.paper
    assert paper is not None
    fold = dialog.choices.more.findChildren(QPushButton)[0]
    fold.setFocus()
    QTest.keyClick(fold, Qt.Key.Key_Tab)
    assert paper.isAncestorOf(dialog.focusWidget())
    desk.handouts.forget()
