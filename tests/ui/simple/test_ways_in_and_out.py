"""How a desk becomes the screen of a visitor who is alone, and that no way leads out of it but the one for staff."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from healing_desktop.core.centre_records import Setting
from healing_desktop.core.pins import sealed_pin
from healing_desktop.core.roles import Role
from healing_desktop.core.simple import Step
from healing_desktop.ui.centre.unlock_dialog import UnlockDialog
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.simple.simple_page import SimplePage
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow

VISITORS = {"back", "crisis_card", "help", "hide", "language", "next_pane", "previous_pane", "quit"}
STAFF = Setting("pin/staff", sealed_pin("2468"))
HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
KEYS = [*range(Qt.Key.Key_A, Qt.Key.Key_Z + 1), *range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1), Qt.Key.Key_Comma]


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was opened outside the window."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory", "exec", "open"):
        monkeypatch.setattr(QFileDialog, name, lambda *_given, name=name: opened.append(name))
    return opened


def page_of(window: MainWindow) -> SimplePage:
    page = window.simple.page
    assert page is not None
    return page


def is_alone(window: MainWindow) -> bool:
    """Nothing but the visitor's page can be seen or reached."""
    others = [
        top
        for top in QApplication.topLevelWidgets()
        if top.isVisible() and top is not window and not isinstance(top, QMenu) and top.window() is top
    ]
    return window.pages.currentWidget() is page_of(window) and not others and not QApplication.activeModalWidget()


def test_a_desk_for_visitors_only_lets_nobody_out_without_the_pin(
    make_window: MakeWindow, qtbot: QtBot, elsewhere: list[str]
) -> None:
    window = make_window(wait=False, simple_only=1, centre=MemoryCentre(STAFF))
    seen: list[bool] = []
    window.first_painted.connect(lambda: seen.append(window.pages.currentWidget() is window.simple.page))
    window.appear()
    owners = window.owners
    qtbot.waitUntil(lambda: owners.search.now.found is not None and owners.centre.view.read)
    assert seen == [True], "the first frame is the visitor's already"
    assert window.isFullScreen()
    assert window.geometry() == window.screen().geometry(), "also where no window manager runs"
    page = page_of(window)
    _press_everything(window)
    _ask_everything_else(window)
    assert elsewhere == []
    _try_to_close(window)
    for state in (Qt.WindowState.WindowNoState, Qt.WindowState.WindowMinimized):
        window.setWindowState(state)
        qtbot.waitUntil(lambda: window.isFullScreen() and not window.isMinimized())
    owners.edition.open("")
    qtbot.waitUntil(lambda: owners.edition.now.opened is not None)
    assert is_alone(window)

    owners.messages.say("For staff (made up)", "Do it", owners.messages.clear)
    assert owners.messages.current is None, "what staff are told waits"
    page.head.staff.click()
    dialog = window.findChild(UnlockDialog)
    assert dialog is not None
    _type_pin(dialog, qtbot, "0000")
    assert dialog.isVisible()
    assert owners.settings.now.wrong_pins == 1
    _type_pin(dialog, qtbot, "2468")
    qtbot.waitUntil(lambda: not owners.simple.now.on)
    assert window.pages.currentIndex() == 0
    assert not window.isFullScreen()
    assert window.message_bar.isVisible(), "what waited for staff is told now"
    assert QApplication.focusWidget() is window.finder.box
    assert window.actions_table["settings"].isEnabled()
    window.actions_table["simple"].trigger()
    assert window.isFullScreen()
    assert not owners.role.may(Role.STAFF), "whoever unlocked the desk has gone"


def _press_everything(window: MainWindow) -> None:
    """All keys on all screens, and Alt with each letter. Not Ctrl+H, the cover; nor F4, the languages."""
    enabled = {name for name, action in window.actions_table.by_id.items() if action.isEnabled()}
    assert enabled == VISITORS
    handle = window.windowHandle()
    for step in Step:
        window.owners.simple.go(step)
        for held in HELD:
            for key in KEYS:
                if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_H and held == Qt.KeyboardModifier.ControlModifier):
                    continue
                QTest.keyClick(handle, Qt.Key(key), held)
                if isinstance(popup := QApplication.activePopupWidget(), QWidget):
                    popup.close()
        assert is_alone(window), step


def _ask_everything_else(window: MainWindow) -> None:
    """The menus of all that has one, with all they offer; a file that is let fall anywhere."""
    page = page_of(window)
    mime = QMimeData()
    mime.setUrls([QUrl("file:///made-up.pdf")])
    for step in Step:
        window.owners.simple.go(step)
        for part in page.findChildren(QWidget):
            if not part.isVisible():
                continue
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), part.mapToGlobal(QPoint(1, 1)))
            QApplication.sendEvent(part, asked)
            menu = QApplication.activePopupWidget()
            if isinstance(menu, QMenu):
                for action in menu.actions():
                    action.trigger()
                menu.close()
            if part.acceptDrops():
                QApplication.sendEvent(
                    part, QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, HELD[0])
                )
        assert is_alone(window), step


def _try_to_close(window: MainWindow) -> None:
    heard: list[str] = []
    window.owners.messages.announced.connect(heard.append)
    page = page_of(window)
    for close in (window.close, window.actions_table["quit"].trigger):
        page.tell("")
        close()
        assert window.isVisible()
        assert page.told.isVisible()
    assert heard == [page.told.words] * 2


def _type_pin(dialog: UnlockDialog, qtbot: QtBot, pin: str) -> None:
    answered: list[object] = []
    dialog._owners.messages.announced.connect(answered.append)
    dialog.finished.connect(answered.append)
    dialog.pin.field.setText(pin)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: bool(answered))


def test_where_there_is_no_pin_one_click_leads_in_and_one_out(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(simple=True)
    assert is_alone(window), "as the command line asked"
    assert window.owners.settings.now.simple_only == 0, "for this start only"
    QTest.mouseClick(page_of(window).head.staff, Qt.MouseButton.LeftButton)
    heard: list[str] = []
    window.owners.messages.announced.connect(heard.append)
    button = next(
        part for part in window.top_bar.findChildren(QWidget) if part.accessibleName().startswith("Eenvoudig")
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page = page_of(window)
    assert is_alone(window)
    assert not window.isFullScreen()
    assert page.title() in window.windowTitle()
    _walk_by_tab(page)
    _walk_by_parts(window, page)
    window.owners.simple.ask_theme("grief")
    assert heard[-1] == page.title(), "another screen is heard where the keyboard is not on its heading"
    qtbot.waitUntil(lambda: not window.owners.search.waiting)
    assert not [words for words in heard if "result" in words], "what the desk counts is not said to a visitor"
    QTest.mouseClick(page.head.staff, Qt.MouseButton.LeftButton)
    assert window.pages.currentIndex() == 0
    assert QApplication.focusWidget() is window.finder.box


def _walk_by_tab(page: SimplePage) -> None:
    """First the one that hides, then as the page is read, last the one that erases; back the same way."""
    page.on_top.focus_target().setFocus()
    head, foot = page.head, page.foot
    forward: list[QWidget] = []
    backward: list[QWidget] = []
    for key, seen in ((Qt.Key.Key_Tab, forward), (Qt.Key.Key_Backtab, backward)):
        here: QWidget | None = head.hide_button
        head.hide_button.setFocus()
        while here is not None and (not seen or here is not head.hide_button):
            seen.append(here)
            QTest.keyClick(here, key)
            here = QApplication.focusWidget()
            assert len(seen) < 60, "Tab goes round"
    assert forward[:5] == [head.hide_button, *head.sizes.buttons, head.language]
    assert forward[5] is head.staff
    assert forward[-3:] == [foot.talk, foot.read, foot.erase]
    assert backward == [forward[0], *reversed(forward[1:])]


def _walk_by_parts(window: MainWindow, page: SimplePage) -> None:
    page.on_top.focus_target().setFocus()
    for action, target in (
        ("next_pane", page.foot.talk),
        ("next_pane", page.head.hide_button),
        ("next_pane", page.on_top.focus_target()),
        ("previous_pane", page.head.hide_button),
    ):
        window.actions_table[action].trigger()
        assert QApplication.focusWidget() is target
    window.actions_table["language"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][:2] == ["Nederlands", "Français"]
    menu.close()
    seen = []
    for action in ("crisis_card", "help"):
        window.actions_table[action].trigger()
        seen.append(window.owners.simple.now.step)
    assert seen == [Step.TALK, Step.START]
