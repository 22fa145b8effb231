"""The dialog of new data in every state: named, bound, never cut, in four languages, mirrored, at 200 %."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea

from healing_desktop.sync.outcomes import Outcome
from healing_desktop.ui.shell.data_dialog import DataDialog
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.stage import wait_for
from healing_desktop.ui.state.sync import SyncNow
from healing_desktop.ui.widgets.fold import Fold
from tests.accessibility.harness import focusable, name_of, overlapping_siblings
from tests.accessibility.test_large_text import cut_buttons, cut_labels, settle
from tests.ui.conftest import MakeWindow
from tests.ui.fake_program import FakeProgram
from tests.ui.fake_sync import NOW, FakeSync

ADDRESS = "https://data.example.org/"
STATES = {
    "idle": SyncNow(can_go_back=True),
    "running": SyncNow(work="sync", step="fetching", done=3_000_000, of=8_000_000),
    "question": SyncNow(work="sync", step="comparing", question=(812, 96)),
    "updated": SyncNow(last="sync", outcome=Outcome("updated", NOW, 1, 2), can_go_back=True),
    "rejected": SyncNow(last="sync", outcome=Outcome("rejected", NOW, 1, 2), can_go_back=True),
    "back": SyncNow(last="back", back=1),
}
LANGUAGES = ("nl", "fr", "de", "en", "ar")
MakeDialog = Callable[..., DataDialog]


@pytest.fixture
def make_dialog(make_window: MakeWindow) -> MakeDialog:
    """All folds open."""

    def make(state: str, language: str = "nl", percent: int = 100) -> DataDialog:
        desk = {"language": language, "text_size": percent, "sync_source": ADDRESS}
        window: MainWindow = make_window(sync=FakeSync(), size=(1024, 768), **desk)
        window.actions_table["data"].trigger()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DataDialog)
        assert (dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft) is (language == "ar")
        for fold in dialog.findChildren(Fold):
            fold.open()
        window.owners.sync._set(replace(STATES[state], ended=1))
        settle(window)
        return dialog

    return make


@pytest.mark.parametrize(("language", "percent"), [("de", 100), *((language, 200) for language in LANGUAGES)])
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut(make_dialog: MakeDialog, state: str, language: str, percent: int) -> None:
    dialog = make_dialog(state, language, percent)
    assert not cut_labels(dialog)
    assert not cut_buttons(dialog)
    assert not overlapping_siblings(dialog)
    for area in dialog.findChildren(QScrollArea):
        widget = area.widget()
        assert widget is not None
        assert widget.width() <= area.viewport().width(), "nothing reaches out of the dialog"


@pytest.mark.parametrize("state", STATES)
def test_everything_has_a_name_and_a_label(make_dialog: MakeDialog, state: str) -> None:
    dialog = make_dialog(state)
    assert not [found for found in focusable(dialog) if not name_of(found).strip()]
    buddies = {label.buddy() for label in dialog.findChildren(QLabel) if label.isVisible()}
    fields = [field for kind in (QLineEdit, QComboBox) for field in dialog.findChildren(kind) if field.isVisible()]
    assert fields
    assert all(field in buddies for field in fields)


@pytest.mark.parametrize("state", STATES)
def test_tab_reaches_every_button(make_dialog: MakeDialog, state: str) -> None:
    dialog = make_dialog(state)
    dialog.activateWindow()
    reached = set()
    for _ in range(40):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
    shown = {found for found in dialog.findChildren(QPushButton) if found.isVisible() and found.isEnabled()}
    assert not shown - reached


def test_esc_gives_the_keyboard_back_while_a_sync_goes_on(make_dialog: MakeDialog) -> None:
    dialog = make_dialog("running")
    window = dialog.parentWidget()
    assert isinstance(window, MainWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert QApplication.activeModalWidget() is None
    assert window.owners.sync.now.running


@pytest.mark.parametrize("here", [False, True])
def test_the_card_of_a_newer_program_in_large_letters(make_window: MakeWindow, here: bool) -> None:
    """With the longest words, and a path that has no blank in it."""
    program = FakeProgram()
    if here:
        program.file = Path(r"C:\Users\Empfangsmitarbeiterin\AppData\Local\healing-desktop\installers\setup-0.2.0.exe")
    window = make_window(
        program=program, sync=FakeSync(), size=(1024, 768), language="de", text_size=200, sync_source=ADDRESS
    )
    window.actions_table["data"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DataDialog)
    assert wait_for(lambda: window.owners.program.now.known is not None)
    settle(window)
    assert dialog.program.isVisible()
    assert not cut_labels(dialog)
    assert not cut_buttons(dialog)
    assert not overlapping_siblings(dialog)
    reached = set()
    dialog.activateWindow()
    for _ in range(20):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
    shown = [button for button in dialog.program.findChildren(QPushButton) if button.isVisible()]
    assert shown
    assert not set(shown) - reached
    assert not [found for found in focusable(dialog.program) if not name_of(found).strip()]
    (area,) = dialog.findChildren(QScrollArea)
    page = area.widget()
    assert page is not None
    assert page.width() <= area.viewport().width(), "nothing reaches out of the dialog"
