"""A notice of an entry is the first thing on its page, and the first that is read out."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QApplication

from healing_desktop.core import entries
from healing_desktop.core.centre_records import Setting
from healing_desktop.core.entries import Assurance, Entry
from healing_desktop.core.pins import sealed_pin
from healing_desktop.core.query import Point
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS, FakeDirectory


class Checked(FakeDirectory):
    """The first entry has a notice; somebody has called it."""

    def entry(self, entry_id: str, *, origin: Point | None = None) -> Entry | None:
        found = super().entry(entry_id, origin=origin)
        return replace(found, assurance=Assurance("publisher", "phone")) if found else None


def test_the_notice_stands_above_the_name(make_window: MakeWindow) -> None:
    window = make_window(directory=Checked(), language="en")
    window.owners.selection.select(ROWS[0].id)
    QApplication.processEvents()
    window.detail.focus_target()
    first, second, third = window.detail.page.readables()[:3]
    assert first.words == "No meeting on 24 December."
    assert third.words.startswith("Praatgroep rouw") or "made up" in third.words
    assert first.mapTo(window, first.rect().topLeft()).y() < second.mapTo(window, second.rect().topLeft()).y()
    said = [label.words for label in window.detail.page.readables()]
    assert any(words.endswith("Checked by phone by the publisher of this directory.") for words in said)


def test_without_a_notice_the_kind_comes_first(make_window: MakeWindow) -> None:
    window = make_window(directory=Checked(), language="en")
    window.owners.selection.select(ROWS[1].id)
    QApplication.processEvents()
    window.detail.focus_target()
    assert window.detail.page.readables()[0].words.startswith("Support group")


class Reported(FakeDirectory):
    """A colleague reported the telephone of the first entry; the second is of this centre."""

    def entry(self, entry_id: str, *, origin: Point | None = None) -> Entry | None:
        found = super().entry(entry_id, origin=origin)
        if found is None:
            return None
        reported = (entries.Reported("phone", "2026-11-03"),) if entry_id == ROWS[0].id else ()
        return replace(found, row=replace(found.row, reported=reported, own=entry_id == ROWS[1].id))


def test_what_a_colleague_reported_stands_above_the_notice_for_staff_alone(make_window: MakeWindow) -> None:
    window = make_window(directory=Reported(), language="en")
    window.owners.selection.select(ROWS[0].id)
    window.detail.focus_target()
    first, second = window.detail.page.readables()[:2]
    assert first.words == "A colleague reported: telephone is not right, 3 November."
    assert second.words == "No meeting on 24 December."
    window.owners.reading.hush(True)
    window.detail.focus_target()
    said = [label.words for label in window.detail.page.readables()]
    assert said[0] == "No meeting on 24 December."
    assert not [words for words in said if "colleague" in words or "telephone is not right" in words]
    assert any(words.endswith("Call first.") for words in said)


def test_behind_a_pin_a_visitor_reads_nothing_of_colleagues(make_window: MakeWindow, qtbot: QtBot) -> None:
    centre = MemoryCentre(Setting("pin/staff", sealed_pin("2468")))
    window = make_window(directory=Reported(), language="en", centre=centre)
    owners = window.owners
    owners.selection.select(ROWS[0].id)

    def first() -> str:
        window.detail.focus_target()
        return window.detail.page.readables()[0].words

    qtbot.waitUntil(lambda: owners.centre.view.read)
    assert first() == "No meeting on 24 December."
    owners.role.unlock("2468", lambda _told: None)
    qtbot.waitUntil(lambda: first().startswith("A colleague reported"))


def test_an_entry_of_this_centre_says_so_under_its_kind(make_window: MakeWindow) -> None:
    window = make_window(directory=Reported(), language="en")
    window.owners.selection.select(ROWS[1].id)
    window.detail.focus_target()
    kind, own = window.detail.page.readables()[:2]
    assert (kind.words.startswith("Support group"), own.words) == (True, "Of this centre")
