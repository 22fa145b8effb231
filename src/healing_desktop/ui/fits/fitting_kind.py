"""One kind that may fit: its name, what it is for, and when it is not the right choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel

if TYPE_CHECKING:
    from healing_desktop.core.present_kinds import KindWords


class FittingKind(QWidget):
    """In the words of the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self._for, self._not = ReadingLabel("name", self), ReadingLabel("", self), ReadingLabel("", self)
        self._label = WordsLabel("label", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.setSpacing(3)
        for part in (self.name, self._for, self._label, self._not):
            layout.addWidget(part)

    def say(self, kind: KindWords) -> None:
        self.name.say(kind.name)
        self._for.say(kind.of("what_for"))
        for part in (self._for, self._label, self._not):
            part.setVisible(bool(kind.facts))
        label = next((fact.label for fact in kind.facts if fact.asks == "not_when"), "")
        self._label.setText(label)
        self._not.say(kind.of("not_when"), f"{label}: {kind.of('not_when')}")

    def readables(self) -> list[ReadingLabel]:
        return [label for label in (self.name, self._for, self._not) if not label.isHidden()]
