"""A button whose words go on in a next line where there is too little room for one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget


class WrappingButton(QPushButton):
    """As narrow as its longest word; as high as its lines need."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        words = (self.fontMetrics().horizontalAdvance(word) for word in self.text().split())
        frame = self._frame()
        return QSize(max(words, default=0) + frame.width(), self.fontMetrics().height() + frame.height())

    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(width - self._frame().width()))
        return max(super().sizeHint().height(), lines * self.fontMetrics().lineSpacing() + self._frame().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self._lines(self.width() - self._frame().width()))
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _frame(self) -> QSize:
        """What is round the words."""
        self.ensurePolished()
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return super().sizeHint() - words

    def _lines(self, width: int) -> list[str]:
        lines: list[str] = []
        # What keeps the words from an icon stands before each line.
        before = self.text()[: len(self.text()) - len(self.text().lstrip())]
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            fits = self.fontMetrics().horizontalAdvance(longer) <= width
            if lines and fits:
                lines[-1] = longer
            else:
                lines.append(f"{before}{word}" if lines else word)
        return lines
