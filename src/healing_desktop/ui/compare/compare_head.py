"""The names above the columns, each with what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import ReadingLabel
from healing_desktop.ui.widgets.large_label import LargeLabel


class HeadCell(QWidget):
    """A name, "details" and "take out"."""

    chosen = Signal(str)
    taken_out = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._id, self._name = "", ""
        self.text = LargeLabel("name", self)
        self.details, self._out = QPushButton(self), QPushButton(self)
        self._out.setProperty("look", "quiet")
        self.details.clicked.connect(lambda: self.chosen.emit(self._id))
        self._out.clicked.connect(lambda: self.taken_out.emit(self._id))
        buttons = FlowLayout(gap=4, line_gap=4)
        buttons.addWidget(self.details)
        buttons.addWidget(self._out)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.text)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self._retranslate()

    def say(self, entry_id: str, name: str) -> None:
        self._id, self._name = entry_id, name
        self.text.say(name)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for button, words in ((self.details, self.tr("Details")), (self._out, self.tr("Take out"))):
            button.setText(words)
            button.setAccessibleName(f"{words}: {self._name}")


class CompareHead(QWidget):
    """One cell a column."""

    chosen = Signal(str)
    taken_out = Signal(str)

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._before = QWidget(self)
        self._before.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.cells: list[HeadCell] = []
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 8)
        self._layout.addWidget(self._before)

    def say(self, names: tuple[tuple[str, str], ...]) -> None:
        """(id, name) pairs."""
        while len(self.cells) < len(names):
            cell = HeadCell(self)
            cell.chosen.connect(self.chosen)
            cell.taken_out.connect(self.taken_out)
            self.cells.append(cell)
            self._layout.addWidget(cell, 1)
        for cell, (entry_id, name) in zip(self.cells, names, strict=False):
            cell.say(entry_id, name)
        for number, cell in enumerate(self.cells):
            cell.setVisible(number < len(names))

    def arrange(self, label_width: int, *, stacked: bool) -> None:
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(direction)
        self._layout.setSpacing(12 if stacked else self._gap)
        self._before.setVisible(not stacked)
        beside = 0 if stacked else label_width
        self._before.setMinimumWidth(beside)
        self._before.setMaximumWidth(beside)

    def readables(self) -> list[ReadingLabel]:
        return [cell.text for cell in self.cells if not cell.isHidden()]
