"""The list view: arrows move, Enter opens, and typed letters go to the search box."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget


class ResultsList(QListView):
    """A plain QListView that leaves letters to the window."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results_list")
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if QAccessible.isActive():
            # Qt tells of the list itself after this event.
            QTimer.singleShot(0, self, self._tell_row)

    def _tell_row(self) -> None:
        """Screen readers hear of the row too, not of the list alone."""
        if self.hasFocus() and self.currentIndex().isValid():
            row = QAccessibleEvent(self, QAccessible.Event.Focus)
            row.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(row)

    def go_to(self, row: int) -> None:
        """Make `row` current; -1 leaves nothing current."""
        model = self.model()
        if 0 <= row < model.rowCount():
            self.setCurrentIndex(model.index(row, 0))
            self.scrollTo(model.index(row, 0))
        else:
            self.selectionModel().clear()
            self.scrollToTop()

    def step(self, by: int) -> None:
        model = self.model()
        if not model.rowCount():
            return
        here = self.currentIndex().row()
        target = 0 if here < 0 else max(0, min(model.rowCount() - 1, here + by))
        self.go_to(target)
