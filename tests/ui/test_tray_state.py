"""The tray: order, copies, languages, one step back; a saved list in it; nothing for the next visitor."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.core.saved_lists import SavedList, TrayItem
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS, FakeDirectory, entry_of, local


def fill(window: MainWindow, count: int = 3) -> None:
    for row in ROWS[:count]:
        assert window.owners.tray.add(row.id, row.name)


def numbers(window: MainWindow) -> list[int]:
    return [int(entry_id[-12:]) for entry_id in window.owners.tray.now.ids]


def test_ins_adds_what_is_chosen_and_says_so(window: MainWindow) -> None:
    heard: list[str] = []
    window.owners.messages.announced.connect(heard.append)
    QTest.keyClicks(window.finder.box, "rouw")
    QTest.keyClick(window.finder.box, Qt.Key.Key_Insert)
    QTest.keyClick(window.finder.box, Qt.Key.Key_Insert)
    assert numbers(window) == [1]
    assert heard[-2:] == [
        "In het mandje: 1 blad", "Dit ligt al in het mandje. Open het mandje voor meer exemplaren.",
    ]  # fmt: skip
    assert QApplication.focusWidget() is window.finder.box
    button = next(each for _, each in window.actions_table._buttons if each.text().strip().startswith("Mandje"))
    assert button.isVisible()
    assert "Mandje 1" in button.accessibleName()


def test_order_copies_languages_and_a_step_back(window: MainWindow) -> None:
    fill(window)
    tray = window.owners.tray
    tray.move(ROWS[2].id, -5)
    assert numbers(window) == [3, 1, 2]
    tray.move(ROWS[3].id, 1)
    tray.set_copies(ROWS[2].id, 1000)
    tray.set_languages(ROWS[2].id, ("ar", "nl", "ar"), "fr")
    tray.like(ROWS[2].id)
    assert {(item.copies, item.languages, item.second) for item in tray.now.items} == {(99, ("ar", "nl"), "fr")}
    tray.remove(ROWS[0].id)
    assert numbers(window) == [3, 2]
    tray.undo()
    assert numbers(window) == [3, 1, 2]
    tray.clear()
    tray.undo()
    assert numbers(window) == [3, 1, 2]


def test_the_next_visitor_finds_nothing(window: MainWindow) -> None:
    fill(window)
    window.owners.tray.load(SavedList("Infostand", (TrayItem(ROWS[0].id, ROWS[0].name),)))
    for _ in range(2):
        QTest.keyClick(window.finder.box, Qt.Key.Key_Escape)
    assert window.owners.tray.now.list_name == ""
    assert numbers(window) == []
    assert not window.owners.tray.can_undo


def test_what_is_gone_is_said_and_left_out(window: MainWindow, qtbot: QtBot) -> None:
    heard: list[str] = []
    assert window.handouts is not None
    window.owners.messages.announced.connect(heard.append)
    tray = window.owners.tray
    gone = TrayItem("gone", local(nl="Weg (verzonnen)"))
    with qtbot.waitSignal(tray.checked):
        tray.load(SavedList("Infostand", (gone, TrayItem(ROWS[0].id, local(nl="Oude naam")))))
    assert [item.id for item in tray.now.there] == [ROWS[0].id]
    assert [item.name for item in tray.now.items] == [gone.name, ROWS[0].name]


def test_a_new_edition_is_asked_again(window: MainWindow, qtbot: QtBot) -> None:
    fill(window)
    edition = window.owners.edition
    edition._open = lambda _file: FakeDirectory(ROWS[1:], serial=2)
    with qtbot.waitSignal(window.owners.tray.checked):
        edition.open("")
    assert [item.gone for item in window.owners.tray.now.items] == [True, False, False]


def test_what_is_no_longer_listed_is_kept_named_and_printed(window: MainWindow, qtbot: QtBot) -> None:
    fill(window, 2)
    gone = replace(entry_of(ROWS[0]), unlisted_on=date(2026, 11, 20))
    window.owners.edition._open = lambda _file: FakeDirectory(ROWS[1:], serial=2, gone=(gone,))
    with qtbot.waitSignal(window.owners.tray.checked):
        window.owners.edition.open("")
    tray = window.owners.tray.now
    assert [item.unlisted for item in tray.items] == [date(2026, 11, 20), None]
    assert [item.id for item in tray.there] == [ROWS[0].id, ROWS[1].id]
    listed = FakeDirectory(ROWS, serial=3)
    window.owners.edition._open = lambda _file: listed
    with qtbot.waitSignal(window.owners.tray.checked):
        window.owners.edition.open("")
    assert not window.owners.tray.now.unlisted


def test_what_is_no_longer_listed_goes_into_the_tray_as_such(make_window: MakeWindow, qtbot: QtBot) -> None:
    row = replace(ROWS[0], id="gone", name=local(nl="Verdwenen"))
    gone = replace(entry_of(row), unlisted_on=date(2026, 11, 20))
    window = make_window(directory=FakeDirectory(gone=(gone,)))
    window.owners.selection.select("gone")
    window.actions_table["to_tray"].trigger()
    assert window.owners.tray.now.unlisted[0].id == "gone"
