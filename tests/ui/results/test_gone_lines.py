"""What is no longer listed is named beside the results when it was typed, and counted nowhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from healing_desktop.core.entries import Entry
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS, FakeDirectory, entry_of, local


def gone(number: int) -> Entry:
    row = replace(ROWS[0], id=f"gone-{number}", name=local(nl=f"Verdwenen {number}", fr=f"Disparu {number}"))
    return replace(entry_of(row), unlisted_on=date(2026, 11, 3))


def lines(window: MainWindow) -> list[str]:
    return [button.text() for button in window.results.gone.buttons if button.isVisible()]


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window(directory=FakeDirectory(gone=(gone(1),)))


def test_it_is_named_when_it_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    assert lines(window) == []
    QTest.keyClicks(window.finder.box, "verdwenen")
    assert lines(window) == ["Sinds 3 november 2026 niet meer in de gids: Verdwenen 1"]
    found = window.owners.search.now.found
    assert found is not None
    assert (found.total, window.results.model.rowCount()) == (0, 0)
    window.owners.settings.set(language="fr")
    qtbot.waitUntil(lambda: "Disparu 1" in "".join(lines(window)))
    QTest.keyClicks(window.finder.box, "x")
    assert lines(window) == []


def test_it_opens_what_was_known(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.finder.box, "verdwenen")
    button = window.results.gone.buttons[0]
    assert button.accessibleName() == button.text()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.owners.selection.now.id == "gone-1"
    qtbot.waitUntil(window.detail.page.isVisible)
    assert window.detail.page.readables()[0].words.startswith("Staat sinds 3 november 2026 niet meer in de gids.")


def test_in_a_narrow_window_the_details_come_forward(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(500, 800)
    qtbot.waitUntil(lambda: window.panes.narrow)
    QTest.keyClicks(window.finder.box, "verdwenen")
    window.results.gone.buttons[0].click()
    qtbot.waitUntil(window.detail.page.isVisible)


def test_three_at_most(make_window: MakeWindow) -> None:
    window = make_window(directory=FakeDirectory(gone=tuple(gone(number) for number in range(9))))
    QTest.keyClicks(window.finder.box, "verdwenen")
    assert len(lines(window)) == 3
