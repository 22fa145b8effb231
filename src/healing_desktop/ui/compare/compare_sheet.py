"""The columns: names above, then one row a fact; what differs is in ink, what is the same is soft and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.compare.compare_head import CompareHead
from healing_desktop.ui.compare.compare_row import GAP, CompareRow
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.labels import ReadingLabel
from healing_desktop.ui.widgets.reading_page import ReadingPage

if TYPE_CHECKING:
    from healing_desktop.core.present_compare import CompareRow as RowWords

# A column needs room for about so many letters, or the columns stand one below the other.
LETTERS = 16


class CompareSheet(ReadingPage):
    """`chosen` and `taken_out` carry an id."""

    chosen = Signal(str)
    taken_out = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.head = CompareHead(GAP, self)
        self.head.chosen.connect(self.chosen)
        self.head.taken_out.connect(self.taken_out)
        self._rows: list[CompareRow] = []
        self._labels: list[str] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(40, 24, 40, 24)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.head)
        self._room = QVBoxLayout()
        self._room.setSpacing(0)
        self._layout.addLayout(self._room)
        self._layout.addStretch(1)
        theme.changed.connect(self._arrange)

    def show_rows(self, names: tuple[tuple[str, str], ...], rows: tuple[RowWords, ...], same: str) -> None:
        """(id, name) of each column, the rows, and the words for "the same"."""
        self.head.say(names)
        while len(self._rows) < len(rows):
            self._rows.append(CompareRow(self))
            self._room.addWidget(self._rows[-1])
        self._labels = [f"{row.label} ({same})" if row.same else row.label for row in rows]
        for widget, told, label in zip(self._rows, rows, self._labels, strict=True):
            widget.say(label, told.cells, tuple(name for _, name in names), same=told.same)
        self._arrange()
        self.one_tab_stop()

    def readables(self) -> list[ReadingLabel]:
        return [*self.head.readables(), *(label for row in self._rows for label in row.readables())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        metrics = QFontMetrics(self.font())
        columns = max(1, len(self.head.readables()))
        longest = max((metrics.horizontalAdvance(word) for label in self._labels for word in label.split()), default=0)
        label_width = longest + metrics.averageCharWidth() * 4
        room = (self.width() - 80 - label_width) // columns - GAP
        stacked = room < LETTERS * metrics.averageCharWidth()
        self.head.arrange(label_width, stacked=stacked)
        for row in self._rows:
            row.arrange(label_width, stacked=stacked)
