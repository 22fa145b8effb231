"""Where the filters open: in the place of details and map, beside the list that they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.query import Order

if TYPE_CHECKING:
    from healing_desktop.ui.filters.filters_panel import FiltersPanel
    from healing_desktop.ui.shell.main_window import MainWindow
    from healing_desktop.ui.shell.panes import Panes


class FiltersSlot(QObject):
    """Made when it is first asked for. `left` when it is put away: the keyboard goes back to the box."""

    left = Signal()

    def __init__(self, window: MainWindow, panes: Panes) -> None:
        super().__init__(window)
        self._owners, self._panes = window.owners, panes
        self.panel: FiltersPanel | None = None

    @property
    def is_open(self) -> bool:
        return self._panes.covered

    def toggle(self) -> None:
        """Open it with the keyboard in it; when the keyboard is elsewhere bring it there; else put it away."""
        if self.panel is not None and self.is_open and self.panel.has_keyboard:
            self.put_away()
            return
        if self.panel is None:
            from healing_desktop.ui.filters.filters_panel import FiltersPanel

            self.panel = FiltersPanel(self._owners)
            self.panel.closed.connect(self.put_away)
        if not self.is_open:
            self._panes.cover(self.panel)
        self.panel.begin()

    def put_away(self) -> None:
        if self.is_open:
            self._panes.uncover()
            self.left.emit()

    def other_order(self) -> None:
        """The way or the next meeting: this desk remembers which."""
        nearest = self._owners.settings.now.order == Order.DISTANCE.value
        self._owners.settings.set(order=(Order.MEETING if nearest else Order.DISTANCE).value)
