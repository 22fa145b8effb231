"""Always at the foot of the window: whom to call, in words and numbers; beside it, how old the data is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from healing_desktop.core.words import ltr
from healing_desktop.ui.widgets.need_words import need_words
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout


class CrisisStrip(QFrame):
    """The footer of the one checked table of helplines, in the reader's language."""

    def __init__(self, owners: Owners, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self.setProperty("look", "bar")
        self.card_button = actions.button("crisis_card", "crisis")
        self._lines: list[QWidget] = []
        self._data = QLabel(self)
        self._data.setProperty("look", "small")
        self._flow = FlowLayout(self, gap=24, line_gap=6)
        self._flow.setContentsMargins(24, 8, 24, 8)
        self._flow.addWidget(self.card_button)
        self._flow.addWidget(self._data)
        owners.edition.changed.connect(self._refresh)
        owners.reading.changed.connect(self._refresh)
        owners.settings.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        opened = self._owners.edition.now.opened
        if opened is None:
            self._show((("", self.tr("Danger now"), "112"),))
            self._data.setText("")
            return
        language = self._owners.reading.language
        table = opened.helplines
        lines = [line for line in table.footer(language) if line.number]
        self._show(
            tuple((line.code, need_words(table, line, language), line.number or "") for line in lines)
        )
        self._data.setText(self.tr("Data of %1").replace("%1", _day(opened.info.published_on)))

    def _show(self, lines: tuple[tuple[str, str, str], ...]) -> None:
        """Lines change only with language and edition, so they are simply made anew."""
        while self._flow.takeAt(0):
            pass
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines = [_line(self, need, number) for _, need, number in lines]
        for widget in (*self._lines, self.card_button, self._data):
            self._flow.addWidget(widget)
            widget.show()
        self.updateGeometry()

    def first_button(self) -> QPushButton:
        return self.card_button

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)


def _line(parent: QWidget, need: str, number: str) -> QWidget:
    line = QWidget(parent)
    words, call = QLabel(need, line), QLabel(ltr(number), line)
    words.setProperty("look", "crisis-words")
    call.setProperty("look", "crisis-number")
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(words)
    layout.addWidget(call)
    return line


def _day(iso: str) -> str:
    try:
        day = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    locale = QLocale()
    return f"{day.day} {locale.monthName(day.month)} {day.year}"
