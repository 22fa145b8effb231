"""Cards side by side, all as wide as each other; as many in a row as their words have room for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP = 8


class EvenLayout(QLayout):
    """At most `most` in a row, in reading order; where all have room all are as high as the highest."""

    def __init__(self, parent: QWidget, most: int = 3, gap: int = GAP) -> None:
        super().__init__()
        self._most, self._gap = most, gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        # Not through the constructor: Qt asks for items before there are any.
        parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        item = self._items.pop(index) if 0 <= index < len(self._items) else None
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = max((item.sizeHint().width() for item in shown), default=0)
        in_a_row = min(self._most, len(shown))
        return QSize(width * in_a_row + self._gap * max(0, in_a_row - 1), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        """One card wide; the height is told by the width."""
        shown = self._shown()
        return QSize(
            max((item.minimumSize().width() for item in shown), default=0),
            max((item.minimumSize().height() for item in shown), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Where each one goes; the height of all."""
        shown = self._shown()
        if not shown:
            return 0
        narrowest = self.minimumSize().width() + self._gap
        columns = max(1, min(self._most, len(shown), (rect.width() + self._gap) // max(1, narrowest)))
        # Nine in rows of four and one would stand apart.
        columns = -(-len(shown) // -(-len(shown) // columns))
        width = (rect.width() - self._gap * (columns - 1)) // columns
        heights = [_height(item, width) for item in shown]
        y = rect.y()
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            height = max(heights if columns == self._most else heights[first : first + columns])
            for number, item in enumerate(row) if move else ():
                x = number * (width + self._gap)
                left = rect.right() + 1 - x - width if self._right_to_left() else rect.x() + x
                item.setGeometry(QRect(QPoint(left, y), QSize(width, height)))
            y += height + self._gap
        return y - self._gap - rect.y()

    def _right_to_left(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _height(item: QLayoutItem, width: int) -> int:
    likes = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(likes, item.minimumSize().height())
