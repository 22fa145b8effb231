"""Draws one row of the list as a small card: name, where, when, trust, and why it is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healing_desktop.ui.results.results_model import WORDS
from healing_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from healing_desktop.core.present_row import RowWords

RADIUS = 8
FSI, PDI = "\u2068", "\u2069"
BAR = 5
Index = QModelIndex | QPersistentModelIndex


class ResultsDelegate(QStyledItemDelegate):
    """Every row has the same height, so that the view need not ask each for it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        scale = self._theme.scale
        self._fonts = {
            "name": self._theme.font(scale.name, bold=True),
            "body": self._theme.font(scale.body),
            "small": self._theme.font(scale.small),
        }
        self._heights = {name: QFontMetrics(font).height() for name, font in self._fonts.items()}
        self._pad = scale.px(12)
        self._gap = scale.px(2)
        lines = self._heights["name"] + 2 * self._heights["body"] + 2 * self._heights["small"]
        self._height = lines + 4 * self._gap + 2 * self._pad + 8

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words: RowWords | None = index.data(WORDS)
        if words is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect: QRect = option.rect.adjusted(1, 4, -1, -4)
        self._draw_card(painter, QRectF(rect), selected, mirrored)
        start, end = self._pad + BAR + 3, self._pad
        inner = rect.adjusted(end if mirrored else start, self._pad, -(start if mirrored else end), -self._pad)
        self._draw_lines(painter, inner, words, mirrored)
        painter.restore()

    def _draw_card(self, painter: QPainter, rect: QRectF, selected: bool, mirrored: bool) -> None:
        theme = self._theme
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(path, theme.colour("wash" if selected else "card"))
        if selected:
            painter.save()
            painter.setClipPath(path)
            bar = QRectF(rect)
            bar.setWidth(BAR)
            if mirrored:
                bar.moveRight(rect.right())
            painter.fillRect(bar, theme.colour("teal"))
            painter.restore()
        painter.setPen(QPen(theme.colour("teal" if selected else "hair"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _draw_lines(self, painter: QPainter, rect: QRect, words: RowWords, mirrored: bool) -> None:
        y = self._line(painter, rect, rect.top(), words.name, "name", "ink", mirrored)
        y = self._line(painter, rect, y, words.where, "body", "ink", mirrored)
        y = self._line(painter, rect, y, words.when, "body", "ink", mirrored)
        y = self._trust(painter, rect, y, words, mirrored)
        self._line(painter, rect, y, words.why, "small", "soft", mirrored)

    def _trust(self, painter: QPainter, rect: QRect, y: int, words: RowWords, mirrored: bool) -> int:
        if not words.stale:
            return self._line(painter, rect, y, words.trust, "small", "soft", mirrored)
        side = self._heights["small"] - 2
        sign = self._theme.pixmap("triangle-alert", "sun", side)
        room = QRect(rect)
        if not sign.isNull():
            left = rect.right() - side + 1 if mirrored else rect.left()
            painter.drawPixmap(QPointF(left, y + 1), sign)
            room = rect.adjusted(0 if mirrored else side + 6, 0, -(side + 6) if mirrored else 0, 0)
        return self._line(painter, room, y, words.trust, "small", "sun", mirrored)

    def _line(self, painter: QPainter, rect: QRect, y: int, text: str, size: str, token: str, mirrored: bool) -> int:
        """Draw one line and answer where the next begins; an empty text takes no room."""
        if not text:
            return y
        font: QFont = self._fonts[size]
        height = self._heights[size]
        colour: QColor = self._theme.colour(token)
        painter.setFont(font)
        painter.setPen(colour)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        # Cut first, then isolated, so that the dots stand at the end of the text in either direction.
        shown = isolated(QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))
        where = QRect(rect.left(), y, rect.width(), height)
        painter.drawText(where, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)
        return y + height + self._gap


def isolated(text: str) -> str:
    """The text in the direction of its own first letter."""
    return f"{FSI}{text}{PDI}"
