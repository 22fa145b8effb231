"""A page that scrolls when it must, and never hides what has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

AROUND = 24


class _Holder(QWidget):
    """Asks for the height that its width needs, not for what the narrowest would need."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Scrolling(QScrollArea):
    """Never sideways; what gets the keyboard is brought into view."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "clear")
        holder = _Holder(self.viewport())
        self.setWidget(holder)
        # Last: wherever it is put, all that is on it takes its looks anew.
        if (layout := holder.layout()) is not None:
            layout.addWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Whether somebody went elsewhere since, and is not to be fetched back.
        self._by_hand = False
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._keep_focus)
        self.verticalScrollBar().rangeChanged.connect(self._has_another_height)
        self.verticalScrollBar().actionTriggered.connect(self._went_elsewhere)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def event(self, event: QEvent) -> bool:
        """With a new style sheet each widget is told twice and more: one looks how high the page is when all were."""
        if event.type() != QEvent.Type.StyleChange:
            return super().event(event)
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return QFrame.event(self, event)

    def show_focus(self) -> None:
        """What has the keyboard may stand elsewhere than when it got it."""
        self._follow(None, QApplication.focusWidget())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._went_elsewhere()
        super().wheelEvent(event)

    def _went_elsewhere(self, _action: int = 0) -> None:
        self._by_hand = True

    def _has_another_height(self, _least: int, _most: int) -> None:
        """What is on it is placed anew after this."""
        self._laid_out.start()

    def _keep_focus(self) -> None:
        """The keyboard may have come before the page was as high as it is."""
        if not self._by_hand:
            self.show_focus()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        page = self.widget()
        if new is None or page is None or not self.isVisible() or not page.isAncestorOf(new):
            return
        self._by_hand = False
        room = self.viewport().height() - new.height()
        if room >= 0:
            self.ensureWidgetVisible(new, 0, min(AROUND, room // 2))
        else:
            # What is too high to be seen at once is read from its top.
            self.verticalScrollBar().setValue(new.mapTo(page, QPoint(0, 0)).y())
        around = self.parentWidget()
        while around is not None and not isinstance(around, Scrolling):
            around = around.parentWidget()
        if isinstance(around, Scrolling):
            # It stands elsewhere on the page around this one now.
            around.show_focus()
