"""What there is to read about the themes of the group that is shown, else about its kind of groups."""

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
        self._group: tuple[tuple[str, ...], str] = ((), "")
        owners.library.changed.connect(self._refresh)
        owners.reading.changed.connect(self._refresh)

    def show_group(self, themes: tuple[str, ...], kind: str) -> None:
        self._group = themes, kind
        if themes or kind:
            self._owners.library.want()
        self._refresh()

    def _refresh(self) -> None:
        reading, library = self._owners.reading, self._owners.library.now.library
        words, opened = reading.words, reading.opened
        if words is None or opened is None or library is None or not reading.ready:
            self.show_lines(())
            return
        themes, kind = self._group
        to_read = self.tr("To read about this")
        wider = opened.taxonomies.above("theme", themes)
        lines = []
        for one in library.about(themes, words.language, wider=wider, kind=kind, most=MOST):
            tag = reading.in_other_language(one.language)
            told = (one.title, tag, words("article-minutes", n=one.minutes))
            lines.append((one.slug, f"{to_read}: {' · '.join(part for part in told if part)}"))
        self.show_lines(lines)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
