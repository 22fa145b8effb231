"""The three questions and the table of kinds lie over whatever was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from healing_desktop.ui.shell.laid_over import LaidOver

if TYPE_CHECKING:
    from healing_desktop.ui.fits.fits_page import FitsPage


class FitsOver(LaidOver["FitsPage"]):
    """`found`: the list answers now; `article_wanted` carries a slug."""

    found = Signal()
    article_wanted = Signal(str)

    def toggle(self) -> None:
        """The same key goes back."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        page = self.page or self._made()
        self._window.owners.messages.clear()
        page.begin()
        self.lay(page)

    def _made(self) -> FitsPage:
        from healing_desktop.ui.fits.fits_page import FitsPage

        page = self.hold(FitsPage(self._window.owners, self._actions))
        page.closed.connect(self.close)
        page.found.connect(self.found)
        page.article_wanted.connect(self.article_wanted)
        return page
