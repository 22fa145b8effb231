"""Keeps the map and the list the same: rows and selection go to it, picked pins come back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from healing_desktop.ui.services import MapView
from healing_desktop.ui.state.owners import Owners


class MapLink(QObject):
    """Lives as long as the window."""

    def __init__(self, owners: Owners, view: MapView, parent: QObject) -> None:
        super().__init__(parent)
        self._owners, self._view = owners, view
        self._rows: object = None
        self._language = owners.reading.language
        owners.search.changed.connect(self._rows_changed)
        owners.selection.changed.connect(self._selected)
        owners.settings.changed.connect(self._settings_changed)
        owners.reading.changed.connect(self._words_changed)
        view.picked.connect(owners.selection.select)
        self._rows_changed()
        self._selected()

    def _rows_changed(self) -> None:
        found = self._owners.search.now.found
        rows = found.rows if found else ()
        if rows is not self._rows:
            self._rows = rows
            self._view.show_rows(rows)

    def _selected(self) -> None:
        self._view.select(self._owners.selection.now.id)

    def _words_changed(self) -> None:
        """The ages of the facts are in the new words now."""
        self._view.set_language(self._language)

    def _settings_changed(self) -> None:
        if self._owners.reading.language != self._language:
            self._language = self._owners.reading.language
            self._view.set_language(self._language)
