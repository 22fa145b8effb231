"""Articles are read when first wanted, found by the words that are about something, and forgotten with the visitor."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.state.edition import Edition
from healing_desktop.ui.state.library import LibraryNow
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import FakeDirectory


def test_nothing_is_read_before_somebody_wants_it(window: MainWindow, qtbot: QtBot) -> None:
    state = window.owners.library
    assert state.now == LibraryNow()
    state.want()
    qtbot.waitUntil(lambda: state.now.library is not None)
    assert [article.slug for article in state.now.articles] == ["fear", "grief", "desk"], "those for staff come last"


def test_a_place_is_no_word_of_an_article(window: MainWindow, qtbot: QtBot) -> None:
    state = window.owners.library
    window.owners.search.type("rouw 9000 avond")
    qtbot.waitUntil(lambda: bool(state.now.found))
    best = state.now.found[0]
    assert best.article.slug == "grief"
    assert best.passage is not None
    window.owners.search.type("rouw 9000 avond gratis")
    assert state.now.found, "price and hour change nothing"


def test_the_way_back_goes_article_by_article(window: MainWindow) -> None:
    state = window.owners.library
    for slug in ("grief", "fear", "fear"):
        state.read(slug)
    assert state.now.trail == ("grief", "fear")
    state.back()
    assert state.now.slug == "grief"
    state.back()
    state.back()
    assert state.now.slug == ""


def test_another_language_has_its_own_titles(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(language="nl")
    state = window.owners.library
    state.want()
    qtbot.waitUntil(lambda: state.now.library is not None)
    window.owners.settings.set(language="fr")
    qtbot.waitUntil(lambda: "Faire son deuil" in [article.title for article in state.now.articles])


def test_own_entries_beside_the_same_edition_change_no_article(window: MainWindow, qtbot: QtBot) -> None:
    state, edition = window.owners.library, window.owners.edition
    state.want()
    qtbot.waitUntil(lambda: state.now.library is not None)
    before, opened = state.now.library, edition.now.opened
    assert opened is not None
    edition.take(replace(opened, directory=FakeDirectory()))
    assert state.now.library is before
    window.owners.search.type("rouw")
    qtbot.waitUntil(lambda: bool(state.now.found))
    assert state.now.library is before


def test_another_edition_is_read_anew(window: MainWindow, qtbot: QtBot) -> None:
    state, edition = window.owners.library, window.owners.edition
    state.want()
    qtbot.waitUntil(lambda: state.now.library is not None)
    before, opened = state.now.library, edition.now.opened
    assert opened is not None
    other = FakeDirectory(serial=2)
    edition.now = Edition(replace(opened, directory=other, info=other.info()))
    edition.changed.emit()
    qtbot.waitUntil(lambda: state.now.library not in (None, before))
