"""What is cut, covered, wider than the window, or out of reach of the keyboard, as it stands on the screen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QLineEdit, QWidget

from tests.accessibility.harness import in_window, overlapping_siblings

MOST_ROUNDS = 12
ENOUGH = 0.8
# What the keyboard or a finger must be able to get at.
TARGETS = (QAbstractButton, QLineEdit)


def wrong_at(top: QWidget, width: int, height: int) -> list[str]:
    """Laid out in a window of this size: everything that is not as it should be, in words."""
    top.window().resize(width, height)
    return wrong_in(top, width, height)


def wrong_in(top: QWidget, width: int, height: int) -> list[str]:
    """On a screen of this size, which a dialog may be smaller than."""
    window = top.window()
    # Else nobody hears where the keyboard goes once a list of offers has closed.
    window.activateWindow()
    _let_lay_out(window)
    if window.width() > width or window.height() > height:
        return [f"the window became {window.width()}x{window.height()}"]
    return [*_cut(top), *_covered(top), *_sideways(top), *_out_of_reach(top)]


def _let_lay_out(window: QWidget) -> None:
    """What wraps asks for another round of layout; over when nothing is cut, or for good."""
    for _ in range(MOST_ROUNDS):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if next(_cut(window), None) is None:
            return
        window.grab()


def _cut(top: QWidget) -> Iterator[str]:
    for label in top.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        wraps = label.wordWrap()
        need = label.heightForWidth(label.width()) if wraps else label.sizeHint().height()
        wide = label.minimumSizeHint().width() if wraps else label.sizeHint().width()
        if need > label.height() + 1 or (not wraps and wide > label.width() + 1):
            yield f"{label.text()!r} needs {wide}x{need} in {label.width()}x{label.height()}"
    for button in top.findChildren(QAbstractButton):
        least = button.minimumSizeHint()
        if button.isVisible() and button.text() and least.boundedTo(button.size()) != least:
            yield f"{button.text()!r} needs {least} in {button.size()}"


def _covered(top: QWidget) -> Iterator[str]:
    for one, other in overlapping_siblings(top):
        # What is there to cover all, and the ground that something stands on.
        if not other.startswith("Cover ") and not one.startswith("QFrame "):
            yield f"{one} and {other} cover each other"


def _sideways(top: QWidget) -> Iterator[str]:
    wide = top.window().width()
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.isWindow() or widget.objectName() == "focus_ring":
            continue
        at = in_window(widget)
        if at.left() < 0 or at.right() >= wide:
            yield f"{_named(widget)} stands at {at.getRect()} in a window {wide} wide"
    for area in top.findChildren(QAbstractScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
            yield f"{_named(area)} scrolls sideways"


def _out_of_reach(top: QWidget) -> Iterator[str]:
    """With the keyboard on it, nearly all of it is seen, or as much as there is room for."""
    was = QApplication.focusWidget()
    for widget in top.findChildren(QWidget):
        wanted = isinstance(widget, TARGETS) and widget.isVisible() and widget.isEnabled()
        if not wanted or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        widget.clearFocus()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        seen = widget.visibleRegion().boundingRect().size()
        if seen.width() < widget.width() or seen.height() < min(widget.height(), _room(widget)) * ENOUGH:
            yield f"{_named(widget)} is {widget.size()} and {seen} of it is seen"
    if was is not None:
        was.setFocus()


def _room(widget: QWidget) -> int:
    """How high the lowest of the windows is that it is seen through."""
    room, here = widget.window().height(), widget.parentWidget()
    while here is not None:
        if isinstance(here, QAbstractScrollArea):
            room = min(room, here.viewport().height())
        here = here.parentWidget()
    return room


def _named(widget: QWidget) -> str:
    said = getattr(widget, "text", None)
    return f"{type(widget).__name__} {widget.accessibleName() or (callable(said) and said()) or ''!r}"
