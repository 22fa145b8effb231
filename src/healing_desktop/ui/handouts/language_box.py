"""Chooses the language of a page: typed letters find it by its code, its own name or the desk's word for it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from healing_desktop.core.folding import fold
from healing_desktop.ui.handouts.language_words import own_name
from healing_desktop.ui.widgets.choice_box import ChoiceBox

PAUSE_MS = 1500
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class LanguageBox(ChoiceBox):
    """After a pause the letters begin a new word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._typed, self._since = "", QElapsedTimer()

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """(code, words) pairs; what was chosen stays chosen."""
        chosen = self.value
        self.clear()
        for code, words in choices:
            self.addItem(words, code)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if not letter.strip() or not letter.isprintable() or event.modifiers() & _HELD:
            super().keyPressEvent(event)
            return
        going_on = self._since.isValid() and self._since.elapsed() < PAUSE_MS
        self._since.start()
        self._typed = fold(self._typed + letter if going_on else letter)
        at = self._find(self._typed)
        if at >= 0:
            self.setCurrentIndex(at)

    def _find(self, typed: str) -> int:
        rows = range(self.count())
        codes = [str(self.itemData(row)) for row in rows]
        shown = [fold(self.itemText(row)).split(" – ")[-1].strip("\u2068\u2069") for row in rows]
        for words in (codes, [fold(own_name(code)) for code in codes], shown):
            at = next((row for row in rows if words[row].startswith(typed)), -1)
            if at >= 0:
                return at
        return -1
