"""Every state that a walk through the program finds, at 200 % of text: nothing cut, covered, too wide or out of reach.

Minutes for each language and size: `make geometry` does them all; LANGUAGES=de SIZES=640x512 does some.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from PySide6.QtWidgets import QApplication, QMenu

from healing_desktop.core.texts import SIMPLE_LANGUAGES
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.stage import wait_for
from healing_desktop.ui.state import search
from tests.accessibility.full_window import full_window
from tests.accessibility.geometry import wrong_in
from tests.accessibility.walking import State, Walk, nothing_outside
from tests.ui.conftest import PATIENCE, MakeWindow, close_all, window_maker

LANGUAGES = tuple(os.environ.get("LANGUAGES", ",".join(SIMPLE_LANGUAGES)).split(","))
SIZES = tuple(os.environ.get("SIZES", "1366x768,1024x768,640x512").split(","))
LEAST_STATES = 60

pytestmark = pytest.mark.timeout(900)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[list[MainWindow]]:
    windows: list[MainWindow] = []
    with nothing_outside(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "GUI_BUDGET_MS", 1e9)
        yield windows
        close_all(windows)


@pytest.mark.parametrize(("language", "size"), [*product(LANGUAGES, SIZES)])
def test_nothing_is_cut_wherever_one_gets(
    qapp: QApplication, resources: Path, tmp_path: Path, made: list[MainWindow], language: str, size: str
) -> None:
    width, height = map(int, size.split("x"))
    maker: MakeWindow = window_maker(qapp, resources, tmp_path, made, lambda done: wait_for(done, PATIENCE))
    wrong: dict[str, str] = {}

    def afresh() -> MainWindow:
        close_all(made)
        made.clear()
        return full_window(maker, tmp_path, size=(width, height), language=language, text_size=200)

    def look(state: State) -> None:
        top = state.front
        # A menu is its own window of the system; how large a dialog is depends on the screen, which is no smaller one.
        room = (width, height) if top is state.window else (top.width(), top.height())
        covered = state.key[0].endswith("/Cover")
        # What is offered below a field covers what is below it, until it is taken or left.
        covered |= QApplication.activePopupWidget() is not None
        for words in () if covered or isinstance(top, QMenu) else wrong_in(top, *room):
            wrong.setdefault(f"{state.key[0]}: {words}", state.sentence)

    walk = Walk(afresh, look).run()
    assert len(walk.looked_at) >= LEAST_STATES
    assert not wrong, "\n".join(f"{words}  ({where})" for words, where in wrong.items())
