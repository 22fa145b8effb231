"""A page that lies over whatever was there, and gives it back as it was: page, room and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from healing_desktop.ui.actions import Actions

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow


class OverPage(Protocol):
    """What a page must be able to do to lie over others."""

    def focus_target(self) -> QWidget: ...

    def forget(self) -> None: ...


P = TypeVar("P", bound=OverPage)


class LaidOver(QObject, Generic[P]):
    """Made with the window, its page when it is first asked for. `changed`: it came, went, or shows something else."""

    changed = Signal()

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self.page: P | None = None
        self._under: tuple[int, int, QWidget | None] | None = None

    @property
    def is_open(self) -> bool:
        """On top, and laid there."""
        window = self._window
        page: object = self.page
        on_top = window.pages.currentIndex() == 0 and window.rooms.currentWidget() is page
        return on_top and self._under is not None

    def lay(self, page: P) -> None:
        """This page, which is ready to be seen, comes on top."""
        window = self._window
        if not self.is_open:
            self._under = window.pages.currentIndex(), window.rooms.currentIndex(), QApplication.focusWidget()
        window.pages.setCurrentIndex(0)
        window.rooms.setCurrentWidget(cast(QWidget, page))
        page.focus_target().setFocus()
        self.changed.emit()

    def hold(self, page: P) -> P:
        """It is made: the window takes it."""
        self.page = page
        self._window.rooms.addWidget(cast(QWidget, page))
        return page

    def close(self) -> None:
        """What lay under it is on top again, with the keyboard where it was."""
        if self._under is None:
            return
        (page, room, focus), self._under = self._under, None
        self._window.rooms.setCurrentIndex(room)
        self._window.pages.setCurrentIndex(page)
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus()
        self.changed.emit()

    def step_back(self) -> bool:
        """Esc: one step inside the page, where it has steps, else away with it. False: it does not lie on top."""
        if not self.is_open:
            return False
        inside = getattr(self.page, "step_back", None)
        if inside is None or not inside():
            self.close()
        return True

    def forget(self) -> None:
        """Nothing of a visitor stays."""
        self._under = None
        if self.page is not None:
            self.page.forget()
