"""A01, A03, A24, A29 for the print desk: names, labels, nothing cut or covered at 200 %, targets large enough."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QScrollArea

from healing_desktop.ui.shell.main_window import MainWindow
from tests.accessibility.harness import focusable, name_of, overlapping_siblings
from tests.accessibility.test_large_text import cut_buttons, cut_labels, settle
from tests.ui.fakes import ROWS
from tests.ui.handouts.conftest import Desk, Maker, TestPrinters


def open_dialog(desk: Desk, which: str) -> QDialog:
    for row in ROWS[:4]:
        desk.window.owners.tray.add(row.id, row.name)
    {
        "tray": desk.handouts.open_tray,
        "lists": desk.handouts.open_lists,
        "print": desk.handouts.print_tray,
        "answer": desk.handouts.print_answer,
    }[which]()
    dialog = desk.handouts.dialog or desk.handouts.desk.tray or desk.handouts.desk.lists
    assert dialog is not None
    if which == "print":
        assert desk.handouts.dialog is not None
        desk.handouts.dialog.choices.more.open()
        desk.handouts.dialog.choices.two.setChecked(True)
    return dialog


@pytest.mark.parametrize(("language", "percent"), [("de", 100), ("nl", 200), ("de", 200), ("ar", 200)])
@pytest.mark.parametrize("which", ["tray", "lists", "print", "answer"])
def test_all_can_be_read_and_reached(
    make_window: Callable[..., MainWindow], maker: Maker, qtbot: QtBot, which: str, percent: int, language: str
) -> None:
    desk = Desk(make_window(language=language, text_size=percent, size=(1024, 768)), maker, TestPrinters())
    dialog = open_dialog(desk, which)
    qtbot.waitUntil(lambda: not desk.handouts.state.now.making)
    settle(dialog)  # type: ignore[arg-type]
    assert not cut_labels(dialog)
    assert not cut_buttons(dialog)
    assert not overlapping_siblings(dialog)
    for interface in focusable(dialog):
        assert name_of(interface).strip(), type(interface.object()).__name__
        rect = interface.rect()
        if interface.role() != QAccessible.Role.ListItem:
            assert min(rect.width(), rect.height()) >= 24, (name_of(interface), rect)
    desk.handouts.forget()


@pytest.mark.parametrize("language", ["nl", "de", "ar"])
@pytest.mark.parametrize("which", ["tray", "print", "answer"])
def test_a_small_screen_scrolls(
    make_window: Callable[..., MainWindow], maker: Maker, qtbot: QtBot, which: str, language: str
) -> None:
    """A25: in 640 x 512 nothing stands beside what is seen, at 200 % neither."""
    desk = Desk(make_window(language=language, text_size=200, size=(640, 512)), maker, TestPrinters())
    dialog = open_dialog(desk, which)
    if which == "answer":
        assert desk.handouts.dialog is not None
        desk.handouts.dialog.choices.choose("booklet")
    qtbot.waitUntil(lambda: not desk.handouts.state.now.making)
    dialog.resize(640, 512)
    settle(dialog)  # type: ignore[arg-type]
    assert (dialog.width(), dialog.height()) == (640, 512)
    assert not cut_labels(dialog)
    assert not cut_buttons(dialog)
    for area in dialog.findChildren(QScrollArea):
        inside = area.widget()
        assert inside is not None
        assert inside.width() <= area.viewport().width(), "nobody scrolls sideways"
        assert area.viewport().height() >= 100
    desk.handouts.forget()
