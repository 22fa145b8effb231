"""Draws one row of the list as a small card: name, where, when, trust, and why it is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healing_desktop.ui.results.results_model import WORDS
from healing_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from healing_desktop.core.present_row import RowWords

RADIUS = 8
FSI, PDI = "\u2068", "\u2069"
BAR = 5
BETWEEN = " · "
# Signs and their colours.
CAUTION, OWN = ("triangle-alert", "sun"), ("house", "teal")
# The name, else the first text that needs it, has two.
MOST_LINES = 6
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
        self._pad = scale.px(8)
        self._gap = scale.px(1)
        # One line more than there are texts: for the name, else for the first text that needs it.
        lines = 2 * self._heights["name"] + 2 * self._heights["body"] + 2 * self._heights["small"]
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
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        shown = texts_of(words)
        # Texts that are not there leave their line to those that are long.
        spare = MOST_LINES - len(shown)
        y = rect.top()
        for text, size, token, signs in shown:
            room = rect
            for sign, colour in signs:
                room = self._beside_sign(painter, room, y, mirrored, (sign, colour))
            lines = lines_of(text, self._fonts[size], room.width(), 1 + min(spare, 1))
            spare -= len(lines) - 1
            painter.setFont(self._fonts[size])
            painter.setPen(self._theme.colour(token))
            for line in lines:
                where = QRect(room.left(), y, room.width(), self._heights[size])
                painter.drawText(where, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), line)
                y += self._heights[size]
            y += self._gap

    def _beside_sign(self, painter: QPainter, rect: QRect, y: int, mirrored: bool, drawn: tuple[str, str]) -> QRect:
        """Draw a sign in a colour; the room that is left for words."""
        side = self._heights["small"] - 2
        sign = self._theme.pixmap(*drawn, side)
        if sign.isNull():
            return rect
        left = rect.right() - side + 1 if mirrored else rect.left()
        painter.drawPixmap(QPointF(left, y + 1), sign)
        return rect.adjusted(0 if mirrored else side + 6, 0, -(side + 6) if mirrored else 0, 0)


def texts_of(words: RowWords) -> list[tuple[str, str, str, tuple[tuple[str, str], ...]]]:
    """Each text that is there, its size, its colour and the signs before it. What colleagues reported has the sign of
    caution; where nothing was, the age of the facts has it."""
    caution = words.stale and not words.reported
    own = (OWN,) if words.own else ()
    texts = [
        (words.name, "name", "ink", ()),
        (words.where, "body", "ink", ()),
        (words.when, "body", "ink", ()),
        (words.reported, "small", "sun", (CAUTION,)),
        (
            BETWEEN.join(part for part in (words.own, words.trust) if part),
            "small",
            "sun" if caution else "soft",
            (*own, CAUTION) if caution else own,
        ),
        (words.why, "small", "soft", ()),
    ]
    return [text for text in texts if text[0]]


def lines_of(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text in at most `most` lines of `width` pixels; what does not fit ends in dots, in either direction."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return [isolated(text)]
    lines = []
    if most > 1:
        layout = QTextLayout(text, font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        lines = [isolated(text[: line.textLength()].rstrip())]
        text = text[line.textLength() :]
    # Cut first, then isolated, so that the dots stand at the end of the text.
    return [*lines, isolated(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))]


def isolated(text: str) -> str:
    """The text in the direction of its own first letter."""
    return f"{FSI}{text}{PDI}"
