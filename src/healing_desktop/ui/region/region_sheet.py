"""The answers on one sheet: cards in one or two columns, the lines to call after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from healing_desktop.ui.region.region_card import RegionCard
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.labels import ReadingLabel
from healing_desktop.ui.widgets.reading_page import ReadingPage

if TYPE_CHECKING:
    from healing_desktop.core.present_region import RegionWords

MOST_CARDS, MOST_LINES = 4, 8
# Below this width, at 100 %, the cards stand one above the other.
TWO_COLUMNS = 760


class RegionSheet(ReadingPage):
    """`opened` carries the id of the entry of a card."""

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._theme = theme
        self._columns = 0
        self._title = ReadingLabel("title", self)
        self.cards = [RegionCard(self) for _ in range(MOST_CARDS)]
        self._calls = QFrame(self)
        self._calls.setProperty("look", "card")
        self._lines_label = ReadingLabel("kind", self._calls)
        self._lines = [ReadingLabel("call", self._calls) for _ in range(MOST_LINES)]
        calls = QVBoxLayout(self._calls)
        calls.setContentsMargins(24, 18, 24, 18)
        calls.setSpacing(6)
        for line in (self._lines_label, *self._lines):
            calls.addWidget(line)
        calls.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 4, 40, 20)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addSpacing(4)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        for card in self.cards:
            card.opened.connect(self.opened)
        self.hide_words()

    def show_words(self, words: RegionWords) -> None:
        self._title.say(words.title)
        self._title.show()
        for card, door in zip(self.cards, words.doors, strict=False):
            card.show_door(door)
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(words.doors))
        self._lines_label.say(words.lines_label)
        self._lines_label.show()
        self._calls.setVisible(bool(words.lines))
        for at, line in enumerate(self._lines):
            said = words.lines[at] if at < len(words.lines) else ""
            line.say(said, f"{words.lines_label}: {said}")
            line.setVisible(bool(said))
        self._place_cards()
        self.one_tab_stop()

    def hide_words(self) -> None:
        """No place, no answer; nothing of the last one stays."""
        for label in (self._title, self._lines_label, *self._lines):
            label.say("")
            label.hide()
        for card in (*self.cards, self._calls):
            card.hide()

    def readables(self) -> list[ReadingLabel]:
        """Every text in reading order that is shown now."""
        cards = [text for card in self.cards if not card.isHidden() for text in card.readables()]
        texts = (self._title, *cards, self._lines_label, *self._lines)
        return [text for text in texts if not text.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._arrange()
        super().changeEvent(event)

    def _arrange(self) -> None:
        columns = 2 if self.width() >= TWO_COLUMNS * self._theme.scale.factor else 1
        if columns == self._columns:
            return
        self._columns = columns
        self._place_cards()

    def _place_cards(self) -> None:
        """What is shown stands close together, the lines to call last."""
        columns = max(1, self._columns)
        shown = [card for card in (*self.cards, self._calls) if not card.isHidden()]
        for at, card in enumerate(shown):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
