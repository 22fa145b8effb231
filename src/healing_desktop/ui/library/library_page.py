"""What there is to read: the articles that answer the question in the search box, then all of them."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.actions import Actions
from healing_desktop.ui.library.article_row import ArticleRow
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import ReadingLabel
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.scrolling import Scrolling

WIDEST = 760
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class LibraryPage(QWidget):
    """`closed` asks for the way back; `chosen` carries the slug of an article. The arrows go from row to row."""

    closed = Signal()
    chosen = Signal(str)

    def __init__(self, owners: Owners, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.about = ReadingLabel("title"), ReadingLabel("soft")
        self.rows: list[ArticleRow] = []
        self._told: object = None
        sheet = QWidget()
        sheet.setProperty("look", "page")
        sheet.setMaximumWidth(round(WIDEST * owners.theme.scale.factor))
        self._sheet = sheet
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(40, 24, 40, 24)
        self._column.setSpacing(8)
        for part in (self.title, self.about):
            self._column.addWidget(part)
        self._column.addStretch(1)
        # In a row of its own: a page asks how high the sheet is at the width that it really has.
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sheet, 1)
        row.addStretch(0)
        self._scroll = Scrolling(page)
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        self._back = QPushButton(foot)
        flow = FlowLayout(foot, gap=12)
        flow.setContentsMargins(40, 10, 40, 10)
        flow.addWidget(self._back)
        # Its key stands in the menu and on the start page: here both would not fit in a narrow window.
        flow.addWidget(actions.button("which_fits", with_key=False))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(LowFoot(foot))
        self._back.clicked.connect(self.closed)
        owners.library.changed.connect(self._refresh)
        owners.reading.changed.connect(self._refresh)
        owners.theme.changed.connect(self._fit)
        self._retranslate()

    def begin(self) -> None:
        """It is about to be seen."""
        self._scroll.verticalScrollBar().setValue(0)
        self._owners.library.want()
        self._refresh(seen=True)
        # What is chosen here is then shown without reading code first.
        self._owners.jobs.start(lambda _job: import_module("healing_desktop.ui.library.make_page"), lambda _done: None)

    def focus_target(self) -> QWidget:
        return next((row.button for row in self.rows if not row.isHidden()), self.title)

    def forget(self) -> None:
        """Nothing of a visitor stays: neither the order that answered a question nor the place in it."""
        self._scroll.verticalScrollBar().setValue(0)
        self._refresh(seen=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = [row.button for row in self.rows if not row.isHidden()]
        here = self.focusWidget()
        if event.key() in _STEPS and here in shown:
            number = shown.index(here) + _STEPS[Qt.Key(event.key())]
            shown[max(0, min(len(shown) - 1, number))].setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in _ENTER and here in shown:
            shown[shown.index(here)].click()
        else:
            super().keyPressEvent(event)

    def _refresh(self, *, seen: bool = False) -> None:
        words, now = self._owners.reading.words, self._owners.library.now
        told = (now.library, now.articles, now.found, words)
        if words is None or not (seen or self.isVisible()) or (told == self._told and not seen):
            return
        self._told = told
        waited = self.title.hasFocus()
        found = {hit.article.slug: hit for hit in now.found}
        rest = [article for article in now.articles if article.slug not in found]
        articles = [*(hit.article for hit in now.found), *rest]
        while len(self.rows) < len(articles):
            self._add_row()
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(articles))
            if number < len(articles):
                hit = found.get(articles[number].slug)
                row.show_article(articles[number], self._owners.reading, hit.passage if hit else None)
        self._say_head()
        if waited and articles and self.isVisible():
            self.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self) -> None:
        row = ArticleRow(self._sheet)
        row.chosen.connect(self.chosen)
        self._column.insertWidget(self._column.count() - 1, row)
        self.rows.append(row)

    def _say_head(self) -> None:
        now = self._owners.library.now
        self.title.say(self.tr("To read in peace"))
        if now.library is None:
            about = self.tr("One moment …")
        elif now.found:
            about = self.tr("What answers “%1” comes first.").replace("%1", " ".join(self._question().split())[:80])
        else:
            about = self.tr("Short articles, checked, with where the facts come from.")
        self.about.say(about)

    def _question(self) -> str:
        """As it was typed; what was only chosen by its names."""
        search, reading = self._owners.search.now, self._owners.reading
        return search.text if search.text.strip() else ", ".join(reading.chip(chip) for chip in search.pinned)

    def _fit(self) -> None:
        self._sheet.setMaximumWidth(round(WIDEST * self._owners.theme.scale.factor))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("Library"))
        self._back.setText(self.tr("Back") + "   Esc")
        self._say_head()
