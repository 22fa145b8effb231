"""Tells staff, once, that there is a newer program; a visitor hears nothing of it, and nothing is said over another
message."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from healing_desktop.core.roles import Role
from healing_desktop.core.words import ltr
from healing_desktop.ui.state.owners import Owners

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow

# Long after the window is in use: what is read for it is read by nobody who waits.
FIRST_LOOK_MS = 20_000


class ProgramNotice(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow, owners: Owners, open_data: Callable[[], None]) -> None:
        super().__init__(window)
        self._owners, self._open_data = owners, open_data
        self._told = ""
        for owner in (owners.program, owners.role, owners.simple):
            owner.changed.connect(self._tell)
        QTimer.singleShot(FIRST_LOOK_MS, self, owners.program.look)

    def _tell(self) -> None:
        known, owners = self._owners.program.now.known, self._owners
        staff = owners.role.may(Role.STAFF) and not owners.simple.now.on
        if known is None or known.offer.version == self._told or not staff or owners.messages.current is not None:
            return
        self._told = known.offer.version
        said = self.tr("There is a newer version of this program: %1.").replace("%1", ltr(known.offer.version))
        owners.messages.say(said, self.tr("Look at it"), self._open_data)
