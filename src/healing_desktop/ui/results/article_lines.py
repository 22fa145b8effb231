"""A quiet line for each article that answers what was typed, above the groups; it opens the article."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.quiet_lines import QuietLines

# So that the groups stay what one sees.
MOST = 2


class ArticleLines(QuietLines):
    """`chosen` carries the slug."""

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(MOST, parent)
        self._owners = owners
        self._tight = False
        owners.library.changed.connect(self._refresh)
        owners.reading.changed.connect(self._refresh)
        self._refresh()

    def set_tight(self, tight: bool) -> None:
        """Where there is hardly room for the groups they stand in the library only, the first ones there."""
        if tight != self._tight:
            self._tight = tight
            self._refresh()

    def _refresh(self) -> None:
        words, to_read = self._owners.reading.words, self.tr("To read")
        if words is None:
            return
        found = [] if self._tight else [hit.article for hit in self._owners.library.now.found]
        self.show_lines(
            [(one.slug, f"{to_read}: {one.title} · {words('article-minutes', n=one.minutes)}") for one in found]
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
