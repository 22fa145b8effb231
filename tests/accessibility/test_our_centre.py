"""The page of the centre, its sections and questions: named, never cut or covered, also at 200 % and mirrored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from healing_desktop.centre.keeping_outcomes import KeepingRefused
from healing_desktop.centre.look_in_backup import Held
from healing_desktop.core.centre import Change, Conflict, Kept, Reach
from healing_desktop.core.centre_records import Note, Setting
from healing_desktop.core.pins import sealed_pin
from healing_desktop.core.roles import Role
from healing_desktop.ui.centre.centre_page import CentrePage
from healing_desktop.ui.centre.conflict_dialog import ConflictDialog
from healing_desktop.ui.centre.conflict_words import ConflictReader
from healing_desktop.ui.centre.pin_dialog import PinDialog
from healing_desktop.ui.centre.pin_words import pin_trouble
from healing_desktop.ui.centre.restore_dialog import RestoreDialog
from healing_desktop.ui.centre.unlock_dialog import UnlockDialog
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.state.role import PinAnswer, Told
from healing_desktop.ui.widgets.fold import Fold
from tests.accessibility.harness import focusable, name_of, overlapping_siblings
from tests.accessibility.test_large_text import cut_buttons, cut_labels, settle, wider_than_window
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow

NOTE = Note("n1", "e1", "Verzonnen praatgroep aan het water", "Bel na 17 uur", "2026-11-20", "An")
MET = Conflict(Change(NOTE, 1), Kept(Note("n1", "e1", NOTE.entry_name, "Bel voor 12 uur", "2026-11-21"), 2))
AWAY = Reach(True, "2026-11-20T08:05:00+00:00", 3, (MET,), "not-allowed")
SECTIONS = ("backup", "desks", "roles")
LOOKS = (("de", 200, (640, 512)), ("fr", 100, (1024, 768)), ("ar", 200, (1024, 768)))


@pytest.fixture
def centre() -> MemoryCentre:
    made = MemoryCentre(NOTE, Setting("pin/staff", sealed_pin("2468")))
    made.reached = AWAY
    return made


@pytest.mark.parametrize(("language", "percent", "size"), LOOKS)
def test_no_section_is_cut_covered_or_without_a_name(
    make_window: MakeWindow, qtbot: QtBot, centre: MemoryCentre, tmp_path: Path, language: str, percent: int,
    size: tuple[int, int],
) -> None:  # fmt: skip
    window = make_window(centre=centre, centre_folder=tmp_path, language=language, text_size=percent, size=size)
    qtbot.waitUntil(lambda: window.owners.centre.view.read)
    window.owners.role.unlock("2468", lambda _told: None)
    qtbot.waitUntil(lambda: window.owners.role.may(Role.MANAGER))
    for name in SECTIONS:
        window.centre_over.open(name)
        qtbot.waitUntil(lambda: window.centre_over.is_open)
        page = shown(window, name, qtbot)
        for fold in page.findChildren(Fold):
            fold.open()
        window.owners.messages.clear()
        settle(window)
        assert (window.width(), window.height()) == size, "the window must not grow by itself"
        whole(window)
        assert not wider_than_window(window)
        window.centre_over.close()


def shown(window: MainWindow, name: str, qtbot: QtBot) -> CentrePage:
    page = window.centre_over.page
    assert page is not None
    qtbot.waitUntil(lambda: page.section(name) is not None)
    return page


def whole(window: QWidget) -> None:
    assert not cut_labels(window)
    assert not cut_buttons(window)
    assert not overlapping_siblings(window)
    assert not [one for one in focusable(window) if not name_of(one)]
    for area in window.findChildren(QScrollArea):
        assert not area.isVisible() or area.horizontalScrollBar().maximum() == 0


def unlock(window: MainWindow) -> QDialog:
    dialog = UnlockDialog(Role.MANAGER, window.owners, window)
    dialog.pin.say_wrong(pin_trouble(Told(PinAnswer.WRONG, 20)))
    return dialog


def conflict(window: MainWindow) -> QDialog:
    return ConflictDialog(MET, ConflictReader(window.owners, window).words(MET), window.owners, window)


def restore(window: MainWindow) -> QDialog:
    held = Held(Path("made-up.db"), date(2026, 11, 14), {"OwnEntry": 12, "Note": 40, "Report": 3, "KeptList": 9})
    return RestoreDialog(held, window.owners, window)


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "unlock": unlock,
    "pin": lambda window: PinDialog(Role.MANAGER, window.owners, window),
    "conflict": conflict,
    "restore": restore,
    "refused": lambda window: RestoreDialog(KeepingRefused("program-too-old"), window.owners, window),
}


@pytest.mark.parametrize(("language", "percent", "size"), LOOKS)
def test_no_question_is_cut_covered_or_without_a_name(
    make_window: MakeWindow, qtbot: QtBot, centre: MemoryCentre, language: str, percent: int, size: tuple[int, int]
) -> None:
    window = make_window(centre=centre, language=language, text_size=percent, size=size)
    qtbot.waitUntil(lambda: window.owners.centre.view.read)
    for make in DIALOGS.values():
        dialog = make(window)
        dialog.open()
        settle(window)
        whole(dialog)
        dialog.close()
