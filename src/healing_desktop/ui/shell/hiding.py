"""Covers the window and all that stands before it, and lets nothing through until somebody goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid

from healing_desktop.ui.actions import Actions
from healing_desktop.ui.shell.cover import Cover, Laid
from healing_desktop.ui.shell.idle import Idle
from healing_desktop.ui.shell.three_shifts import Dots, ThreeShifts
from healing_desktop.ui.state.away import Covered

if TYPE_CHECKING:
    from healing_desktop.ui.shell.count_down import CountDown
    from healing_desktop.ui.shell.main_window import MainWindow

_Type = QEvent.Type
_DOWN = {_Type.KeyPress, _Type.MouseButtonPress, _Type.MouseButtonDblClick, _Type.TouchBegin}
_UP = {_Type.KeyRelease, _Type.MouseButtonRelease, _Type.TouchEnd, _Type.TouchCancel}
_KEYS = {_Type.KeyPress, _Type.KeyRelease}
_SEEN = _DOWN | _UP | {_Type.ShortcutOverride, _Type.MouseMove, _Type.Wheel, _Type.TouchUpdate, _Type.TabletMove}
_WAYS_BACK = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_POPUPS = {Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen}


class Hiding(QObject):
    """Made with the desk, and the cover with it, so that it is there in the frame of the key. `changed`: the window is
    called otherwise. Listens to windows, not to widgets: one call for each key, none for anything that is painted."""

    changed = Signal()

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._owners, self._away = window, window.owners, window.owners.away
        self.cover = Cover(window, self._owners)
        self.count_down: CountDown | None = None
        self.dots = Dots(window, self._owners)
        self.shifts = ThreeShifts(self._away.clock, self)
        self.idle = Idle(self._owners, self)
        self._laid: list[Laid] = []
        self._titles: list[tuple[QWidget, str]] = []
        self._focus: QWidget | None = None
        self._waking = False
        self.shifts.three.connect(self.hide)
        self.shifts.counted.connect(self.dots.show_count)
        self.cover.gone_on.connect(self.go_on)
        self.idle.left.connect(self._count)
        self._away.changed.connect(self._follow)
        actions.on("hide", self.hide)
        self._key = actions["hide"].shortcut()
        app = cast(QApplication, QApplication.instance())
        app.focusWindowChanged.connect(self._window_came)
        self._window_came(QGuiApplication.focusWindow())
        self._window_came(window.windowHandle())
        # Its first frame is not to be the one in which it is needed.
        QTimer.singleShot(0, self.cover, self.cover.ensurePolished)

    def hide(self) -> None:
        """At once: button, key, or Shift three times."""
        self.shifts.forget()
        self._away.cover(Covered.HIDDEN)

    def go_on(self) -> None:
        """Everything as it was."""
        self._away.somebody_is_here()
        self._away.cover(Covered.NOT)

    def title(self) -> str:
        """Of the window, while it is covered; "" while it is not."""
        if self._away.now is Covered.NOT:
            return ""
        if self._away.now is Covered.ENDING and self.count_down is not None:
            return self.count_down.title()
        return self.cover.title()

    def _window_came(self, window: QWindow | None) -> None:
        if window is not None and isValid(window):
            # Twice is once.
            window.installEventFilter(self)
            if self._laid:
                self._cover_others()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _SEEN:
            return False
        if self._away.now is not Covered.NOT:
            return self._swallow(kind, event)
        self._away.somebody_is_here()
        if kind in _DOWN or kind in _UP:
            self.shifts.see(event)
        # Where a menu or a dialog has the keyboard, the keys of the window are asleep; this one is not.
        wanted = kind is _Type.KeyPress and QKeySequence(cast(QKeyEvent, event).keyCombination()) == self._key
        if wanted:
            self.hide()
        return wanted

    def _swallow(self, kind: QEvent.Type, event: QEvent) -> bool:
        """What brings one back does nothing else: it is kept until it is let go."""
        any_key = self._away.now is not Covered.HIDDEN
        key = isinstance(event, QKeyEvent) and kind in _KEYS
        if not any_key and not key and kind is not _Type.ShortcutOverride:
            # The mouse finds the one button there is, and nothing else.
            return False
        if kind in _DOWN and (any_key or (key and cast(QKeyEvent, event).key() in _WAYS_BACK)):
            self._waking = True
            self._away.somebody_is_here()
        elif kind in _UP and self._waking:
            self.go_on()
        event.accept()
        return True

    def _follow(self) -> None:
        """The state says whether, and how, the window is covered."""
        how = self._away.now
        self._waking = False
        if how is Covered.NOT:
            self._uncover()
        else:
            if not self._laid:
                self._focus = QApplication.focusWidget()
            self._close_small_windows()
            self._lay(how)
        self.changed.emit()

    def _lay(self, how: Covered) -> None:
        for laid in self._laid:
            laid.go()
        self._laid = []
        if how is Covered.ENDING:
            if self.count_down is None:
                from healing_desktop.ui.shell.count_down import CountDown

                self.count_down = CountDown(self._window, self._owners)
                self.count_down.gone_on.connect(self.go_on)
            self._laid = [self.count_down]
            self.count_down.put_up()
        else:
            self._laid = [self.cover]
            self.cover.put_up(any_key=how is Covered.LEFT)
        self._cover_others()

    def _cover_others(self) -> None:
        """A dialog stays as it is, below a cover of its own."""
        covered = {laid.window() for laid in self._laid}
        for top in QApplication.topLevelWidgets():
            if not top.isVisible() or top in covered or top.windowType() in _POPUPS:
                continue
            cover = Cover(top, self._owners)
            cover.gone_on.connect(self.go_on)
            self._titles.append((top, top.windowTitle()))
            top.setWindowTitle(self.title())
            cover.put_up(any_key=self._away.now is Covered.LEFT)
            self._laid.append(cover)

    def _close_small_windows(self) -> None:
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        if self._away.now is Covered.ENDING:
            # Of a visitor: nothing in it is kept. It would stand before the seconds.
            while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
                dialog.reject()
                if QApplication.activeModalWidget() is dialog:
                    break

    def _uncover(self) -> None:
        laid, self._laid = self._laid, []
        for top, title in self._titles:
            if isValid(top):
                top.setWindowTitle(title)
        self._titles = []
        focus, self._focus = self._focus, None
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.PopupFocusReason)
        for cover in laid:
            if isValid(cover):
                cover.go()
                if cover is not self.cover and cover is not self.count_down:
                    cover.deleteLater()

    def _count(self, seconds: int) -> None:
        if self.count_down is not None:
            self.count_down.count(seconds)
