"""How many were found and in which order they stand, seen and heard."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import WordsLabel


class Heading(WordsLabel):
    """ "12 found · nearest first"; each new answer is announced, but not behind a page for a visitor alone."""

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent)
        self._owners = owners
        self._announced: object = None
        owners.search.changed.connect(self._refresh)
        owners.edition.changed.connect(self._refresh)
        owners.reading.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        words = self._words()
        self.setText(words)
        search = self._owners.search.now
        asked = (search.text, search.pinned, words)
        if search.found is not None and asked != self._announced:
            self._announced = asked
            if not search.asks_nothing and not self._owners.simple.now.on:
                self._owners.messages.announce(words)

    def _words(self) -> str:
        found = self._owners.search.now.found
        if found is None or not self._owners.reading.ready:
            return self.tr("Opening the directory …") if not self._owners.edition.now.refused else ""
        return self._owners.reading.count(found)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
