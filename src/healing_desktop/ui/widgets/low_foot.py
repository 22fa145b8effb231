"""What stands below a page, or above it: never so high that nothing of the page is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healing_desktop.ui.widgets.scrolling import Scrolling

# Of the height of the window; what needs more scrolls. And lines of text: it is never lower.
MOST, LEAST = 0.4, 1.5
_OTHER_BUTTONS = (QEvent.Type.LayoutRequest, QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class LowFoot(Scrolling):
    """As high as what is in it needs in this width, up to its share of the window."""

    def __init__(self, foot: QWidget) -> None:
        # Before anything is asked of it: Qt looks through its filter while it is being made.
        self._foot = foot
        super().__init__(foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        foot.installEventFilter(self)

    def sizeHint(self) -> QSize:
        if self._foot.isHidden():
            return QSize(0, 0)
        width = self.width()
        need = self._foot.heightForWidth(width) if self._foot.hasHeightForWidth() else self._foot.sizeHint().height()
        most = round(self.window().height() * MOST)
        return QSize(super().sizeHint().width(), min(need, max(most, self._foot.minimumSizeHint().height())))

    def minimumSizeHint(self) -> QSize:
        if self._foot.isHidden():
            return QSize(0, 0)
        least = self._foot.minimumSizeHint()
        return QSize(least.width(), min(least.height(), round(LEAST * self.fontMetrics().height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        page = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and page is not None:
            page.installEventFilter(self)
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its buttons came, went or say something else; or the page is higher or lower."""
        of_foot = watched is self._foot and event.type() in _OTHER_BUTTONS
        if of_foot or (watched is self.parentWidget() and event.type() == QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)
