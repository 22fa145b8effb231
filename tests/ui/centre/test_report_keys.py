"""F8: right in two keys, not right in four and a note, and nothing typed is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from healing_desktop.core.centre import NotSaved
from healing_desktop.core.reports import ABOUTS
from healing_desktop.ui.centre.report_dialog import ReportDialog
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.centre.team_desk import TeamDesk, a_desk
from tests.ui.conftest import PATIENCE, MakeWindow
from tests.ui.fakes import ROWS
from tests.ui.test_translations import messages

NASTY = "=1+1 '; DROP TABLE report; -- <b>\u202eאבג</b> " + "x" * 10_000


@pytest.fixture
def centre() -> MemoryCentre:
    return MemoryCentre()


@pytest.fixture
def desk(qtbot: QtBot, make_window: MakeWindow, centre: MemoryCentre) -> TeamDesk:
    return a_desk(qtbot, make_window, centre)


def test_f8_enter_says_that_all_is_right(desk: TeamDesk) -> None:
    desk.press("F8", "Return")
    assert desk.count == 2
    (report,) = desk.wait_for(1)
    assert (report.kind, report.entry, report.edition, report.state) == ("confirm", ROWS[0].id, 1, "waiting")
    assert desk.window.owners.messages.current is not None


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en", "mirrored"])
def test_a_dead_number_in_four_keys_and_a_note(
    qtbot: QtBot, make_window: MakeWindow, centre: MemoryCentre, language: str
) -> None:
    mirrored = language == "mirrored"
    desk = a_desk(qtbot, make_window, centre, language="nl" if mirrored else language)
    if mirrored:
        desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.press("F8", "t", "Tab")
    desk.types("nummer bestaat niet")
    desk.press("Return")
    assert desk.count == 4
    (report,) = desk.wait_for(1)
    assert (report.kind, report.about, report.entry, report.edition) == ("note", "phone", ROWS[0].id, 1)
    assert report.text.endswith(" nummer bestaat niet")
    assert str(ROWS[0].phone) in report.text


def test_it_can_be_undone(desk: TeamDesk) -> None:
    desk.press("F8", "Return")
    desk.wait_for(1)
    desk.undo()
    desk.wait_for(0)


def test_a_new_value_goes_out_as_a_change(desk: TeamDesk) -> None:
    desk.press("F8", "t", "Tab", "Tab")
    desk.types("016 23 95 82")
    desk.press("Return")
    (report,) = desk.wait_for(1)
    assert (report.kind, report.field, json.loads(report.after)) == ("change", "contact/phone", "016 23 95 82")


def test_esc_keeps_what_was_typed_until_the_next_visitor(desk: TeamDesk) -> None:
    desk.press("F8", "t", "Tab")
    desk.types("half a sentence")
    desk.press("Escape", "F8")
    again = desk.dialog()
    assert isinstance(again, ReportDialog)
    assert (again.choices.value, again.note.toPlainText()) == ("phone", "half a sentence")
    desk.press("Escape")
    desk.window.actions_table["next_visitor"].trigger()
    QTest.keyClicks(desk.window.finder.box, "rouw")
    desk.press("F8")
    empty = desk.dialog()
    assert isinstance(empty, ReportDialog)
    assert empty.draft is None
    desk.press("Escape")
    assert desk.reports() == ()


def test_what_could_not_be_kept_is_still_there(desk: TeamDesk, centre: MemoryCentre) -> None:
    centre.refuse = NotSaved("no-space")
    desk.press("F8", "t", "Tab")
    desk.types("so")
    desk.press("Return")
    messages = desk.window.owners.messages
    desk.qtbot.waitUntil(lambda: messages.current is not None, timeout=PATIENCE)
    desk.press("F8")
    again = desk.dialog()
    assert isinstance(again, ReportDialog)
    assert again.note.toPlainText() == "so"
    desk.press("Escape")


def test_bad_input_is_kept_as_text(desk: TeamDesk) -> None:
    desk.press("F8", "t")
    dialog = desk.dialog()
    assert isinstance(dialog, ReportDialog)
    dialog.note.setPlainText(f"{NASTY}\x1b")
    dialog.value.setText(NASTY)
    desk.press("Return")
    (report,) = desk.wait_for(1)
    assert report.kind == "note"
    assert report.text.count(NASTY.strip()) == 2
    assert report.text.endswith("␛")


def test_a_visitor_cannot_report_and_nobody_before_the_page_of_a_visitor(desk: TeamDesk) -> None:
    report = desk.window.actions_table["report"]
    assert report.isEnabled()
    desk.window.actions_table["show"].trigger()
    assert not report.isEnabled()
    desk.window.actions_table["show"].trigger()
    assert report.isEnabled()
    desk.window.actions_table["next_visitor"].trigger()
    assert not report.isEnabled()


def test_no_two_choices_begin_with_the_same_letter(root: Path) -> None:
    for language in ("nl", "fr", "de", "en"):
        # English stands in the sources themselves.
        file = root / "resources" / "i18n" / f"healing_desktop_{'nl' if language == 'en' else language}.ts"
        found = [one for one in messages(file) if one[0] == "ReportChoices"]
        letters = {source: (source if language == "en" else forms[0])[0].casefold() for _, source, forms, _ in found}
        assert len(set(letters.values())) == len(letters) == len(ABOUTS), (language, letters)
        assert letters["Telephone"] == "t"
