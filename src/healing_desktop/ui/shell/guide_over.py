"""The guide lies over whatever was there, and gives it back as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from healing_desktop.ui.actions import Actions

if TYPE_CHECKING:
    from healing_desktop.ui.library.guide_page import GuidePage
    from healing_desktop.ui.shell.main_window import MainWindow

# Which page of the guide is about which page of the window, told by the action that opens that.
TOPICS = {
    "crisis_card": "crisis-card", "show": "show-the-visitor", "side_by_side": "compare", "region": "my-region",
    "news": "what-changed", "library": "read-an-article", "which_fits": "which-group-fits",
}  # fmt: skip


class GuideOver(QObject):
    """Made with the window, its page at the first F1. `changed`: it came, went, or shows another page."""

    changed = Signal()
    keys_wanted = Signal()

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self.page: GuidePage | None = None
        self._under: tuple[int, int, QWidget | None] | None = None

    @property
    def is_open(self) -> bool:
        window = self._window
        on_top = window.pages.currentIndex() == 0 and window.rooms.currentWidget() is self.page
        return on_top and self._under is not None

    def open(self, slug: str) -> None:
        """At this page; "" for the list of pages."""
        window = self._window
        if self.page is None:
            from healing_desktop.ui.library.guide_page import GuidePage

            self.page = GuidePage(window.owners, window.services, self._actions)
            self.page.closed.connect(self.close)
            self.page.keys_wanted.connect(self.keys_wanted)
            self.page.titled.connect(self.changed)
            window.closing.connect(self.page.shut)
            window.rooms.addWidget(self.page)
        window.owners.messages.clear()
        self._under = window.pages.currentIndex(), window.rooms.currentIndex(), QApplication.focusWidget()
        self.page.begin(slug)
        window.pages.setCurrentIndex(0)
        window.rooms.setCurrentWidget(self.page)
        self.page.focus_target().setFocus()
        self.changed.emit()

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

    def forget(self) -> None:
        self._under = None
        if self.page is not None:
            self.page.forget()
