"""From what it is about to a group, as somebody goes who is alone at the screen: one window for all of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from healing_desktop.core.query import Chip
from healing_desktop.core.simple import TILES, Step
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.simple.found_step import FoundStep
from healing_desktop.ui.simple.simple_page import SimplePage
from healing_desktop.ui.simple.start_step import StartStep
from healing_desktop.ui.simple.when_step import WhenStep
from healing_desktop.ui.simple.where_step import WhereStep
from healing_desktop.ui.stage import type_text, wait_for
from tests.ui.conftest import PATIENCE, close_all, window_maker

TARGET, GAP = 44, 8


@pytest.fixture(scope="module")
def window(qapp: QApplication, resources: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    made: list[MainWindow] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("healing_desktop.ui.state.search.GUI_BUDGET_MS", 1e9)
        folder = tmp_path_factory.mktemp("simple")
        make = window_maker(qapp, resources, folder, made, lambda done: wait_for(done, PATIENCE))
        yield make(size=(1024, 768), language="en")
    close_all(made)


@pytest.fixture
def page(window: MainWindow) -> SimplePage:
    """On its first screen, as after the visitor before."""
    window.owners.simple.enter()
    window.owners.simple.erase()
    window.owners.simple.to_start()
    assert window.simple.page is not None
    return window.simple.page


@pytest.fixture
def heard(window: MainWindow) -> Iterator[list[str]]:
    told: list[str] = []
    window.owners.messages.announced.connect(told.append)
    yield told
    window.owners.messages.announced.disconnect(told.append)


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def start(page: SimplePage) -> StartStep:
    assert isinstance(page.on_top, StartStep)
    return page.on_top


def where(page: SimplePage) -> WhereStep:
    assert isinstance(page.on_top, WhereStep)
    return page.on_top


def when(page: SimplePage) -> WhenStep:
    assert isinstance(page.on_top, WhenStep)
    return page.on_top


def found(page: SimplePage) -> FoundStep:
    assert isinstance(page.on_top, FoundStep)
    return page.on_top


def to_found(page: SimplePage, theme: str = "grief") -> FoundStep:
    click(start(page).tiles[theme])
    click(where(page).skip)
    click(when(page).skip)
    return found(page)


def shown(step: FoundStep) -> list[str]:
    return [card.entry_id for card in step.cards if card.entry_id and not card.isHidden()]


def test_a_group_is_eight_clicks_away(page: SimplePage, window: MainWindow) -> None:
    click(start(page).tiles["grief"])
    for digit in "9000":
        click(where(page).keys[digit])
    assert where(page).field.hasFocus(), "the caret stays where one types"
    click(where(page).on_button)
    click(when(page).skip)
    first = next(card for card in found(page).cards if card.entry_id)
    click(first)
    assert page.on_top is page._screen(Step.GROUP)
    assert window.owners.selection.now.id == first.entry_id
    assert Chip("place", "9000", "9000") in window.owners.search.now.query.chips


def test_all_of_it_goes_by_keyboard(page: SimplePage, window: MainWindow) -> None:
    def press(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or page, key)

    start(page).box.setText("rouw")
    press(Qt.Key.Key_Return)
    assert where(page).field.hasFocus()
    type_text(where(page).field, "çààà")
    press(Qt.Key.Key_Return)
    assert window.owners.simple.now.place == "9000", "the digits of a Belgian keyboard without Shift"
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert when(page).times["evening"].isChecked()
    assert not when(page).times["daytime"].isChecked()
    press(Qt.Key.Key_Return)
    step = found(page)
    assert Chip("time", "evening", "evening") in window.owners.search.now.pinned
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert window.owners.simple.now.step is Step.GROUP
    page.step_back()
    assert found(page) is step
    assert step.focus_target().hasFocus(), "back on the group that one came from"
    page.step_back()
    assert when(page).times["evening"].isChecked(), "what was answered is still there"


def test_a_place_that_nobody_knows_is_told_only_on_next(page: SimplePage, heard: list[str]) -> None:
    click(start(page).tiles["grief"])
    step = where(page)
    for digit in "9999":
        click(step.keys[digit])
    assert step.told.isHidden(), "not while one types"
    step.skip.setFocus()
    click(step.on_button)
    assert where(page) is step
    assert "9999" in step.told.words
    assert step.told.words in heard
    assert (step.field.text(), step.field.hasFocus()) == ("9999", True)
    for _ in range(4):
        click(step.erase_last)
    assert step.field.text() == ""
    QTest.keyClicks(step.field, "Gent")
    click(step.on_button)
    assert step.told.isHidden()
    when(page)


def test_words_of_danger_bring_helplines_before_all_else(page: SimplePage, heard: list[str]) -> None:
    start(page).box.setText("zelfmoord")
    click(start(page).search)
    for step in _steps_after_words(page):
        assert not step.lines.isHidden()
        numbers = [label.text() for label in step.lines.findChildren(QLabel)]
        assert any("112" in number for number in numbers)
        assert any("1813" in number for number in numbers)
        assert step.lines.y() < step.heading.y()
        assert step.lines.title.hasFocus()
    assert any("1813" in words for words in heard)


def test_words_of_danger_are_heard_where_a_place_is_asked_too(page: SimplePage) -> None:
    click(start(page).tiles["grief"])
    where(page).field.setText("zelfmoord")
    click(where(page).on_button)
    step = where(page)
    assert (step.lines.isHidden(), step.told.isHidden(), step.field.text()) == (False, True, "")


def _steps_after_words(page: SimplePage) -> Iterator[WhereStep | WhenStep | FoundStep]:
    yield where(page)
    click(where(page).skip)
    yield when(page)
    click(when(page).skip)
    yield found(page)


def test_a_place_among_the_words_is_not_asked_twice(page: SimplePage, window: MainWindow) -> None:
    start(page).box.setText("rouw Gent")
    click(start(page).search)
    assert where(page).field.text() == "Gent"
    where(page).field.setText("1030")
    click(where(page).on_button)
    query = window.owners.search.now.query
    assert [chip.value for chip in query.of_type("place")] == ["1030"], "the last word on it counts"
    click(when(page).skip)
    window.owners.simple.leave_out(query.of_type("theme")[0])
    assert window.owners.simple.now.words == ""
    window.owners.simple.look_near("Gent", "9000")
    assert window.owners.search.now.query.origin is not None
    assert [chip.value for chip in window.owners.search.now.query.chips] == ["9000"]


def test_five_at_a_time_and_counted_aloud_once(page: SimplePage, window: MainWindow, heard: list[str]) -> None:
    window.owners.simple.ask_theme("grief")
    window.owners.simple.set_place("Gent", "9000")
    click(when(page).skip)
    step = found(page)
    every = [row.id for row in window.owners.search.now.found.rows]  # type: ignore[union-attr]
    assert shown(step) == every[:5]
    card = step.cards[0]
    said = [label.text() for label in card.findChildren(QLabel) if label.text()]
    assert any("1.8 km" in words and "Free." in words for words in said), "in plain words (S5)"
    assert any("Checked" in words for words in said), "the age travels (FR3)"
    assert card.accessibleName().startswith(said[0])
    click(step.more)
    assert shown(step) == every[:10]
    assert step.more.isHidden()
    assert step.cards[5].hasFocus()
    window.owners.search.changed.emit()
    assert sum(step.count.words in words for words in heard) == 1


def test_nothing_found_is_no_dead_end(page: SimplePage, window: MainWindow) -> None:
    window.owners.simple.ask_words("zzz")
    click(where(page).skip)
    click(when(page).skip)
    step = found(page)
    assert shown(step) == []
    words = [button.accessibleName() for button in step.ways.buttons if not button.isHidden()]
    assert words[-1] == "Talk to someone now"
    click(step.ways.buttons[len(words) - 1])
    assert window.owners.simple.now.step is Step.TALK
    page.step_back()
    window.owners.simple.set_when([Chip("language", "fr", "fr")])
    window.owners.simple.leave_out(Chip("language", "fr", "fr"))
    assert window.owners.simple.now.when == ()


def test_it_says_one_moment_only_when_it_takes_one(page: SimplePage, window: MainWindow, qtbot: QtBot) -> None:
    step = to_found(page)
    before = shown(step)
    window.owners.search._last_ms = float("inf")
    window.owners.simple.set_when([Chip("cost", "free", "free")])
    assert window.owners.search.waiting
    assert shown(step) == before, "what was there stays"
    step._patience.timeout.emit()
    assert step.heading.words == "One moment …"
    assert shown(step) == []
    qtbot.waitUntil(lambda: not window.owners.search.waiting)
    assert step.heading.words == "Groups for you"
    assert shown(step)
    assert set(shown(step)) < set(before)


def test_nothing_of_a_visitor_stays_in_any_widget(page: SimplePage, window: MainWindow) -> None:
    QTest.keyClicks(start(page).box, "Lantaarn geheim")
    click(start(page).search)
    QTest.keyClicks(where(page).field, "Geheimdorp")
    click(where(page).on_button)
    assert "Geheimdorp" in where(page).told.words
    where(page).field.setText("1030")
    click(where(page).on_button)
    click(when(page).times["evening"])
    window.owners.simple.set_when(())
    window.owners.simple.ask_theme("grief")
    window.owners.simple.set_when(())
    assert shown(found(page))
    window.owners.simple.erase()
    left = " ".join(_words_of(page)).casefold()
    assert not [word for word in ("geheim", "lantaarn", "1030", "schaerbeek", "verzonnen") if word in left]
    for line in page.findChildren(QLineEdit):
        line.undo()
        assert line.text() == ""


def _words_of(page: SimplePage) -> Iterator[str]:
    for widget in page.findChildren(QWidget):
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            yield widget.text()


@pytest.mark.parametrize(("width", "height", "percent"), [(1024, 768, 100), (1024, 768, 200)])
def test_targets_are_large_and_apart(
    page: SimplePage, window: MainWindow, width: int, height: int, percent: int
) -> None:
    window.resize(width, height)
    window.owners.simple.resize(percent)
    click(start(page).tiles[TILES[0]])
    click(where(page).skip)
    click(when(page).skip)
    for step in (Step.START, Step.WHERE, Step.WHEN, Step.FOUND):
        window.owners.simple.go(step)
        for _ in range(4):
            QApplication.processEvents()
        screen = page.on_top
        targets = [one for one in screen.findChildren(QAbstractButton) if one.isVisible()]
        assert targets or step is Step.FOUND
        boxes = [one.rect().translated(one.mapTo(screen, one.rect().topLeft())) for one in targets]
        assert all(min(box.width(), box.height()) >= TARGET for box in boxes)
        assert all(screen.rect().contains(box) for box in boxes)
        apart = [(a, b) for n, a in enumerate(boxes) for b in boxes[n + 1 :] if a.adjusted(-7, -7, 7, 7).intersects(b)]
        assert not apart
        for one in targets:
            assert QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
