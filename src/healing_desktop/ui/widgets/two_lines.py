"""Rows of two lines for a list view: what it is, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healing_desktop.ui.theme import Theme

NAME = int(Qt.ItemDataRole.UserRole) + 1
ABOUT = int(Qt.ItemDataRole.UserRole) + 2
FADED = int(Qt.ItemDataRole.UserRole) + 3
Index = QModelIndex | QPersistentModelIndex
Row = tuple[str, str, bool]
PAD = 10


class TwoLines(QAbstractListModel):
    """Rows of a name, a line about it, and whether it cannot be used any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: tuple[Row, ...]) -> None:
        """The view keeps its place when only the words differ."""
        if rows == self._rows:
            return
        same = len(rows) == len(self._rows)
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        name, about, faded = self._rows[index.row()]
        said: dict[int, Callable[[], object]] = {
            int(Qt.ItemDataRole.DisplayRole): lambda: name,
            int(Qt.ItemDataRole.AccessibleTextRole): lambda: f"{name}. {about}" if about else name,
            NAME: lambda: name,
            ABOUT: lambda: about,
            FADED: lambda: faded,
        }
        return said[role]() if role in said else None


class TwoLinesDelegate(QStyledItemDelegate):
    """The name in bold, what is said of it in soft ink below; the chosen row on a wash with a bar before it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, sum(QFontMetrics(font).height() for font in self._fonts()) + 2 * PAD)

    def _fonts(self) -> tuple[QFont, QFont]:
        scale = self._theme.scale
        return self._theme.font(scale.body, bold=True), self._theme.font(scale.small)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("wash"))
            painter.fillRect(
                QRect(rect.right() - 3 if mirrored else rect.left(), rect.top(), 4, rect.height()),
                self._theme.colour("teal"),
            )
        inner = rect.adjusted(PAD + 6, PAD, -PAD - 6, -PAD)
        faded = bool(index.data(FADED))
        inks = ("soft", "sun") if faded else ("ink", "soft")
        painter.setLayoutDirection(option.direction)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        where = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        for role, font, ink in zip((NAME, ABOUT), self._fonts(), inks, strict=True):
            painter.setFont(font)
            painter.setPen(self._theme.colour(ink))
            height = QFontMetrics(font).height()
            line = QRect(inner.left(), inner.top(), inner.width(), height)
            words = QFontMetrics(font).elidedText(str(index.data(role)), Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, where, words)
            inner.setTop(inner.top() + height)
        painter.restore()
