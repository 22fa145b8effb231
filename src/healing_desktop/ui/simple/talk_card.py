"""One telephone line: what it is for, its number, large, and what to know before one calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.large_label import LargeLabel

if TYPE_CHECKING:
    from healing_desktop.core.present_talk import TalkLine

# Letters of its heading.
NARROWEST = 15


class TalkCard(QFrame):
    """`danger`: for danger now, on its own colour."""

    def __init__(self, parent: QWidget | None = None, *, danger: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("look", "danger" if danger else "card")
        self._need = LargeLabel("danger-words" if danger else "name", self)
        self.number = LargeLabel("danger-number" if danger else "talk-number", self)
        self._name, self._hours, self._languages, self._note, self._checked = (
            LargeLabel(look, self) for look in ("heading", "", "", "", "small" if not danger else "")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(4)
        for part in self._parts():
            column.addWidget(part)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Room for most words; how high it is, its width tells."""
        self._need.ensurePolished()
        return QSize(NARROWEST * self._need.fontMetrics().averageCharWidth(), 0)

    def say(self, line: TalkLine) -> None:
        texts = (line.need, line.number, line.name, line.hours, line.languages, line.note, line.checked)
        for part, text in zip(self._parts(), texts, strict=True):
            part.say(text, line.spoken if part is self.number else text)
            part.setVisible(bool(text))
        for part in (self._need, self._hours, self._note):
            part.tell_language(line.language)

    def _parts(self) -> tuple[LargeLabel, ...]:
        return (self._need, self.number, self._name, self._hours, self._languages, self._note, self._checked)
