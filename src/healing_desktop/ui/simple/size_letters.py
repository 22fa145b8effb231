"""A A A: how large the text is, one click each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from healing_desktop.ui.theme import SIZES, Theme

GAP = 8
LEAST = 44
# Of the text around them.
GROWS = (0.8, 1.05, 1.35)


class SizeLetters(QWidget):
    """`chosen` carries a size in per cent."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [_Letter(theme, percent, grows, self) for percent, grows in zip(SIZES, GROWS, strict=True)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for button in self.buttons:
            row.addWidget(button)
            button.clicked.connect(lambda _checked=False, percent=button.percent: self.chosen.emit(percent))
        theme.changed.connect(self._fit)
        self._retranslate()

    def show_chosen(self, percent: int) -> None:
        for button in self.buttons:
            button.setChecked(button.percent == percent)

    def _fit(self) -> None:
        for button in self.buttons:
            button.updateGeometry()

    def _retranslate(self) -> None:
        said = (self.tr("Usual text"), self.tr("Larger text"), self.tr("Largest text"))
        for button, words in zip(self.buttons, said, strict=True):
            button.setAccessibleName(f"A – {words}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class _Letter(QPushButton):
    """One A; all stand on one line, and a bar below tells which is chosen."""

    def __init__(self, theme: Theme, percent: int, grows: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.percent, self._grows = theme, percent, grows
        self.setCheckable(True)
        self.setProperty("look", "letter")
        # A click leaves the caret where it is.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _font(self, grows: float) -> QFont:
        return self._theme.font(self._theme.scale.body * grows, bold=True)

    def sizeHint(self) -> QSize:
        largest = QFontMetricsF(self._font(GROWS[-1]))
        own = QFontMetricsF(self._font(self._grows)).horizontalAdvance("A")
        return QSize(max(LEAST, round(own + 24)), max(LEAST + 6, round(largest.capHeight() + 32)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._font(self._grows)
        largest, own = QFontMetricsF(self._font(GROWS[-1])), QFontMetricsF(font)
        base = (self.height() + largest.capHeight()) / 2 - 2
        painter.setFont(font)
        painter.setPen(self._theme.colour("teal" if self.isChecked() else "ink"))
        painter.drawText(QPointF((self.width() - own.horizontalAdvance("A")) / 2, base), "A")
        if self.isChecked():
            bar = QRectF(10, base + 5, self.width() - 20, 3)
            painter.fillRect(bar, self._theme.colour("teal"))
