"""Below the map: how much of the list is on it, and buttons for what the wheel and the mouse do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from healing_desktop.maps.map_data import MapData
from healing_desktop.ui.theme import Theme

ICON = 20


class MapTools(QWidget):
    """Three buttons and a line of words."""

    zoom_asked = Signal(int)
    all_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.caption = QLabel(self)
        self.caption.setWordWrap(True)
        self.caption.setProperty("look", "small")
        self.nearer, self.farther, self.all = QPushButton(self), QPushButton(self), QPushButton(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.nearer, self.farther, self.all):
            row.addWidget(button)
        row.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 4, 8, 8)
        lines.setSpacing(4)
        lines.addLayout(row)
        lines.addWidget(self.caption)
        self.nearer.clicked.connect(lambda: self.zoom_asked.emit(1))
        self.farther.clicked.connect(lambda: self.zoom_asked.emit(-1))
        self.all.clicked.connect(self.all_asked)

    def dress(self) -> None:
        side = round(ICON * self._theme.scale.factor)
        for button, icon in ((self.nearer, "plus"), (self.farther, "minus"), (self.all, "crosshair")):
            button.setIcon(self._theme.icon(icon))
            button.setIconSize(QSize(side, side))

    def name_parts(self) -> None:
        """Words of the buttons, in the language of the window."""
        for button, name, key in (
            (self.nearer, self.tr("Zoom in"), "+"),
            (self.farther, self.tr("Zoom out"), "−"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key})")
        # The space keeps the word away from its icon.
        self.all.setText(f" {self.tr('Show all')}")
        self.all.setAccessibleName(self.tr("Show all"))
        self.all.setToolTip(self.tr("Show the whole selection on the map (Home)"))

    def count(self, data: MapData) -> None:
        """How many are on the map, and where the others are."""
        if not data.total:
            self.caption.clear()
            return
        parts = [self.tr("{shown} of {all} on the map").format(shown=data.on_map, all=data.total)]
        if data.placeless:
            parts.append(self.tr("%n have no known place: they are in the list", "", data.placeless))
        if data.secret:
            parts.append(self.tr("%n meet at a private place: they are in the list", "", data.secret))
        self.caption.setText("; ".join(parts))

    def let_use(self, usable: bool) -> None:
        for button in (self.nearer, self.farther, self.all):
            button.setEnabled(usable)
