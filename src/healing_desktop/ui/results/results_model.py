"""The rows that were found, for a list view; words are made when a row is first seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from healing_desktop.core.entries import GroupRow
    from healing_desktop.core.present_row import RowWords


WORDS = int(Qt.ItemDataRole.UserRole) + 1
ENTRY_ID = int(Qt.ItemDataRole.UserRole) + 2
Index = QModelIndex | QPersistentModelIndex


class ResultsModel(QAbstractListModel):
    """`present` puts one row into words."""

    def __init__(self, present: Callable[[GroupRow], RowWords], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._present = present
        self._rows: Sequence[GroupRow] = ()
        self._count = 0
        self._words: dict[int, RowWords] = {}

    def reset(self, rows: Sequence[GroupRow]) -> None:
        self.beginResetModel()
        self._rows, self._count = rows, len(rows)
        self._words = {}
        self.endResetModel()

    def say_anew(self) -> None:
        """The same rows, in other words."""
        self._words = {}
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == ENTRY_ID:
            return self._rows[index.row()].id
        if role == WORDS:
            return self.words(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row()).name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(index.row()).spoken
        return None

    def words(self, row: int) -> RowWords:
        if row not in self._words:
            self._words[row] = self._present(self._rows[row])
        return self._words[row]

    def row_of(self, entry_id: str | None) -> int:
        """-1 when it is not in the list."""
        if entry_id is None:
            return -1
        return next((number for number, row in enumerate(self._rows) if row.id == entry_id), -1)
