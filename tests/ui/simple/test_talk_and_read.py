"""Whom to call and what to read in Simple mode: from the one table and the library, in the visitor's language."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QLabel, QPushButton

from healing_desktop.core.simple import Step
from healing_desktop.handouts.asked import Asked
from healing_desktop.ui.library.ways import article_address, entry_address, theme_address
from healing_desktop.ui.simple.article_step import ArticleStep
from healing_desktop.ui.simple.card_button import CardButton
from healing_desktop.ui.simple.read_step import ReadStep
from healing_desktop.ui.simple.talk_card import TalkCard
from healing_desktop.ui.simple.talk_step import TalkStep
from tests.ui.fakes import LINES, ROWS
from tests.ui.simple.conftest import Alone


def numbers_on(screen: TalkStep) -> list[str]:
    shown = [label.words for label in screen.sheet.readables()]
    return [words.strip("\u2066\u2069") for words in shown]


def test_danger_first_then_the_own_language_then_those_of_the_place(alone: Alone) -> None:
    alone.simple.go(Step.TALK)
    screen, paper = alone.page.on_top, alone.paper
    assert isinstance(screen, TalkStep)
    assert numbers_on(screen) == ["112", "1813", "106", "In het Frans", "0800 32 123", "107"]
    first = next(iter(screen.sheet.readables()))
    assert first.accessibleName().startswith("Direct gevaar: 112. Noodcentrale. Dag en nacht")
    sizes = {card.number.fontInfo().pointSizeF() for card in screen.findChildren(TalkCard)}
    assert min(sizes) > screen.heading.fontInfo().pointSizeF(), "the number is what one sees"
    cards = [card for card in screen.findChildren(TalkCard) if card.isVisible()]
    alone.window.grab()
    assert all(card.height() <= card.heightForWidth(card.width()) * 1.6 for card in cards)
    screen.print_button.click()
    assert paper.now[-1][0] == ()
    assert paper.now[-1][1].template == "crisis"
    alone.speak("fr")
    assert numbers_on(screen)[:4] == ["112", "0800 32 123", "107", "En néerlandais"]
    alone.speak("ar")
    assert numbers_on(screen)[0] == "112"
    assert set(numbers_on(screen)) == {line.number for line in LINES}


def test_the_theme_first_in_one_language_and_back_the_way_one_came(alone: Alone, qtbot: QtBot) -> None:
    paper, voice, owners, simple = alone.paper, alone.voice, alone.owners, alone.simple
    simple.ask_theme("anxiety")
    qtbot.waitUntil(lambda: bool(owners.search.now.query.of_type("theme")))
    simple.go(Step.READ)
    page = alone.page
    screen = page.on_top
    assert isinstance(screen, ReadStep)

    def cards() -> list[CardButton]:
        return [card for card in screen.findChildren(CardButton) if not card.isHidden()]

    qtbot.waitUntil(lambda: len(cards()) == 2)
    assert [card.property("slug") for card in cards()] == ["fear", "grief"], "none for staff"
    assert cards()[0].accessibleName() == "Als angst de baas is. Voor wie vaak bang is. 1 min lezen"
    cards()[1].click()
    article = page.on_top
    assert isinstance(article, ArticleStep)
    qtbot.waitUntil(lambda: article.title() == "Rouwen <b>mag</b> & kan")
    assert article.view.height() > page.height() / 3
    assert page._scroll.verticalScrollBar().maximum() == 0
    article.print_button.click()
    assert paper.now[-1][0] == Asked(article="grief")
    assert paper.now[-1][1].template == "article"
    qtbot.waitUntil(lambda: not article.hear.button.isHidden())
    article.hear.button.click()
    spoke = voice.speaking
    # What leads out of the program leads nowhere; a group and another article open here.
    article.view.followed.emit("https://example.org/verzonnen")
    assert alone.step() is Step.ARTICLE
    article.view.followed.emit(article_address("fear"))
    qtbot.waitUntil(lambda: article.title() == "Als angst de baas is")
    assert (spoke, voice.speaking) == (True, False)
    article.view.followed.emit(entry_address(ROWS[0].id))
    assert (alone.step(), owners.selection.now.id) == (Step.GROUP, ROWS[0].id)
    for title in ("Als angst de baas is", "Rouwen <b>mag</b> & kan"):
        page.foot.back.click()
        qtbot.waitUntil(lambda: page.on_top.title() == title)  # noqa: B023
        assert alone.step() is Step.ARTICLE
    page.foot.back.click()
    assert alone.step() is Step.READ
    assert owners.library.now.slug == ""
    article.view.followed.emit(theme_address("grief"))
    assert simple.now.theme == "grief"
    assert alone.step() is Step.WHERE
    simple.erase()
    buttons, labels = page.findChildren(QPushButton), page.findChildren(QLabel)
    left = " ".join([*(one.accessibleName() for one in buttons), *(one.text() for one in labels)])
    assert not [words for words in ("de baas", "Rouwen") if words in left], "nothing of what was offered stays"
    assert article.title() == "Lezen"
    assert not article.view.is_shown


def test_who_has_no_article_in_their_language_is_told_so(alone: Alone, qtbot: QtBot) -> None:
    simple, paper = alone.simple, alone.paper
    alone.speak("ar")
    simple.go(Step.READ)
    screen = alone.page.on_top
    assert isinstance(screen, ReadStep)
    qtbot.waitUntil(lambda: not screen._note.isHidden())
    first = next(card for card in screen.findChildren(CardButton) if not card.isHidden())
    # The first language of the place, said in Arabic.
    assert first.property("slug") == "grief"
    assert "الفرنسية" in first.accessibleName()
    first.click()
    article = alone.page.on_top
    assert isinstance(article, ArticleStep)
    qtbot.waitUntil(lambda: article.title() == "Faire son deuil")
    article.print_button.click()
    assert paper.now[-1][1].language == "fr"
