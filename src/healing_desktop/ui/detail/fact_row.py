"""One labelled fact: label beside the text, or above it where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel

if TYPE_CHECKING:
    from healing_desktop.core.present_entry import Fact


class FactRow(QWidget):
    """The value can be reached and copied; its spoken name holds the label too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = WordsLabel("soft", self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.value = ReadingLabel("", self)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(self._label)
        self._layout.addWidget(self.value, 1)

    def show_fact(self, fact: Fact) -> None:
        text = fact.text
        self._label.setText(fact.label)
        self.value.set_look("unknown" if fact.unknown else "call" if fact.key == "phone" else "")
        self.value.say(text, f"{fact.label}: {text}")
        self.value.tell_language(fact.language)
        self.setVisible(bool(fact.text))

    def arrange(self, label_width: int, *, stacked: bool) -> None:
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(direction)
        self._layout.setSpacing(0 if stacked else 12)
        self._label.setMinimumWidth(0 if stacked else label_width)
        self._label.setMaximumWidth(16777215 if stacked else label_width)

    @property
    def label_text(self) -> str:
        return self._label.text()
