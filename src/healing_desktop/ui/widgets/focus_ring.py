"""The ring around whatever has the keyboard: the same on every kind of widget, drawn over the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QScrollArea, QWidget
from shiboken6 import isValid

WIDTH = 3
GAP = 2
REACH = WIDTH + GAP
# A property of words where the keyboard may begin, though there is nothing to press.
NO_RING = "no_ring"
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}


class _Ring(QWidget):
    """The drawn ring of one window. Clicks go through it; nobody hears of it."""

    def __init__(self, window: QWidget, colour: Callable[[], QColor], gap_colour: Callable[[], QColor]) -> None:
        super().__init__(window)
        self._colour, self._gap_colour = colour, gap_colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus_ring")

    def surround(self, rect: QRect) -> None:
        outer = rect.adjusted(-REACH, -REACH, REACH, REACH)
        self.setGeometry(outer)
        inner = QRect(QPoint(0, 0), outer.size()).adjusted(REACH, REACH, -REACH, -REACH)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inner)))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The gap has the colour of paper: where the ring lies on a dark card, that is what is seen of it.
        for colour, width, inset in ((self._gap_colour(), GAP, WIDTH), (self._colour(), WIDTH, 0)):
            painter.setPen(QPen(colour, width))
            edge = inset + width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 10 - inset, 10 - inset)


class FocusRings(QObject):
    """Follows the focus of the whole application and moves each window's ring to it."""

    def __init__(self, app: QApplication, colour: Callable[[], QColor], gap_colour: Callable[[], QColor]) -> None:
        super().__init__()
        self._colour, self._gap_colour = colour, gap_colour
        self._watched: list[QWidget] = []
        self._ring: _Ring | None = None
        self._app = app

    def begin(self) -> None:
        """Right after the first frame: looking up the parents of a widget makes PySide load every widget type."""
        self._app.focusChanged.connect(self._moved)
        self._moved(None, self._app.focusWidget())

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is None or isinstance(new, QMenu) or new.window() is new or new.property(NO_RING):
            return
        self._ring = self._ring_of(new.window())
        widget: QWidget | None = new
        while widget is not None and not widget.isWindow():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._follow()

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
        self._ring = None

    def _ring_of(self, window: QWidget) -> _Ring:
        old = window.findChild(_Ring, "focus_ring", Qt.FindChildOption.FindDirectChildrenOnly)
        return old if isinstance(old, _Ring) else _Ring(window, self._colour, self._gap_colour)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._follow()
        return False

    def _follow(self) -> None:
        if self._ring is None or not isValid(self._ring) or not self._watched or not isValid(self._watched[0]):
            return
        focused = self._watched[0]
        rect = _visible_rect(focused)
        if rect.isEmpty():
            self._ring.hide()
        else:
            self._ring.surround(rect)


def _visible_rect(widget: QWidget) -> QRect:
    """The widget in window coordinates, as far as scroll areas let it be seen."""
    window = widget.window()
    if not widget.isVisible():
        return QRect()
    rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea | QScrollArea) and area.viewport() is parent:
            rect &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        parent = parent.parentWidget()
    return rect & window.rect().adjusted(REACH, REACH, -REACH, -REACH)
