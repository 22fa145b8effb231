"""One kind of the table: its name, and its answers side by side, or one below the other with what each is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from healing_desktop.core.compared import ASKED
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.large_label import LargeLabel
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

if TYPE_CHECKING:
    from healing_desktop.core.present_kinds import KindWords

GAP = 24
# How wide the columns are to each other: "how it runs" holds the most words.
SHARES = (10, 11, 10, 13, 12, 12)


class _Cell(QWidget):
    """An answer; above it what it is about, where no head of a column says it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.label, self.text = WordsLabel("label", self), LargeLabel("", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.label)
        layout.addWidget(self.text)
        layout.addStretch(1)


class KindRow(QFrame):
    """`wanted` carries the code of the kind whose groups are to be shown."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "line-below")
        self.code = ""
        self.name = ReadingLabel("name", self)
        self.button = WrappingButton("", self)
        self.button.setProperty("look", "read")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: self.wanted.emit(self.code))
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.name, 1)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._cells = [_Cell(self) for _ in ASKED]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for cell, share in zip(self._cells, SHARES, strict=True):
            self._row.addWidget(cell, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 16)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self._row)

    def say(self, kind: KindWords) -> None:
        self.code = kind.code
        self.name.say(kind.name)
        for cell, fact in zip(self._cells, kind.facts, strict=False):
            cell.label.setText(fact.label)
            cell.text.say(fact.text, f"{kind.name}. {fact.label}: {fact.text}")
        for number, cell in enumerate(self._cells):
            cell.setVisible(number < len(kind.facts))

    def say_count(self, words: str, *, some: bool) -> None:
        self.button.setText(words)
        self.button.setAccessibleName(f"{words} – {self.name.words}")
        self.button.setEnabled(some)
        self.button.updateGeometry()

    def arrange(self, *, stacked: bool) -> None:
        vertical = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(vertical if stacked else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(10 if stacked else GAP)
        for cell in self._cells:
            cell.label.setVisible(stacked)

    def readables(self) -> list[ReadingLabel]:
        return [self.name, *(cell.text for cell in self._cells if not cell.isHidden())]
