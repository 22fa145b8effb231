"""The list with its heading; when nothing is found, what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from healing_desktop.ui.results.article_lines import ArticleLines
from healing_desktop.ui.results.gone_lines import GoneLines
from healing_desktop.ui.results.heading import Heading
from healing_desktop.ui.results.lines_box import LinesBox
from healing_desktop.ui.results.nothing_found import NothingFound
from healing_desktop.ui.results.results_delegate import ResultsDelegate
from healing_desktop.ui.results.results_list import ResultsList
from healing_desktop.ui.results.results_model import ENTRY_ID, ResultsModel
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from healing_desktop.core.entries import GroupRow
    from healing_desktop.core.present_row import RowWords

# Below this height, at 100 %, there is room for groups only.
TIGHT = 220


class ResultsPane(QWidget):
    """Shows SearchState's rows and keeps the current row and SelectionState the same."""

    opened = Signal()
    region_wanted = Signal()
    article_wanted = Signal(str)

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self._search, self._selection, self._reading = owners.search, owners.selection, owners.reading
        self._rows: object = None
        self._origin = self._told = ""
        self.model = ResultsModel(self._present, self)
        self.list = ResultsList(self)
        self.list.setModel(self.model)
        self._delegate = ResultsDelegate(owners.theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self._heading = Heading(owners, self)
        self._widened = WordsLabel("sun", self)
        self._lines = LinesBox(owners, self)
        self.articles = ArticleLines(owners, self)
        self.gone = GoneLines(owners, self)
        self._empty = NothingFound(owners)
        self._empty_room = Scrolling(self._empty)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._refresh()

    def focus_target(self) -> QWidget:
        """Where the keyboard goes when it comes here."""
        return self._empty.focus_target() if self._pages.currentWidget() is self._empty_room else self.list

    def step(self, by: int) -> None:
        self.list.step(by)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty_room)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 0)
        layout.setSpacing(8)
        for widget in (self._heading, LowFoot(self._lines), self.articles, self._widened):
            layout.addWidget(widget)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.gone)

    def _connect(self) -> None:
        self._search.changed.connect(self._refresh)
        self._reading.changed.connect(self._say_anew)
        self._owners.edition.changed.connect(self._refresh)
        self._selection.changed.connect(self._follow)
        self._owners.theme.changed.connect(self.list.doItemsLayout)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.opened.connect(self.opened)
        self.gone.opened.connect(self.opened)
        self.articles.chosen.connect(self.article_wanted)
        self._empty.region_wanted.connect(self.region_wanted)

    def _refresh(self) -> None:
        found = self._search.now.found if self._reading.ready else None
        rows = found.rows if found else ()
        if rows is not self._rows:
            self._rows = rows
            self._origin = self._reading.origin(found.query) if found else ""
            self.model.reset(rows)
            self._follow()
        self._pages.setCurrentWidget(self._empty_room if self._empty.needed else self.list)
        self._empty.tell()
        self._say_widened()

    def _say_anew(self) -> None:
        self._refresh()
        found = self._search.now.found
        if found is not None and self._reading.ready:
            self._origin = self._reading.origin(found.query)
            self.model.say_anew()

    def _present(self, row: GroupRow) -> RowWords:
        return self._reading.row(row, self._origin)

    def _say_widened(self) -> None:
        found = self._search.now.found
        widened = found.widened if found and self._reading.ready else None
        left_out = ", ".join(self._reading.chip(chip) for chip in widened.dropped) if widened else ""
        self._widened.setText(self.tr("Nothing fits everything. Left out: %1").replace("%1", left_out))
        self._widened.setVisible(bool(left_out))

    def _follow(self) -> None:
        found = self._search.now.found
        if found is not None and found.rows is not self._rows:
            # The selection heard of the new answer first; the rows are about to come.
            return
        row = self.model.row_of(self._selection.now.id)
        if row != self.list.currentIndex().row():
            self.list.go_to(row)

    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._selection.select(current.data(ENTRY_ID))
        self._tell(current)

    def _tell(self, current: QModelIndex) -> None:
        """Screen readers say a row by themselves only while the list has the keyboard; mostly the caret stays in the
        box. The same row is not said again with each letter."""
        entry = current.data(ENTRY_ID) if current.isValid() and not self._search.now.asks_nothing else ""
        if entry and entry != self._told and self.isVisible() and not self.list.hasFocus():
            self._owners.messages.announce(current.data(Qt.ItemDataRole.AccessibleTextRole))
        self._told = entry

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.articles.set_tight(self.height() < TIGHT * self._owners.theme.scale.factor)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Groups found"))
        self._say_widened()
