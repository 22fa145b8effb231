"""kill -9 at any moment of writing what a centre keeps, in a file and on a server: nothing that was told is lost.

25 times each in the suite, 500 times each in `make soak-centre` (SOAK_CENTRE_KILLS).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fixtures.centre_place import place
from tests.fixtures.postgres import postgres_server, postgres_url
from tests.soak.centre.killed_writers import Writers, lost, writers

__all__ = ["place", "postgres_server", "postgres_url"]

KILLS = int(os.environ.get("SOAK_CENTRE_KILLS", "25"))
# Longest that a writer goes on before it is killed: some writes of a few milliseconds.
A_WHILE = 0.1
# As often as this all is read: reading grows with what is there.
LOOK_EVERY = 10

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="processes are forked here"),
    pytest.mark.timeout(120 + KILLS * 2),
]


def kill_two(run: Writers, place: str, control: str = "") -> None:
    """The second goes on when the first has died, then dies too. Each fourth time the first dies at its beginning."""
    for name in ("first", "second"):
        run.start(place, name, control)
    if run.kills % 8:
        run.saves_once_more("first")
    run.a_while(A_WHILE)
    run.kill("first")
    if not control:
        run.saves_once_more("second")
    run.a_while(A_WHILE)
    run.kill("second")


def test_nothing_that_was_told_is_lost_by_a_kill(place: str, tmp_path: Path, tell: Callable[[str], None]) -> None:
    with writers(tmp_path, seed=7) as run:
        while run.kills < KILLS:
            kill_two(run, place)
            if run.kills % LOOK_EVERY < 2:
                assert lost(place, run.told) == []
        assert lost(place, run.told) == []
        assert min(run.told.values()) > KILLS / 4
        kind = "a server" if "://" in place else "a file"
        tell(f"kill -9 while writing to {kind}: {run.kills} killed, {sum(run.told.values())} told, 0 lost")


@pytest.mark.parametrize(("control", "complaint"), [("said-too-early", "was told"), ("row-by-row", "by halves")])
def test_a_careless_writer_is_seen(tmp_path: Path, control: str, complaint: str) -> None:
    """The control: what is told before it is saved, and what is saved row by row."""
    place = str(tmp_path / "centre.db")
    with writers(tmp_path, seed=8) as run:
        while not any(complaint in told for told in lost(place, run.told)):
            kill_two(run, place, control)
            assert run.kills < 60, "nothing is seen"
