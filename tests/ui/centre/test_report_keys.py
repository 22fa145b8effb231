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
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS
from tests.ui.test_translations import messages

NASTY = "=1+1 '; DROP TABLE report; -- <b>\u202eאבג</b> " + "x" * 10_000


@pytest.fixture
def centre() -> MemoryCentre:
    return MemoryCentre()


@pytest.fixture
def desk(qtbot: QtBot, make_window: MakeWindow, centre: MemoryCentre) -> TeamDesk:
    return a_desk(qtbot, make_window, centre)


def test_right_in_two_keys_undone_and_a_new_value(desk: TeamDesk) -> None:
    desk.press("F8", "Return")
    assert desk.count == 2
    (report,) = desk.wait_for(1)
    assert (report.kind, report.entry, report.edition, report.state) == ("confirm", ROWS[0].id, 1, "waiting")
    desk.wait_until_said()
    desk.undo()
    desk.wait_for(0)
    desk.press("F8", "t", "Tab", "Tab")
    desk.types("016 23 95 82")
    desk.press("Return")
    (report,) = desk.wait_for(1)
    assert (report.kind, report.field, json.loads(report.after)) == ("change", "contact/phone", "016 23 95 82")


def test_a_dead_number_in_four_keys_and_a_note(desk: TeamDesk) -> None:
    window = desk.window
    for number, language in enumerate(("nl", "fr", "de", "en", "nl mirrored"), start=1):
        code, *mirrored = language.split()
        window.owners.settings.set(language=code)
        wait_for_words(desk, code)
        if mirrored:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        before, desk.count = desk.reports(), 0
        desk.press("F8", "t", "Tab")
        desk.types("bestaat niet")
        desk.press("Return")
        assert desk.count == 4, language
        (report,) = set(desk.wait_for(number)) - set(before)
        assert (report.kind, report.about, report.entry, report.edition) == ("note", "phone", ROWS[0].id, 1), language
        assert report.text.endswith(" bestaat niet"), language
        assert str(ROWS[0].phone) in report.text, language


def test_what_was_typed_is_never_lost_until_the_next_visitor(desk: TeamDesk, centre: MemoryCentre) -> None:
    desk.press("F8", "t", "Tab")
    desk.types("half a sentence")
    desk.press("Escape", "F8")
    again = dialog_of(desk)
    assert (again.choices.value, again.note.toPlainText()) == ("phone", "half a sentence")
    centre.refuse = NotSaved("no-space")
    desk.press("Return")
    desk.wait_until_said()
    desk.press("F8")
    assert dialog_of(desk).note.toPlainText() == "half a sentence"
    desk.press("Escape")
    desk.window.actions_table["next_visitor"].trigger()
    assert not desk.window.actions_table["report"].isEnabled()
    QTest.keyClicks(desk.window.finder.box, "rouw")
    desk.press("F8")
    assert dialog_of(desk).draft is None
    desk.press("Escape")
    assert desk.reports() == ()


def test_bad_input_is_kept_as_text_and_nobody_reports_before_a_visitor(desk: TeamDesk) -> None:
    desk.press("F8", "t")
    dialog = dialog_of(desk)
    dialog.note.setPlainText(f"{NASTY}\x1b")
    dialog.value.setText(NASTY)
    desk.press("Return")
    (report,) = desk.wait_for(1)
    assert report.kind == "note"
    assert report.text.count(NASTY.strip()) == 2
    assert report.text.endswith("␛")
    action = desk.window.actions_table["report"]
    assert action.isEnabled()
    desk.window.actions_table["show"].trigger()
    assert not action.isEnabled()
    desk.window.actions_table["show"].trigger()
    assert action.isEnabled()


def wait_for_words(desk: TeamDesk, language: str) -> None:
    def there() -> bool:
        words = desk.window.owners.reading.words
        return words is not None and words.language == language

    desk.qtbot.waitUntil(there)


def dialog_of(desk: TeamDesk) -> ReportDialog:
    found = desk.dialog()
    assert isinstance(found, ReportDialog)
    return found


def test_no_two_choices_begin_with_the_same_letter(root: Path) -> None:
    for language in ("nl", "fr", "de", "en"):
        # English stands in the sources themselves.
        file = root / "resources" / "i18n" / f"healing_desktop_{'nl' if language == 'en' else language}.ts"
        found = [one for one in messages(file) if one[0] == "ReportChoices"]
        letters = {source: (source if language == "en" else forms[0])[0].casefold() for _, source, forms, _ in found}
        assert len(set(letters.values())) == len(letters) == len(ABOUTS), (language, letters)
        assert letters["Telephone"] == "t"
