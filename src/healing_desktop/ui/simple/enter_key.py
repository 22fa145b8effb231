"""Enter presses what has the keyboard, else the one button that goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from healing_desktop.ui.simple.step_page import StepPage

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def enter(event: QKeyEvent, screen: StepPage) -> bool:
    """True when it was Enter and something was pressed. A choice on the screen is ticked with Space: Enter goes on."""
    if event.key() not in _ENTER:
        return False
    focus, pressed = QApplication.focusWidget(), screen.primary()
    if isinstance(focus, QAbstractButton) and (
        pressed is None or not (_is_choice(focus) and screen.isAncestorOf(focus))
    ):
        pressed = focus
    if pressed is None or not pressed.isEnabled():
        return False
    pressed.click()
    return True


def _is_choice(button: QAbstractButton) -> bool:
    return button.isCheckable()
