"""One fact as it was and as it is now: beside its label, or below it where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.large_label import LargeLabel

if TYPE_CHECKING:
    from healing_desktop.core.present_news import FieldChange


class FieldRow(QWidget):
    """Not reached by itself: the name of its entry says it too."""

    def __init__(self, change: FieldChange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = WordsLabel("soft", self)
        self.label.align_top()
        self.label.setText(change.label)
        before, now = LargeLabel("soft", self), LargeLabel("", self)
        before.say(before_words(change))
        now.say(now_words(change))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for text in (before, now):
            texts.addWidget(text)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 2, 0, 2)
        self._layout.addWidget(self.label)
        self._layout.addLayout(texts, 1)

    def arrange(self, label_width: int, *, stacked: bool) -> None:
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(direction)
        self._layout.setSpacing(0 if stacked else 16)
        self.label.setMinimumWidth(0 if stacked else label_width)
        self.label.setMaximumWidth(16777215 if stacked else label_width)


def before_words(change: FieldChange) -> str:
    return QCoreApplication.translate("FieldRow", "Before: %1").replace("%1", change.before)


def now_words(change: FieldChange) -> str:
    return QCoreApplication.translate("FieldRow", "Now: %1").replace("%1", change.after)
