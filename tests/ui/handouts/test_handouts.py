"""Saving without a preview, and the crisis card with one key."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from healing_desktop.ui.messages import Message
from tests.ui.handouts.conftest import Desk, Maker, TestPrinters


def test_ctrl_s_saves_the_card(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.file = str(tmp_path / "card.pdf")
    QTest.keyClick(desk.box, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: Path(desk.file).exists() and bool(desk.said))
    assert Path(desk.file).read_bytes().startswith(b"%PDF")
    assert "card.pdf" in desk.said[-1]
    qtbot.waitUntil(lambda: desk.handouts.state.now.made is None)


def test_no_answer_saves_nothing(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.handouts.save_entry(desk.window.owners.selection.now.id or "")
    qtbot.waitUntil(lambda: bool(desk.suggested))
    assert not desk.handouts.state.now.saving
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_crisis_card_is_printed_at_once(desk: Desk, maker: Maker, printers: TestPrinters, qtbot: QtBot) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_F9)
    desk.window.crisis_card.print_button.click()
    qtbot.waitUntil(lambda: len(printers.orders) == 1 and len(desk.said) >= 2)
    assert (maker.asked[-1].template, maker.asked[-1].size) == ("crisis", "very-large")
    assert desk.handouts.dialog is None


def test_the_crisis_card_without_a_printer(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.handouts.state.printers = TestPrinters(names=())
    shown: list[Message | None] = []
    desk.window.owners.messages.shown.connect(shown.append)
    desk.handouts.print_crisis_card()
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] is not None and shown[-1].action is not None)
    message = shown[-1]
    assert message is not None
    assert message.action is not None
    desk.file = str(tmp_path / "crisis.pdf")
    message.action()
    qtbot.waitUntil((tmp_path / "crisis.pdf").exists)


def test_qt_pdf_is_not_loaded_before_it_is_needed(root: Path) -> None:
    rooms = ", ".join(f"healing_desktop.ui.handouts.{room}" for room in ("handouts", "system_printers"))
    heavy = "typst", "segno", "holidays", "dateutil", "PySide6.QtPdf", "PySide6.QtPrintSupport"
    code = f"import sys, {rooms}; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
