"""The lists as the window has them: kept in the centre, shared with colleagues, and nothing silently lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.centre.old_lists import ListsJson
from healing_desktop.core.centre import Conflict, NotSaved
from healing_desktop.core.centre_records import KeptList
from healing_desktop.core.saved_lists import SavedList, TrayItem
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.list_record import file_of_lists, record_of_list
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.state.centre import CentreState
from healing_desktop.ui.state.lists import ListsState
from tests.fixtures.memory_centre import MemoryCentre

ITEM = TrayItem("a", LocalText((("nl", "Verzonnen"),)), 2)
STAND = SavedList("Infostand", (ITEM,))


def nothing() -> None:
    pass


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


class Desk:
    """One desk on a centre; `conflicts` and `heard` are what it was told."""

    def __init__(self, jobs: Jobs, centre: MemoryCentre, qtbot: QtBot, file: Path) -> None:
        self.centre = CentreState(jobs, lambda: centre)
        self.lists = ListsState(jobs, self.centre, ListsJson(file))
        self.conflicts: list[Conflict] = []
        self.lists.conflicted.connect(self.conflicts.append)
        self.qtbot = qtbot
        self.centre.begin()
        qtbot.waitUntil(lambda: self.lists.now.read)

    def sees(self, *names: str) -> None:
        self.qtbot.waitUntil(lambda: [saved.name for saved in self.lists.now.lists] == list(names))

    def keep(self, saved: SavedList, origin: SavedList | None = None) -> SavedList:
        done: list[int] = []
        kept = self.lists.keep(saved, origin, lambda: done.append(1))
        self.qtbot.waitUntil(lambda: bool(done or self.conflicts or self.lists.now.trouble))
        return kept


@pytest.fixture
def centre() -> MemoryCentre:
    return MemoryCentre()


@pytest.fixture
def desk(jobs: Jobs, centre: MemoryCentre, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(jobs, centre, qtbot, tmp_path / "lists.json")
    yield made
    made.centre.close()


def theirs(list_id: str, *items: TrayItem, name: str = "Infostand") -> KeptList:
    return KeptList(list_id, name, record_of_list(SavedList(name, items)))


def test_a_list_is_kept_renamed_deleted_and_brought_back(desk: Desk) -> None:
    kept = desk.keep(replace(STAND, name="  Info   stand "))
    desk.sees("Info stand")
    desk.lists.rename(kept, "Aan de balie")
    desk.sees("Aan de balie")
    desk.lists.undo()
    desk.sees("Info stand")
    desk.qtbot.waitUntil(lambda: desk.lists.can_undo)
    desk.lists.delete(desk.lists.now.lists[0])
    desk.sees()
    desk.qtbot.waitUntil(lambda: desk.lists.can_undo)
    desk.lists.undo()
    desk.sees("Info stand")
    assert desk.lists.now.lists[0].items == (ITEM,)
    assert not desk.conflicts
    desk.lists.forget_step()
    assert not desk.lists.can_undo


def test_a_list_of_the_same_name_is_replaced_and_can_come_back(desk: Desk) -> None:
    desk.keep(STAND)
    desk.keep(SavedList("INFOSTAND"))
    desk.sees("INFOSTAND")
    desk.lists.undo()
    desk.sees("Infostand")
    assert desk.lists.now.lists[0].items == (ITEM,)


def test_a_colleagues_list_appears_and_stays_when_mine_was_older(desk: Desk, centre: MemoryCentre) -> None:
    other = replace(ITEM, id="b")
    desk.keep(STAND)
    loaded = desk.lists.now.lists[0]
    centre.colleague(theirs(loaded.id, other))
    desk.qtbot.waitUntil(lambda: desk.lists.now.lists[0].items == (other,))
    desk.keep(SavedList("Infostand", (ITEM, ITEM)), loaded)
    assert [conflict.theirs.record for conflict in desk.conflicts] == [theirs(loaded.id, other)]
    assert desk.lists.now.lists[0].items == (other,)
    desk.centre.settle(desk.conflicts[0], mine=True)
    desk.qtbot.waitUntil(lambda: desk.lists.now.lists[0].items == (ITEM, ITEM))


def test_my_own_list_kept_twice_is_no_conflict(desk: Desk) -> None:
    kept = desk.keep(STAND)
    again = desk.keep(SavedList("Infostand", (ITEM, ITEM)), kept)
    desk.keep(SavedList("Infostand"), again)
    assert not desk.conflicts
    assert desk.lists.now.lists[0].items == ()


def test_what_a_colleague_took_away_meanwhile_is_asked_about(desk: Desk, centre: MemoryCentre) -> None:
    kept = desk.keep(STAND)
    loaded = desk.lists.now.lists[0]
    centre.colleague(theirs(kept.id, ITEM), gone=True)
    desk.qtbot.waitUntil(lambda: not desk.lists.now.lists)
    desk.lists.rename(loaded, "Balie")
    desk.qtbot.waitUntil(lambda: bool(desk.conflicts))
    assert desk.conflicts[0].theirs.gone


def test_a_full_disk_is_told_until_something_is_written(desk: Desk, centre: MemoryCentre) -> None:
    centre.refuse = NotSaved("no-space")
    desk.keep(STAND)
    assert desk.lists.now.trouble == NotSaved("no-space")
    assert desk.lists.now.lists == ()
    centre.refuse = None
    desk.lists.keep(STAND, None, nothing)
    desk.qtbot.waitUntil(lambda: desk.lists.now.trouble is None)
    desk.sees("Infostand")


def test_the_file_of_an_older_program_is_taken_in_once(
    jobs: Jobs, qtbot: QtBot, tmp_path: Path, centre: MemoryCentre
) -> None:
    centre.colleague(theirs("x"))
    file, written = tmp_path / "lists.json", file_of_lists((STAND, SavedList("Onthaal")))
    file.write_bytes(written)
    first = Desk(jobs, centre, qtbot, file)
    first.sees("Infostand", "Infostand (2)", "Onthaal")
    qtbot.waitUntil(lambda: not file.exists())
    assert (tmp_path / "lists.json.taken-in").read_bytes() == written
    # As if it had not been put aside: nothing comes twice, nor back.
    first.lists.delete(first.lists.now.lists[2])
    first.sees("Infostand", "Infostand (2)")
    first.centre.close()
    file.write_bytes(written)
    second = Desk(jobs, centre, qtbot, file)
    qtbot.waitUntil(lambda: not file.exists())
    second.sees("Infostand", "Infostand (2)")
    second.centre.close()


def test_a_damaged_file_is_named(jobs: Jobs, qtbot: QtBot, tmp_path: Path, centre: MemoryCentre) -> None:
    (tmp_path / "lists.json").write_bytes(b"[")
    desk = Desk(jobs, centre, qtbot, tmp_path / "lists.json")
    qtbot.waitUntil(lambda: desk.lists.now.set_aside != "")
    assert (tmp_path / desk.lists.now.set_aside).read_bytes() == b"["
    desk.centre.close()
