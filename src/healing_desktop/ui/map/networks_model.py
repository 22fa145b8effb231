"""The networks as a list: the legend of the map and its twin in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from healing_desktop.maps.network_colours import COLOURS, SHAPES
from healing_desktop.maps.network_map import LegendLine

NOWHERE = QModelIndex()
# As in resources/map_page/networks.js, within a circle of radius 1.
_CORNERS = {
    "triangle": ((0, -1.15), (1.1, 0.85), (-1.1, 0.85)),
    "diamond": ((0, -1.25), (1.1, 0), (0, 1.25), (-1.1, 0)),
    "cross": (
        (-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4),
        (0.4, 1.1), (-0.4, 1.1), (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4),
    ),
    "star": (
        (0, -1.3), (0.32, -0.45), (1.24, -0.4), (0.52, 0.17), (0.76, 1.05),
        (0, 0.55), (-0.76, 1.05), (-0.52, 0.17), (-1.24, -0.4), (-0.32, -0.45),
    ),
}  # fmt: skip


class NetworksModel(QAbstractListModel):
    """A row per network, numbered as on the map."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LegendLine, ...] = ()
        self._language = "nl"
        self._icons: tuple[QIcon, ...] = ()

    def show(self, lines: Sequence[LegendLine], language: str, scheme: str, side: int) -> None:
        """Other networks, other words or other colours; `side` of a swatch in pixels."""
        same = len(lines) == len(self._lines)
        if not same:
            self.beginResetModel()
        self._lines, self._language = tuple(lines), language
        colours = COLOURS[scheme]
        self._icons = tuple(swatch(SHAPES[line.colour], QColor(colours[line.colour]), side) for line in lines)
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._lines):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(index.row())
        return self._icons[index.row()] if role == Qt.ItemDataRole.DecorationRole else None

    def _words(self, number: int) -> str:
        line = self._lines[number]
        towns, doubtful = self.tr("%n municipalities", "", line.towns), self.tr("%n to check", "", line.doubtful)
        said = f"{number + 1}  {line.ref.name.name_for(self._language)}: {towns}"
        return f"{said}, {doubtful}" if line.doubtful else said


def swatch(shape: str, colour: QColor, side: int) -> QIcon:
    """The shape of a network's dots in its colour, in a frame."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 4, 4)
    painter.translate(side / 2, side / 2)
    painter.scale(side / 4.2, side / 4.2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(outline(shape))
    painter.end()
    icon = QIcon(picture)
    # A chosen row does not tint it: the colour is what it says.
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def outline(shape: str) -> QPainterPath:
    """Around (0, 0), about 1 in radius."""
    path = QPainterPath()
    if shape == "circle":
        path.addEllipse(QPointF(0, 0), 1, 1)
    elif shape == "square":
        path.addRect(QRectF(-0.9, -0.9, 1.8, 1.8))
    else:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in _CORNERS[shape]]))
        path.closeSubpath()
    return path
