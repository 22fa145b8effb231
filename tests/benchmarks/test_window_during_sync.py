"""The window while a full edition of 10,000 entries comes: the longest gap between two frames; beside it the same sync
in a thread of the window's own process."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from healing_desktop.app import make_program
from healing_desktop.cli.services import Global
from healing_desktop.exchange.edition_lines import PublishedEdition, write_edition
from healing_desktop.folders import Folders, find_folders
from healing_desktop.publishing.repository import plan_edition, plan_first, write_plan
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.sync.service import SyncService
from healing_desktop.sync.synchronise import synchronise
from healing_desktop.ui.shell.main_window import MainWindow
from tests.benchmarks.rounds import Report
from tests.fixtures.generated import generated_content
from tests.fixtures.three_editions import NOW, made_up_keys, planned

ENTRIES = 10_000
FRAME_MS = 16
MOST_MS = 50.0
LATER = datetime(2026, 11, 23, tzinfo=UTC)
PATIENCE_MS = 300_000


class Frames(QObject):
    """Asks for a frame of the list sixty times a second, and keeps when each was painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.at: list[float] = []
        self._pane = window.results
        self._pane.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._pane.update)
        self._timer.start(FRAME_MS)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at.append(perf_counter())
        return False

    def longest_ms(self) -> float:
        """Since the last time."""
        gaps = [after - before for before, after in zip(self.at, self.at[1:], strict=False)]
        self.at = self.at[-1:]
        return max(gaps) * 1000


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """resources/ of a program with edition 1, and repository/ with edition 2, five entries shorter."""
    folder = tmp_path_factory.mktemp("published")
    first = replace(generated_content(ENTRIES), serial=1, published_on="2026-11-21")
    second = replace(first, serial=2, published_on="2026-11-22", entries=first.entries[5:])
    resources, repository, keys = folder / "resources", folder / "repository", made_up_keys()
    for part in find_folders().resources.iterdir():
        if part.name not in ("edition", "publisher"):
            resources.mkdir(exist_ok=True)
            (resources / part.name).symlink_to(part)
    (resources / "edition").mkdir()
    (resources / "publisher").mkdir()
    build_edition(first, resources / "edition" / "edition.db")
    write_plan(repository, planned(plan_first(repository, keys.public, keys.ring, NOW)))
    file = io.BytesIO()
    write_edition(PublishedEdition(second), file)
    write_plan(repository, planned(plan_edition(repository, file.getvalue(), keys.ring, NOW)))
    shutil.copyfile(repository / "metadata" / "1.root.json", resources / "publisher" / "root.json")
    return folder


@contextmanager
def opened(published: Path, profile: Path, qtbot: QtBot, root: Path) -> Iterator[MainWindow]:
    folders = Folders(published / "resources", root / "licences", profile)
    program = make_program(folders, Global(), now=lambda: LATER, with_map=False)
    qtbot.addWidget(program.window)
    program.window.show()
    owners = program.window.owners
    qtbot.waitUntil(lambda: owners.search.now.found is not None and owners.reading.ready, timeout=30_000)
    yield program.window
    program.close()


def renewed(window: MainWindow, published: Path, qtbot: QtBot) -> tuple[float, float]:
    """The longest gaps until it has ended, and until the list is made from the new edition."""
    frames, owners = Frames(window), window.owners
    # As long as nothing happens; the first frames of a window are not what is asked for.
    qtbot.waitUntil(lambda: len(frames.at) > 120, timeout=30_000)
    frames.longest_ms()
    owners.sync.start(str(published / "repository"))
    qtbot.waitUntil(lambda: not owners.sync.now.running, timeout=PATIENCE_MS)
    assert owners.sync.now.outcome is not None
    assert owners.sync.now.outcome.kind == "updated", owners.sync.now.outcome
    during = frames.longest_ms()
    qtbot.waitUntil(lambda: not owners.edition.now.opening, timeout=30_000)
    seen = len(frames.at)
    qtbot.waitUntil(lambda: len(frames.at) > seen + 60, timeout=30_000)
    return during, frames.longest_ms()


def test_frames_go_on(published: Path, root: Path, tmp_path: Path, qtbot: QtBot, report: Report) -> None:
    with opened(published, tmp_path, qtbot, root) as window:
        started = perf_counter()
        during, opening = renewed(window, published, qtbot)
        report.note("sync in the window", f"{ENTRIES}: full edition", (perf_counter() - started) * 1000, "ms", rounds=1)
    report.note("  longest gap", "between frames, while it comes", during, "ms", most=MOST_MS, rounds=1)
    report.note("  longest gap", "between frames, while it is opened", opening, "ms", most=MOST_MS, rounds=1)


def test_in_a_thread_they_do_not(
    published: Path, root: Path, tmp_path: Path, qtbot: QtBot, report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Why it has a process of its own: a control, not a promise."""

    def in_thread(self: SyncService, source: str, watcher: object, *_: object, **__: object) -> object:
        return synchronise(self._desk, source, now=lambda: LATER)

    run: Callable[..., object] = in_thread
    monkeypatch.setattr(SyncService, "run", run)
    with opened(published, tmp_path, qtbot, root) as window:
        during, _ = renewed(window, published, qtbot)
    report.note("  longest gap", "between frames, with the sync in a thread", during, "ms", rounds=1)
