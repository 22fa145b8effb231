"""Numbers one below the other, each with its name, a bar and the number itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.large_label import LargeLabel
from healing_desktop.ui.widgets.reading_page import ReadingPage

BAR, ROW_GAP = 14, 10


@dataclass(frozen=True, slots=True)
class NumberLine:
    """`share` of the largest, 0 to 1; None for no bar. `hidden`: words stand in place of the number."""

    name: str
    said: str
    share: float | None = None
    hidden: bool = False


class _Bar(QWidget):
    """Begins where the lines begin. It says nothing that the number beside it does not say."""

    def __init__(self, theme: Theme, share: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._share = theme, share
        self.setFixedHeight(round(BAR * theme.scale.factor))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("teal"))
        width = max(4.0, self.width() * self._share)
        left = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0.0
        painter.drawRoundedRect(QRectF(left, 0, width, self.height()), 3, 3)


class NumberBars(ReadingPage):
    """One Tab stop; the arrows walk from number to number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[NumberLine, ...] = ()
        self.heading = WordsLabel("name", self)
        self._labels: list[ReadingLabel] = []
        self._parts: list[QWidget] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(16)
        self._layout.setVerticalSpacing(ROW_GAP)
        for column, stretch in enumerate((5, 7, 3)):
            self._layout.setColumnStretch(column, stretch)
        self._layout.addWidget(self.heading, 0, 0, 1, 3)
        theme.changed.connect(self._show)

    def readables(self) -> list[ReadingLabel]:
        return self._labels

    def show_lines(self, heading: str, lines: Sequence[NumberLine]) -> None:
        self.heading.setText(heading)
        if self._lines != tuple(lines):
            self._lines = tuple(lines)
            self._show()

    def _show(self) -> None:
        for part in self._parts:
            self._layout.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self._labels = [], []
        for row, line in enumerate(self._lines, 1):
            name = LargeLabel("", self)
            name.say(line.name, f"{line.name}: {line.said}")
            number = WordsLabel("small" if line.hidden else "heading", self)
            number.setText(line.said)
            self._labels.append(name)
            self._parts += [name, number]
            self._layout.addWidget(name, row, 0)
            if line.share is not None:
                bar = _Bar(self._theme, line.share, self)
                self._parts.append(bar)
                self._layout.addWidget(bar, row, 1)
            self._layout.addWidget(number, row, 2)
        self.one_tab_stop()
