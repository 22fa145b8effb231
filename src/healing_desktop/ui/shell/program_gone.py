"""Says that the program was taken away or renewed under a window that is open; what is missing then is told by nobody
else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from healing_desktop.ui.messages import Message
from healing_desktop.ui.shell.until_read import UntilRead

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow

# A renewal takes the file away before it puts the new one there: nobody is told before that is over.
SETTLED_MS = 1_000


class ProgramGone(QObject):
    """Lives as long as the window. `file` is what this process was started from, and stays where it is as long as all
    is well."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        super().__init__(window)
        self._window, self._file = window, file
        self._was = _identity(file)
        self._until_read = UntilRead(window.owners.messages, self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher([str(file)], self)
        self._watcher.fileChanged.connect(lambda _: self._settled.start())

    def _look(self) -> None:
        now = _identity(self._file)
        if now == self._was:
            return
        self._was = now
        if now is None:
            said = self.tr(
                "This program was removed from the computer while it was open. What was kept stays kept. "
                "Please close it now."
            )
        else:
            said = self.tr(
                "This program was renewed while it was open. What was kept stays kept. "
                "Please close it now and start it again."
            )
        self._until_read.say(Message(said, self.tr("Close the program"), self._close))

    def _close(self) -> None:
        self._window.close()


def _identity(file: Path) -> tuple[int, int, int] | None:
    """None where there is no such file."""
    try:
        told = file.stat()
    except OSError:
        return None
    return told.st_ino, told.st_size, told.st_mtime_ns
