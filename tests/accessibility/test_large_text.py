"""A24, A25, A28, A33: 200 % of text, one column, nothing cut or covered, nothing that moves."""

from __future__ import annotations

import pytest

from PySide6.QtCore import QAbstractAnimation, QDeadlineTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from healing_desktop.ui.shell.main_window import MainWindow
from tests.accessibility.harness import in_window, open_full_page, open_library, overlapping_siblings, shown_labels
from tests.ui.conftest import MakeWindow

LANGUAGES = ("nl", "fr", "de", "en", "ar")
SIZES = ((1440, 900, 100), (1024, 768, 100), (1024, 768, 200), (640, 512, 200))
# The narrowest in every language, every size in the longest, and one more that is mirrored.
CASES = (
    *((language, *SIZES[-1]) for language in LANGUAGES),
    *(("de", *size) for size in SIZES[:-1]),
    ("ar", *SIZES[1]),
)


PATIENCE_MS, LEAST_ROUNDS = 3000, 4


def settle(window: MainWindow) -> None:
    """Until nothing is cut, or for three seconds. Details are drawn when the keys rest; what is below the fold takes
    its font when it is painted or asked for its height; each asks for another round of layout."""
    patience = QDeadlineTimer(PATIENCE_MS)
    rounds = 0
    while rounds < LEAST_ROUNDS or (cut_labels(window) and not patience.hasExpired()):
        rounds += 1
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        window.grab()


def cut_labels(window: QWidget) -> list[str]:
    """Labels that need more room than they have."""
    cut = []
    for label in shown_labels(window):
        need = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        wide = 0 if label.wordWrap() else label.sizeHint().width()
        if need > label.height() + 1 or wide > label.width() + 1:
            cut.append(f"{label.text()!r} needs {wide}x{need} in {label.width()}x{label.height()}")
    return cut


def cut_buttons(window: QWidget) -> list[str]:
    return [
        f"{button.text()} needs {button.minimumSizeHint()} in {button.size()}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.text()
        and (button.height() < button.minimumSizeHint().height() or button.width() < button.minimumSizeHint().width())
    ]


def wider_than_window(window: MainWindow) -> list[str]:
    return [
        f"{type(widget).__name__} {in_window(widget)}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and not widget.isWindow()
        and widget.objectName() != "focus_ring"
        and (in_window(widget).right() > window.width() or in_window(widget).left() < 0)
    ]


@pytest.mark.parametrize(("language", "width", "height", "percent"), CASES)
def test_nothing_is_cut_covered_or_lost(
    make_window: MakeWindow, language: str, width: int, height: int, percent: int
) -> None:
    """With an empty box, with an answer and with a word that nobody knows, one after the other as at a desk."""
    window = make_window(language=language, size=(width, height), text_size=percent)
    for typed in ("", "rouw 9000", "rouw xyzzy"):
        window.finder.box.selectAll()
        QTest.keyClicks(window.finder.box, typed)
        settle(window)
        assert window.finder.box.text() == typed
        assert (window.width(), window.height()) == (width, height), f"the window must not grow by itself: {typed!r}"
        assert not cut_labels(window), typed
        assert not cut_buttons(window), typed
        assert not overlapping_siblings(window), typed
        assert not wider_than_window(window), typed


@pytest.mark.parametrize("language", ["nl", "de", "ar"])
def test_the_details_can_be_read_at_200_percent(make_window: MakeWindow, language: str) -> None:
    window = make_window(language=language, size=(640, 512), text_size=200)
    QTest.keyClicks(window.finder.box, "rouw 9000")
    QTest.keyClick(window.finder.box, Qt.Key.Key_Return)
    settle(window)
    assert window.detail.isVisible()
    assert not window.results.isVisible()
    assert not cut_labels(window)
    assert not overlapping_siblings(window)
    for area in window.findChildren(QScrollArea):
        assert not area.isVisible() or area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", ["nl", "fr", "de"])
@pytest.mark.parametrize("action", ["crisis_card", "region", "settings", "keys", "about"])
def test_cards_and_dialogs_at_200_percent(make_window: MakeWindow, language: str, action: str) -> None:
    window = make_window(language=language, size=(1024, 768), text_size=200)
    window.actions_table[action].trigger()
    if action == "region":
        QTest.keyClicks(focused_widget(), "9000")
    settle(window)
    top: QWidget = QApplication.activeModalWidget() or window
    assert not cut_labels(top)
    assert not cut_buttons(top)
    assert not overlapping_siblings(top)


@pytest.mark.parametrize(("language", "width", "height", "percent"), CASES)
@pytest.mark.parametrize("action", ["show", "side_by_side"])
def test_full_pages_cut_nothing(
    make_window: MakeWindow, language: str, width: int, height: int, percent: int, action: str
) -> None:
    window = make_window(language=language, size=(width, height), text_size=percent)
    open_full_page(window, action)
    if action == "show":
        wait_for_second(window)
    settle(window)
    assert (window.width(), window.height()) == (width, height), "the window must not grow by itself"
    assert not cut_labels(window)
    assert not cut_buttons(window)
    assert not overlapping_siblings(window)
    assert not wider_than_window(window)
    for area in window.findChildren(QScrollArea):
        assert not area.isVisible() or area.horizontalScrollBar().maximum() == 0
    assert window.crisis_strip.isVisible()


@pytest.mark.parametrize(("language", "width", "height", "percent"), CASES)
@pytest.mark.parametrize("article", [False, True])
def test_the_library_cuts_nothing(
    make_window: MakeWindow, language: str, width: int, height: int, percent: int, article: bool
) -> None:
    window = make_window(language=language, size=(width, height), text_size=percent)
    open_library(window, article=article)
    settle(window)
    assert (window.width(), window.height()) == (width, height), "the window must not grow by itself"
    assert not cut_labels(window)
    assert not cut_buttons(window)
    assert not overlapping_siblings(window)
    assert not wider_than_window(window)
    for area in window.findChildren(QScrollArea):
        assert not area.isVisible() or area.horizontalScrollBar().maximum() == 0
    assert window.crisis_strip.isVisible()


@pytest.mark.parametrize(("language", "width", "height", "percent"), CASES)
def test_the_filters_cut_nothing(make_window: MakeWindow, language: str, width: int, height: int, percent: int) -> None:
    window = make_window(language=language, size=(width, height), text_size=percent)
    QTest.keyClicks(window.finder.box, "rouw gratis")
    QTest.keyClick(window.finder.box, Qt.Key.Key_F3)
    for _ in range(6):
        QTest.keyClick(focused_widget(), Qt.Key.Key_Left if language == "ar" else Qt.Key.Key_Right)
    settle(window)
    assert (window.width(), window.height()) == (width, height), "the window must not grow by itself"
    assert not cut_labels(window)
    assert not cut_buttons(window)
    assert not overlapping_siblings(window)
    assert not wider_than_window(window)
    for area in window.findChildren(QScrollArea):
        assert not area.isVisible() or area.horizontalScrollBar().maximum() == 0


def focused_widget() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def wait_for_second(window: MainWindow) -> None:
    """Until the words of the second language are there."""
    while window.owners.show.now.words is None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def one_column(window: MainWindow) -> bool:
    return window.panes.narrow


def test_one_column_below_the_width_for_three(make_window: MakeWindow) -> None:
    window = make_window(size=(1280, 800))
    assert not one_column(window)
    window.resize(800, 800)
    settle(window)
    assert one_column(window)
    assert [pane.isVisible() for pane in (window.results, window.detail, window.map_slot)] == [True, False, False]
    QTest.keyClick(window.finder.box, Qt.Key.Key_F2)
    assert window.map_slot.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.detail.isVisible()
    window.resize(1280, 800)
    settle(window)
    assert all(pane.isVisible() for pane in (window.results, window.detail, window.map_slot))


def test_three_panes_become_one_column_at_200_percent(make_window: MakeWindow) -> None:
    window = make_window(size=(1280, 800))
    window.owners.settings.set(text_size=200)
    settle(window)
    assert one_column(window)


def test_nothing_moves_by_itself(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    settle(window)
    running = QAbstractAnimation.State.Running
    assert not [a for a in window.findChildren(QAbstractAnimation) if a.state() == running]


def test_nothing_is_said_in_a_tooltip_only(window: MainWindow) -> None:
    for widget in window.findChildren(QWidget):
        if widget.toolTip():
            assert widget.toolTip() in (widget.accessibleName() + widget.accessibleDescription())
