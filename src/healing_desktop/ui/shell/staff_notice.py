"""Tells staff, once for each data file, that it is old; and opens what there is to know about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healing_desktop.ui.state.owners import Owners

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow


class StaffNotice(QObject):
    """Lives as long as the window. The notice goes with the first visitor; the status line keeps the way to it."""

    def __init__(self, window: MainWindow, owners: Owners, open_data: Callable[[], None]) -> None:
        super().__init__(window)
        self._owners, self._open_data = owners, open_data
        self._told: str | None = None
        window.crisis_strip.data_button.clicked.connect(open_data)
        owners.reading.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        opened, words = self._owners.edition.now.opened, self._owners.reading.words
        if opened is None or words is None or self._told == opened.info.sha256:
            return
        self._told = opened.info.sha256
        from healing_desktop.core.present_edition import present_edition

        said = present_edition(opened.info, opened.helplines, words, self._owners.reading.today())
        if said.notice:
            self._owners.messages.say(said.notice, self.tr("How to update"), self._open_data)
