"""What stands below a page leaves room for it: high enough for its buttons, up to its share, then it scrolls."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.low_foot import MOST, LowFoot


def test_a_page_keeps_its_room_and_each_button_can_be_reached(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    foot = QFrame()
    flow = FlowLayout(foot)
    buttons = [QPushButton(f"{number} of some buttons with long words", foot) for number in range(12)]
    for button in buttons:
        flow.addWidget(button)
    low, above = LowFoot(foot), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(above, 1)
    column.addWidget(low)
    page.resize(9000, 400)
    with qtbot.waitExposed(page):
        page.show()
    # In a wide window there is room for all, whatever the style of the test before.
    qtbot.waitUntil(lambda: 0 < low.height() < MOST * 400 and low.verticalScrollBar().maximum() == 0)
    page.resize(320, 400)
    qtbot.waitUntil(lambda: low.verticalScrollBar().maximum() > 0)
    assert low.height() <= MOST * 400 + 1
    assert above.height() > low.height()
    page.activateWindow()
    buttons[-1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: buttons[-1].visibleRegion().boundingRect().height() == buttons[-1].height())
    foot.hide()
    qtbot.waitUntil(lambda: above.height() > 300)
