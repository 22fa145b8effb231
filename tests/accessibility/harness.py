"""Walking the tree that screen readers walk, and measuring what eyes see."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from healing_desktop.ui.library.reader_page import ReaderPage
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.stage import wait_for
from healing_desktop.ui.theme_tokens import contrast


def walk(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is not None and interface.isValid():
        yield interface
        for number in range(interface.childCount()):
            yield from walk(interface.child(number))


def tree(window: QWidget) -> list[QAccessibleInterface]:
    return list(walk(QAccessible.queryAccessibleInterface(window)))


def name_of(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


def focusable(window: QWidget) -> list[QAccessibleInterface]:
    """What the keyboard can reach now."""
    return [found for found in tree(window) if found.state().focusable and not found.state().invisible]


def tab_chain(window: QWidget, most: int = 60) -> list[QWidget]:
    """The widgets that Tab goes through, from where it is until it comes back."""
    chain: list[QWidget] = []
    here = QApplication.focusWidget()
    while here is not None and here not in chain and len(chain) < most:
        chain.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
    return chain


def open_full_page(window: MainWindow, action: str) -> None:
    """The page for the visitor, or three entries side by side, by their keys."""
    box = window.finder.box
    QTest.keyClicks(box, "rouw")
    for _ in range(3):
        QTest.keyClick(box, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(box, Qt.Key.Key_Down)
    for _ in range(2):
        QTest.keyClick(box, Qt.Key.Key_Up)
    window.actions_table[action].trigger()
    QApplication.processEvents()


def in_window(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def seen_of(widget: QWidget) -> QRect:
    """As much of it as is not scrolled away, in the window."""
    return widget.visibleRegion().boundingRect().translated(in_window(widget).topLeft())


def strongly_changed(before: QImage, after: QImage) -> int:
    """Pixels whose colour changed by 3 : 1 or more."""
    changed = 0
    for x in range(before.width()):
        for y in range(before.height()):
            one, other = before.pixel(x, y), after.pixel(x, y)
            if one != other and contrast(QColor(one).name(), QColor(other).name()) >= 3:
                changed += 1
    return changed


def shown_labels(window: QWidget) -> list[QLabel]:
    return [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def overlapping_siblings(window: QWidget) -> list[tuple[str, str]]:
    """Pairs of visible widgets of one parent that cover each other."""
    found = []
    for parent in [window, *window.findChildren(QWidget)]:
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and _counts(child)
        ]
        for number, one in enumerate(children):
            for other in children[number + 1 :]:
                shared = one.geometry() & other.geometry()
                if shared.width() > 2 and shared.height() > 2:
                    found.append((_describe(one), _describe(other)))
    return found


def _counts(widget: QWidget) -> bool:
    name = widget.objectName()
    return name != "focus_ring" and not name.startswith("qt_") and type(widget).__name__ != "QSplitterHandle"


def _describe(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return f"{type(widget).__name__} {text() if callable(text) else ''} {widget.geometry().getRect()}"


def open_library(window: MainWindow, *, article: bool) -> None:
    """The list of articles, or its first one, by the keys."""
    window.actions_table["library"].trigger()
    wait_for(lambda: bool(window.owners.library.now.articles))
    if article:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
        reader = window.findChild(ReaderPage)
        assert reader is not None
        assert wait_for(lambda: reader.view.is_shown)
    QApplication.processEvents()
