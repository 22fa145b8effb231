"""One article of the list: its title, for whom it is and how long it takes; the sentence that answers a question."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.core.library import STAFF
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

    def show_article(self, article: Article, words: Words, passage: Passage | None) -> None:
        self.slug = article.slug
        minutes = words("article-minutes", n=article.minutes).replace(" ", "\u00a0")
        self.button.setText(article.title.replace("&", "&&"))
        staff = self.tr("For staff") if article.reader == STAFF else ""
        said = (article.title, staff, article.for_whom, minutes, passage.text if passage else "")
        self.button.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))
        self.button.updateGeometry()
        self._about.setText(" · ".join(part for part in (staff, article.for_whom, minutes) if part))
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
