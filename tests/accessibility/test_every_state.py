"""The points of ux.md that can be asked of any window, asked of every state that a walk through the program finds: a
thing that is added is walked to, and asked, with nobody telling this file of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QToolButton

from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.stage import wait_for
from healing_desktop.ui.state import search
from tests.accessibility.full_window import full_window
from tests.accessibility.looking import CHECKS, Looking
from tests.accessibility.walking import Walk, nothing_outside
from tests.ui.conftest import PATIENCE, close_all, window_maker

# One walk is for all of them, and the first waits for it.
pytestmark = pytest.mark.timeout(600)
LEAST_STATES, LEAST_DIALOGS = 60, 12


@dataclass
class Walked:
    """What was found; the last window still stands there."""

    walk: Walk
    looking: Looking


@pytest.fixture(scope="module")
def walked(qapp: QApplication, resources: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walked]:
    folder = tmp_path_factory.mktemp("walked")
    QAccessible.setActive(True)
    made: list[MainWindow] = []
    maker = window_maker(qapp, resources, folder, made, lambda done: wait_for(done, PATIENCE))

    def afresh() -> MainWindow:
        close_all(made)
        made.clear()
        return full_window(maker, folder, size=(1280, 800))

    looking = Looking()
    with nothing_outside(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "GUI_BUDGET_MS", 1e9)
        yield Walked(Walk(afresh, looking.look, looking.stepped).run(), looking)
        close_all(made)


def test_the_walk_comes_everywhere(walked: Walked) -> None:
    """Many states, and next to nothing left that was seen and never done."""
    walk = walked.walk
    assert len(walk.looked_at) >= LEAST_STATES
    dialogs = {state.key[0] for state in walk.looked_at if state.key[0].endswith(("Dialog", "Form"))}
    assert len(dialogs) >= LEAST_DIALOGS, dialogs
    left = {words for words in walk.left() if not words.startswith(("do ", "press the key"))}
    assert len(left) <= walk.count // 20, left


def test_a_thing_without_a_name_is_found(walked: Walked) -> None:
    """In a state that the walk found, whatever else is right with it."""
    state = walked.walk.looked_at[0]
    state.window = walked.walk.window
    state.front = state.window
    assert not list(CHECKS["A01"](state))
    nameless = QToolButton(state.front)
    nameless.show()
    assert list(CHECKS["A01"](state))
    nameless.setAccessibleName("Named")
    assert not list(CHECKS["A01"](state))
    nameless.deleteLater()


def asked(walked: Walked, *points: str) -> None:
    """Of each state, and answered well."""
    for point in points:
        assert walked.looking.asked.get(point), f"{point} was never asked"
        found = walked.looking.of(point)
        assert not found, "\n".join(found)


def test_a01_whatever_takes_the_keyboard_has_a_name(walked: Walked) -> None:
    asked(walked, "A01")


def test_a02_roles_fit_and_no_label_is_a_button(walked: Walked) -> None:
    asked(walked, "A02")


def test_a03_a37_each_field_has_a_label_that_is_seen(walked: Walked) -> None:
    asked(walked, "A03")


def test_a04_the_words_on_a_button_are_in_its_name(walked: Walked) -> None:
    asked(walked, "A04")


def test_a05_checked_and_disabled_are_told(walked: Walked) -> None:
    asked(walked, "A05")


def test_a06_what_a_hand_can_do_a_screen_reader_can(walked: Walked) -> None:
    asked(walked, "A06")


def test_a07_one_thing_has_the_keyboard(walked: Walked) -> None:
    asked(walked, "A07")


def test_a09_each_row_says_something(walked: Walked) -> None:
    asked(walked, "A09")


def test_a10_columns_have_headers(walked: Walked) -> None:
    asked(walked, "A10")


def test_a11_each_page_has_a_title_of_its_own(walked: Walked) -> None:
    asked(walked, "A11")


def test_a12_a13_tab_reaches_everything_and_comes_round(walked: Walked) -> None:
    asked(walked, "A13")


def test_a14_tab_goes_as_one_reads(walked: Walked) -> None:
    asked(walked, "A14")


def test_a15_where_the_keyboard_is_can_be_seen(walked: Walked) -> None:
    asked(walked, "A15")


def test_a16_what_has_the_keyboard_is_not_hidden(walked: Walked) -> None:
    asked(walked, "A16")


def test_a17_the_keyboard_comes_back_from_each_dialog(walked: Walked) -> None:
    asked(walked, "A17")


def test_a18_a44_no_key_is_taken_from_those_who_type_or_listen(walked: Walked) -> None:
    asked(walked, "A18")


def test_a19_esc_closes_each_dialog(walked: Walked) -> None:
    asked(walked, "A19")


def test_a24_nothing_is_cut(walked: Walked) -> None:
    asked(walked, "A24")


def test_a25_nothing_scrolls_sideways(walked: Walked) -> None:
    asked(walked, "A25")


def test_a28_nothing_is_said_in_a_tooltip_alone(walked: Walked) -> None:
    asked(walked, "A28")


def test_a29_targets_are_large_enough(walked: Walked) -> None:
    asked(walked, "A29")


def test_a30_nothing_has_to_be_dragged(walked: Walked) -> None:
    asked(walked, "A30")


def test_a31_nothing_happens_before_a_button_is_let_go(walked: Walked) -> None:
    asked(walked, "A31")


def test_a33_nothing_moves_by_itself(walked: Walked) -> None:
    asked(walked, "A33")


def test_a38_moving_the_keyboard_does_nothing_else(walked: Walked) -> None:
    asked(walked, "A38")


def test_a42_each_picture_stands_beside_its_words(walked: Walked) -> None:
    asked(walked, "A42")
