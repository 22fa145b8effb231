"""Ctrl+D: another group of the centre's own, or the one that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from healing_desktop.core.roles import Role
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.state.own_groups import NEW

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow


class OwnGroupKeys(QObject):
    """Opens the form; for whoever may write what is the centre's."""

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._owners = window, window.owners
        actions.on("own_group", self.open)
        self._owners.own_groups.wanted.connect(self._ask)

    def open(self) -> None:
        shown = self._owners.selection.now.id
        self._ask(shown if shown is not None and self._owners.own_groups.is_own(shown) else NEW)

    def _ask(self, entry_id: str) -> None:
        from healing_desktop.ui.centre.unlock_dialog import with_role

        if not self._owners.centre.there:
            self._owners.messages.say(self.tr("There is no place here to keep groups of your own in."))
        else:
            with_role(Role.STAFF, self._owners, self._window, lambda: self._open(entry_id))

    def _open(self, entry_id: str) -> None:
        from healing_desktop.ui.centre.own_form import OwnForm

        opened, words = self._owners.reading.opened, self._owners.reading.words
        if opened is None or words is None:
            self._owners.messages.say(self.tr("The data are not open yet. Try again in a moment."))
            return
        form = OwnForm(self._owners, entry_id, opened.taxonomies, words, self._window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.finished.connect(self._window.activateWindow)
        form.open()
