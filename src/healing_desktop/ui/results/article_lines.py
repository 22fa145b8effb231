"""A quiet line for each article that answers what was typed, above the groups; it opens the article."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.passage_words import passage_words
from healing_desktop.ui.widgets.quiet_lines import QuietLines

# So that the groups stay what one sees.
MOST, LONGEST = 2, 100


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
        reading = self._owners.reading
        words, to_read = reading.words, self.tr("To read")
        if words is None or not reading.ready:
            return
        found = () if self._tight else self._owners.library.now.found[:MOST]
        lines, below = [], []
        for hit in found:
            tag = reading.in_other_language(hit.article.language)
            told = (hit.article.title, tag, words("article-minutes", n=hit.article.minutes))
            lines.append((hit.article.slug, f"{to_read}: {' · '.join(part for part in told if part)}"))
            below.append(passage_words(hit.passage, reading.in_other_language, LONGEST) if hit.passage else ("", ""))
        self.show_lines(lines, below)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
