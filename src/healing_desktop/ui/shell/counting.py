"""Tells the numbers for the yearly report what only the window knows: is the group seen, was it opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healing_desktop.ui.state.owners import Owners

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow


class Counting(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow, owners: Owners) -> None:
        super().__init__(window)
        owners.numbers.is_seen = window.detail.isVisible
        for opened in (window.finder.opened, window.results.opened):
            opened.connect(owners.numbers.opened)
        # Large, for the visitor.
        window.actions_table.on("show", owners.numbers.opened)
