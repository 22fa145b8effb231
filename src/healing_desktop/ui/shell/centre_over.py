"""The page of the centre lies over whatever was there; a visitor's desk asks for a PIN first."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from healing_desktop.core.roles import Role
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.jobs import Ok, Outcome
from healing_desktop.ui.shell.laid_over import LaidOver

if TYPE_CHECKING:
    from healing_desktop.ui.centre.centre_page import CentrePage
    from healing_desktop.ui.shell.main_window import MainWindow

_PAGE = "healing_desktop.ui.centre.centre_page"


class CentreOver(LaidOver["CentrePage"]):
    """`entry_wanted` carries the id of an entry to show in the panes."""

    entry_wanted = Signal(str)

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window, actions)
        self._role = window.owners.role
        self._role.changed.connect(self._role_changed)
        actions.on("lock", self._lock)
        for action in ("centre", "lock"):
            actions[action].setVisible(window.owners.centre.there)
        self._role_changed()

    def toggle(self) -> None:
        """The same key goes back."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self, section: str = "") -> None:
        """At this section; "" at the one that was seen last."""
        from healing_desktop.ui.centre.unlock_dialog import with_role

        with_role(Role.STAFF, self._window.owners, self._window, lambda: self._open(section))

    def _open(self, section: str) -> None:
        if _PAGE not in sys.modules:
            # Read in by a job: the window goes on meanwhile.
            self._window.owners.jobs.start(lambda _job: import_module(_PAGE), lambda read: self._read(read, section))
            return
        page = self.page or self._made()
        self._window.owners.messages.clear()
        page.begin(section)
        self.lay(page)

    def _read(self, outcome: Outcome[ModuleType], section: str) -> None:
        if not isinstance(outcome, Ok):
            raise outcome.error
        self._open(section)

    def _made(self) -> CentrePage:
        from healing_desktop.ui.centre.centre_page import CentrePage

        page = self.hold(CentrePage(self._window.owners, self._window.services, self._actions))
        page.closed.connect(self.close)
        page.entry_wanted.connect(self.entry_wanted)
        return page

    def _lock(self) -> None:
        if self._role.can_lock:
            self._role.lock()
            self._window.owners.messages.say(self.tr("Locked. What the centre keeps opens again with a PIN."))

    def _role_changed(self) -> None:
        self._actions.enable(self._role.can_lock, "lock")
        if self.is_open and not self._role.may(Role.STAFF):
            self.close()
