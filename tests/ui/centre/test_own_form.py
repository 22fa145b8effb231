"""The form of a centre's own groups in the window: nothing typed is lost, whatever is typed, whatever goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from healing_desktop.core.centre import NotSaved
from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.own_answers import LONGEST, Answers
from healing_desktop.exchange.entry_line import entry_of_line
from healing_desktop.ui.centre.conflict_dialog import ConflictDialog
from healing_desktop.ui.centre.many_box import ManyBox
from healing_desktop.ui.centre.own_form import OwnForm
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow

TOLD = Answers(name="Verzonnen kring", kind="group", themes=("grief",), email="a@example.org")
BAD = ("<b>x</b><script>y()</script>", "=1+1", "'; DROP TABLE own_entry; --", "שלום", "a\x00b\u202ec", "x" * 3000)


class Desk:
    def __init__(self, make_window: MakeWindow, qtbot: QtBot, *records: OwnEntry) -> None:
        self.qtbot, self.centre = qtbot, MemoryCentre(*records)
        self.window: MainWindow = make_window(centre=self.centre)
        self.owners = self.window.owners
        self.until(lambda: self.owners.centre.view.read)

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so)

    def opens(self, entry_id: str = "") -> OwnForm:
        self.owners.own_groups.wanted.emit(entry_id)
        self.until(lambda: isinstance(QApplication.activeModalWidget(), OwnForm))
        form = QApplication.activeModalWidget()
        assert isinstance(form, OwnForm)
        self.until(lambda: form.is_ready)
        return form

    def keeps(self, answers: Answers) -> OwnEntry:
        form = self.opens()
        form.page.show_answers(answers)
        form.keep_button.click()
        self.until(lambda: bool(self.own()))
        self.until(lambda: QApplication.activeModalWidget() is None)
        return self.own()[0]

    def own(self) -> tuple[OwnEntry, ...]:
        return self.owners.own_groups.all()


@pytest.fixture
def desk(make_window: MakeWindow, qtbot: QtBot) -> Desk:
    return Desk(make_window, qtbot)


def test_whatever_is_typed_is_kept_as_text_or_told_beside_its_field(desk: Desk) -> None:
    form = desk.opens()
    for name in LONGEST:
        for bad in BAD:
            typed: dict[str, Any] = {name: bad}
            shown = replace(TOLD, how_often="once", price="amount", **typed)
            form.page.show_answers(shown)
            assert getattr(form.page.answers, name) == bad
            form.page.show_faults(())
            form.looked_at()
            faulty = form.page.fields[name].fault
            assert len(faulty) < 300
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in form.findChildren(QLabel))
    assert all(field.typed_in.accessibleName() for field in form.page.fields.values())
    form.reject()


def test_a_full_disk_loses_nothing(desk: Desk) -> None:
    desk.centre.refuse = NotSaved("no-space")
    form = desk.opens()
    form.page.show_answers(TOLD)
    form.keep_button.click()
    desk.until(lambda: form.said.text() != "")
    assert form.isVisible()
    assert desk.owners.own_groups.drafts[""].name == TOLD.name
    desk.centre.refuse = None
    form.keep_button.click()
    desk.until(lambda: bool(desk.own()))
    assert desk.own()[0].name == TOLD.name
    assert not desk.owners.own_groups.drafts


def test_what_is_there_is_changed_and_undo_brings_it_back(desk: Desk) -> None:
    own = desk.keeps(TOLD)
    form = desk.opens(own.id)
    desk.until(lambda: form.page.answers.name == TOLD.name)
    assert form.page.answers.themes == ("grief",)
    form.page.fields["name"].show_answer("Andere kring")
    form.keep_button.click()
    desk.until(lambda: desk.own()[0].name == "Andere kring")
    entry = entry_of_line(desk.own()[0].record.encode())
    assert entry is not None
    assert (entry.row.id, entry.row.name.name_for("nl")) == (own.id, "Andere kring")
    message = desk.owners.messages.current
    assert message is not None
    assert message.action is not None
    message.action()
    desk.until(lambda: desk.own() == (own,))


def test_a_colleague_who_was_faster_is_a_choice(desk: Desk) -> None:
    own = desk.keeps(TOLD)
    form = desk.opens(own.id)
    desk.until(lambda: form.page.answers.name == TOLD.name)
    desk.centre.colleague(replace(own, name="Van een collega"))
    form.page.fields["name"].show_answer("Van mij")
    form.keep_button.click()
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), ConflictDialog))
    assert desk.owners.own_groups.drafts[own.id].name == "Van mij"
    choice = QApplication.activeModalWidget()
    assert isinstance(choice, ConflictDialog)
    choice.mine.click()
    desk.until(lambda: desk.own()[0].name == "Van mij")
    desk.until(lambda: QApplication.activeModalWidget() is None)
    assert not desk.owners.own_groups.drafts


def test_the_questions_follow_the_choices_and_enter_goes_on(desk: Desk) -> None:
    form = desk.opens()
    fields = form.page.fields
    often = fields["how_often"].inside
    assert isinstance(often, ChoiceBox)
    seen = {}
    for choice in ("", "weekly", "two-weeks", "once", "on-appointment"):
        often.setCurrentIndex(often.findData(choice))
        seen[choice] = {name for name in ("weekday", "on", "opens", "holidays") if fields[name].isVisibleTo(form)}
    assert seen[""] == seen["on-appointment"] == set()
    assert seen["weekly"] == {"weekday", "opens", "holidays"}
    assert seen["two-weeks"] == {"weekday", "on", "opens", "holidays"}
    assert seen["once"] == {"on", "opens"}
    fields["street"].typed_in.setFocus()
    QTest.keyClick(fields["street"].typed_in, Qt.Key.Key_Return)
    assert fields["attending"].typed_in.hasFocus()
    place = fields["place"].inside
    assert isinstance(place, QLineEdit)
    place.setFocus()
    QTest.keyClicks(place, "9000")
    assert fields["languages"].answer == ("nl",)
    form.reject()


def test_several_are_chosen_by_a_few_letters(desk: Desk) -> None:
    form = desk.opens()
    box = form.page.fields["themes"].inside
    assert isinstance(box, ManyBox)
    box.line.setFocus()
    QTest.keyClicks(box.line, "rou")
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert list(box.codes) == ["grief"]
    QTest.keyClicks(box.line, "geen thema")
    QTest.keyClick(box.line, Qt.Key.Key_Tab)
    assert list(box.codes) == ["grief", "geen thema"], "not lost, and told as a fault"
    form.looked_at()
    assert "geen thema" in form.page.fields["themes"].fault
    box.line.clear()
    QTest.keyClick(box.line, Qt.Key.Key_Backspace)
    assert not box.codes
    form.reject()


def test_a_place_typed_before_the_lists_are_read_has_its_language_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups = desk.owners.own_groups
    held: list[tuple[Any, ...]] = []
    prepare = groups.prepare
    monkeypatch.setattr(groups, "prepare", lambda *asked: held.append(asked))
    groups.wanted.emit("")
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), OwnForm))
    form = QApplication.activeModalWidget()
    assert isinstance(form, OwnForm)
    place = form.page.fields["place"].inside
    assert isinstance(place, QLineEdit)
    QTest.keyClicks(place, "9000")
    assert not form.page.fields["languages"].answer
    prepare(*held[0])
    desk.until(lambda: form.is_ready)
    assert form.page.fields["languages"].answer == ("nl",)
    form.reject()
