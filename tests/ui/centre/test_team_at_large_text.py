"""A01, A03, A24, A29 for reports, notes and the outbox: names, nothing cut or covered at 200 %, large targets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from healing_desktop.core.centre import Change
from healing_desktop.ui.centre.notes_section import NotesSection
from healing_desktop.ui.centre.outbox_section import OutboxSection
from healing_desktop.ui.widgets.scrolling import Scrolling
from tests.accessibility.harness import focusable, name_of, overlapping_siblings
from tests.accessibility.test_large_text import cut_buttons, cut_labels, settle
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.centre.team_desk import a_desk
from tests.ui.centre.test_notes import HOMELESS, OLD
from tests.ui.centre.test_outbox_section import CHANGE, CONFIRM
from tests.ui.conftest import MakeWindow


def looked_at(part: QWidget) -> None:
    settle(part)  # type: ignore[arg-type]
    assert not cut_labels(part)
    assert not cut_buttons(part)
    assert not overlapping_siblings(part)
    for interface in focusable(part):
        assert name_of(interface).strip(), type(interface.object()).__name__
        rect = interface.rect()
        if interface.role() != QAccessible.Role.ListItem:
            assert min(rect.width(), rect.height()) >= 24, (name_of(interface), rect)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_all_can_be_read_and_reached(qtbot: QtBot, make_window: MakeWindow, language: str) -> None:
    centre = MemoryCentre()
    sent = replace(CONFIRM, id=CONFIRM.id.replace("1", "3"), state="sent", sent_on="2026-11-20")
    centre.write([Change(one) for one in (OLD, HOMELESS, CONFIRM, CHANGE, sent)])
    desk = a_desk(qtbot, make_window, centre, language=language, text_size=200, size=(1024, 768))
    qtbot.waitUntil(lambda: bool(desk.window.owners.centre_entries.homeless))
    for action, choice in (("report", "t"), ("note", "")):
        desk.window.actions_table[action].trigger()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        if choice:
            desk.press(choice)
        looked_at(dialog)
        desk.press("Escape")
    window = desk.window
    for kind in (OutboxSection, NotesSection):
        section = kind(window.owners, window.services, window.actions_table)
        section.begin()
        room = Scrolling(section)
        qtbot.addWidget(room)
        room.resize(900, 600)
        room.show()
        looked_at(room)
