"""The centre's own database in a file and on a server of this computer, both waiting for the disk: opening, a note that
is written, a look for what is new; against the same statements by hand in the bare driver."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from time import perf_counter

import psycopg
import pytest

from healing_desktop.core.centre import Change, Saved, Since
from healing_desktop.core.centre_records import Note
from healing_desktop.storage.centre.centre_store import CentreStore
from tests.benchmarks.rounds import Report, medians, part_of
from tests.fixtures.centre_place import PLACES, open_place
from tests.fixtures.postgres import PostgresServer

NOTES = 10_000
MANY_ROUNDS = 101
OPENINGS = 9
MOST_P95_MS = 50.0
MOST_LOOK_MS = 16.0
TEXT = "Belde op maandag: de groep begint voortaan om half acht, de zaal is dezelfde gebleven."
_NUMBERS = count(1)


def a_note() -> Note:
    return Note(f"note-{next(_NUMBERS):08}", "e", "Verzonnen praatgroep", TEXT, "2026-11-22", "M.")


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    with tempfile.TemporaryDirectory(prefix="postgres-", ignore_cleanup_errors=True) as folder:
        running = PostgresServer(Path(folder), durable=True)
        running.start()
        yield running
        running.stop()


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "file":
        return str(tmp_path / "centre.db")
    server: PostgresServer = request.getfixturevalue("server")
    return server.url(f"bench_{next(_NUMBERS)}")


@contextmanager
def by_hand(place: str) -> Iterator[Callable[[], object]]:
    """One note in one transaction, in the bare driver, as durable as ours."""
    raw: sqlite3.Connection | psycopg.Connection
    if "://" in place:
        raw, mark = psycopg.connect(place, autocommit=True), "%s"
    else:
        raw, mark = sqlite3.connect(place, isolation_level=None), "?"
        raw.execute("PRAGMA synchronous = FULL")
    marks = ", ".join([mark] * 9)

    def write() -> None:
        note = a_note()
        raw.execute("BEGIN")
        (revision,) = raw.execute("UPDATE centre SET revision = revision + 1 RETURNING revision").fetchone() or (0,)
        values = (note.id, note.entry, note.entry_name, note.text, note.written_on, note.by, revision, note.id, False)
        raw.execute(f"INSERT INTO note VALUES ({marks})", values)
        raw.execute(f"INSERT INTO made VALUES ({mark}, {mark})", (note.id, revision))
        raw.execute("COMMIT")

    try:
        yield write
    finally:
        raw.close()


def test_writing_and_looking(place: str, report: Report) -> None:
    bench = f"centre, {'server' if '://' in place else 'file'}"
    store = open_place(place)
    filled = store.write([Change(a_note()) for _ in range(NOTES)])
    assert isinstance(filled, Saved)

    def write() -> None:
        assert isinstance(store.write([Change(a_note())]), Saved)

    with by_hand(place) as floor:
        took = medians({"ours": write, "by hand": floor}, MANY_ROUNDS)
    report.compare(bench, f"write a note among {NOTES}", took["ours"], took["by hand"], None, MANY_ROUNDS)
    each = sorted(_ms(write) for _ in range(MANY_ROUNDS))
    report.note(bench, "write a note, p95", part_of(each, 0.95), "ms", most=MOST_P95_MS, rounds=MANY_ROUNDS)
    _look(store, report, bench)
    if "://" not in place:
        megabytes = sum(file.stat().st_size for file in Path(place).parent.glob("centre.db*")) / 1e6
        report.note(bench, f"{NOTES} notes, file and log", megabytes, "MB", rounds=1)
    store.close()


def _look(store: CentreStore, report: Report, bench: str) -> None:
    now = store.since(1 << 60)
    assert isinstance(now, Since)
    for case, after in (
        ("nothing new", now.revision),
        ("one note is new", now.revision - 1),
        ("all of them", 0),
    ):
        look = partial(store.since, after)
        each = [_ms(look) for _ in range(9 if after == 0 else MANY_ROUNDS)]
        most = None if after == 0 else MOST_LOOK_MS
        report.note(bench, f"look, {case}", part_of(each, 0.5), "ms", rounds=len(each))
        report.note(bench, f"look, {case}, p95", part_of(each, 0.95), "ms", most=most, rounds=len(each))


def test_opening(place: str, report: Report) -> None:
    """In a process of its own, from after its imports on."""
    bench = f"centre, {'server' if '://' in place else 'file'}"
    first = _opening(place)
    later = sorted(_opening(place) for _ in range(OPENINGS))
    report.note(bench, "open and read, the first time", first, "ms", rounds=1)
    report.note(bench, "open and read, later", part_of(later, 0.5), "ms", rounds=OPENINGS)


def _opening(place: str) -> float:
    code = (
        "import sys; from time import perf_counter as now; from tests.fixtures.centre_place import open_place\n"
        "start = now(); store = open_place(sys.argv[1]); store.since(0); print((now() - start) * 1000); store.close()"
    )
    done = subprocess.run([sys.executable, "-c", code, place], capture_output=True, text=True, check=True)
    return float(done.stdout)


def _ms(call: Callable[[], object]) -> float:
    start = perf_counter()
    call()
    return (perf_counter() - start) * 1000
