"""A few quiet lines, each of which opens something. Hidden while there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

# Below the first letter of the button.
_INDENT = 10


class QuietLines(QWidget):
    """Holds `most` lines. `chosen` carries what stands behind a line."""

    chosen = Signal(str)

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._behind: tuple[str, ...] = ()
        self.buttons = [self._button(number) for number in range(most)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.below = [self._words_below() for _ in range(most)]
        for button, words in zip(self.buttons, self.below, strict=True):
            layout.addWidget(button)
            layout.addWidget(words)
        self.hide()

    def show_lines(self, lines: Sequence[tuple[str, str]], below: Sequence[tuple[str, str]] = ()) -> None:
        """(what stands behind it, its words) of each; at most as many as it holds. `below`: for the first ones what is
        heard and, as rich text, seen below it, "" for nothing."""
        shown = lines[: len(self.buttons)]
        self._behind = tuple(behind for behind, _ in shown)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(shown))
            if number < len(shown):
                said = shown[number][1]
                button.setText(said.replace("&", "&&"))
                button.setAccessibleName(said)
                button.updateGeometry()
            heard, seen = below[number] if number < len(below) else ("", "")
            button.setAccessibleDescription(heard)
            self.below[number].setText(seen)
            self.below[number].setVisible(bool(seen) and number < len(shown))
        self.setVisible(bool(shown))

    def _words_below(self) -> WordsLabel:
        words = WordsLabel("soft", self)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setContentsMargins(_INDENT, 0, _INDENT, 4)
        words.hide()
        return words

    def _button(self, number: int) -> WrappingButton:
        button = WrappingButton("", self)
        button.setProperty("look", "read")
        # Tab reaches it; a click leaves the caret in the search box (D1).
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(self._behind[number]))
        return button
