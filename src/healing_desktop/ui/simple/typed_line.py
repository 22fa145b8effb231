"""A line to type in that keeps nothing of what was typed once it is told to forget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget


class TypedLine(QLineEdit):
    """Large, with nothing offered and nothing checked while one types (S8)."""

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "search")
        self.setMaxLength(longest)
        # A keyboard on the screen learns no words here.
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _align(self) -> None:
        # Qt sets an empty field by the keyboard; it belongs where its label begins.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def show_words(self, words: str) -> None:
        """As if typed just now: without anything that undo could bring back."""
        self.setText(words)
        self.setModified(False)

    def mark(self, *, wrong: bool) -> None:
        """Whether what stands here could not be understood."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
