"""What is known of a group: four facts on a card, the rest below it."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from healing_desktop.core.present_fact import Fact
from healing_desktop.core.present_simple import NEXT, TRUST
from healing_desktop.ui.simple.simple_fact import SimpleFact
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.labels import ReadingLabel
from healing_desktop.ui.widgets.reading_page import ReadingPage

if TYPE_CHECKING:
    from healing_desktop.core.present_simple import SimpleWords

FOUR = 4
# From this width on, at 100 %, two columns.
TWO_COLUMNS = 480


class FactsSheet(ReadingPage):
    """Draws SimpleWords with widgets that stay. One Tab stop; the arrows walk from fact to fact."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind, self._what = ReadingLabel("kind", self), SimpleFact("simple-words", self)
        card = QFrame(self)
        card.setProperty("look", "card")
        self._grid = QGridLayout(card)
        self._grid.setContentsMargins(24, 16, 24, 16)
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(14)
        self._next = SimpleFact("simple-next", card)
        self._first = [self._next, *(SimpleFact("simple-text", card) for _ in range(FOUR - 1))]
        self._number = SimpleFact("simple-number", card)
        self._wide: bool | None = None
        self._then: list[SimpleFact] = []
        self._rest = QVBoxLayout()
        self._rest.setSpacing(14)
        self._trust = SimpleFact("simple-soft", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for row in (self._kind, self._what, card):
            column.addWidget(row)
        column.addLayout(self._rest)
        column.addWidget(self._trust)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Two facts beside each other where there is room for that."""
        wide = self.width() >= TWO_COLUMNS * self._theme.scale.factor
        if wide == self._wide:
            return
        self._wide = wide
        parts = (*self._first, self._number)
        for part in parts:
            self._grid.removeWidget(part)
        for number, part in enumerate(parts):
            # The number stands below how to join, in its column.
            row, column = (number // 2, number % 2) if wide else (number, 0)
            row, column = (2, 1) if wide and part is self._number else (row, column)
            self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if wide or column == 0 else 0)

    def show_words(self, words: SimpleWords) -> None:
        self._kind.say(words.kind)
        self._kind.setVisible(bool(words.kind))
        # Its label is left out, but where it says that the text is in another language.
        self._what.say(words.what if words.what.language else Fact(words.what.key, "", words.what.text))
        for row, fact in zip_longest(self._first, words.first, fillvalue=None):
            if row is not None:
                row.say(fact or Fact("", "", ""), words.later if fact is not None and fact.key == NEXT else "")
        # A text that is a rule, not a date, is no headline.
        self._next.text.set_look("simple-next" if words.first and not words.first[0].unknown else "simple-text")
        self._number.say(words.number)
        while len(self._then) < len(words.then):
            added = SimpleFact("simple-words", self)
            self._then.append(added)
            self._rest.addWidget(added)
        for kept, fact in zip_longest(self._then, words.then, fillvalue=None):
            if kept is not None:
                kept.say(fact or Fact("", "", ""))
        self._trust.say(Fact(TRUST, "", "" if words.stale else words.trust))
        self.one_tab_stop()

    def light(self, key: str) -> None:
        """What is read aloud now; "" for nothing."""
        for fact in self._facts():
            fact.light(bool(key) and fact.key == key)

    def forget(self) -> None:
        """Nothing of what was shown stays."""
        for fact in self._facts():
            fact.say(Fact("", "", ""))
        self._kind.say("")

    def readables(self) -> list[ReadingLabel]:
        shown = [fact.text for fact in self._facts() if not fact.isHidden()]
        return [*([self._kind] if not self._kind.isHidden() else []), *shown]

    def _facts(self) -> tuple[SimpleFact, ...]:
        return (self._what, *self._first, self._number, *self._then, self._trust)
