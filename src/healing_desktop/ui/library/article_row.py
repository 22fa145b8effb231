"""One article of the list: its title, for whom it is and how long it takes; the sentence that answers a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.core.library import STAFF
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.passage_words import passage_words
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

if TYPE_CHECKING:
    from healing_desktop.core.article_search import Passage
    from healing_desktop.core.articles import Article
    from healing_desktop.ui.state.reading import ReadingState


class ArticleRow(QFrame):
    """`chosen` carries its slug."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.slug = ""
        self.button = WrappingButton("", self)
        self.button.setProperty("look", "article")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: self.chosen.emit(self.slug))
        self._about, self.passage = WordsLabel("soft", self), WordsLabel("", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 12)
        layout.setSpacing(6)
        layout.addWidget(self.button)
        # Below the first letter of the title, which has room for its ring around it.
        below = QVBoxLayout()
        below.setContentsMargins(8, 0, 8, 0)
        below.setSpacing(4)
        below.addWidget(self._about)
        below.addWidget(self.passage)
        layout.addLayout(below)

    def show_article(self, article: Article, reading: ReadingState, passage: Passage | None) -> None:
        self.slug = article.slug
        words = reading.words
        minutes = words("article-minutes", n=article.minutes).replace(" ", "\u00a0") if words else ""
        self.button.setText(article.title.replace("&", "&&"))
        staff = self.tr("For staff") if article.reader == STAFF else ""
        about = (staff, reading.in_other_language(article.language), article.for_whom, minutes)
        said, html = passage_words(passage, reading.in_other_language) if passage else ("", "")
        parts = (article.title, *about, said)
        self.button.setAccessibleName(". ".join(part.rstrip(".") for part in parts if part))
        self.button.updateGeometry()
        self._about.setText(" · ".join(part for part in about if part))
        self.passage.setTextFormat(Qt.TextFormat.RichText)
        self.passage.setText(html)
        self.passage.setVisible(passage is not None)
