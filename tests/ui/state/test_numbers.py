"""What is counted at a desk for the yearly report: over the true states of the window, with a centre in memory."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.core.centre_records import Setting, Tally
from healing_desktop.core.query import Chip
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.state import numbers, search
from healing_desktop.ui.state.centre import CentreState
from healing_desktop.ui.state.edition import EditionState
from healing_desktop.ui.state.numbers import NumbersState
from healing_desktop.ui.state.search import SearchState
from healing_desktop.ui.state.selection import SelectionState
from healing_desktop.ui.state.settings import SettingsState
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import opener
from tests.ui.fakes import ROWS, FakeDirectory

ON, OFF = Setting("numbers", "on"), Setting("numbers", "off")


class Desk:
    """One that counts, or not. `day`: its clock."""

    def __init__(self, qtbot: QtBot, folder: Path, centre: MemoryCentre) -> None:
        self.qtbot, self.memory, self.day = qtbot, centre, date(2026, 11, 22)
        self.jobs, self.settings = Jobs(), SettingsState(folder / "settings.ini")
        self.edition = EditionState(self.jobs, opener(FakeDirectory()))
        self.search = SearchState(self.jobs, self.edition, self.settings, lambda: self.day)
        self.selection = SelectionState(self.search, self.edition)
        self.centre = CentreState(self.jobs, lambda: centre)
        self.numbers = NumbersState(self.search, self.selection, self.settings, self.centre, lambda: self.day)
        self.edition.open("")
        self.centre.begin()
        self.until(lambda: self.search.now.found is not None and self.centre.view.read)

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so)

    def asks(self, text: str) -> None:
        self.search.type(text)

    def looks(self) -> None:
        """For as long as it takes."""
        self.numbers._looked()

    def next_visitor(self) -> None:
        self.selection.select(None)
        self.search.clear()

    def write(self) -> None:
        """What would go to the disk every few minutes."""
        self.numbers.write()
        self.until(lambda: not self.numbers._writing and not self.centre._pulling)

    def rows(self) -> dict[str, int]:
        kept = (one.record for one in self.memory.rows.values() if isinstance(one.record, Tally))
        return {one.id.partition("/")[2]: one.number for one in kept}

    def close(self) -> None:
        self.numbers.close()
        self.centre.close()
        self.jobs.close()


@pytest.fixture
def make_desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Desk]]:
    monkeypatch.setattr(search, "GUI_BUDGET_MS", 1e9)
    made: list[Desk] = []

    def make(*records: Setting | Tally, centre: MemoryCentre | None = None) -> Desk:
        made.append(Desk(qtbot, tmp_path, centre or MemoryCentre(*records)))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


def test_off_by_default_and_when_turned_off(make_desk: Callable[..., Desk]) -> None:
    for desk in (make_desk(), make_desk(OFF)):
        desk.asks("rouw 9000")
        desk.looks()
        desk.numbers.opened()
        desk.numbers.printed()
        desk.next_visitor()
        desk.write()
        desk.close()
        assert desk.memory.written == []
        assert desk.settings.now.desk_id == ""


def test_a_search_counts_once_for_each_way_it_ends(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(ON)
    desk.asks("rou")
    desk.asks("rouw")
    desk.looks()
    desk.asks("rouw 9000")
    desk.looks()
    desk.numbers.opened()
    desk.numbers.printed()
    desk.numbers.printed()
    assert desk.rows() == {}, "not before it is over"
    desk.next_visitor()
    desk.write()
    assert desk.rows() == {"2026-11/grief/shown": 1, "2026-11/grief/printed": 1}


def test_what_ends_in_nothing_is_not_counted(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(ON)
    desk.numbers.printed()
    desk.asks("rouw")
    desk.next_visitor()
    desk.looks()
    desk.asks("zzzz")
    desk.looks()
    desk.numbers.opened()
    desk.next_visitor()
    desk.write()
    assert desk.rows() == {}


def test_what_nobody_sees_is_not_shown(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(ON)
    desk.numbers.is_seen = lambda: False
    desk.asks("rouw")
    desk.looks()
    desk.next_visitor()
    desk.write()
    assert desk.rows() == {}


def test_looking_takes_three_seconds(make_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch) -> None:
    assert numbers.LOOK_MS == 3_000
    monkeypatch.setattr(numbers, "LOOK_MS", 1)
    desk = make_desk(ON)
    desk.asks("rouw")
    desk.until(lambda: bool(desk.numbers._search.endings))
    desk.asks("")
    desk.write()
    assert desk.rows() == {"2026-11/grief/shown": 1}


def test_another_theme_is_another_search(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(ON)
    desk.asks("rouw")
    desk.numbers.opened()
    desk.asks("angst")
    desk.numbers.opened()
    desk.day = date(2026, 12, 1)
    desk.asks("")
    desk.search.pin(Chip("theme", "grief"))
    desk.numbers.opened()
    desk.search.clear()
    desk.write()
    assert desk.rows() == {"2026-11/grief/shown": 1, "2026-12/anxiety/shown": 1, "2026-12/grief/shown": 1}


def test_the_window_that_closes_keeps_what_it_counted(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(ON)
    desk.asks("rouw")
    desk.numbers.opened()
    desk.close()
    assert desk.rows() == {"2026-11/grief/shown": 1}


def test_turned_off_it_forgets_what_it_has_not_written(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(ON)
    desk.asks("rouw")
    desk.numbers.opened()
    desk.next_visitor()
    desk.memory.colleague(OFF)
    desk.centre.pull()
    desk.until(lambda: not desk.numbers.on)
    desk.memory.colleague(ON)
    desk.centre.pull()
    desk.until(lambda: desk.numbers.on)
    desk.write()
    assert desk.rows() == {}


def test_two_windows_of_one_desk_add_up(make_desk: Callable[..., Desk]) -> None:
    centre = MemoryCentre(ON)
    one, two = make_desk(centre=centre), make_desk(centre=centre)
    for desk in (one, two):
        desk.settings.set(desk_id="d")
        desk.asks("rouw")
        desk.numbers.opened()
        desk.next_visitor()
    for desk in (one, two, two, one):
        desk.write()
    assert one.rows() == {"2026-11/grief/shown": 2}


def test_what_cannot_be_written_is_written_later(make_desk: Callable[..., Desk]) -> None:
    from healing_desktop.core.centre import NotSaved

    desk = make_desk(ON)
    desk.asks("rouw")
    desk.numbers.opened()
    desk.next_visitor()
    desk.memory.refuse = NotSaved("no-space")
    desk.write()
    desk.memory.refuse = None
    desk.write()
    desk.write()
    assert desk.rows() == {"2026-11/grief/shown": 1}


@pytest.mark.parametrize("seed", range(3))
def test_nothing_else_is_ever_written(make_desk: Callable[..., Desk], seed: int) -> None:
    """Whatever somebody does: theme, month, ending, number and desk, and no row of another kind."""
    desk, chance = make_desk(ON), random.Random(seed)
    texts = ("rouw Lantaarn 9000", "angst geheimwoord", "mevrouw Peeters 1030", "gratis", "")
    acts: tuple[Callable[[], None], ...] = (
        lambda: desk.asks(chance.choice(texts)), lambda: desk.selection.select(chance.choice(ROWS).id), desk.looks,
        desk.numbers.opened, desk.numbers.printed, desk.next_visitor, desk.numbers.write,
    )  # fmt: skip
    for _ in range(60):
        chance.choice(acts)()
    desk.write()
    desk.close()
    known = {"", "grief", "anxiety"}
    for record in (change.record for change in desk.memory.written):
        assert isinstance(record, Tally)
        assert replace(record) == Tally(
            f"{desk.settings.now.desk_id}/{record.month}/{record.theme}/{record.ending}",
            desk.settings.now.desk_id, "2026-11", record.theme, record.ending, record.number,
        )  # fmt: skip
        assert record.theme in known
        assert record.ending in ("shown", "printed")
        assert len(record.desk) == 32
    assert desk.memory.written
    assert {field.name for field in fields(Tally)} == {"id", "desk", "month", "theme", "ending", "number"}
