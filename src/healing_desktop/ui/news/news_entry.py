"""One entry of the news: its name, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.news.entry_name import EntryName
from healing_desktop.ui.news.field_row import FieldRow, before_words, now_words
from healing_desktop.ui.widgets.labels import WordsLabel

if TYPE_CHECKING:
    from healing_desktop.core.present_news import NewsItem


class NewsEntry(QWidget):
    """`opened` carries its id."""

    opened = Signal(str)

    def __init__(self, item: NewsItem, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = EntryName(self)
        self.name.clicked.connect(lambda: self.opened.emit(item.id))
        fields = (f"{one.label}. {before_words(one)}. {now_words(one)}" for one in item.changes)
        self.name.say(item.name, ". ".join(part for part in (item.name, heading, item.note, *fields) if part))
        self.rows = [FieldRow(change, self) for change in item.changes]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.name)
        if item.note:
            note = WordsLabel("soft", self)
            note.setText(item.note)
            layout.addWidget(note)
        for row in self.rows:
            layout.addWidget(row)
