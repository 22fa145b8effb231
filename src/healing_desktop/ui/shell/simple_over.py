"""The window changes its skin: from the desk to a visitor who is alone, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.ui.actions import Actions
from healing_desktop.ui.theme import Scheme

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow
    from healing_desktop.ui.simple.simple_page import SimplePage

# What a visitor's keys may ask for; all else is the desk's.
ALLOWED = ("back", "crisis_card", "help", "hide")


class SimpleOver(QObject):
    """Made with the window, its page when a visitor first comes. `changed`: it came or went, or has another title;
    `hide_wanted`: by the visitor. `tidy` makes the desk forget the visitor."""

    changed = Signal()
    hide_wanted = Signal()

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._owners, self._actions = window, window.owners, actions
        self.page: SimplePage | None = None
        self._owners.simple.changed.connect(self._follow)

    @property
    def is_open(self) -> bool:
        return self._owners.simple.now.on

    def title(self) -> str:
        """ "" while the desk is on top."""
        return self.page.title() if self.page is not None and self.is_open else ""

    def open(self) -> None:
        self._owners.simple.enter()

    def leave(self) -> None:
        """Somebody of the centre wants the desk back; where there is a PIN it is asked for."""
        from healing_desktop.core.roles import Role
        from healing_desktop.ui.centre.unlock_dialog import with_role

        with_role(Role.STAFF, self._owners, self._window, self._owners.simple.leave)

    def step_back(self) -> bool:
        """Esc; False where the desk is on top."""
        if self.page is None or not self.is_open:
            return False
        self.page.step_back()
        return True

    def fit(self) -> None:
        if self.page is not None:
            self.page.fit()

    def _follow(self) -> None:
        window, on = self._window, self.is_open
        if on == (self.page is not None and window.pages.currentWidget() is self.page):
            return
        now = self._owners.settings.now
        self._owners.theme.choose(Scheme(now.scheme), now.text_size, simple=on)
        if on:
            self._actions.only(*ALLOWED)
            page = self.page or self._made()
            window.pages.setCurrentWidget(page)
            page.begin()
        else:
            self._actions.all_again()
            window.pages.setCurrentIndex(0)
            window.finder.box.setFocus()
        self.changed.emit()

    def _made(self) -> SimplePage:
        from healing_desktop.ui.simple.simple_page import SimplePage
        from healing_desktop.ui.simple.simple_paper import SimplePaper

        window = self._window
        page = SimplePage(self._owners, window.services, SimplePaper(self._owners, window.services, window))
        page.staff_wanted.connect(self.leave)
        page.hide_wanted.connect(self.hide_wanted)
        page.titled.connect(self.changed)
        window.pages.addWidget(page)
        self.page = page
        return page
