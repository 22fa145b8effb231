"""The three questions and the table of kinds lie over whatever was there, and give it back as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from healing_desktop.ui.actions import Actions

if TYPE_CHECKING:
    from healing_desktop.ui.fits.fits_page import FitsPage
    from healing_desktop.ui.shell.main_window import MainWindow


class FitsOver(QObject):
    """Its page is made when it is first asked for. `changed`: it came or went; `found`: the list answers now;
    `article_wanted` carries a slug."""

    changed = Signal()
    found = Signal()
    article_wanted = Signal(str)

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self.page: FitsPage | None = None
        self._under: tuple[int, int, QWidget | None] | None = None

    @property
    def is_open(self) -> bool:
        window = self._window
        return (
            self.page is not None
            and window.pages.currentIndex() == 0
            and window.rooms.currentWidget() is self.page
        )  # fmt: skip

    def toggle(self) -> None:
        """The same key goes back."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        window = self._window
        if self.page is None:
            from healing_desktop.ui.fits.fits_page import FitsPage

            self.page = FitsPage(window.owners, self._actions)
            self.page.closed.connect(self.close)
            self.page.found.connect(self.found)
            self.page.article_wanted.connect(self.article_wanted)
            window.rooms.addWidget(self.page)
        window.owners.messages.clear()
        self._under = window.pages.currentIndex(), window.rooms.currentIndex(), QApplication.focusWidget()
        self.page.begin()
        window.pages.setCurrentIndex(0)
        window.rooms.setCurrentWidget(self.page)
        self.page.focus_target().setFocus()
        self.changed.emit()

    def close(self) -> None:
        """What lay under it is on top again, with the keyboard where it was."""
        (page, room, focus), self._under = self._under or (0, 0, None), None
        self._window.rooms.setCurrentIndex(room)
        self._window.pages.setCurrentIndex(page)
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus()
        self.changed.emit()

    def forget(self) -> None:
        """Nothing of a visitor stays."""
        self._under = None
        if self.page is not None:
            self.page.forget()
