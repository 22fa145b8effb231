"""What the visitor reads: the name, then each fact in two languages."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.core.present_fact import Fact
from healing_desktop.ui.show.show_row import ShowRow
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.labels import ReadingLabel
from healing_desktop.ui.widgets.reading_page import ReadingPage

if TYPE_CHECKING:
    from healing_desktop.core.present_show import ShowWords

# Below this width, at 100 %, one language stands above the other.
TWO_COLUMNS = 860


class ShowSheet(ReadingPage):
    """Draws ShowWords of one or two languages with rows that stay."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "clear")
        self._head = ShowRow(self)
        self._rule = QFrame(self)
        self._rule.setProperty("look", "rule")
        self._rows: list[ShowRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(40, 24, 40, 24)
        self._layout.setSpacing(18)
        self._layout.addWidget(self._head)
        self._layout.addWidget(self._rule)
        self._end = QVBoxLayout()
        self._end.setSpacing(18)
        self._layout.addLayout(self._end)
        self._layout.addStretch(1)
        theme.changed.connect(self._arrange)

    def show_words(self, own: ShowWords, other: ShowWords | None) -> None:
        directions = (own.right_to_left, other.right_to_left if other else False)
        self._head.say(_name(own), _name(other) if other else None, directions)
        others = {fact.key: fact for fact in _facts(other)} if other else {}
        pairs = [(fact, others.get(fact.key)) for fact in _facts(own)]
        while len(self._rows) < len(pairs):
            row = ShowRow(self)
            self._rows.append(row)
            self._end.addWidget(row)
        for row, pair in zip_longest(self._rows, pairs):
            row.setVisible(pair is not None)
            if pair is not None:
                row.say(pair[0], pair[1], directions)
        self._arrange()
        self.one_tab_stop()

    def readables(self) -> list[ReadingLabel]:
        rows = [self._head, *(row for row in self._rows if not row.isHidden())]
        return [label for row in rows for label in row.readables()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stacked = self.width() < TWO_COLUMNS * self._theme.scale.factor
        for row in (self._head, *self._rows):
            row.arrange(stacked=stacked)


def _name(words: ShowWords) -> Fact:
    return Fact("name", words.kind, words.name)


def _facts(words: ShowWords) -> list[Fact]:
    alert = [Fact("alert", "", words.alert, language=words.alert_language)] if words.alert else []
    said = (*alert, *words.facts, Fact("stale" if words.stale else "trust", "", words.trust))
    # One of the two is never in the language of the window.
    return [replace(fact, language=fact.language or words.language) for fact in said]
