"""The map by keys alone, and out of it again."""

from __future__ import annotations

import pytest

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from tests.ui.map.conftest import OpenPane, Watched, row

pytestmark = pytest.mark.web

ROWS = (row(1, 51.05, 3.72), row(2, 50.63, 5.57))


class Between(Watched):
    """A pane between two fields, as in the window."""

    def __init__(self, watched: Watched) -> None:
        super().__init__(watched.pane, watched.qtbot, watched.web)
        self.window = QWidget()
        self.before, self.after = QLineEdit(self.window), QLineEdit(self.window)
        self.qtbot.addWidget(self.window)


@pytest.fixture
def watched(open_pane: OpenPane) -> Between:
    made = Between(open_pane())
    made.pane.show_rows(ROWS)
    window = made.window
    window.resize(560, 760)
    column = QVBoxLayout(window)
    for part in (made.before, made.pane, made.after):
        column.addWidget(part)
    with made.qtbot.waitSignal(made.pane.painted):
        window.show()
        window.activateWindow()
    return made


def press(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def test_plus_and_minus_zoom(watched: Between) -> None:
    watched.pane._stage.setFocus()
    before = watched.state()["zoom"]
    press(Qt.Key.Key_Plus)
    nearer = watched.state()["zoom"]
    press(Qt.Key.Key_Minus)
    assert nearer > before
    assert watched.state()["zoom"] < nearer


def test_arrows_move_the_map_and_home_brings_everything_back(watched: Between) -> None:
    watched.pane._stage.setFocus()
    start = watched.state()
    watched.run("desk_map.setZoom(10, {animate: false})")
    for key, axis, sign in (
        (Qt.Key.Key_Right, "lon", 1),
        (Qt.Key.Key_Left, "lon", -1),
        (Qt.Key.Key_Up, "lat", 1),
        (Qt.Key.Key_Down, "lat", -1),
    ):
        before = watched.state()[axis]
        press(key)
        assert (watched.state()[axis] - before) * sign > 0, key
    press(Qt.Key.Key_Home)
    assert watched.state()["zoom"] == start["zoom"]


def test_the_buttons_do_the_same(watched: Between) -> None:
    tools = watched.pane._tools
    before = watched.state()["zoom"]
    tools.nearer.click()
    assert watched.state()["zoom"] > before
    tools.farther.click()
    tools.farther.click()
    assert watched.state()["zoom"] < before
    tools.all.click()
    assert watched.state()["zoom"] == before


def test_tab_goes_in_and_out_in_few_steps(watched: Between) -> None:
    tools = watched.pane._tools
    inside = [watched.pane._stage, tools.nearer, tools.farther, tools.all]
    inside[0].setFocus()
    seen = [QApplication.focusWidget()]
    for _ in inside:
        press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen[:-1] == inside
    assert seen[-1] in (watched.before, watched.after)
    press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is tools.all


def test_a_click_in_the_map_catches_nobody(watched: Between) -> None:
    watched.click(20, 20)
    watched.qtbot.waitUntil(lambda: QApplication.focusWidget() is watched.pane._stage)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is watched.pane._tools.nearer


def test_shortcuts_of_the_window_work_from_the_map(watched: Between) -> None:
    heard: list[str] = []
    for keys in ("F6", "F9", "Ctrl+P", "Esc"):
        shortcut = QShortcut(QKeySequence(keys), watched.window)
        shortcut.activated.connect(lambda keys=keys: heard.append(keys))
    watched.click(20, 20)
    watched.qtbot.waitUntil(lambda: QApplication.focusWidget() is watched.pane._stage)
    for key in (Qt.Key.Key_F6, Qt.Key.Key_F9, Qt.Key.Key_Escape):
        press(key)
    QTest.keyClick(watched.pane._stage, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["F6", "F9", "Esc", "Ctrl+P"]


def test_nothing_in_the_page_itself_takes_a_tab(watched: Between) -> None:
    assert watched.read("document.querySelectorAll('a[href], button, input, [tabindex]').length") == 0


def test_who_cannot_see_is_told_what_this_is(watched: Between) -> None:
    QAccessible.setActive(True)
    parts = (watched.pane._stage, watched.pane._tools.nearer, watched.pane._tools.farther, watched.pane._tools.all)
    names = [QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name) for part in parts]
    assert names == ["Map", "Zoom in", "Zoom out", "Show all"]
    stage = QAccessible.queryAccessibleInterface(watched.pane._stage)
    assert "in the list" in stage.text(QAccessible.Text.Description)


def test_targets_are_large_enough(watched: Between) -> None:
    for button in (watched.pane._tools.nearer, watched.pane._tools.farther, watched.pane._tools.all):
        assert min(button.width(), button.height()) >= 24


def test_the_focus_is_seen(watched: Between) -> None:
    stage = watched.pane._stage
    stage.setFocus()
    ringed = stage.grab().toImage().pixelColor(QPoint(stage.width() // 2, 1)).name()
    watched.before.setFocus()
    bare = stage.grab().toImage().pixelColor(QPoint(stage.width() // 2, 1)).name()
    assert ringed == "#1a1a1a"
    assert bare != ringed
