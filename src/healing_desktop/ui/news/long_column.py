"""Hundreds of parts one below the other. A layout of Qt would ask each of them again whenever one is added."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

PAD, INSET = 16, 24


@dataclass(frozen=True, slots=True)
class _Part:
    """`card`: the frame that it stands on, if any; `gap` in pixels above it."""

    widget: QWidget
    card: QFrame | None
    gap: int


class LongColumn(QWidget):
    """As wide as it is made, as high as its parts are at that width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[_Part] = []
        self._placed = 0

    def add(self, widget: QWidget, card: QFrame | None = None, gap: int = 0) -> None:
        """At the end; seen from the next `grow` on. Parts on one card follow each other."""
        self._parts.append(_Part(widget, card, gap))

    def grow(self) -> None:
        """Place what was added; what stands already stays."""
        self._place(self._placed)

    def place_anew(self) -> None:
        """The parts have other heights: the letters have another size."""
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place()

    def _place(self, first: int = 0) -> None:
        """From that part on."""
        y = self._end_of(first - 1) if first else 0
        for number in range(first, len(self._parts)):
            part = self._parts[number]
            before = self._parts[number - 1].card if number else None
            if part.card is not before:
                y += PAD if before is not None else 0
            y += part.gap
            starts = part.card is not None and part.card is not before
            top = y if starts or part.card is None else part.card.y()
            y += PAD if starts else 0
            inset = INSET if part.card is not None else 0
            width = self.width() - 2 * inset
            part.widget.setGeometry(inset, y, width, _height(part.widget, width))
            # A word that is too long for the width it got now may have been broken.
            height = _height(part.widget, width)
            part.widget.resize(width, height)
            part.widget.show()
            y += height
            if part.card is not None:
                part.card.setGeometry(0, top, self.width(), y + PAD - top)
                part.card.show()
        self._placed = len(self._parts)
        last = self._parts[-1].card if self._parts else None
        self.setFixedHeight(y + (PAD if last is not None else 0))

    def _end_of(self, number: int) -> int:
        widget = self._parts[number].widget
        return widget.y() + widget.height()


def _height(widget: QWidget, width: int) -> int:
    widget.ensurePolished()
    height = widget.heightForWidth(width)
    return height if height >= 0 else widget.sizeHint().height()
