"""Desks that begin on a folder of their own, as the program begins them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QApplication

from healing_desktop.storage.profile_folder import DeskProfile
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.services import Services
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.state import settings
from healing_desktop.ui.window import build_window
from tests.ui.conftest import close_all, opener, presenters, words_for
from tests.ui.fakes import TODAY, FakeDirectory

Start = Callable[..., MainWindow]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Of the desk; not made yet."""
    return tmp_path / "Zoë’s مركز d’été" / "a profile"


@pytest.fixture
def start(
    qtbot: QtBot, qapp: QApplication, resources: Path, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    """Starts the program on `profile`, again and again; the computer speaks French."""
    monkeypatch.setattr(settings, "system_language", lambda: "fr")
    made: list[MainWindow] = []

    def begin(
        *,
        simple: bool = False,
        told_how: bool = False,
        size: tuple[int, int] = (1280, 820),
        program_file: Path | None = None,
    ) -> MainWindow:
        services = Services(
            open_directory=opener(FakeDirectory()),
            words_for=lambda language: words_for(resources, language),
            presenters=presenters,
            jobs=Jobs(),
            resources=resources,
            settings_file=profile / "settings.ini",
            licences=resources.parent,
            today=lambda: TODAY,
            profile=DeskProfile(profile, told_how=told_how),
            simple=simple,
            program_file=program_file,
        )
        window = build_window(qapp, services)
        made.append(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.owners.reading.ready)
        return window

    yield begin
    close_all(made)
