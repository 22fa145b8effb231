"""The screen with what there is to read: each article one card, a few at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from healing_desktop.core.simple import A_PAGE
from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.card_button import CardButton
from healing_desktop.ui.simple.languages_here import LanguagesHere
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.simple.step_page import StepPage
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import ReadingLabel

if TYPE_CHECKING:
    from healing_desktop.core.articles import Article


class ReadStep(StepPage):
    """Redraws from LibraryState. An article that is not in the visitor's language says in which it is (I7)."""

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__(owners, services, paper)
        self._here = LanguagesHere(owners)
        self._shown: object = None
        self._most = A_PAGE
        self._articles: tuple[Article, ...] = ()
        self._cards: list[CardButton] = []
        self._note, self._waiting = ReadingLabel("simple-soft", self), ReadingLabel("", self)
        self._note.hide()
        self.more = QPushButton(self)
        self.more.setProperty("look", "simple-aside")
        self.more.clicked.connect(self._show_more)
        for part in (self._note, self._waiting, self.more):
            self.column.addWidget(part)

    def begin(self) -> None:
        self.owners.library.close()
        self.owners.library.want()
        super().begin()

    def refresh(self) -> None:
        """Only what is another is drawn: this is called often."""
        library, reading = self.owners.library.now.library, self.owners.reading
        self._waiting.setVisible(library is None)
        self.more.setVisible(len(self._articles) > self._most)
        if library is None or reading.words is None or reading.opened is None:
            return
        themes = self._themes()
        shown = (library, reading.words, reading.opened.info, themes, self._here.now)
        if shown == self._shown:
            return
        from healing_desktop.core.simple_articles import language_to_read, simple_articles

        self._shown = shown
        language = language_to_read(library, reading.language, self._here.now)
        self._articles = simple_articles(
            library, language, (*themes, *reading.opened.taxonomies.above("theme", themes))
        )
        other = language != reading.language
        self._note.say(reading.words("outcome-article-other-language") if other else "")
        self._note.setVisible(other)
        self._draw()

    def forget(self) -> None:
        """On which theme one read is nobody's business."""
        self._most, self._shown, self._articles = A_PAGE, None, ()
        self._here.forget()
        self._draw()

    def retranslate(self) -> None:
        self.heading.say(self.tr("Read"))
        self._waiting.say(self.tr("One moment …"))
        self.more.setText(self.tr("More to read"))

    def _themes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(chip.value for chip in self.owners.search.now.query.of_type("theme")))

    def _show_more(self) -> None:
        first = self._most
        self._most += A_PAGE
        self._draw()
        if first < len(self._articles):
            self._cards[first].setFocus()

    def _draw(self) -> None:
        told = self._articles[: self._most]
        while len(self._cards) < len(told):
            card = CardButton(self)
            card.clicked.connect(self._read)
            self.column.insertWidget(self.column.indexOf(self.more), card)
            self._cards.append(card)
        for number, card in enumerate(self._cards):
            there = number < len(told)
            if there:
                self._say(card, told[number])
            elif not card.isHidden():
                card.say(())
            card.setVisible(there)
        self.more.setVisible(len(self._articles) > self._most)

    def _say(self, card: CardButton, article: Article) -> None:
        reading = self.owners.reading
        words = reading.words
        minutes = words("article-minutes", n=article.minutes) if words is not None else ""
        told = (minutes, reading.in_other_language(article.language))
        about = " · ".join(part for part in told if part)
        card.setProperty("slug", article.slug)
        parts = (article.title, article.for_whom, about)
        spoken = ". ".join(part.rstrip(".") for part in parts if part)
        card.say((("name", article.title), ("", article.for_whom), ("simple-soft", about)), spoken)

    def _read(self) -> None:
        self.owners.simple.read(str(self.sender().property("slug")))
