"""Cards one below the other; of many only the first, until one asks for more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.centre_records import Note, Report
from healing_desktop.ui.centre.record_row import RecordRow, RecordWords
from healing_desktop.ui.widgets.labels import WordsLabel

AT_ONCE = 25


class RecordRows(QWidget):
    """A heading and its cards; hidden while there is none. `wanted` as of a RecordRow."""

    wanted = Signal(str, object)

    def __init__(self, look: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._most = look, AT_ONCE
        self._records: Sequence[Note | Report] = ()
        self._words: Callable[[Note | Report], RecordWords] | None = None
        self._heading = WordsLabel("label", self)
        self.rows: list[RecordRow] = []
        self.more_button = QPushButton(self)
        self.more_button.setProperty("look", "link")
        self.more_button.clicked.connect(self._more)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 12, 0, 0)
        self._layout.setSpacing(8)
        for part in (self._heading, self.more_button):
            self._layout.addWidget(part)
        self.hide()

    def show_records(
        self, heading: str, records: Sequence[Note | Report], words: Callable[[Note | Report], RecordWords]
    ) -> None:
        self._records, self._words = records, words
        self._heading.setText(heading)
        self._draw()

    def _draw(self) -> None:
        shown = self._records[: self._most]
        while len(self.rows) < len(shown):
            row = RecordRow(self._look, self)
            row.wanted.connect(self.wanted)
            self._layout.insertWidget(self._layout.count() - 1, row)
            self.rows.append(row)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(shown))
            if number < len(shown) and self._words is not None:
                row.show_record(shown[number], self._words(shown[number]))
        left = len(self._records) - len(shown)
        self.more_button.setText(self.tr("%n more", "", left))
        self.more_button.setVisible(left > 0)
        self.setVisible(bool(self._records))

    def _more(self) -> None:
        first_new = len(self.rows)
        self._most += AT_ONCE
        self._draw()
        if first_new < len(self.rows):
            next(iter(self.rows[first_new].buttons.values()), self.more_button).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()
        super().changeEvent(event)
