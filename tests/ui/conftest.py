"""A window over the made-up directory, with freshly compiled translations."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from healing_desktop.centre.own_in_directory import OwnInDirectory
from healing_desktop.core.centre import Centre, NotSaved
from healing_desktop.core.edition_changes import ReadNews
from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.core.ports import Directory
from healing_desktop.core.present_chip import chip_words, origin_words
from healing_desktop.core.present_entry import present_entry
from healing_desktop.core.present_found import count_words, reading_words, ways_words
from healing_desktop.core.present_row import present_row
from healing_desktop.core.words import Words
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.services import HandoutActions, OwnPort, Presenters, ProgramPort, Services, SyncPort, VoicePort
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.state import search
from healing_desktop.ui.web.late_profile import LateProfile
from healing_desktop.ui.window import build_window
from healing_desktop.words_reader import window_words
from tests.ui.fake_handouts import FakeHandouts
from tests.ui.fakes import TODAY, FakeDirectory

# Milliseconds, on a machine that does much else.
PATIENCE = 30_000
MakeWindow = Callable[..., MainWindow]
Done = Callable[[], bool]


@pytest.fixture(scope="session")
def resources(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's resources, with catalogues compiled from the .ts files as they are now."""
    folder = tmp_path_factory.mktemp("resources")
    for name in ("fonts", "guides", "icons", "theme", "words"):
        (folder / name).symlink_to(root / "resources" / name, target_is_directory=True)
    (folder / "i18n").mkdir()
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for source in sorted((root / "resources" / "i18n").glob("*.ts")):
        target = folder / "i18n" / f"{source.stem}.qm"
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    return folder


@cache
def window_words_of(resources: Path) -> Callable[[str], Words]:
    return window_words(resources)


def words_for(resources: Path, language: str) -> Words:
    return window_words_of(resources)(language)


def presenters() -> Presenters:
    return Presenters(present_row, present_entry, chip_words, origin_words, count_words, ways_words, reading_words)


def opener(
    opened: Directory | EditionRefused | Exception, own: OwnPort | None = None
) -> Callable[[str], Directory | EditionRefused]:
    def open_directory(_file: str) -> Directory | EditionRefused:
        if isinstance(opened, Exception):
            raise opened
        return own.opened(opened) if isinstance(own, OwnInDirectory) else opened

    return open_directory


@pytest.fixture
def make_window(
    qtbot: QtBot, qapp: QApplication, resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeWindow]:
    """Makes windows; each waits until the directory has answered, unless `wait` is False."""
    # On a busy machine even a made-up directory may take longer, and answer a moment later than the test looks.
    monkeypatch.setattr(search, "GUI_BUDGET_MS", 1e9)
    made: list[MainWindow] = []
    yield window_maker(qapp, resources, tmp_path, made, qtbot.waitUntil)
    close_all(made)


def window_maker(
    qapp: QApplication, resources: Path, folder: Path, made: list[MainWindow], until: Callable[[Done], object]
) -> MakeWindow:
    """What makes windows, their settings in a folder; also for those who need one longer than a test."""

    def make(
        *,
        directory: Directory | EditionRefused | Exception | None = None,
        wait: bool = True,
        size: tuple[int, int] = (1280, 800),
        handouts: HandoutActions | None = None,
        root: Path | None = None,
        jobs: Jobs | None = None,
        sync: SyncPort | None = None,
        program: ProgramPort | None = None,
        news: ReadNews | None = None,
        web: LateProfile | None = None,
        voice: VoicePort | None = None,
        centre: Centre | Callable[[], Centre | NotSaved] | None = None,
        centre_folder: Path | None = None,
        own: OwnPort | None = None,
        simple: bool = False,
        **desk: object,
    ) -> MainWindow:
        settings = folder / f"settings-{len(made)}.ini"
        # A test may take longer than the two minutes after which a desk is covered, and press no real key.
        desk = {"language": "nl", "scheme": "light", "idle_minutes": 0, **desk}
        settings.write_text("[desk]\n" + "".join(f"{key}={value}\n" for key, value in desk.items()))
        actions = handouts or FakeHandouts()
        services = Services(
            open_directory=opener(FakeDirectory() if directory is None else directory, own),
            words_for=lambda language: words_for(resources, language),
            presenters=presenters,
            jobs=jobs or Jobs(),
            resources=root or resources,
            settings_file=settings,
            licences=resources.parent,
            today=lambda: TODAY,
            handouts=lambda _owners, _window: actions,
            sync=None if sync is None else lambda: sync,
            program=None if program is None else lambda: program,
            news=news,
            web=web,
            voice=None if voice is None else lambda: voice,
            centre=centre if centre is None or callable(centre) else lambda: centre,
            centre_folder=centre_folder,
            own=own,
            simple=simple,
        )
        window = build_window(qapp, services)
        made.append(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        if wait:
            owners = window.owners
            until(lambda: owners.search.now.found is not None and owners.reading.ready)
        return window

    return make


def close_all(made: list[MainWindow]) -> None:
    for window in made:
        window.shut()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window()
