"""All lines to call, danger first; two beside each other where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.simple.even_layout import EvenLayout
from healing_desktop.ui.simple.talk_card import TalkCard
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.reading_page import ReadingPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from healing_desktop.core.present_talk import TalkLine, TalkWords


class TalkSheet(ReadingPage):
    """Draws TalkWords with cards that stay. One Tab stop; the arrows walk from number to number. `below_danger`: what
    stands between danger and the other lines."""

    def __init__(self, below_danger: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said_in = WordsLabel("simple-soft", self)
        self._danger = TalkCard(self, danger=True)
        self._groups: list[_Lines] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self._said_in)
        self._column.addWidget(self._danger)
        self._column.addWidget(below_danger)

    def show_words(self, words: TalkWords) -> None:
        self._said_in.setText(words.said_in)
        self._said_in.setVisible(bool(words.said_in))
        self._danger.setVisible(words.danger is not None)
        if words.danger is not None:
            self._danger.say(words.danger)
        groups = (("", words.own), *words.others)
        while len(self._groups) < len(groups):
            added = _Lines(self)
            self._groups.append(added)
            self._column.addWidget(added)
        for number, group in enumerate(self._groups):
            heading, lines = groups[number] if number < len(groups) else ("", ())
            group.show_lines(heading, lines)
        self.one_tab_stop()

    def readables(self) -> list[ReadingLabel]:
        """The numbers, which say all the rest of their cards too."""
        danger = [self._danger.number] if not self._danger.isHidden() else []
        return [*danger, *(label for group in self._groups for label in group.readables())]


class _Lines(QWidget):
    """A heading, and cards beside each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = ReadingLabel("heading", self)
        self._room = QWidget(self)
        self._even = EvenLayout(self._room, most=2, gap=12)
        self._cards: list[TalkCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._room)

    def show_lines(self, heading: str, lines: Sequence[TalkLine]) -> None:
        self._heading.say(heading)
        self._heading.setVisible(bool(heading))
        while len(self._cards) < len(lines):
            card = TalkCard(self._room)
            self._cards.append(card)
            self._even.addWidget(card)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(lines))
            if number < len(lines):
                card.say(lines[number])
        self.setVisible(bool(lines))

    def readables(self) -> list[ReadingLabel]:
        heading = [self._heading] if not self._heading.isHidden() else []
        return [*heading, *(card.number for card in self._cards if not card.isHidden())] if not self.isHidden() else []
