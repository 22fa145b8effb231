"""Two changed the same: both versions stand there in words, and one is chosen; until then nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.core.centre import Change, Conflict, Kept, NotSaved
from healing_desktop.core.centre_records import (
    KeptList,
    Note,
    OwnEntry,
    Record,
    Report,
    Setting,
    Tally,
    Watch,
)
from healing_desktop.core.saved_lists import SavedList, TrayItem
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.entry_line import line_of_entry
from healing_desktop.exchange.list_record import record_of_list
from healing_desktop.ui.centre.conflict_dialog import ConflictDialog, ask_conflict
from healing_desktop.ui.shell.main_window import MainWindow
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS, entry_of

NOTE = Note("n1", "e1", "Verzonnen groep", "Bel na 17 uur", "2026-11-20", "An")


def own(name: str) -> OwnEntry:
    entry = entry_of(ROWS[0])
    row = replace(
        entry.row, id="00000000-0000-4000-8000-000000000777", name=LocalText.of({"nl": name}) or entry.row.name
    )
    return OwnEntry("own1", name, line_of_entry(replace(entry, row=row)).decode(), "2026-11-01", "2027-01-31")


def kept_list(copies: int) -> KeptList:
    item = TrayItem("g1", LocalText.of({"nl": "Verzonnen groep"}) or ROWS[0].name, copies)
    return KeptList("l1", "Onthaal", record_of_list(SavedList("Onthaal", (item,))))


REPORT = Report("r1", "e1", "Verzonnen groep", 3, "gone", "2026-11-20")
# Mine, theirs, and the label of what differs.
PAIRS: tuple[tuple[Record, Record, str], ...] = (
    (NOTE, replace(NOTE, text="Bel voor 12 uur"), "Text"),
    (own("Rouw Sluizeken"), own("Rouw aan het Sluizeken"), "Name"),
    (REPORT, replace(REPORT, text="De deur is dicht"), "Text"),
    (kept_list(2), kept_list(5), "Verzonnen groep"),
    (Watch("w1", "Rouw", ("grief",)), Watch("w1", "Rouw", ("addiction",)), "What is watched"),
    (Tally("d/2026-11/grief/shown", "d", "2026-11", "grief", "shown", 3), Tally("d/2026-11/grief/shown", "d", "2026-11",
     "grief", "shown", 4), "Number"),
    (Setting("name", "Huis A"), Setting("name", "Huis B"), "name"),
    (Setting("pin/staff", "scrypt$secret1"), Setting("pin/staff", "scrypt$secret2"), ""),
)  # fmt: skip


def conflict(mine: Record, theirs: Record, *, mine_gone: bool = False, theirs_gone: bool = False) -> Conflict:
    return Conflict(Change(mine, 1, mine_gone), Kept(theirs, 2, theirs_gone))


def opened(window: MainWindow, qtbot: QtBot, met: Conflict, chosen: list[bool] | None = None) -> ConflictDialog:
    qtbot.waitUntil(lambda: window.owners.centre.view.read)
    ask_conflict(met, window.owners, window, None if chosen is None else chosen.append)
    qtbot.waitUntil(lambda: window.findChild(ConflictDialog) is not None)
    dialog = window.findChild(ConflictDialog)
    assert dialog is not None
    dialog.activateWindow()
    return dialog


@pytest.fixture
def centre() -> MemoryCentre:
    return MemoryCentre(NOTE)


@pytest.fixture
def window(make_window: MakeWindow, centre: MemoryCentre) -> MainWindow:
    return make_window(centre=centre, language="en")


def test_every_kind_of_record_says_in_words_what_differs(window: MainWindow, qtbot: QtBot) -> None:
    from healing_desktop.ui.centre.conflict_words import ConflictReader

    reader = ConflictReader(window.owners, window)
    assert {type(mine) for mine, _, _ in PAIRS} == {OwnEntry, Note, Report, KeptList, Watch, Tally, Setting}
    for mine, theirs, label in PAIRS:
        words = reader.words(conflict(mine, theirs))
        assert words.about
        assert "secret" not in str(words), "what is kept of a PIN is nobody's to read"
        different = [side.label for side in words.sides if not side.same]
        assert different == ([label] if label else []), words
        assert [side.same for side in words.sides] == sorted(side.same for side in words.sides)


def test_what_one_took_away_stands_beside_what_the_other_wrote(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, conflict(NOTE, NOTE, theirs_gone=True))
    texts = [label.words for label in dialog.rows.readables()]
    assert texts[:2] == ["Still there", "Taken away"]
    assert NOTE.text in texts


@pytest.mark.parametrize("mine", [True, False])
def test_one_of_them_is_chosen(window: MainWindow, qtbot: QtBot, centre: MemoryCentre, mine: bool) -> None:
    theirs = replace(NOTE, text="Bel voor 12 uur")
    kept = centre.colleague(theirs)
    chosen: list[bool] = []
    dialog = opened(window, qtbot, Conflict(Change(NOTE, 1), kept), chosen)
    focused = QApplication.focusWidget()
    assert focused is dialog.rows.focus_target()
    assert NOTE.text in focused.accessibleName()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter alone throws nothing away"
    (dialog.mine if mine else dialog.theirs).click()
    qtbot.waitUntil(lambda: chosen == [mine])
    assert centre.rows[(Note, "n1")].record == (NOTE if mine else theirs)
    qtbot.waitUntil(lambda: window.owners.centre.now.notes_by_entry["e1"] == (NOTE if mine else theirs,))


def test_closed_without_a_choice_nothing_happens(window: MainWindow, qtbot: QtBot, centre: MemoryCentre) -> None:
    dialog = opened(window, qtbot, conflict(NOTE, replace(NOTE, text="x")), [])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert (centre.settled, centre.written) == ([], [])


def test_changed_again_meanwhile_it_asks_again_with_the_newest(
    window: MainWindow, qtbot: QtBot, centre: MemoryCentre
) -> None:
    chosen: list[bool] = []
    met = Conflict(Change(NOTE, 1), centre.colleague(replace(NOTE, text="tweede")))
    dialog = opened(window, qtbot, met, chosen)
    centre.colleague(replace(NOTE, text="derde"))
    dialog.mine.click()
    qtbot.waitUntil(lambda: any(
        "derde" in label.words for one in window.findChildren(ConflictDialog) for label in one.rows.readables()
    ))  # fmt: skip
    assert chosen == []
    newer = next(one for one in window.findChildren(ConflictDialog) if one is not dialog)
    newer.mine.click()
    qtbot.waitUntil(lambda: chosen == [True])


def test_what_could_not_be_written_says_so_and_asks_still(
    window: MainWindow, qtbot: QtBot, centre: MemoryCentre
) -> None:
    dialog = opened(window, qtbot, Conflict(Change(NOTE, 1), centre.colleague(replace(NOTE, text="x"))))
    centre.refuse = NotSaved("no-space")
    dialog.mine.click()
    qtbot.waitUntil(dialog.said.isVisible)
    assert dialog.mine.isEnabled()
