"""Where the filters open: below the search box, above the panes, made when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.query import Order

if TYPE_CHECKING:
    from healing_desktop.ui.filters.filters_panel import FiltersPanel
    from healing_desktop.ui.shell.main_window import MainWindow


class FiltersSlot(QObject):
    """`left` when they are put away: the keyboard goes back to the box."""

    left = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._owners = window, window.owners
        self.panel: FiltersPanel | None = None

    @property
    def is_open(self) -> bool:
        return self.panel is not None and self.panel.isVisible()

    def toggle(self) -> None:
        if self.panel is None:
            from healing_desktop.ui.filters.filters_panel import FiltersPanel

            self.panel = FiltersPanel(self._owners)
            self.panel.closed.connect(self.left)
            self._window.place_below_finder(self.panel)
        self.panel.toggle()

    def put_away(self) -> None:
        if self.panel is not None and self.panel.isVisible():
            self.panel.put_away()

    def other_order(self) -> None:
        """The way or the next meeting: this desk remembers which."""
        nearest = self._owners.settings.now.order == Order.DISTANCE.value
        self._owners.settings.set(order=(Order.MEETING if nearest else Order.DISTANCE).value)
