"""What is new for the watch list: told once in a quiet message until somebody has seen it, and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healing_desktop.core.present_watch import news_sentence
from healing_desktop.core.roles import Role
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.state.owners import Owners

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow


class WatchNotice(QObject):
    """Lives as long as the window. For staff: a visitor hears nothing of it."""

    def __init__(self, window: MainWindow, owners: Owners, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._owners, self._actions = window, owners, actions
        self._told: tuple[int, ...] = ()
        actions.on("print_watched", self._print)
        for owner in (owners.watching, owners.role, owners.reading):
            owner.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        unseen, words = self._owners.watching.unseen, self._owners.reading.words
        serials = tuple(one.serial for one in unseen)
        if not unseen or words is None or serials == self._told or not self._owners.role.may(Role.STAFF):
            return
        self._told = serials
        said = news_sentence(unseen, words)
        if said:
            self._owners.messages.say(said, self.tr("See what is new"), self._actions["news"].trigger)

    def _print(self) -> None:
        handouts = self._window.handouts
        if handouts is None:
            self._owners.messages.say(self.tr("Printing is not available in this installation."))
        else:
            handouts.print_watched()
