"""The running program: closed in the order that leaves no thread and no engine behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.shell.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Program:
    """`before_close` ends what is not the window's own; `map_is_painted` stays False where the engine cannot start."""

    application: QApplication
    window: MainWindow
    jobs: Jobs
    before_close: Callable[[], None]
    map_is_painted: Callable[[], bool]

    def close(self) -> None:
        self.before_close()
        self.window.shut()
        self.jobs.close()
