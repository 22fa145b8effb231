"""What a screen reader is told of a state; each check yields what is wrong in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTableView,
    QWidget,
)

from tests.accessibility.harness import name_of, tree
from tests.accessibility.steps import root_of
from tests.accessibility.walking import State

ALLOWED = {
    getattr(QAccessible.Role, name)
    for name in (
        "Button", "ButtonMenu", "EditableText", "StaticText", "List", "ListItem", "ComboBox", "CheckBox", "RadioButton",
        "Client", "Pane", "ScrollBar", "Window", "Dialog", "Splitter", "Grouping", "PopupMenu", "MenuItem", "Border",
        "LayeredPane", "Paragraph", "Grip", "Document", "Cell", "SpinBox", "ProgressBar", "Heading", "Separator",
        "Graphic", "Note", "Slider",
    )
}  # fmt: skip
PRESSED = {"Press", "Toggle", "ShowMenu", "SetFocus"}
FIELDS = (QLineEdit, QComboBox, QSpinBox, QPlainTextEdit)
MOUSE = ("mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent")
# Signs beside words, and lines, tell nothing that the words do not.
WORDS = re.compile(r"\w+")


def described(widget: object) -> str:
    text = getattr(widget, "text", None)
    named = widget.objectName() if isinstance(widget, QWidget) else ""
    return f"{type(widget).__name__} {named} {text() if callable(text) else ''}".strip()


def interface_of(widget: QWidget) -> QAccessibleInterface:
    found: QAccessibleInterface = QAccessible.queryAccessibleInterface(widget)
    return found


def inside(state: State, *kinds: type[QWidget]) -> Iterator[QWidget]:
    """The visible widgets of these kinds that stand in the state by themselves, not within another field."""
    root = root_of(state.front)
    for widget in (root, *root.findChildren(QWidget)):
        own = not isinstance(widget.parent(), QComboBox | QSpinBox)
        if isinstance(widget, kinds) and widget.isVisible() and widget.window() is state.front and own:
            yield widget


def a01_names(state: State) -> Iterator[str]:
    for node in tree(root_of(state.front)):
        reached = node.state().focusable and not node.state().invisible
        if reached and not name_of(node).strip():
            yield f"{node.role()} {described(node.object())} has no name"


def a02_roles(state: State) -> Iterator[str]:
    for node in tree(root_of(state.front)):
        if node.role() not in ALLOWED:
            yield f"{described(node.object())} is {node.role()}"
    for label in inside(state, QLabel):
        if any(name in vars(kind) for kind in type(label).__mro__ for name in MOUSE if _ours(kind)):
            yield f"{described(label)} is a label and takes clicks"


def _ours(kind: type) -> bool:
    return kind.__module__.startswith("healing_desktop")


def a03_labels(state: State) -> Iterator[str]:
    """A37 too: the label is one that can be seen."""
    for field in inside(state, *FIELDS):
        # The label of a box around a line that takes the keyboard for it.
        around = field.parentWidget()
        owners = (field, around) if around is not None and around.focusProxy() is field else (field,)
        if not any(_is_labelled(owner) for owner in owners):
            yield f"{described(field)} {field.accessibleName()!r} has no label that can be seen"


def _is_labelled(field: QWidget) -> bool:
    labels = interface_of(field).relations(QAccessible.RelationFlag.Label)
    return any(isinstance(seen := label.object(), QWidget) and seen.isVisible() for label, _ in labels)


def a04_visible_words(state: State) -> Iterator[str]:
    for button in inside(state, QAbstractButton):
        assert isinstance(button, QAbstractButton)
        seen = "&".join(part.replace("&", "") for part in button.text().split("&&"))
        said = name_of(interface_of(button))
        if " ".join(WORDS.findall(seen)) not in " ".join(WORDS.findall(said)):
            yield f"{seen!r} is not in {said!r}"


def a05_states(state: State) -> Iterator[str]:
    for widget in inside(state, QAbstractButton, *FIELDS):
        told = interface_of(widget).state()
        if bool(told.disabled) is widget.isEnabled():
            yield f"{described(widget)}: enabled is {widget.isEnabled()}, told otherwise"
        if (
            isinstance(widget, QAbstractButton)
            and widget.isCheckable()
            and bool(told.checked) is not widget.isChecked()
        ):
            yield f"{described(widget)}: checked is {widget.isChecked()}, told otherwise"


def a06_can_be_done(state: State) -> Iterator[str]:
    for widget in inside(state, QAbstractButton, QLineEdit, QPlainTextEdit, QSpinBox):
        told = interface_of(widget)
        if isinstance(widget, QAbstractButton) and widget.isEnabled():
            if not PRESSED & set(told.actionInterface().actionNames()):
                yield f"{described(widget)} cannot be pressed"
        elif isinstance(widget, QSpinBox) and told.valueInterface() is None:
            yield f"{described(widget)} has no value"


def a09_rows(state: State) -> Iterator[str]:
    for view in inside(state, QAbstractItemView):
        assert isinstance(view, QAbstractItemView)
        for number in range(view.model().rowCount() if view.model() is not None else 0):
            index = view.model().index(number, 0)
            seen, told = (
                index.data(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            )
            said = str(told or seen or "")
            if not said.strip() or len(said) < len(str(seen or "")):
                yield f"row {number} of {described(view)} says {said!r}"


def a10_headers(state: State) -> Iterator[str]:
    for view in inside(state, QTableView):
        assert isinstance(view, QTableView)
        for number in range(view.model().columnCount()):
            if not view.model().headerData(number, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole):
                yield f"column {number} of {described(view)} has no header"


def a11_titles(state: State) -> Iterator[str]:
    if state.front.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog) and not state.title.strip():
        yield f"{described(state.front)} has no title"


def a28_tooltips(state: State) -> Iterator[str]:
    for widget in inside(state, QWidget):
        if widget.toolTip() and widget.toolTip() not in widget.accessibleName() + widget.accessibleDescription():
            yield f"{described(widget)} says {widget.toolTip()!r} in its tooltip alone"


def a42_pictures(state: State) -> Iterator[str]:
    """A picture stands beside words in a button or a card that says them, or has words of its own."""
    for label in inside(state, QLabel):
        assert isinstance(label, QLabel)
        beside = label.parent()
        worded = isinstance(beside, QWidget) and bool(beside.accessibleName())
        if not label.pixmap().isNull() and not label.text() and not label.accessibleName() and not worded:
            yield f"a picture in {described(beside)} says nothing"
