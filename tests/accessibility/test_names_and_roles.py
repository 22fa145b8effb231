"""A01, A03, A04, A09, A18, A29: what a screen reader is told, which keys are taken, how large targets are."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from healing_desktop.ui.shell.main_window import MainWindow
from tests.accessibility.harness import focusable, name_of, open_full_page, open_library, tree
from tests.ui.conftest import MakeWindow

FULL_PAGES = ("show", "side_by_side")
STATES = (
    "start", "results", "nothing", "danger", "filters", "crisis_card", "region", "settings", "help", "keys", "about",
    "library", "article", "which_fits",
    *FULL_PAGES,
)  # fmt: skip
# Opened beside the list, with the window's own title.
BESIDE = ("filters",)
ALLOWED = {
    getattr(QAccessible.Role, name)
    for name in (
        "Button", "ButtonMenu", "EditableText", "StaticText", "List", "ListItem", "ComboBox", "CheckBox", "RadioButton",
        "Client", "Pane", "ScrollBar", "Window", "Dialog", "Splitter", "Grouping", "PopupMenu", "MenuItem", "Border",
        "LayeredPane", "Paragraph", "Grip", "Document", "Cell",
    )
}  # fmt: skip


def show(window: MainWindow, state: str) -> QWidget:
    """Bring the window into a state; answers the window that is on top."""
    typed = {"results": "rouw 9000", "nothing": "rouw xyzzy", "danger": "zelfmoord"}.get(state)
    if typed:
        QTest.keyClicks(window.finder.box, typed)
        QApplication.processEvents()
    elif state in FULL_PAGES:
        open_full_page(window, state)
    elif state in ("library", "article"):
        open_library(window, article=state == "article")
    elif state == "region":
        window.actions_table[state].trigger()
        QTest.keyClicks(QApplication.focusWidget() or window, "9000")
        QApplication.processEvents()
    elif state != "start":
        window.actions_table[state].trigger()
        QApplication.processEvents()
    return QApplication.activeModalWidget() or window


@pytest.fixture(scope="module")
def titles() -> dict[str, str]:
    """Which state has which title, as far as they were met."""
    return {}


@pytest.mark.parametrize("state", STATES)
def test_what_a_screen_reader_is_told(window: MainWindow, state: str, titles: dict[str, str]) -> None:
    top = show(window, state)
    found = focusable(top)
    assert found
    assert not nameless(found)
    assert all(interface.role() in ALLOWED for interface in tree(top))
    for button in top.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            interface = QAccessible.queryAccessibleInterface(button)
            seen = "&".join(part.replace("&", "") for part in button.text().split("&&")).strip("\u2009 ▾▸")
            assert seen in name_of(interface), seen
    for interface in found:
        if interface.role() not in (QAccessible.Role.StaticText, QAccessible.Role.ListItem):
            rect = interface.rect()
            assert min(rect.width(), rect.height()) >= 24, (name_of(interface), rect)
    if state not in BESIDE:
        assert top.windowTitle()
        assert titles.setdefault(top.windowTitle(), state) == state, "two states have one title"


@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_everything_has_a_name_in_the_other_languages(make_window: MakeWindow, language: str) -> None:
    window = make_window(language=language)
    for state in ("results", "filters"):
        assert not nameless(focusable(show(window, state)))
    assert not nameless(focusable(show(window, "settings")))


def nameless(found: Iterable[QAccessibleInterface]) -> list[object]:
    return [(one.role(), type(one.object()).__name__) for one in found if not name_of(one).strip()]


@pytest.mark.parametrize("state", ["start", "region", "settings", "about"])
def test_each_field_is_bound_to_its_label(window: MainWindow, state: str) -> None:
    top = show(window, state)
    fields = [field for kind in (QLineEdit, QComboBox) for field in top.findChildren(kind) if field.isVisible()]
    assert fields
    buddies = {label.buddy() for label in top.findChildren(QLabel) if label.isVisible()}
    for field in fields:
        assert field in buddies
        assert QAccessible.queryAccessibleInterface(field).relations(QAccessible.RelationFlag.Label)


def test_a_row_speaks_one_sentence(window: MainWindow) -> None:
    show(window, "results")
    listed = QAccessible.queryAccessibleInterface(window.results.list)
    first = name_of(listed.child(0))
    for part in ("De Lantaarn", "Gent", "dinsdag", "19.30", "Gratis", "nagekeken"):
        assert part in first


def test_no_key_is_taken_from_those_who_type_or_listen(window: MainWindow) -> None:
    sequences = [shortcut for action in window.findChildren(QAction) for shortcut in action.shortcuts()]
    sequences += [shortcut.key() for shortcut in window.findChildren(QShortcut)]
    assert len(sequences) >= 12
    for sequence in sequences:
        combination = QKeyCombination.fromCombined(sequence[0].toCombined())  # type: ignore[index]
        key, held = combination.key(), combination.keyboardModifiers()
        plain = not held & ~Qt.KeyboardModifier.ShiftModifier
        assert not (plain and 0x20 <= key < 0x01000000), sequence.toString()
        assert not (Qt.Key.Key_0 <= key <= Qt.Key.Key_9), sequence.toString()
        assert held != Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier, sequence.toString()
        assert key not in (Qt.Key.Key_Insert, Qt.Key.Key_CapsLock), sequence.toString()


def test_no_key_does_two_things(window: MainWindow) -> None:
    texts = [
        shortcut.toString(QKeySequence.SequenceFormat.PortableText)
        for action in window.findChildren(QAction)
        for shortcut in action.shortcuts()
    ]
    assert len(texts) == len(set(texts))
