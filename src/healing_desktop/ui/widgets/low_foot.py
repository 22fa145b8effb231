"""What stands below a page, or above it: never so high that nothing of the page is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from healing_desktop.ui.widgets.scrolling import Scrolling

# Of the height of the window; what needs more scrolls. And lines of text: it is never lower.
MOST, LEAST = 0.4, 1.5


class LowFoot(Scrolling):
    """As high as what is in it needs in this width, up to its share of the window."""

    def __init__(self, foot: QWidget) -> None:
        # Before anything is asked of it while it is being made.
        self._foot = foot
        super().__init__(foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        if not isValid(self._foot) or self._foot.isHidden():
            return QSize(0, 0)
        width = self.width()
        need = self._foot.heightForWidth(width) if self._foot.hasHeightForWidth() else self._foot.sizeHint().height()
        most = round(self.window().height() * MOST)
        return QSize(super().sizeHint().width(), min(need, max(most, self._foot.minimumSizeHint().height())))

    def minimumSizeHint(self) -> QSize:
        if not isValid(self._foot) or self._foot.isHidden():
            return QSize(0, 0)
        least = self._foot.minimumSizeHint()
        return QSize(least.width(), min(least.height(), round(LEAST * self.fontMetrics().height())))

    def event(self, event: QEvent) -> bool:
        """What is in it came, went or says something else."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
