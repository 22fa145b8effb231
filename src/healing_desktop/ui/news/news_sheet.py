"""The news on one sheet: an edition, below it a card for what is new, what changed, what is no longer listed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from healing_desktop.ui.news.entry_name import EntryName
from healing_desktop.ui.news.long_column import LongColumn
from healing_desktop.ui.news.news_entry import NewsEntry
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.large_label import LargeLabel
from healing_desktop.ui.widgets.reading_page import ReadingPage

if TYPE_CHECKING:
    from healing_desktop.core.present_news import NewsKind, NewsSection

# At 100 %: no longer line is read with ease.
WIDEST = 880
# So many parts at a time, that the window stays alive while hundreds come.
AT_ONCE = 2
SECTION_GAP, GAP, ENTRY_GAP = 20, 10, 14
# Beside its label a text needs room for so many letters.
LETTERS = 24


class NewsSheet(ReadingPage):
    """`opened` carries an id. What does not fit the first screen comes in the moments after it."""

    opened = Signal(str)
    drawn = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._theme = theme
        self.title, self._about = LargeLabel("title", self), WordsLabel("soft", self)
        self._column = QWidget(self)
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self._about)
        self._body = LongColumn(self._column)
        self._layout.addWidget(self._body)
        self._layout.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(40, 24, 40, 24)
        outer.addWidget(self._column, 1)
        outer.addStretch(0)
        self._readables: list[ReadingLabel | EntryName] = []
        self._entries: list[NewsEntry] = []
        self._coming: Iterator[QWidget] = iter(())
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._draw_on)
        # Not before the letters have their new size.
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._place_anew)
        theme.changed.connect(self._fit)
        self._fit()

    def say(self, title: str, about: str) -> None:
        self.title.say(title)
        self._about.setText(about)

    def show_sections(self, sections: tuple[NewsSection, ...]) -> None:
        self._next.stop()
        self._body.hide()
        self._body.deleteLater()
        self._body, self._readables, self._entries = LongColumn(self._column), [], []
        self._layout.insertWidget(2, self._body)
        self._coming = self._parts(sections, self._body)
        self._draw_on()
        self.one_tab_stop()

    def readables(self) -> list[ReadingLabel | EntryName]:
        return [self.title, *self._readables]

    def _draw_on(self) -> None:
        """As many as can be made at once."""
        ready = len(self._entries)
        drawn = list(islice(self._coming, AT_ONCE))
        self._arrange(self._entries[ready:])
        self._body.grow()
        if len(drawn) == AT_ONCE:
            self._next.start()
        else:
            self.drawn.emit()

    def _parts(self, sections: tuple[NewsSection, ...], column: LongColumn) -> Iterator[QWidget]:
        """Makes and places one part after the other, as somebody asks for the next."""
        for section in sections:
            heading = self._heading("name", section.title)
            column.add(heading, gap=SECTION_GAP)
            yield heading
            for kind in section.kinds:
                yield from self._kind(kind, column)

    def _kind(self, kind: NewsKind, column: LongColumn) -> Iterator[QWidget]:
        card = QFrame(column)
        card.setProperty("look", "card")
        heading = self._heading("sun" if kind.kind == "gone" else "heading", kind.heading)
        column.add(heading, card, GAP)
        if kind.note:
            column.add(_soft(kind.note, column), card)
        yield heading
        for item in kind.items:
            entry = NewsEntry(item, kind.heading.partition(":")[0].rstrip(), column)
            entry.opened.connect(self.opened)
            self._entries.append(entry)
            self._readables.append(entry.name)
            column.add(entry, card, ENTRY_GAP)
            yield entry
        if kind.more:
            column.add(_soft(kind.more, column), card, ENTRY_GAP)

    def _heading(self, look: str, words: str) -> ReadingLabel:
        label = LargeLabel(look, self._body)
        label.say(words)
        self._readables.append(label)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange(self._entries)

    def _fit(self) -> None:
        self._column.setMaximumWidth(round(WIDEST * self._theme.scale.factor))
        self._arrange(self._entries)
        self._again.start()

    def _place_anew(self) -> None:
        self._arrange(self._entries)
        self._body.place_anew()

    def _arrange(self, entries: list[NewsEntry]) -> None:
        """Labels in one column, up to a third of the room; below it they stand above their texts."""
        metrics = QFontMetrics(self.font())
        room = min(self.width() - 80, self._column.maximumWidth()) - 48
        width = min(metrics.averageCharWidth() * 18, room // 3)
        stacked = room - width < LETTERS * metrics.averageCharWidth()
        for entry in entries:
            for row in entry.rows:
                row.arrange(width, stacked=stacked)


def _soft(words: str, parent: QWidget) -> WordsLabel:
    label = WordsLabel("soft", parent)
    label.setText(words)
    return label
