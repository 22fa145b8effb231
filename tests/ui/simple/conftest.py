"""One window for all tests of a file, on its first screen for each, with paper and a voice that tests can look into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from PySide6.QtWidgets import QApplication

from healing_desktop.core.simple import Step
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.simple.simple_page import SimplePage
from healing_desktop.ui.stage import wait_for
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.state.simple import SimpleState
from tests.ui.conftest import PATIENCE, close_all, window_maker
from tests.ui.fake_handouts import FakeHandouts
from tests.ui.fake_voice import FakeVoice


@dataclass
class Alone:
    """A visitor in Schaarbeek, where people speak French and Dutch, who reads Dutch."""

    window: MainWindow
    paper: FakeHandouts
    voice: FakeVoice

    @property
    def owners(self) -> Owners:
        return self.window.owners

    @property
    def simple(self) -> SimpleState:
        return self.window.owners.simple

    def step(self) -> Step:
        return self.simple.now.step

    @property
    def page(self) -> SimplePage:
        assert self.window.simple.page is not None
        return self.window.simple.page

    def speak(self, language: str) -> None:
        """And wait for its words."""
        reading = self.owners.reading
        self.simple.speak(language)
        assert wait_for(lambda: reading.words is not None and reading.words.language == language, PATIENCE)


@pytest.fixture(scope="module")
def one_window(qapp: QApplication, resources: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Alone]:
    made: list[MainWindow] = []
    paper, voice = FakeHandouts(), FakeVoice()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("healing_desktop.ui.state.search.GUI_BUDGET_MS", 1e9)
        folder = tmp_path_factory.mktemp("alone")
        make = window_maker(qapp, resources, folder, made, lambda done: wait_for(done, PATIENCE))
        yield Alone(make(handouts=paper, voice=voice, postcode="1030"), paper, voice)
    close_all(made)


@pytest.fixture
def alone(one_window: Alone) -> Alone:
    """As after the visitor before."""
    simple = one_window.simple
    simple.enter()
    simple.erase()
    simple.to_start()
    one_window.speak("nl")
    one_window.paper.asked.clear()
    one_window.paper.now.clear()
    one_window.voice.said.clear()
    one_window.voice.spoken_languages.clear()
    return one_window
