"""Whoever types, types into the search box, wherever the keyboard is, and no letter is lost (D1)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid


class TypingAnywhere(QObject):
    """`to_box` brings the box on top and the keyboard into it. Not `awake`: the box is not to be reached at all.

    Letters reach the window when nobody wants them. What an input method composes (Ethiopic, Chinese, dead keys) goes
    to the widget with the keyboard only, so that one passes it on. Text fields keep their own.
    """

    def __init__(
        self, window: QWidget, box: QLineEdit, to_box: Callable[[], None], awake: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(window)
        self._window, self._box, self._to_box, self._awake = window, box, to_box, awake
        self._watched: QWidget | None = None
        self._handing = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def takes(self, event: QKeyEvent) -> bool:
        """True when the key was a letter, or took one away, and is in the box now."""
        letter = bool(event.text().strip()) and event.text().isprintable()
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier
        back = event.key() == Qt.Key.Key_Backspace and not event.modifiers()
        if self._handing or self._box.hasFocus() or not ((letter and alone) or back):
            return False
        self._to_box()
        self._box.end(False)
        # What the box does not take comes back here; while a dialog closes, the box has no focus yet.
        self._handing = True
        QApplication.sendEvent(self._box, event)
        self._handing = False
        return True

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if new is None or new.window() is not self._window:
            return
        if new.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            return
        self._watched = new
        new.installEventFilter(self)
        QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not self._awake():
            return False
        if event.type() == QEvent.Type.InputMethodQuery:
            # The box answers: yes, one may compose here.
            return QApplication.sendEvent(self._box, event)
        if not isinstance(event, QInputMethodEvent):
            return False
        # The keyboard follows when the word is there: moving it while one composes would end the composing.
        QApplication.sendEvent(self._box, event)
        if event.commitString() and not event.preeditString():
            self._to_box()
        return True
