"""The guide lies over whatever was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from healing_desktop.ui.shell.laid_over import LaidOver

if TYPE_CHECKING:
    from healing_desktop.ui.library.guide_page import GuidePage

# Which page of the guide is about which page of the window, told by the action that opens that.
TOPICS = {
    "crisis_card": "crisis-card", "show": "show-the-visitor", "side_by_side": "compare", "region": "my-region",
    "news": "what-changed", "library": "read-an-article", "which_fits": "which-group-fits", "centre": "our-centre",
}  # fmt: skip


class GuideOver(LaidOver["GuidePage"]):
    """`changed` also when it shows another page; `keys_wanted`: the table of all keys."""

    keys_wanted = Signal()

    def open(self, slug: str) -> None:
        """At this page; "" for the list of pages."""
        page = self.page or self._made()
        self._window.owners.messages.clear()
        page.begin(slug)
        self.lay(page)

    def _made(self) -> GuidePage:
        from healing_desktop.ui.library.guide_page import GuidePage

        window = self._window
        page = self.hold(GuidePage(window.owners, window.services, self._actions))
        page.closed.connect(self.close)
        page.keys_wanted.connect(self.keys_wanted)
        page.titled.connect(self.changed)
        window.closing.connect(page.shut)
        return page
