"""Whoever answers before the directory is open is not told that their town does not exist."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from PySide6.QtTest import QTest

from healing_desktop.core.simple import Step
from healing_desktop.ui.simple.where_step import WhereStep
from tests.ui.conftest import MakeWindow


def test_a_postcode_is_taken_once_it_can_be_known(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(wait=False, language="en")
    simple = window.owners.simple
    heard: list[str] = []
    window.owners.messages.announced.connect(heard.append)
    simple.enter()
    simple.ask_theme("grief")
    assert window.simple.page is not None
    where = window.simple.page.on_top
    assert isinstance(where, WhereStep)
    assert window.owners.reading.opened is None
    QTest.keyClicks(where.field, "1030")
    where.on_button.click()
    assert simple.now.step is Step.WHERE
    window.owners.edition.open("")
    qtbot.waitUntil(lambda: simple.now.step is Step.WHEN)
    assert simple.now.place == "1030"
    assert not [words for words in heard if "1030" in words]
