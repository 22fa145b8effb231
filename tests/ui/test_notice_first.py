"""A notice of an entry is the first thing on its page, and the first that is read out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from healing_desktop.core.entries import Assurance, Entry
from healing_desktop.core.query import Point
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
