"""A24 for a visitor alone: at 200 % of text nothing on any screen is cut, covered, too wide or out of reach, in every
language and window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from PySide6.QtWidgets import QApplication, QWidget

from healing_desktop.core.texts import SIMPLE_LANGUAGES
from healing_desktop.ui import alone_on_stage
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.stage import wait_for
from healing_desktop.ui.state import search
from tests.accessibility.geometry import wrong_at
from tests.ui.conftest import PATIENCE, close_all, window_maker

SIZES = ((1366, 768), (1024, 768), (640, 512))
SCREENS = ("start", "where", "when", "found", "group", "talk", "read", "article", "erased")


@pytest.fixture(scope="module")
def window(qapp: QApplication, resources: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """At 200 %; each language is that of the next visitor."""
    made: list[MainWindow] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "GUI_BUDGET_MS", 1e9)
        patch.setattr(alone_on_stage, "THEME", "grief")
        patch.setattr(alone_on_stage, "PLACE", "9000")
        # It is laid out here, at each size.
        patch.setattr(alone_on_stage, "settle", QApplication.processEvents)
        folder = tmp_path_factory.mktemp("geometry")
        make = window_maker(qapp, resources, folder, made, lambda done: wait_for(done, PATIENCE))
        yield make(size=SIZES[0], text_size=200)
        close_all(made)


@pytest.mark.parametrize("language", SIMPLE_LANGUAGES)
def test_nothing_is_cut_covered_or_out_of_reach(window: MainWindow, language: str) -> None:
    owners = window.owners
    owners.settings.set(language=language)
    wait_for(lambda: owners.reading.words is not None and owners.reading.words.language == language)
    wrong, seen = [], []
    for name, _ in alone_on_stage.screens_alone(window):
        seen.append(name.removeprefix("simple-"))
        page = window.simple.page
        assert isinstance(page, QWidget)
        for width, height in SIZES:
            wrong += [f"{name} at {width}x{height}: {words}" for words in wrong_at(page, width, height)]
    assert tuple(seen) == SCREENS
    assert not wrong, "\n".join(wrong)
