"""One article of the list: its title, for whom it is and how long it takes; the sentence that answers a question."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

if TYPE_CHECKING:
    from healing_desktop.core.articles import Article
    from healing_desktop.core.library import Passage
    from healing_desktop.core.words import Words


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
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(2)
        for part in (self.button, self._about, self.passage):
            layout.addWidget(part)

    def show_article(self, article: Article, words: Words, passage: Passage | None) -> None:
        self.slug = article.slug
        minutes = words("article-minutes", n=article.minutes)
        self.button.setText(article.title.replace("&", "&&"))
        said = (article.title, article.for_whom, minutes, passage.text if passage else "")
        self.button.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))
        self.button.updateGeometry()
        self._about.setText(f"{article.for_whom} · {minutes}")
        self.passage.setTextFormat(Qt.TextFormat.RichText)
        self.passage.setText(marked_html(passage) if passage else "")
        self.passage.setVisible(passage is not None)


def marked_html(passage: Passage) -> str:
    """The words of the question bold: not only in another colour."""
    parts, at = [], 0
    for start, end in passage.marks:
        parts += [escape(passage.text[at:start]), f"<b>{escape(passage.text[start:end])}</b>"]
        at = end
    return "".join([*parts, escape(passage.text[at:])])
