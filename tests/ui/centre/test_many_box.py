"""Who types before the list of offers is there loses nothing."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.core.term_offers import TermOffers
from healing_desktop.ui.centre.many_box import ManyBox

OFFERS = TermOffers(
    (("grief", "Rouw en verlies"), ("addiction", "Verslaving")),
    (("rouw en verlies", "grief"), ("verslaving", "addiction")),
)


def box_with_the_keyboard(qtbot: QtBot) -> ManyBox:
    box = ManyBox()
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.line.setFocus()
    return box


def test_what_stands_there_when_the_list_comes_is_offered(qtbot: QtBot) -> None:
    box = box_with_the_keyboard(qtbot)
    QTest.keyClicks(box.line, "rou")
    assert QApplication.activePopupWidget() is None
    box.take_offers(OFFERS)
    assert QApplication.activePopupWidget() is not None
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert box.codes == ("grief",)


def test_enter_before_the_list_comes_takes_the_first_of_it(qtbot: QtBot) -> None:
    box = box_with_the_keyboard(qtbot)
    QTest.keyClicks(box.line, "rou")
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    box.take_offers(OFFERS)
    assert box.codes == ("grief",)
    assert QApplication.activePopupWidget() is None


def test_nothing_is_offered_where_nothing_was_typed(qtbot: QtBot) -> None:
    box = box_with_the_keyboard(qtbot)
    box.take_offers(OFFERS)
    assert QApplication.activePopupWidget() is None
    assert box.codes == ()
