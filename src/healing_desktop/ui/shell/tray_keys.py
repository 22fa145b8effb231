"""Ins puts what is chosen into the tray; the caret stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from healing_desktop.core.centre import Conflict
from healing_desktop.core.roles import Role
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.shell.top_bar import TopBar

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow


class TrayKeys(QObject):
    """The tray in the window: its number, and the ways to it."""

    def __init__(self, window: MainWindow, actions: Actions, top_bar: TopBar) -> None:
        super().__init__(window)
        self._window, self._owners = window, window.owners
        self._actions, self._top_bar = actions, top_bar
        self._count = -1
        self._owners.tray.changed.connect(self._recount)
        self._owners.lists.conflicted.connect(self._choose)
        self._recount()

    def add(self) -> None:
        entry, tray, messages = self._owners.selection.now.entry, self._owners.tray, self._owners.messages
        if entry is None:
            return
        if tray.add(entry.row.id, entry.row.name, entry.unlisted_on):
            said = self.tr("In the tray: %n handout(s)", "", len(tray.now.items))
        else:
            said = self.tr("This one is in the tray already. Open the tray for more copies.")
        messages.say(said, f"{self._actions['tray'].text()}   {self._actions.key_words('tray')}", self.open)

    def open(self) -> None:
        if (handouts := self._window.handouts) is not None:
            handouts.open_tray()

    def open_lists(self) -> None:
        """They are the centre's: not for a visitor."""
        from healing_desktop.ui.centre.unlock_dialog import with_role

        if (handouts := self._window.handouts) is not None:
            with_role(Role.STAFF, self._owners, self._window, handouts.open_lists)

    def _choose(self, conflict: Conflict) -> None:
        """Which of two lists stays is asked where somebody is at work with them."""
        from healing_desktop.ui.centre.conflict_dialog import ask_conflict

        ask_conflict(conflict, self._owners, QApplication.activeModalWidget() or self._window)

    def _recount(self) -> None:
        count = len(self._owners.tray.now.items)
        if count != self._count:
            self._count = count
            self._actions.show_in_tray(count)
            self._top_bar.show_tray(filled=count > 0)
