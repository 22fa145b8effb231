"""The notes of the centre on paper: a box to tick, for staff, on what has room for them, and off each time."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QWidget

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.ui.handouts.paper_choices import PaperChoices

CARD = HandoutOptions("nl")


def test_they_are_offered_to_staff_alone_and_off_each_time(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    choices = PaperChoices(room)
    choices.show_options(CARD)
    assert not choices.notes.isVisibleTo(room)
    choices.notes.setChecked(True)
    assert not choices.options(CARD).with_notes
    choices.offer_notes(offered=True)
    choices.show_options(CARD)
    assert choices.notes.isVisibleTo(room)
    assert not choices.options(CARD).with_notes
    choices.notes.setChecked(True)
    assert choices.options(CARD).with_notes
    many = replace(CARD, template="list")
    choices.show_options(many)
    assert not choices.notes.isVisibleTo(room)
    assert not choices.options(many).with_notes
