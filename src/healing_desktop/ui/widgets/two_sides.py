"""A row with two sides that wraps: some things where the line begins, others where it ends."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from healing_desktop.ui.widgets.flow_layout import FlowLayout, fitted

_Line = tuple[list[QLayoutItem], list[QLayoutItem]]


class TwoSides(FlowLayout):
    """What `ends` holds keeps its corner: of the first line, or of the last where `below`. Where both sides do not fit
    beside each other, the other side takes lines of its own."""

    def __init__(self, parent: QWidget, ends: Iterable[QWidget], gap: int = 8, *, below: bool = False) -> None:
        super().__init__(parent, gap)
        self._ends, self._below = set(ends), below

    def most_height(self, width: int) -> int:
        """How high it is at the most in this width: with what is hidden now too."""
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        hints = [part.sizeHint() for item in self._items if (part := item.widget()) is not None]
        lines, used = 1, 0
        for hint in hints:
            if used and used + self._gap + hint.width() > room:
                lines, used = lines + 1, 0
            used += hint.width() + (self._gap if used else 0)
        highest = max(hint.height() for hint in hints)
        return lines * (highest + self._line_gap) - self._line_gap + margins.top() + margins.bottom()

    def _place(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        y = inner.y()
        for begin, end in self._both(inner.width()):
            sizes = {id(item): fitted(item, inner.width()) for item in (*begin, *end)}
            height = max(size.height() for size in sizes.values())
            if move:
                self._put(begin, sizes, inner, y, height, from_end=False)
                self._put(list(reversed(end)), sizes, inner, y, height, from_end=True)
            y += height + self._line_gap
        used = y - self._line_gap if y > inner.y() else y
        return used - rect.y() + margins.bottom()

    def _put(
        self, items: list[QLayoutItem], sizes: dict[int, QSize], inner: QRect, y: int, height: int, *, from_end: bool
    ) -> None:
        x = 0
        for item in items:
            size = sizes[id(item)]
            far = from_end != self._right_to_left()
            left = inner.x() + (inner.width() - x - size.width() if far else x)
            item.setGeometry(QRect(QPoint(left, y + (height - size.height()) // 2), size))
            x += size.width() + self._gap

    def _both(self, width: int) -> list[_Line]:
        shown = [item for item in self._items if not item.isEmpty()]
        begin = [item for item in shown if item.widget() not in self._ends]
        end = [item for item in shown if item.widget() in self._ends]
        room = width - self._width(end) - self._gap
        if end and self._width(end) > width:
            lines: list[_Line] = [([], [item]) for item in end]
            others: list[_Line] = [(line, []) for line in self._lines_of(begin, width)]
            return others + lines if self._below else [lines[-1], *others, *lines[:-1]]
        if self._below:
            split = self._lines_of(begin, width)
            if split and end and self._width(split[-1]) > room:
                split.append([])
            return [(line, end if line is split[-1] else []) for line in split] or [([], end)]
        first: list[QLayoutItem] = []
        while begin and (not end or self._width([*first, begin[0]]) <= room):
            if not end and first and self._width([*first, begin[0]]) > width:
                break
            first.append(begin.pop(0))
        return [(first, end), *((line, []) for line in self._lines_of(begin, width))] if first or end else []

    def _lines_of(self, items: list[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in items:
            if not lines or self._width([*lines[-1], item]) > width:
                lines.append([])
            lines[-1].append(item)
        return lines

    def _width(self, items: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in items) + self._gap * max(0, len(items) - 1)
