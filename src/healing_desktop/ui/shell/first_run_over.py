"""A new desk is asked for its language before anything else, once; the desk makes itself ready below it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from healing_desktop.ui.actions import Actions
    from healing_desktop.ui.first_run.first_run_page import FirstRunPage
    from healing_desktop.ui.shell.main_window import MainWindow


class FirstRunOver(QObject):
    """Made with the window, its page only where it is asked. `changed`: it came or went, or has another title."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._owners = window, window.owners
        self._actions: Actions | None = None
        self.page: FirstRunPage | None = None

    @property
    def is_open(self) -> bool:
        return self.page is not None

    def begin(self) -> None:
        """Before the first frame: where there are no settings yet, and somebody is there to be asked."""
        profile, owners = self._window.services.profile, self._owners
        if profile is None or not owners.settings.is_new or owners.simple.now.on:
            return
        if profile.asks_first:
            self.open()
            if self.page is not None:
                self._window.watch_first_paint(self.page.heading)

    def take(self, actions: Actions) -> None:
        """The keys of the window, which come after its first frame."""
        self._actions = actions
        self._narrow_keys()

    def title(self) -> str:
        """ "" while it is not on top."""
        return self.page.title() if self.page is not None else ""

    def open(self) -> None:
        from healing_desktop.ui.first_run.first_run_page import FirstRunPage

        page = self.page = FirstRunPage(self._owners, self._server())
        page.answered.connect(self._answered)
        page.titled.connect(self.changed)
        self._window.pages.addWidget(page)
        self._window.pages.setCurrentWidget(page)
        # What the desk has to say is said on the desk.
        self._owners.messages.hold(True)
        self._narrow_keys()
        page.focus_target().setFocus()
        self.changed.emit()

    def close(self) -> None:
        """The desk, ready to be typed in."""
        page, self.page = self.page, None
        if page is None:
            return
        self._owners.settings.take_back()
        window = self._window
        window.pages.setCurrentIndex(0)
        window.pages.removeWidget(page)
        page.deleteLater()
        if self._actions is not None:
            self._actions.all_again()
        window.finder.box.setFocus()
        self._owners.messages.hold(False)
        self.changed.emit()

    def _answered(self, language: str, centre_name: str) -> None:
        self._owners.settings.set(language=language, centre_name=centre_name)
        self.close()

    def _server(self) -> str:
        """ "" where the centre keeps its own on this desk."""
        named = self._window.services.centre_place
        place = named() if named is not None else ""
        return "" if Path(place).is_relative_to(self._owners.settings.folder) else place

    def _narrow_keys(self) -> None:
        if self._actions is not None and self.is_open:
            self._actions.only({}, "quit")
