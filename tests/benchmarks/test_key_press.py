"""From a key press in the search box to the painted list, in the real window; and how it grows with the edition."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.app import make_program
from healing_desktop.cli.services import Global
from healing_desktop.folders import Folders
from healing_desktop.ui.program import Program
from tests.benchmarks.conftest import EditionOf
from tests.benchmarks.key_presses import Press, Typist
from tests.benchmarks.rounds import FEWEST_ROUNDS, Report, part_of

TYPED = ("rouw 9000", "wandelen gent", "eenzaamheid fr 1000", "angst 2000 avond", "deuil 4000")
MOST_MS = {0: 30.0, 10_000: 30.0, 100_000: 80.0}
# No single turn of the window's loop should take longer.
MOST_TURN_MS = 16.0


@pytest.mark.parametrize("entries", list(MOST_MS), ids=["bundled", "10k", "100k"])
def test_key_press_to_painted_list(
    entries: int, root: Path, bundled: Path, edition_of: EditionOf, report: Report, tmp_path: Path, qtbot: QtBot
) -> None:
    with _open(edition_of(entries) if entries else bundled, root, tmp_path, qtbot) as program:
        typist = Typist(program)
        taken: list[Press] = []
        for number in range(FEWEST_ROUNDS + 1):
            for text in TYPED:
                presses = typist.type(text)
                # The first round fills the caches of fonts and words.
                taken += presses if number else []
                typist.clear()
    size = f"{entries or 'bundled'}: "
    waits, works, turns = ([getattr(press, name) for press in taken] for name in ("wait", "work", "longest"))
    report.note("key press", f"{size}to painted list, p50", part_of(waits, 0.5), "ms", rounds=FEWEST_ROUNDS)
    most = MOST_MS[entries]
    report.note("key press", f"{size}p95", part_of(waits, 0.95), "ms", most=most, rounds=FEWEST_ROUNDS)
    report.note("  processor time", f"{size}p95", part_of(works, 0.95), "ms", most=most, rounds=FEWEST_ROUNDS)
    report.note("  longest turn", f"{size}p95", part_of(turns, 0.95), "ms", most=MOST_TURN_MS, rounds=FEWEST_ROUNDS)


@contextmanager
def _open(edition: Path, root: Path, profile: Path, qtbot: QtBot) -> Iterator[Program]:
    folders = Folders(root / "resources", root / "licences", profile)
    made = make_program(folders, Global(edition=edition), with_map=False)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    owners = made.window.owners
    qtbot.waitUntil(lambda: owners.search.now.found is not None and owners.reading.ready, timeout=30_000)
    yield made
    made.close()
