"""The map's place: a page of words until the map is there, and when it cannot be."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.services import MapView
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.notice import Notice


class MapSlot(QFrame):
    """Holds one widget; the rest of the window does not notice what it is. The button below it needs no map."""

    def __init__(self, region_button: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._notice = Notice(self)
        self._notice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._map: QWidget | None = None
        self._failed = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._notice, 1)
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        flow = FlowLayout(foot, gap=12)
        flow.setContentsMargins(8, 4, 8, 4)
        flow.addWidget(region_button)
        self._layout.addWidget(foot)
        self._retranslate()

    def hold(self, view: MapView) -> None:
        """Put the map here."""
        widget = cast(QWidget, view)
        self._notice.hide()
        self._map = widget
        self._layout.insertWidget(0, widget, 1)

    def say_failed(self) -> None:
        self._failed = True
        self._retranslate()

    def focus_target(self) -> QWidget:
        return self._map or self._notice

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Map"))
        self._notice.setAccessibleName(self.tr("Map"))
        if self._failed:
            self._notice.say(
                self.tr("The map cannot be shown here"),
                self.tr("The list and the details hold everything that the map would show."),
            )
        else:
            self._notice.say("", "", self.tr("The map comes here."))
