"""What eyes and hands meet in a state; each check yields what is wrong in words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import SIGNAL, QAbstractAnimation, QKeyCombination, QMargins, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from tests.accessibility.harness import seen_of
from tests.accessibility.spoken_checks import described, inside
from tests.accessibility.walking import State

LEAST, LEAST_SIMPLE, GAP_SIMPLE = 24, 44, 8
ROUNDS = 6
NEAR = QMargins(*(4 * [GAP_SIMPLE - 1]))
SIMPLE = "healing_desktop.ui.simple."
TAKEN = (Qt.Key.Key_Insert, Qt.Key.Key_CapsLock)
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
TARGETS = (QAbstractButton, QLineEdit, QComboBox)


def a18_keys(state: State) -> Iterator[str]:
    """A44 too: no key that screen readers hold for themselves."""
    for sequence in _sequences(state):
        for at in range(sequence.count()):
            pressed = QKeyCombination.fromCombined(sequence[at].toCombined())  # type: ignore[index]
            key, held = pressed.key(), pressed.keyboardModifiers()
            plain = not held & ~Qt.KeyboardModifier.ShiftModifier and 0x20 <= key < 0x01000000
            if plain or Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or held == CTRL_ALT or key in TAKEN:
                yield f"{sequence.toString()} is taken from those who type or listen"


def _sequences(state: State) -> Iterator[QKeySequence]:
    for owner in {state.window, state.front}:
        for action in owner.findChildren(QAction):
            yield from action.shortcuts()
        for shortcut in owner.findChildren(QShortcut):
            yield from shortcut.keys()


def a25_one_direction(state: State) -> Iterator[str]:
    for area in inside(state, QAbstractScrollArea):
        assert isinstance(area, QAbstractScrollArea)
        if area.horizontalScrollBar().maximum() > 0 and not isinstance(area, QAbstractItemView | QPlainTextEdit):
            yield f"{described(area)} scrolls sideways"


def a29_targets(state: State) -> Iterator[str]:
    for widget in inside(state, *TARGETS):
        least = LEAST_SIMPLE if _in_simple(widget) else LEAST
        if min(widget.width(), widget.height()) < least:
            yield f"{described(widget)} is {widget.width()}x{widget.height()}, less than {least}"
    buttons = [one for one in inside(state, QAbstractButton) if _in_simple(one) and not one.visibleRegion().isEmpty()]
    for one, other in combinations(buttons, 2):
        if seen_of(one).marginsAdded(NEAR).intersects(seen_of(other)):
            yield f"{described(one)} and {described(other)} stand closer than {GAP_SIMPLE}"


def _in_simple(widget: QWidget) -> bool:
    here: QWidget | None = widget
    while here is not None:
        if type(here).__module__.startswith(SIMPLE):
            return True
        here = here.parentWidget()
    return False


def a30_no_drag(state: State) -> Iterator[str]:
    for view in inside(state, QAbstractItemView):
        assert isinstance(view, QAbstractItemView)
        if view.dragEnabled():
            yield f"{described(view)} is there to be dragged from"
    for widget in inside(state, QWidget):
        if "dropEvent" in ours_of(widget):
            yield f"{described(widget)} waits for something to be dropped"


def ours_of(widget: QWidget) -> set[str]:
    """What our own classes say of it."""
    kinds = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("healing_desktop")]
    return {name for kind in kinds for name in vars(kind)}


def a31_on_release(state: State) -> Iterator[str]:
    """A menu may open at once: it does nothing, and Esc takes it away."""
    for button in inside(state, QAbstractButton):
        opens = getattr(button, "menu", lambda: None)() is not None
        if "mousePressEvent" in ours_of(button) or (button.receivers(SIGNAL("pressed()")) and not opens):
            yield f"{described(button)} acts when it is pressed, not when it is let go"


def a33_nothing_moves(state: State) -> Iterator[str]:
    for owner in (QApplication.instance(), state.window, state.front):
        for one in owner.findChildren(QAbstractAnimation) if owner is not None else ():
            if one.state() == QAbstractAnimation.State.Running:
                yield f"{one} runs in {described(one.parent())}"


def a24_nothing_cut(state: State) -> Iterator[str]:
    """At 100 %; test_large_text.py and its neighbours have the other sizes."""
    for _ in range(ROUNDS):
        if not any(map(_is_cut, inside(state, QAbstractButton))):
            return
        # What was folded out, or had another size, takes its room a moment later.
        state.front.grab()
        QApplication.processEvents()
    for button in filter(_is_cut, inside(state, QAbstractButton)):
        yield f"{described(button)} needs {button.minimumSizeHint()} in {button.size()}"


def _is_cut(button: QWidget) -> bool:
    need, worded = button.minimumSizeHint(), isinstance(button, QAbstractButton) and button.text()
    if not worded or isinstance(button, QCheckBox | QRadioButton):
        return False
    return button.width() < need.width() or button.height() < need.height()


def is_menu(state: State) -> bool:
    return isinstance(state.front, QMenu) or bool(
        state.front.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup
    )
