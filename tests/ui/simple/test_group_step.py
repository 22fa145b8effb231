"""The screen of one group in Simple mode: what is read first, paper with one click, a voice with one click."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

from healing_desktop.core.simple import Step
from healing_desktop.handouts.outcomes import PaperStep
from healing_desktop.ui.simple.group_step import GroupStep
from healing_desktop.ui.simple.simple_fact import SimpleFact
from tests.ui.fakes import ROWS
from tests.ui.simple.conftest import Alone

LANTERN, OLD = ROWS[0].id, ROWS[1].id


def opened(alone: Alone, entry_id: str) -> GroupStep:
    alone.simple.enter()
    alone.simple.open_group(entry_id)
    screen = alone.page.on_top
    assert isinstance(screen, GroupStep)
    return screen


def facts_of(screen: GroupStep) -> list[SimpleFact]:
    """In reading order."""
    parents = (label.parentWidget() for label in screen.facts.readables())
    return [fact for fact in parents if isinstance(fact, SimpleFact)]


def words_on(page: QWidget) -> str:
    """All that can be read or heard."""
    return " ".join(f"{one.text()} {one.accessibleName()}" for one in page.findChildren(QLabel))


def top(part: QWidget, page: QWidget) -> int:
    return part.mapTo(page, QPoint(0, 0)).y()


def test_what_matters_most_is_read_first(alone: Alone, qtbot: QtBot) -> None:
    heard: list[str] = []
    alone.owners.messages.announced.connect(heard.append)
    screen, page = opened(alone, LANTERN), alone.page
    alone.owners.messages.announced.disconnect(heard.append)
    assert heard[-1] == "Geen bijeenkomst op 24 december.", "also by who does not see what stands above the name"
    first = facts_of(screen)
    assert [fact.key for fact in first][:8] == [
        "what", "next", "where", "cost", "how_to_join", "phone", "first_time", "languages",
    ]  # fmt: skip
    number = next(fact for fact in first if fact.key == "phone").text
    assert number.words == "09 000 00 01"
    others = [fact.text.fontInfo().pointSizeF() for fact in first if fact.text is not number]
    qtbot.waitUntil(lambda: number.fontInfo().pointSizeF() > max(others))
    alert = next(label for label in screen.findChildren(QLabel) if "24 december" in label.text())
    qtbot.waitUntil(lambda: top(alert, page) < top(screen.heading, page))
    assert "nagekeken" in first[-1].text.words.lower(), "the age of the facts (FR3)"
    # Long not checked: to call first, above all else too (FR2).
    alone.simple.back()
    opened(alone, OLD)
    call = next(label for label in screen.findChildren(QLabel) if "bel eerst" in label.text().lower())
    qtbot.waitUntil(lambda: 0 < top(call, page) < top(screen.heading, page))
    assert "24 december" not in words_on(screen)
    heights = [fact.height() for fact in facts_of(screen) if fact.text.words]
    assert max(heights) < page.height() / 2, "no fact takes more room than its words"


def test_paper_is_one_click_in_the_language_and_the_size_of_who_reads(alone: Alone) -> None:
    screen, page, paper = opened(alone, LANTERN), alone.page, alone.paper
    screen.print_button.click()
    what, options = paper.now[-1]
    assert (what, options.language, options.template, options.size) == ((LANTERN,), "nl", "card", "normal")
    screen.print_button.click()
    assert len(paper.now) == 1, "a second click while it goes on does nothing"
    assert paper.told is not None
    paper.told(PaperStep(1))
    assert page.told.words == "1 bladzijde wordt afgedrukt."
    paper.told(PaperStep(1, sent=True))
    assert "naar de printer" in page.told.words
    for reason in ("no-printer", "paper", "stopped", "refused", "failed", "pages"):
        page.tell("")
        paper.told(PaperStep(trouble=reason))
        assert "medewerker" in page.told.words
    alone.simple.resize(200)
    alone.simple.speak("ar")
    screen.print_button.click()
    assert (paper.now[-1][1].language, paper.now[-1][1].size) == ("ar", "very-large")
    # Who erases hears no more of it.
    alone.simple.erase()
    assert paper.asked[-1] == "forget"
    assert not page.told.words


def test_a_voice_reads_it_and_stops_wherever_one_goes(alone: Alone, qtbot: QtBot) -> None:
    screen, voice = opened(alone, LANTERN), alone.voice
    qtbot.waitUntil(lambda: not screen.hear.button.isHidden())
    screen.hear.button.click()
    assert voice.said == ["Geen bijeenkomst op 24 december."], "what stands above all else is said first"
    for _ in range(12):
        voice.finish()
    assert any("0 9, 0 0 0, 0 0, 0 1" in said for said in voice.said), "a number is dictated"
    lit = [fact.key for fact in facts_of(screen) if fact.property("look") == "simple-fact-spoken"]
    assert len(lit) == 1, "what is said can be seen"
    alone.page.step_back()
    assert (voice.speaking, alone.step()) == (False, Step.GROUP), "Esc stops the voice first"
    for go in (alone.simple.back, alone.simple.erase):
        opened(alone, LANTERN)
        qtbot.waitUntil(lambda: not screen.hear.button.isHidden())
        screen.hear.button.click()
        spoke = voice.speaking
        go()
        assert (spoke, voice.speaking) == (True, False)
    assert set(voice.spoken_languages) == {"nl"}
    opened(alone, LANTERN)
    alone.speak("de")
    assert screen.hear.button.isHidden(), "this computer has no German voice"


def test_nothing_of_it_stays_and_the_same_is_drawn_once(alone: Alone, monkeypatch: pytest.MonkeyPatch) -> None:
    screen, page = opened(alone, LANTERN), alone.page
    drawn: list[object] = []
    with monkeypatch.context() as watched:
        watched.setattr(screen.facts, "show_words", drawn.append)
        screen.refresh()
    assert not drawn
    assert "Lantaarn" in words_on(page)
    assert "09 000 00 01" in words_on(page)
    alone.simple.erase()
    left = words_on(page)
    assert not [words for words in ("Lantaarn", "09 000", "24 december") if words in left]
    # An id that is no longer there is said, not shown as an empty page.
    alone.simple.to_start()
    alone.simple.open_group("gone")
    assert not screen._gone.isHidden()
    assert screen.facts.isHidden()
