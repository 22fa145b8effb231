"""Above a screen when the words that were typed speak of danger: whom to call, large, without judgement (C4)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.core.words import ltr
from healing_desktop.ui.simple.even_layout import EvenLayout
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.focus_ring import NO_RING
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.need_words import need_words


class DangerLines(QFrame):
    """The lines for the need that the words speak of, those of the reader's language first; heard once."""

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self._said: tuple[tuple[str, str], ...] = ()
        self.setProperty("look", "card")
        self.title = ReadingLabel("heading", self)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setProperty(NO_RING, True)
        self._sheet = QWidget(self)
        self._even = EvenLayout(self._sheet, most=3, gap=16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.addWidget(self.title)
        layout.addWidget(self._sheet)
        self._retranslate()
        self.hide()

    def refresh(self) -> bool:
        """True when they were not there before."""
        said, before = self._lines(), self._said
        if said == before:
            return False
        self._said = said
        while (item := self._even.takeAt(0)) is not None:
            if (pair := item.widget()) is not None:
                pair.hide()
                pair.deleteLater()
        for need, number in said:
            self._even.addWidget(_pair(need, number))
        self.setVisible(bool(said))
        if said:
            lines = " ".join(f"{need}: {number}." for need, number in said)
            self._owners.messages.announce(f"{self.title.words}. {lines}")
        return bool(said) and not before

    def forget(self) -> None:
        self._said = ()
        self.hide()

    def _lines(self) -> tuple[tuple[str, str], ...]:
        opened, language = self._owners.reading.opened, self._owners.reading.language
        need = self._owners.search.now.query.danger
        if need is None or opened is None:
            return ()
        table = opened.helplines
        return tuple(
            (need_words(table, line, language), ltr(line.number or "")) for line in table.for_need(need, language)
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.say(self.tr("You can call now"))


def _pair(need: str, number: str) -> QWidget:
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(WordsLabel("crisis-words", pair))
    column.addWidget(WordsLabel("crisis-number", pair))
    for label, words in zip(pair.findChildren(WordsLabel), (need, number), strict=True):
        label.setText(words)
    column.addStretch(1)
    return pair
