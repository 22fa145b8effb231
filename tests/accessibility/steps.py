"""What can be done in a window as it stands: found by looking at it, never by a list of names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from healing_desktop.ui.simple.one_of import OneOf

# What people type: a question with an answer, one without, words of danger, a postcode, nothing.
TYPED = ("rouw 9000", "xyzzy", "zelfmoord", "9000", "")
MOST_ROWS = 9
# Of fields beside each other, and of the values of one.
ALIKE_FIELDS, MOST_CHOICES = 2, 6
ESCAPE, DO = "Esc", "do"
NO_WIDGETS = ("focus_ring", "qt_")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, the same in every language. `where`: the classes down to it; `number` among those alike."""

    kind: str
    where: str
    number: int = 0
    value: str = ""
    words: str = field(default="", compare=False)

    @property
    def sentence(self) -> str:
        return f"{self.kind} {self.words or self.value or self.where.rsplit('/', 1)[-1]!r}"


Shown = list[tuple[str, QWidget]]
Doable = dict[Step, Callable[[], object]]


def front(window: QWidget) -> QWidget:
    """What is on top: a menu, a dialog, another window of the program, else this one."""
    on_top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if on_top is not None:
        return on_top
    others = [
        one for one in QApplication.topLevelWidgets()
        if one is not window and one.isVisible() and one.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)
    ]  # fmt: skip
    return others[-1] if others else window


def laid_over(top: QWidget) -> QWidget | None:
    """What lies over all of a window, outside its layout."""
    own = top.layout()
    for child in reversed(top.children()):
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and child.rect() == top.rect():
            managed = own is not None and own.indexOf(child) >= 0
            if not managed and not child.objectName().startswith(NO_WIDGETS) and len(child.children()) > 1:
                return child
    return None


def root_of(top: QWidget) -> QWidget:
    """What is seen of a window: all of it, or what lies over it."""
    return laid_over(top) or top


def shown(top: QWidget) -> Shown:
    """All that can be seen or scrolled to, with the classes down to it and their looks in the sheet; without what Qt
    makes for itself and the ring around the keyboard."""
    found: Shown = []
    _look_down(root_of(top), "", found)
    return found


def _look_down(widget: QWidget, above: str, found: Shown) -> None:
    where = above
    if not widget.objectName().startswith(NO_WIDGETS):
        look = widget.property("look")
        where = f"{above}/{type(widget).__name__}{f'[{look}]' if look else ''}"
        found.append((where, widget))
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisible():
            _look_down(child, where, found)


def pages_of(top: QWidget) -> str:
    """Which pages are on top, from the outside in; of a menu, what it belongs to and how much it offers."""
    if isinstance(top, QMenu):
        return f"{type(top.parent()).__name__}/{type(top).__name__} {len(top.actions())}"
    if (over := laid_over(top)) is not None:
        return f"{type(top).__name__}/{type(over).__name__}"
    pages = [page for page in map(_page, top.findChildren(QWidget)) if page is not None]
    return "/".join(type(one).__name__ for one in (top, *pages))


def _page(stack: QWidget) -> QWidget | None:
    """The one on top, of a stack that can be seen."""
    if isinstance(stack, QStackedWidget) and stack.isVisible():
        return stack.currentWidget()
    if isinstance(stack, OneOf) and stack.isVisible():
        return next((child for child in stack.children() if isinstance(child, QWidget) and child.isVisible()), None)
    return None


def steps_in(window: QWidget, top: QWidget, widgets: Shown, pages: str) -> Doable:
    """All that can be done now, and how; on these pages."""
    doable: Doable = dict(_of_menu(top, window, pages) if isinstance(top, QMenu) else _of_widgets(widgets))
    if top is window:
        for action in window.actions():
            if action.isEnabled():
                doable[Step(DO, pages, 0, action.objectName(), action.text())] = action.trigger
    doable[Step("press the key", pages, 0, ESCAPE)] = _escape(window)
    return doable


def _escape(window: QWidget) -> Callable[[], object]:
    def press() -> None:
        top = front(window)
        if not top.isActiveWindow() and not isinstance(top, QMenu):
            top.activateWindow()
        focused: QWidget | None = top.focusWidget()
        QTest.keyClick(focused or top, Qt.Key.Key_Escape)

    return press


def _of_menu(menu: QMenu, window: QWidget, pages: str) -> Iterator[tuple[Step, Callable[[], object]]]:
    """What stands in the window's own table is done as such."""
    own = set(window.actions())
    for number, action in enumerate(menu.actions()):
        if action.isSeparator() or not action.isEnabled() or not action.isVisible() or action in own:
            continue
        yield Step("choose", pages, number, "", action.text()), _chosen(menu, action)


def _chosen(menu: QMenu, action: QAction) -> Callable[[], object]:
    inner = action.menu()
    if isinstance(inner, QMenu):
        return lambda: inner.popup(menu.pos())

    def choose() -> None:
        menu.close()
        action.trigger()

    return choose


def _of_widgets(widgets: Shown) -> Iterator[tuple[Step, Callable[[], object]]]:
    met = Counter[str]()
    for where, widget in widgets:
        if widget.isEnabled():
            met[where] += 1
            yield from _of_widget(widget, where, met[where])


def _of_widget(widget: QWidget, where: str, number: int) -> Iterator[tuple[Step, Callable[[], object]]]:
    said = widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        yield Step("press", where, number, "", said or widget.text()), _pressed(widget)
    elif isinstance(widget, QLineEdit | QPlainTextEdit) and not widget.isReadOnly():
        for text in TYPED if number <= ALIKE_FIELDS else TYPED[:2]:
            yield Step("type", where, number, text, f"{text}, {said}"), _typed(widget, text)
    elif isinstance(widget, QComboBox | QTabBar | QAbstractItemView):
        yield from _of_choice(widget, where, number, said)


def _of_choice(
    widget: QComboBox | QTabBar | QAbstractItemView, where: str, number: int, said: str
) -> Iterator[tuple[Step, Callable[[], object]]]:
    if isinstance(widget, QComboBox):
        yield Step("open", where, number, "", said), widget.showPopup
        for at in range(min(widget.count(), MOST_CHOICES)):
            yield Step("choose", where, number, str(at), f"{said}: {widget.itemText(at)}"), _picked(widget, at)
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield Step("open", where, number, str(at), widget.tabText(at)), _turned(widget, at)
    elif widget.model() is not None:
        for at in range(min(widget.model().rowCount(), MOST_ROWS)):
            yield Step("open the row", where, number, str(at)), _entered(widget, at)


def _pressed(button: QAbstractButton) -> Callable[[], object]:
    def press() -> None:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        menu = getattr(button, "menu", lambda: None)()
        if menu is not None:
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        else:
            button.click()

    return press


def _picked(box: QComboBox, at: int) -> Callable[[], object]:
    def pick() -> None:
        box.setCurrentIndex(at)
        box.activated.emit(at)

    return pick


def _turned(bar: QTabBar, at: int) -> Callable[[], object]:
    return lambda: bar.setCurrentIndex(at)


def _typed(field: QLineEdit | QPlainTextEdit, text: str) -> Callable[[], object]:
    def write() -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        if isinstance(field, QLineEdit):
            field.editingFinished.emit()

    return write


def _entered(view: QAbstractItemView, at: int) -> Callable[[], object]:
    def enter() -> None:
        view.setFocus(Qt.FocusReason.TabFocusReason)
        view.setCurrentIndex(view.model().index(at, 0))
        QTest.keyClick(view, Qt.Key.Key_Return)

    return enter
