"""The window changes its skin: from the desk to a visitor who is alone, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal

from healing_desktop.core.roles import Role
from healing_desktop.core.simple import Step
from healing_desktop.ui.theme import Scheme

if TYPE_CHECKING:
    from healing_desktop.ui.actions import Actions
    from healing_desktop.ui.shell.main_window import MainWindow
    from healing_desktop.ui.simple.simple_page import SimplePage


class SimpleOver(QObject):
    """Made with the window, its page when a visitor first comes. `changed`: it came or went, or has another title;
    `hide_wanted`: by the visitor."""

    changed = Signal()
    hide_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._owners = window, window.owners
        self._actions: Actions | None = None
        self.page: SimplePage | None = None
        self._was_on = False
        self._usual: QSize | None = None
        self._owners.simple.changed.connect(self._follow)

    @property
    def is_open(self) -> bool:
        return self._owners.simple.now.on

    @property
    def locked(self) -> bool:
        """Simple is all that this desk is there for."""
        return bool(self._owners.settings.now.simple_only)

    def begin(self) -> None:
        """Before the first frame: where the desk is for visitors alone, or was asked to begin so."""
        if self.locked or self._window.services.simple:
            self.open()
            if self.page is not None:
                self._window.watch_first_paint(self.page.head.hide_button)

    def take(self, actions: Actions) -> None:
        """The keys of the window, which come after its first frame."""
        self._actions = actions
        self._narrow_keys()

    def title(self) -> str:
        """ "" while the desk is on top."""
        return self.page.title() if self.page is not None and self.is_open else ""

    def open(self) -> None:
        self._owners.simple.enter()

    def leave(self) -> None:
        """Somebody of the centre wants the desk back; where there is a PIN it is asked for."""
        from healing_desktop.ui.centre.unlock_dialog import with_role

        view, may = self._owners.centre.view, self._owners.role.may(Role.STAFF)
        if view.trouble is not None and not view.read and not may and self.page is not None:
            from healing_desktop.ui.widgets.not_saved_words import not_saved_words

            self.page.tell(not_saved_words(view.trouble))
            return
        with_role(Role.STAFF, self._owners, self._window, self._owners.simple.leave)

    def keeps_open(self) -> bool:
        """True where whoever wants the window to close may not leave this screen either; it says so."""
        role = self._owners.role
        if self.page is None or not self.is_open or role.may(Role.STAFF) or not (self.locked or role.pins):
            return False
        self.page.tell(self.tr("Only the staff can close this. “For staff”, at the top, asks for their PIN."))
        return True

    def fill_screen(self) -> None:
        """The whole screen where the desk is for visitors alone: at the start, and again where a window manager took it
        away by a key of its own."""
        window = self._window
        if self.locked and self.is_open and (window.isMinimized() or not window.isFullScreen()):
            self._usual = self._usual or window.size()
            # Where no window manager runs nobody else makes it as large.
            window.setGeometry(window.screen().geometry())
            window.showFullScreen()

    def _follow(self) -> None:
        window, owners, on = self._window, self._owners, self.is_open
        before, self._was_on = self._was_on, on
        if on != before:
            now = owners.settings.now
            owners.theme.choose(Scheme(now.scheme), now.text_size, simple=on)
            owners.messages.hold(on)
        if on and (self.page is None or window.pages.currentWidget() is not self.page):
            # Also after an erasing, which tidied the desk and left that on top.
            page = self.page or self._made()
            window.pages.setCurrentWidget(page)
            page.begin()
        if on != before:
            self._came() if on else self._went()
            self.changed.emit()

    def _came(self) -> None:
        # Whoever unlocked the desk has gone.
        self._owners.role.lock()
        self._narrow_keys()
        if self._window.isVisible():
            self.fill_screen()

    def _went(self) -> None:
        window = self._window
        self._narrow_keys()
        if window.isFullScreen() and self._usual is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
            window.resize(self._usual)
            self._usual = None
        window.pages.setCurrentIndex(0)
        window.finder.box.setFocus()

    def _narrow_keys(self) -> None:
        """What a visitor's keys may ask for; all else is the desk's."""
        if self._actions is None:
            return
        if not self.is_open:
            self._actions.all_again()
            return
        page, simple = self.page or self._made(), self._owners.simple
        acts = {
            "back": page.step_back,
            "crisis_card": lambda: simple.go(Step.TALK),
            "help": simple.to_start,
            "language": page.open_languages,
            "next_pane": lambda: page.go_round(1),
            "previous_pane": lambda: page.go_round(-1),
            "quit": self._window.close,
        }
        self._actions.only(acts, "hide")

    def _made(self) -> SimplePage:
        from healing_desktop.ui.simple.simple_page import SimplePage
        from healing_desktop.ui.simple.simple_paper import SimplePaper

        window = self._window
        page = SimplePage(self._owners, window.services, SimplePaper(self._owners, lambda: window.handouts, window))
        window.closing.connect(page.shut)
        page.staff_wanted.connect(self.leave)
        page.hide_wanted.connect(self.hide_wanted)
        page.titled.connect(self.changed)
        window.pages.addWidget(page)
        self.page = page
        return page
