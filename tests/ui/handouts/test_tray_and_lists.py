"""The tray and the lists as dialogs, a batch that jams, and nothing of it on the disk."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.core.centre_records import KeptList
from healing_desktop.core.saved_lists import SavedList
from healing_desktop.exchange.list_record import record_of_list
from healing_desktop.ui.handouts.lists_dialog import ListsDialog
from healing_desktop.ui.handouts.name_dialog import NameDialog
from healing_desktop.ui.handouts.ports import NotPrinted, Printed, PrintOrder
from healing_desktop.ui.handouts.tray_dialog import TrayDialog
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS
from tests.ui.handouts.conftest import Desk, Maker, TestPrinters

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class JammingPrinters(TestPrinters):
    """Takes `good` handouts, then has no paper until somebody says so."""

    __test__ = False

    def __init__(self, good: int) -> None:
        super().__init__()
        self.good = good
        self.printed: list[str] = []

    def print_pdf(
        self, pdf: bytes, order: PrintOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        if len(self.printed) >= self.good:
            return NotPrinted("paper")
        self.printed.append(order.title)
        progress(1, 1)
        return Printed(1)


def fill(desk: Desk, count: int = 3) -> None:
    for row in ROWS[:count]:
        desk.window.owners.tray.add(row.id, row.name)


def tray_dialog(desk: Desk, qtbot: QtBot) -> TrayDialog:
    QTest.keyClick(desk.box, Qt.Key.Key_B, CTRL)
    dialog = desk.handouts.desk.tray
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_the_order_is_changed_by_keys_and_heard(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    dialog = tray_dialog(desk, qtbot)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, ALT)
    assert list(desk.window.owners.tray.now.ids) == [ROWS[1].id, ROWS[0].id, ROWS[2].id]
    assert desk.said[-1].endswith("nu nummer 2")
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert list(desk.window.owners.tray.now.ids) == [ROWS[1].id, ROWS[2].id]
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, CTRL)
    assert len(desk.window.owners.tray.now.ids) == 3
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.handouts.dialog is not None)
    assert desk.handouts.desk.tray is None
    desk.handouts.forget()


def test_a_list_is_kept_found_and_deleted(
    make_window: MakeWindow, maker: Maker, printers: TestPrinters, qtbot: QtBot
) -> None:
    centre = MemoryCentre()
    desk = Desk(make_window(centre=centre), maker, printers)
    fill(desk, 2)
    dialog = tray_dialog(desk, qtbot)
    desk.window.owners.tray.set_copies(ROWS[0].id, 4)
    dialog.keep.click()
    asking = dialog.findChild(NameDialog)
    assert isinstance(asking, NameDialog)
    asking._keep()
    assert asking.wrong.isVisible(), "a list has a name"
    asking.name.setText("  Info   stand ")
    asking._keep()
    lists = desk.window.owners.lists
    qtbot.waitUntil(lambda: [saved.name for saved in lists.now.lists] == ["Info stand"])
    qtbot.waitUntil(lambda: desk.said[-1] == "Bewaard als lijst: Info stand")
    dialog.reject()
    desk.window.owners.tray.forget()
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.box, Qt.Key.Key_L, CTRL)
    shown = desk.handouts.desk.lists
    assert isinstance(shown, ListsDialog)
    qtbot.waitUntil(shown.isActiveWindow)
    QTest.keyClicks(shown.box, "ÍNF")
    QTest.keyClick(shown.box, Qt.Key.Key_Return)
    assert [item.copies for item in desk.window.owners.tray.now.items] == [4, 1]
    assert desk.window.owners.tray.now.list_name == "Info stand"
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.box, Qt.Key.Key_L, CTRL)
    shown = desk.handouts.desk.lists
    assert isinstance(shown, ListsDialog)
    colleague = SavedList("Onthaal")
    centre.colleague(KeptList("x", "Onthaal", record_of_list(colleague)))
    qtbot.waitUntil(lambda: shown.list.model().rowCount() == 2)
    shown.delete_button.click()
    qtbot.waitUntil(lambda: [saved.name for saved in lists.now.lists] == ["Onthaal"])
    qtbot.waitUntil(shown.undo_button.isVisible)
    shown.undo_button.click()
    qtbot.waitUntil(lambda: len(lists.now.lists) == 2)
    shown.reject()


def test_after_a_jam_the_rest_is_printed(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    printers = JammingPrinters(good=2)
    desk.handouts.state.printers = printers
    desk.handouts.print_tray()
    dialog = desk.handouts.dialog
    assert dialog is not None
    dialog.print_button.click()
    qtbot.waitUntil(lambda: desk.handouts.state.now.partly is not None)
    assert dialog.status.text().startswith("2 van 3 bladen afgedrukt.")
    assert "papier" in dialog.status.text()
    assert dialog.again_button.isVisible()
    printers.good = 9
    dialog.again_button.click()
    qtbot.waitUntil(lambda: desk.handouts.dialog is None)
    assert len(printers.printed) == 4, "the last one once more, then the rest"
    assert desk.said[-1].startswith("3 van 3 bladen afgedrukt.")


def test_the_preview_turns_over_the_edge_of_a_handout(desk: Desk, qtbot: QtBot) -> None:
    fill(desk, 2)
    desk.handouts.print_tray()
    dialog = desk.handouts.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: desk.handouts.state.now.made is not None and dialog.isActiveWindow())
    for _ in range(dialog.preview.pages):
        QTest.keyClick(dialog.choices.language, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: desk.handouts.state.now.piece == 1 and desk.handouts.state.now.made is not None)
    assert dialog.which.text().startswith("Blad 2 van 2")
    QTest.keyClick(dialog.choices.language, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: desk.handouts.state.now.piece == 0)
    assert dialog.preview.page == dialog.preview.pages - 1
    desk.handouts.forget()


@pytest.mark.parametrize(("letters", "language"), [("ar", "ar"), ("uk", "uk"), ("frans", "fr"), ("espa", "es")])
def test_letters_choose_the_language_as_soon_as_it_opens(desk: Desk, qtbot: QtBot, letters: str, language: str) -> None:
    desk.handouts.print_entry(desk.window.owners.selection.now.id or "")
    dialog = desk.handouts.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert QApplication.focusWidget() is dialog.choices.language
    QTest.keyClicks(dialog.choices.language, letters)
    assert desk.handouts.state.now.options is not None
    assert desk.handouts.state.now.options.language == language
    desk.handouts.forget()


def disk(*folders: Path) -> dict[Path, bytes]:
    files = (file for folder in folders for file in folder.rglob("*") if file.is_file())
    return {file: file.read_bytes() for file in files}


def test_printing_and_saving_leave_no_trace(desk: Desk, qtbot: QtBot, tmp_path: Path, throw_away_home: Path) -> None:
    """Home, profile and the folder for temporary files: only the file that was asked for is new."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    before_dir, tempfile.tempdir = tempfile.tempdir, str(temporary)
    try:
        fill(desk, 2)
        before = disk(throw_away_home, tmp_path)
        desk.handouts.print_tray()
        dialog = desk.handouts.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: desk.handouts.state.now.made is not None)
        dialog.print_button.click()
        qtbot.waitUntil(lambda: desk.handouts.dialog is None)
        desk.file = str(tmp_path / "asked-for.pdf")
        desk.handouts.save_entry(desk.window.owners.selection.now.id or "")
        qtbot.waitUntil(lambda: Path(desk.file).exists() and desk.handouts.state.now.made is None)
        after = disk(throw_away_home, tmp_path)
    finally:
        tempfile.tempdir = before_dir
    after.pop(Path(desk.file))
    assert after == before


def test_the_tray_says_what_is_no_longer_listed_and_prints_it(desk: Desk, qtbot: QtBot) -> None:
    fill(desk, 1)
    desk.window.owners.tray.add("gone", ROWS[0].name, date(2026, 11, 20))
    dialog = tray_dialog(desk, qtbot)
    model = dialog.list.model()
    heard = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert "Niet meer in de gids" not in heard[0]
    assert "Niet meer in de gids" in heard[1]
    assert dialog.print_button.isEnabled()
