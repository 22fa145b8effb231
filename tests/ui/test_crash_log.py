"""The unforeseen: told, written down without what was typed, and survived."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QTimer

from healing_desktop.ui.crash_log import CrashLog


def fails_on(typed: str) -> None:
    raise ValueError(typed)


def test_it_is_told_and_logged_without_a_visitors_words(tmp_path: Path) -> None:
    told: list[bool] = []
    file = tmp_path / "log" / "trouble.log"
    crashes = CrashLog(file, lambda: told.append(True))
    try:
        fails_on("rouw 9000")
    except ValueError:
        sys.excepthook(*sys.exc_info())
    crashes.release()
    assert told == [True]
    logged = file.read_text(encoding="utf-8")
    assert "ValueError" in logged
    assert "test_crash_log.py" in logged
    assert "fails_on" in logged
    assert "rouw" not in logged


def test_a_slot_that_fails_leaves_the_program_running(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # pytest-qt listens at the same hook; here the program's own must hear it.
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    told: list[bool] = []
    crashes = CrashLog(tmp_path / "trouble.log", lambda: told.append(True))
    QTimer.singleShot(0, lambda: fails_on("deuil"))
    qtbot.waitUntil(lambda: told == [True])
    crashes.release()


def test_a_full_log_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("healing_desktop.ui.crash_log.MOST_BYTES", 10)
    file = tmp_path / "trouble.log"
    file.write_text("old " * 10, encoding="utf-8")
    crashes = CrashLog(file, lambda: None)
    try:
        fails_on("x")
    except ValueError:
        sys.excepthook(*sys.exc_info())
    crashes.release()
    assert "old" not in file.read_text(encoding="utf-8")


def test_what_was_in_memory_is_not_kept(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    CrashLog(tmp_path / "trouble.log", lambda: None).release()
    allowed, _ = resource.getrlimit(resource.RLIMIT_CORE)
    assert allowed in (0, 1)


def test_words_that_are_gone_keep_nobody_from_going_on(tmp_path: Path) -> None:
    """Of a program that was removed under its window."""

    def tell() -> None:
        raise FileNotFoundError("messages.ftl")

    crashes = CrashLog(tmp_path / "trouble.log", tell)
    try:
        fails_on("x")
    except ValueError:
        sys.excepthook(*sys.exc_info())
    crashes.release()
    assert "ValueError" in (tmp_path / "trouble.log").read_text(encoding="utf-8")
