"""A column of labelled facts; its rows are used again for the next entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.detail.fact_row import FactRow
from healing_desktop.ui.widgets.labels import ReadingLabel

if TYPE_CHECKING:
    from healing_desktop.core.present_entry import Fact

STACK_BELOW = 26


class FactsList(QWidget):
    """Labels stand in one column as wide as the longest, up to a third of the room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FactRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(7)

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        while len(self._rows) < len(facts):
            row = FactRow(self)
            self._rows.append(row)
            self._layout.addWidget(row)
        for row, fact in zip(self._rows, facts, strict=False):
            row.show_fact(fact)
        for row in self._rows[len(facts) :]:
            row.hide()

    def arrange(self, width: int) -> None:
        """Beside each other while there is room for about 26 letters of text, else one above the other."""
        metrics = QFontMetrics(self.font())
        letter = metrics.averageCharWidth()
        longest = max((metrics.horizontalAdvance(row.label_text) for row in self._shown()), default=0)
        label_width = min(longest, width * 2 // 5) + 4
        stacked = width - label_width < STACK_BELOW * letter
        for row in self._rows:
            row.arrange(label_width, stacked=stacked)

    def values(self) -> list[ReadingLabel]:
        return [row.value for row in self._shown()]

    def _shown(self) -> list[FactRow]:
        return [row for row in self._rows if not row.isHidden()]
