"""A box to choose one of a few values; it draws its own arrow, in the colour of its text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceBox(QComboBox):
    """(value, words) pairs; `value` is what was chosen."""

    def __init__(
        self, choices: tuple[tuple[str, str], ...] = (), current: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        for value, words in choices:
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(current)))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def showPopup(self) -> None:
        # The list that opens has no label of its own; the box may have its name from one beside it.
        said = QAccessible.queryAccessibleInterface(self)
        self.view().setAccessibleName(said.text(QAccessible.Text.Name))
        super().showPopup()

    @property
    def value(self) -> str:
        return str(self.currentData() or "")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1.75))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        half = self.fontMetrics().height() / 4.5
        x = 10 + half if mirrored else self.width() - 14 - half
        y = self.height() / 2
        painter.drawPolyline(
            [QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)]
        )
