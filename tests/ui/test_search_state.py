"""Typing is never lost, the last question wins, and a slow directory does not hold the window up."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from datetime import date

from pytestqt.qtbot import QtBot

from PySide6.QtTest import QTest

from healing_desktop.core.ports import Found
from healing_desktop.core.query import Chip, Order, Query
from healing_desktop.ui.state import search as search_module
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import FakeDirectory


class SlowDirectory(FakeDirectory):
    """Waits before each answer until the test lets it go."""

    def __init__(self) -> None:
        super().__init__()
        self.slow = False
        self.go = threading.Event()
        self.threads: set[int] = set()

    def find(self, query: Query, *, limit: int = 200, today: date | None = None) -> Found:
        self.threads.add(threading.get_ident())
        if self.slow:
            self.go.wait(5)
        return super().find(query, limit=limit, today=today)


def test_what_is_typed_before_the_directory_is_open_is_answered(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(wait=False)
    assert window.owners.edition.now.opened is None
    QTest.keyClicks(window.finder.box, "rouw 9000")
    qtbot.waitUntil(lambda: window.owners.search.now.found is not None and window.owners.reading.ready)
    assert window.finder.box.text() == "rouw 9000"
    assert window.owners.search.now.query.text == "rouw 9000"


def test_a_slow_directory_answers_in_a_job_and_the_last_question_wins(make_window: MakeWindow, qtbot: QtBot) -> None:
    directory = SlowDirectory()
    window = make_window(directory=directory)
    directory.slow = True
    window.owners.search._last_ms = search_module.GUI_BUDGET_MS + 1
    directory.threads.clear()
    QTest.keyClicks(window.finder.box, "rouw 9000")
    assert window.finder.box.text() == "rouw 9000"
    assert threading.get_ident() not in directory.threads
    directory.go.set()
    qtbot.waitUntil(lambda: window.owners.search.now.query.text == "rouw 9000")
    texts = [query.text for query in directory.asked]
    assert texts[-1] == "rouw 9000"
    assert len(texts) <= 4, "questions overtaken by the next are not asked"


def test_a_slow_directory_keeps_nothing_of_the_last_visitor_on_screen(make_window: MakeWindow, qtbot: QtBot) -> None:
    directory = SlowDirectory()
    window = make_window(directory=directory)
    QTest.keyClicks(window.finder.box, "rouw 9000")
    qtbot.waitUntil(lambda: window.owners.selection.now.id is not None)
    directory.slow = True
    window.owners.search._last_ms = search_module.GUI_BUDGET_MS + 1
    window.owners.search.clear()
    assert window.finder.box.text() == ""
    assert window.results.model.rowCount() == 0
    assert window.owners.selection.now.id is None
    directory.go.set()
    qtbot.waitUntil(lambda: window.owners.search.now.found is not None)
    assert window.results.model.rowCount() > 0


def test_a_quick_directory_is_asked_at_once(make_window: MakeWindow) -> None:
    window = make_window()
    QTest.keyClicks(window.finder.box, "angst")
    assert window.owners.search.now.query.text == "angst"


def test_taking_a_typed_chip_away_takes_its_words(make_window: MakeWindow) -> None:
    search = make_window().owners.search
    search.type("rouw 9000")
    search.remove(search.now.query.chips[0])
    assert search.now.text == "9000"


def test_a_chosen_chip_comes_and_goes_without_words(make_window: MakeWindow) -> None:
    search = make_window().owners.search
    search.type("rouw")
    all_of_them = search.now.found.total if search.now.found else 0
    free = Chip("cost", "free")
    search.pin(free)
    assert search.now.text == "rouw"
    assert free in search.now.query.chips
    assert search.now.found
    assert 0 < search.now.found.total < all_of_them
    search.remove(free)
    assert search.now.found.total == all_of_them


def test_a_chip_without_words_of_its_own_is_dropped(make_window: MakeWindow) -> None:
    search = make_window().owners.search
    search.type("rouw 9000")
    guessed = Chip("theme", "grief", "rouw")
    assert guessed in search.now.query.chips
    search.remove(Chip("theme", "grief", "something that is not in the text"))
    assert search.now.text == "rouw 9000"


def test_the_desks_own_place_gives_distances(make_window: MakeWindow) -> None:
    window = make_window(postcode="9000")
    rows = window.owners.search.now.found.rows if window.owners.search.now.found else ()
    assert rows[0].distance_km == 1.8
    window.owners.settings.set(postcode="")
    rows = window.owners.search.now.found.rows if window.owners.search.now.found else ()
    assert rows[0].distance_km is None


def test_another_value_takes_the_place_of_what_was_typed(make_window: MakeWindow) -> None:
    search = make_window().owners.search
    search.type("rouw 9000")
    search.change(search.now.query.chips[0], Chip("theme", "anxiety"))
    assert search.now.text == "9000"
    assert [(chip.type, chip.value) for chip in search.now.query.chips] == [("place", "9000"), ("theme", "anxiety")]


def test_another_value_takes_the_place_of_what_was_chosen(make_window: MakeWindow) -> None:
    search = make_window().owners.search
    french, dutch = Chip("language", "fr"), Chip("language", "nl")
    search.pin(french)
    search.change(french, dutch)
    search.pin(french)
    search.change(french, dutch)
    assert search.now.pinned == (dutch,), "never twice"


def test_one_word_that_says_two_things_stays_when_one_of_them_goes(make_window: MakeWindow) -> None:
    class Tonight(FakeDirectory):
        def understand(
            self,
            text: str,
            *,
            desk_place: str | None = None,
            pinned: Iterable[Chip] = (),
            dropped: Iterable[Chip] = (),
        ) -> Query:
            gone = tuple(dropped)
            both = (Chip("period", "today", "vanavond"), Chip("time", "evening", "vanavond"))
            return Query(text, tuple(chip for chip in both if chip not in gone))

    search = make_window(directory=Tonight()).owners.search
    search.type("vanavond")
    today, evening = search.now.query.chips
    search.remove(evening)
    assert search.now.text == "vanavond"
    assert search.now.query.chips == (today,)


def test_the_order_of_the_desk_goes_with_every_question(make_window: MakeWindow) -> None:
    directory = FakeDirectory()
    window = make_window(directory=directory, order="meeting")
    window.owners.search.type("rouw")
    before = len(directory.asked)
    window.owners.settings.set(order="distance")
    asked = [query.order for query in directory.asked[before - 1 :]]
    assert asked == [Order.MEETING, Order.DISTANCE], "asked again at once"
