"""Large text that is never cut: a word longer than its line is broken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healing_desktop.ui.widgets.labels import BREAK, ReadingLabel, breakable


class LargeLabel(ReadingLabel):
    """Takes the width it is given, however narrow."""

    def __init__(self, look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        # No blinking caret in the middle of what the visitor reads; Ctrl+C copies all of it.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str, spoken: str = "") -> None:
        super().say(text, spoken)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitted = fitting(breakable(self.words), QFontMetrics(self.font()), self.contentsRect().width())
        if fitted != self.text():
            self.setText(fitted)


def fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """`text` with places to break where a word is wider than `width` pixels."""
    if width <= 0:
        return text
    return " ".join(_broken(word, metrics, width) for word in text.split(" "))


def _broken(word: str, metrics: QFontMetrics, width: int) -> str:
    if all(metrics.horizontalAdvance(part) <= width for part in word.split(BREAK)):
        return word
    said, line = "", ""
    for letter in word.replace(BREAK, ""):
        if line and metrics.horizontalAdvance(line + letter) > width:
            said, line = f"{said}{line}{BREAK}", ""
        line += letter
    return said + line
