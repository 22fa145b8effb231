"""Opens the dialogs over the window, and gives the keyboard back when they close."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog

from healing_desktop.ui.actions import Actions
from healing_desktop.ui.state.owners import Owners

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow


class Dialogs(QObject):
    """One at a time; each is made, and read in, when it is asked for."""

    def __init__(self, window: MainWindow, owners: Owners, actions: Actions, licences: Path) -> None:
        super().__init__(window)
        self._window, self._owners, self._actions, self._licences = window, owners, actions, licences

    def settings(self) -> None:
        from healing_desktop.ui.shell.settings_dialog import SettingsDialog

        def set_pin() -> None:
            # A step later: the dialog has given the keyboard back.
            QTimer.singleShot(0, self._window, lambda: self._window.centre_over.open("roles"))

        self._open(SettingsDialog(self._owners, set_pin, self._window))

    def keys(self) -> None:
        from healing_desktop.ui.shell.help_dialog import HelpDialog

        self._open(HelpDialog(self._actions, self._owners.theme, self._window))

    def about(self) -> None:
        from healing_desktop.ui.shell.about_dialog import AboutDialog

        self._open(AboutDialog(self._owners, self._licences, self._window))

    def data(self) -> None:
        from healing_desktop.ui.shell.data_dialog import DataDialog

        self._open(DataDialog(self._owners, self.settings, self._actions["news"].trigger, self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._window.activateWindow)
        dialog.open()
