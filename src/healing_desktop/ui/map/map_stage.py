"""The place where the map is seen: a quiet sheet until it is there, the map, or words about what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.picture import Picture

RING = 3
GAP = 2
_STEP = 0.3
_PANS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}
_ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Underscore: -1}


class Sheet(QWidget):
    """A plain sheet in the colour of the map, with a few words. `seen` after its first paint."""

    seen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = QColor("white")
        self.was_seen = False
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.again = QPushButton(self)
        self.again.hide()
        rows = QVBoxLayout(self)
        rows.addStretch()
        rows.addWidget(self.words)
        rows.addWidget(self.again, alignment=Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch()

    def set_colour(self, colour: QColor) -> None:
        self._colour = colour
        self.update()

    def say(self, words: str, button: str | None) -> None:
        """Words in the middle, and a button below them where there is something to do."""
        self.words.setText(words)
        self.again.setText(button or "")
        self.again.setVisible(button is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._colour)
        if not self.was_seen:
            self.was_seen = True
            self.seen.emit()


class MapStage(Picture):
    """Takes the focus and the keys for the map: arrows, + and -, Home. Tab goes on to what follows."""

    zoom_asked = Signal(int)
    pan_asked = Signal(float, float)
    all_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = QColor("black")
        self.sheet = Sheet(self)
        self._cell = QGridLayout(self)
        self._cell.setContentsMargins(*([RING + GAP] * 4))
        self._cell.addWidget(self.sheet, 0, 0)

    def dress(self, sheet: QColor, ring: QColor) -> None:
        self._ring = ring
        self.sheet.set_colour(sheet)
        self.update()

    def put_under(self, view: QWidget) -> None:
        """The view lies under the sheet, visible to its engine, until it is uncovered."""
        self._cell.addWidget(view, 0, 0)
        view.show()
        self.cover()

    def cover(self) -> None:
        self.sheet.show()
        self.sheet.raise_()

    def uncover(self) -> None:
        self.sheet.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _PANS:
            self.pan_asked.emit(*_PANS[key])
        elif key in _ZOOMS:
            self.zoom_asked.emit(_ZOOMS[key])
        elif key == Qt.Key.Key_Home:
            self.all_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        pen = QPen(self._ring, RING)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = RING // 2
        painter.drawRect(QRect(half, half, self.width() - RING, self.height() - RING))
