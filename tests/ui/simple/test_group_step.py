"""The screen of one group in Simple mode: what is read first, paper with one click, a voice with one click."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

from healing_desktop.core.simple import Step
from healing_desktop.handouts.outcomes import PaperStep
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.simple.group_step import GroupStep
from healing_desktop.ui.simple.simple_fact import SimpleFact
from healing_desktop.ui.simple.simple_page import SimplePage
from tests.ui.conftest import PATIENCE, MakeWindow
from tests.ui.fake_handouts import FakeHandouts
from tests.ui.fake_voice import FakeVoice
from tests.ui.fakes import ROWS

LANTERN, OLD = ROWS[0].id, ROWS[1].id


def page_of(window: MainWindow) -> SimplePage:
    assert window.simple.page is not None
    return window.simple.page


def opened(window: MainWindow, entry_id: str) -> GroupStep:
    window.owners.simple.enter()
    window.owners.simple.open_group(entry_id)
    screen = page_of(window).on_top
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


def test_what_matters_most_is_read_first(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(handouts=FakeHandouts())
    heard: list[str] = []
    window.owners.messages.announced.connect(heard.append)
    screen = opened(window, LANTERN)
    page = page_of(window)
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
    assert top(alert, page) < top(screen.heading, page), "an alert stands above all else (FR8)"
    assert "nagekeken" in first[-1].text.words.lower(), "the age of the facts (FR3)"
    # Long not checked: to call first, above all else too (FR2).
    window.owners.simple.back()
    screen = opened(window, OLD)
    call = next(label for label in screen.findChildren(QLabel) if "bel eerst" in label.text().lower())
    assert top(call, page) < top(screen.heading, page)
    assert "24 december" not in words_on(screen)
    heights = [fact.height() for fact in facts_of(screen) if fact.text.words]
    assert max(heights) < page.height() / 2, "no fact takes more room than its words"


def test_paper_is_one_click_in_the_language_and_the_size_of_who_reads(make_window: MakeWindow) -> None:
    paper = FakeHandouts()
    window = make_window(handouts=paper)
    screen, page, simple = opened(window, LANTERN), page_of(window), window.owners.simple
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
    simple.resize(200)
    simple.speak("ar")
    screen.print_button.click()
    assert (paper.now[-1][1].language, paper.now[-1][1].size) == ("ar", "very-large")
    for reason in ("no-printer", "paper", "stopped", "refused", "failed", "pages"):
        paper.told(PaperStep(trouble=reason))
        assert page.told.words
        page.tell("")
    simple.speak("nl")
    screen.print_button.click()
    paper.told(PaperStep(trouble="paper"))
    assert page.told.words.startswith("De printer heeft geen papier")
    assert "medewerker" in page.told.words
    # Who erases hears no more of it, and the next one can print.
    screen.print_button.click()
    simple.erase()
    assert paper.asked[-1] == "forget"
    assert not page.told.words


def test_a_voice_reads_it_and_stops_wherever_one_goes(make_window: MakeWindow, qtbot: QtBot) -> None:
    voice = FakeVoice()
    window = make_window(voice=voice)
    screen, page, simple = opened(window, LANTERN), page_of(window), window.owners.simple
    qtbot.waitUntil(lambda: not screen.hear.button.isHidden())
    screen.hear.button.click()
    assert voice.said == ["Geen bijeenkomst op 24 december."], "what stands above all else is said first"
    for _ in range(12):
        voice.finish()
    assert any("0 9, 0 0 0, 0 0, 0 1" in said for said in voice.said), "a number is dictated"
    lit = [fact.key for fact in facts_of(screen) if fact.property("look") == "simple-fact-spoken"]
    assert len(lit) == 1, "what is said can be seen"
    page.step_back()
    assert (voice.speaking, simple.now.step) == (False, Step.GROUP), "Esc stops the voice first"
    for go in (simple.back, simple.erase):
        opened(window, LANTERN)
        qtbot.waitUntil(lambda: not screen.hear.button.isHidden())
        screen.hear.button.click()
        spoke = voice.speaking
        go()
        assert (spoke, voice.speaking) == (True, False)
    assert voice.spoken_languages
    assert set(voice.spoken_languages) == {"nl"}
    opened(window, LANTERN)
    simple.speak("de")
    reading = window.owners.reading
    qtbot.waitUntil(lambda: reading.words is not None and reading.words.language == "de", timeout=PATIENCE)
    assert screen.hear.button.isHidden(), "this computer has no German voice"


def test_nothing_of_it_stays_and_the_same_is_drawn_once(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    screen, page = opened(window, LANTERN), page_of(window)
    drawn: list[object] = []
    with monkeypatch.context() as watched:
        watched.setattr(screen.facts, "show_words", drawn.append)
        screen.refresh()
    assert not drawn
    assert "Lantaarn" in words_on(page)
    assert "09 000 00 01" in words_on(page)
    window.owners.simple.erase()
    left = words_on(page)
    assert "Lantaarn" not in left
    assert "09 000" not in left
    assert "24 december" not in left
    # An id that is no longer there is said, not shown as an empty page.
    window.owners.simple.to_start()
    window.owners.simple.open_group("gone")
    assert not screen._gone.isHidden()
    assert screen.facts.isHidden()
