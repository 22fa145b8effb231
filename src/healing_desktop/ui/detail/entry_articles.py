"""What there is to read about the themes of the group that is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.quiet_lines import QuietLines

MOST = 2


class EntryArticles(QuietLines):
    """`chosen` carries the slug of an article."""

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(MOST, parent)
        self._owners = owners
        self._themes: tuple[str, ...] = ()
        owners.library.changed.connect(self._refresh)
        owners.reading.changed.connect(self._refresh)

    def show_themes(self, themes: tuple[str, ...]) -> None:
        self._themes = themes
        if themes:
            self._owners.library.want()
        self._refresh()

    def _refresh(self) -> None:
        words, library = self._owners.reading.words, self._owners.library.now.library
        if words is None or library is None:
            self.show_lines(())
            return
        to_read = self.tr("To read about this")
        about = library.about(self._themes, words.language, most=MOST)
        self.show_lines(
            [(one.slug, f"{to_read}: {one.title} · {words('article-minutes', n=one.minutes)}") for one in about]
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
