"""Esc goes one step back; Esc twice makes everything ready for the next visitor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtGui import QGuiApplication

from healing_desktop.ui.state.owners import Owners

TWICE_WITHIN_MS = 1200


class Visitor(QObject):
    """`step_back` does one step in the window; `tidy` puts the window as it was at the start."""

    def __init__(
        self, owners: Owners, step_back: Callable[[], None], tidy: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._owners, self._step_back, self._tidy = owners, step_back, tidy
        self._since = QElapsedTimer()
        self._copied_here = False
        QGuiApplication.clipboard().dataChanged.connect(self._copied)

    def back(self) -> None:
        """Esc was pressed."""
        if self._since.isValid() and self._since.elapsed() < TWICE_WITHIN_MS:
            self.next()
            return
        self._since.start()
        self._step_back()
        # On an old computer a step may take long: who presses again as soon as it is seen to be done is in time.
        if self._since.isValid():
            self._since.start()

    def _copied(self) -> None:
        # Not every platform can tell whose the clipboard is; what changes while we have the keyboard is ours.
        ours = QGuiApplication.clipboard().ownsClipboard() or QGuiApplication.focusWindow() is not None
        self._copied_here = ours

    def _empty_clipboard(self) -> None:
        clipboard = QGuiApplication.clipboard()
        # A visitor alone has no other program: whatever there is, is theirs. At the desk a colleague's copy may stay.
        alone = self._owners.simple.now.on
        if alone or self._copied_here or clipboard.ownsClipboard():
            clipboard.clear()
        if clipboard.supportsSelection() and (alone or clipboard.ownsSelection()):
            clipboard.clear(clipboard.Mode.Selection)

    def next(self) -> None:
        """Nothing of the last visitor stays: question, list, details, messages, clipboard."""
        self._since.invalidate()
        self._empty_clipboard()
        self._owners.messages.clear()
        self._owners.selection.select(None)
        self._owners.search.clear()
        self._owners.compared.clear()
        self._owners.show.forget()
        self._owners.tray.forget()
        self._owners.library.forget()
        self._owners.fits.forget()
        self._tidy()
        self._owners.messages.announce(self.tr("Ready for the next visitor"))
