"""Keeps the map and the list the same: rows and selection go to it, picked pins come back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from healing_desktop.ui.services import MapView
from healing_desktop.ui.state.owners import Owners

if TYPE_CHECKING:
    from healing_desktop.core.entries import GroupRow

# After the list and the details; while keys keep coming, the map waits for the last of them.
SOON_MS = 100


class MapLink(QObject):
    """Lives as long as the window."""

    def __init__(self, owners: Owners, view: MapView, parent: QObject) -> None:
        super().__init__(parent)
        self._owners, self._view = owners, view
        self._rows: object = None
        self._language = owners.reading.language
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._send)
        owners.search.changed.connect(self._follow)
        owners.selection.changed.connect(self._follow)
        owners.settings.changed.connect(self._settings_changed)
        owners.reading.changed.connect(self._words_changed)
        view.picked.connect(owners.selection.select)
        self._send()

    def _follow(self) -> None:
        if self._found() is not self._rows:
            self._soon.start()
        else:
            self._view.select(self._owners.selection.now.id)

    def _send(self) -> None:
        self._soon.stop()
        rows = self._found()
        if rows is not self._rows:
            self._rows = rows
            self._view.show_rows(rows)
        self._view.select(self._owners.selection.now.id)

    def _found(self) -> Sequence[GroupRow]:
        found = self._owners.search.now.found
        return found.rows if found else ()

    def _words_changed(self) -> None:
        """The ages of the facts are in the new words now."""
        self._view.set_language(self._language)

    def _settings_changed(self) -> None:
        if self._owners.reading.language != self._language:
            self._language = self._owners.reading.language
            self._view.set_language(self._language)
