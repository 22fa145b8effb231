"""The names of the sections: a list at the side, or one box on top where the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.labels import WordsLabel

# Of the width of the window, at most.
SHARE = 0.34


@dataclass(frozen=True, slots=True)
class SectionWords:
    """`name` is for the program, `words` for people."""

    name: str
    words: str
    icon: str


class SectionChoice(QObject):
    """Two views of one choice. `chosen` when it is another; `entered` when Enter asks to go into it."""

    chosen = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words: tuple[SectionWords, ...] = ()
        self._narrow = False
        self._model = QStandardItemModel(self)
        self.list = QListView(parent)
        self.list.setModel(self._model)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setProperty("look", "sections")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._title = WordsLabel("name", parent)
        self.side = QWidget(parent)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(20, 28, 20, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        # As high as its names: the ring of the keyboard stands round these, not round half a window.
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.box = ChoiceBox(parent=parent)
        self.box_room = QFrame(parent)
        room = QVBoxLayout(self.box_room)
        room.setContentsMargins(40, 20, 40, 0)
        room.addWidget(self.box)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._row_chosen(now.row()))
        self.list.activated.connect(lambda _index: self.entered.emit())
        self.box.activated.connect(self.choose_row)
        theme.changed.connect(self._dress)

    @property
    def current(self) -> str:
        """ "" where there is no section."""
        row = self.list.currentIndex().row()
        return self._words[row].name if 0 <= row < len(self._words) else ""

    def show_names(self, accessible: str, words: Sequence[SectionWords]) -> None:
        """The same sections in other words keep the one that is chosen."""
        kept = self.current
        self._words = tuple(words)
        self.box.blockSignals(True)
        self.box.clear()
        for row, one in enumerate(words):
            self.box.addItem(one.words, one.name)
            if row == self._model.rowCount():
                self._model.appendRow(QStandardItem())
            self._model.item(row).setText(one.words)
        self.box.blockSignals(False)
        self._title.setText(accessible)
        for view in (self.list, self.box):
            view.setAccessibleName(accessible)
        self._dress()
        self.choose_row(next((row for row, one in enumerate(words) if one.name == kept), 0))

    def choose(self, name: str) -> None:
        self.choose_row(next((row for row, one in enumerate(self._words) if one.name == name), -1))

    def choose_row(self, row: int) -> None:
        if 0 <= row < len(self._words):
            self.box.setCurrentIndex(row)
            self.list.setCurrentIndex(self._model.index(row, 0))

    def focus_target(self) -> QWidget:
        return self.box if self._narrow else self.list

    def fit(self, *, narrow: bool, room: int) -> None:
        """The window has this width."""
        had = self.list.hasFocus() or self.box.hasFocus()
        self._narrow = narrow
        self.side.setVisible(not narrow)
        self.box_room.setVisible(narrow)
        wish = self.list.sizeHintForColumn(0) + self._theme.scale.px(28)
        width = min(wish, round(room * SHARE))
        self.list.setMinimumWidth(width)
        self.list.setMaximumWidth(width)
        row = self.list.sizeHintForRow(0) + 2 * self.list.spacing()
        self.list.setMaximumHeight(row * len(self._words) + 2 * self._theme.scale.px(8))
        if had:
            self.focus_target().setFocus()

    def _row_chosen(self, row: int) -> None:
        self.box.setCurrentIndex(row)
        self.chosen.emit()

    def _dress(self) -> None:
        side = round(20 * self._theme.scale.factor)
        self.list.setIconSize(QSize(side, side))
        for row, one in enumerate(self._words):
            self._model.item(row).setIcon(self._theme.icon(one.icon, "teal"))
