"""A quiet page in place of an empty one: a sentence, what helps, and something to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.reading_order import placed
from healing_desktop.ui.widgets.wrapping_button import WrappingButton


class Notice(QWidget):
    """Title, sentence, buttons, and a line below; empty parts take no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = WordsLabel()
        self._title.setProperty("look", "name")
        self._text = WordsLabel()
        self._after = WordsLabel()
        self._after.setProperty("look", "soft")
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(self._buttons)
        layout.addWidget(self._after)
        layout.addStretch(1)

    def say(self, title: str, text: str = "", after: str = "") -> None:
        for label, words in ((self._title, title), (self._text, text), (self._after, after)):
            label.setText(words)
            label.setVisible(bool(words))

    @property
    def words(self) -> str:
        """Title and sentence, as they are spoken."""
        parts = (label.text().replace("\n", " ") for label in (self._title, self._text))
        return ". ".join(part.rstrip(".") for part in parts if part)

    def focus_target(self) -> QWidget:
        return next(placed(self._buttons), self)

    def offer(self, *choices: tuple[str, Callable[[], None]]) -> None:
        """Replace the buttons; the first one is the one to press."""
        while item := self._buttons.takeAt(0):
            if button := item.widget():
                button.hide()
                button.deleteLater()
        for number, (words, act) in enumerate(choices):
            button = WrappingButton(words)
            button.setProperty("look", "primary" if number == 0 else "")
            button.clicked.connect(act)
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            button.show()
