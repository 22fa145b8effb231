"""Where the filters open: over details and map, beside the list that they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Signal

from healing_desktop.core.query import Order

if TYPE_CHECKING:
    from healing_desktop.ui.filters.filters_panel import FiltersPanel
    from healing_desktop.ui.results.results_pane import ResultsPane
    from healing_desktop.ui.shell.main_window import MainWindow
    from healing_desktop.ui.shell.panes import Panes

MARGIN = 8


class FiltersSlot(QObject):
    """Made when it is first asked for. `left` when it is put away: the keyboard goes back to the box."""

    left = Signal()

    def __init__(self, window: MainWindow, panes: Panes, results: ResultsPane) -> None:
        super().__init__(window)
        self._owners, self._panes, self._results = window.owners, panes, results
        self.panel: FiltersPanel | None = None
        for part in (panes, results):
            part.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        return self.panel is not None and self.panel.isVisible()

    def toggle(self) -> None:
        if self.panel is None:
            from healing_desktop.ui.filters.filters_panel import FiltersPanel

            self.panel = FiltersPanel(self._owners, self._panes)
            self.panel.closed.connect(self.left)
        self._place()
        self.panel.toggle()

    def put_away(self) -> None:
        if self.panel is not None and self.panel.isVisible():
            self.panel.put_away()

    def other_order(self) -> None:
        """The way or the next meeting: this desk remembers which."""
        nearest = self._owners.settings.now.order == Order.DISTANCE.value
        self._owners.settings.set(order=(Order.MEETING if nearest else Order.DISTANCE).value)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutDirectionChange):
            self._place()
        return False

    def _place(self) -> None:
        """All that the list leaves; in a narrow window all there is."""
        if self.panel is None:
            return
        room = self._panes.rect()
        if not self._panes.narrow:
            beside = QRect(self._results.mapTo(self._panes, self._results.rect().topLeft()), self._results.size())
            if beside.center().x() < room.center().x():
                room.setLeft(beside.right() + MARGIN)
            else:
                room.setRight(beside.left() - MARGIN)
        margins = self._panes.contentsMargins()
        self.panel.setGeometry(room.adjusted(MARGIN, margins.top(), -MARGIN, -margins.bottom()))
        self.panel.raise_()
