"""One fact of up to three entries: aligned in columns, or one below the other with the names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.large_label import LargeLabel

if TYPE_CHECKING:
    from healing_desktop.core.present_fact import Fact

GAP = 28


class _Cell(QWidget):
    """The fact of one entry; its name above it where columns cannot say whose it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.name = WordsLabel("small", self)
        self.text = LargeLabel("", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.name)
        layout.addWidget(self.text)
        layout.addStretch(1)


class CompareRow(QFrame):
    """`say` the fact of each entry; where all say the same it is softer and says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "line-below")
        self._label = WordsLabel("soft", self)
        self._label.align_top()
        self._cells: list[_Cell] = []
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 8, 0, 8)
        self._layout.setSpacing(GAP)
        self._layout.addWidget(self._label)

    def say(self, label: str, facts: tuple[Fact, ...], names: tuple[str, ...], *, same: bool) -> None:
        while len(self._cells) < len(facts):
            cell = _Cell(self)
            self._cells.append(cell)
            self._layout.addWidget(cell, 1)
        self._label.setText(label)
        for cell, fact, name in zip(self._cells, facts, names, strict=False):
            cell.name.setText(name)
            cell.text.set_look("unknown" if fact.unknown else "soft" if same else "")
            cell.text.say(fact.text, f"{name}. {label}: {fact.text}")
            cell.text.tell_language(fact.language)
        for number, cell in enumerate(self._cells):
            cell.setVisible(number < len(facts))

    def arrange(self, label_width: int, *, stacked: bool) -> None:
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(direction)
        self._layout.setSpacing(4 if stacked else GAP)
        self._label.setMinimumWidth(0 if stacked else label_width)
        self._label.setMaximumWidth(16777215 if stacked else label_width)
        for cell in self._cells:
            cell.name.setVisible(stacked)

    def readables(self) -> list[ReadingLabel]:
        return [cell.text for cell in self._cells if not cell.isHidden()]
