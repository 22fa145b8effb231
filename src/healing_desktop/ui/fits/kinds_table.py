"""The kinds of groups side by side: seven rows of six answers; in too little room a card for each kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from healing_desktop.ui.fits.kind_row import GAP, SHARES, KindRow
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.reading_page import ReadingPage

if TYPE_CHECKING:
    from healing_desktop.core.present_kinds import KindWords

# A column needs room for about so many letters, or each kind becomes a card.
LETTERS = 15
# At 100 %, how long a line of a card may be.
WIDEST = 860
MOST = 16_777_215


class KindsTable(ReadingPage):
    """`wanted` carries the code of the kind whose groups are to be shown."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kinds: tuple[KindWords, ...] = ()
        self._counts: Mapping[str, int] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_row)
        self.stacked = False
        self.title, self.about = ReadingLabel("title", self), ReadingLabel("soft", self)
        self.source = ReadingLabel("small", self)
        self._heads = [WordsLabel("label", self) for _ in SHARES]
        self._head = QFrame(self)
        self._head.setProperty("look", "line-below")
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(GAP)
        for head, share in zip(self._heads, SHARES, strict=True):
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row.addWidget(head, share)
        self.rows: list[KindRow] = []
        self._sheet = QWidget(self)
        self._room = QVBoxLayout(self._sheet)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(0)
        # In a row of its own: a page asks how high the rows are at the width that they really have.
        beside = QHBoxLayout()
        beside.addWidget(self._sheet, 1)
        beside.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.title, self.about, self._head):
            layout.addWidget(part)
        layout.addLayout(beside)
        layout.addSpacing(8)
        layout.addWidget(self.source)
        theme.changed.connect(self._arrange)

    def show_kinds(self, kinds: tuple[KindWords, ...]) -> None:
        """A row is made after the other, each in a turn of its own, so that nobody waits for the table."""
        self._kinds = kinds
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(kinds))
            if number < len(kinds):
                row.say(kinds[number])
        labels = [fact.label for fact in kinds[0].facts] if kinds else []
        for widget, words in zip(self._heads, labels, strict=False):
            widget.setText(words)
        self._finish()
        self._soon.start()

    def _make_row(self) -> None:
        if len(self.rows) >= len(self._kinds):
            return
        row = KindRow(self._sheet)
        row.wanted.connect(self.wanted)
        row.say(self._kinds[len(self.rows)])
        self.rows.append(row)
        self._room.addWidget(row)
        self._count(row)
        self._finish()
        self._soon.start()

    def _finish(self) -> None:
        self._arrange()
        self.one_tab_stop()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        for row in self.rows:
            self._count(row)

    def _count(self, row: KindRow) -> None:
        count = self._counts.get(row.code, 0)
        row.say_count(self.tr("Show %n group(s)", "", count) if count else self.tr("None here now"), some=count > 0)

    def readables(self) -> list[ReadingLabel]:
        rows = (label for row in self.rows if not row.isHidden() for label in row.readables())
        return [self.title, self.about, *rows, self.source]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        metrics = QFontMetrics(self.font())
        narrowest = self.width() * min(SHARES) / sum(SHARES) - GAP
        self.stacked = narrowest < LETTERS * metrics.averageCharWidth()
        self._head.setVisible(not self.stacked and bool(self.rows))
        self._sheet.setMaximumWidth(round(WIDEST * self._theme.scale.factor) if self.stacked else MOST)
        for row in self.rows:
            row.arrange(stacked=self.stacked)
