"""The process that is killed: writes into a centre's database without end, and says each thing that was saved.

`python -m tests.soak.centre.note_writer` reads jobs, one a line of JSON, and forks a child for each: a whole program's
imports are paid once, and what is killed is a real process. Each child writes lines to the same output: "began a 7"
with its name and process, then "saved a 12" with the number of its last note.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from typing import TypedDict

from sqlalchemy import event

from healing_desktop.core.centre import Change, Conflict, Kept, Saved, Since, Written
from healing_desktop.core.centre_records import KeptList, Note
from healing_desktop.storage.centre.centre_store import CentreStore
from tests.fixtures.centre_place import open_place


class Job(TypedDict):
    """`control`: one of CARELESS, "" for ours as it is."""

    place: str
    name: str
    control: str


def changes_of(name: str, number: int, base: int) -> list[Change]:
    """Of one write: two notes that come, and a list that says how many there are."""
    notes = [Change(Note(f"{name}-{number}-{half}", "e", "Verzonnen groep", f"{number}")) for half in ("a", "b")]
    return [notes[0], Change(KeptList(name, name, str(number)), base), notes[1]]


def say(line: str) -> None:
    """One write, so that lines of several processes never mix."""
    os.write(1, f"{line}\n".encode())


def work(job: Job) -> None:
    name, parent = job["name"], os.getppid()
    say(f"began {name} {os.getpid()}")
    store = open_place(job["place"])
    write = CARELESS[job["control"]](store, name)
    number, base = _last(store, name)
    while os.getppid() == parent:
        written = write(changes_of(name, number + 1, base))
        if isinstance(written, Conflict):
            # What the one before was killed over was saved after all, at that very moment.
            number, base = _last(store, name)
            continue
        assert isinstance(written, Saved), written
        number, base = number + 1, written.rows[1].revision
        say(f"saved {name} {number}")


def _last(store: CentreStore, name: str) -> tuple[int, int]:
    there = store.since(0)
    assert isinstance(there, Since), there
    for kept in there.rows:
        if isinstance(kept.record, KeptList) and kept.record.id == name:
            return int(kept.record.record), kept.revision
    return 0, 0


Write = Callable[[list[Change]], Written]


def _said_too_early(store: CentreStore, name: str) -> Write:
    def write(changes: list[Change]) -> Written:
        say(f"saved {name} {changes[0].record.id.split('-')[1]}")
        return store.write(changes)

    return write


def _row_by_row(store: CentreStore, _name: str) -> Write:
    def write(changes: list[Change]) -> Written:
        rows: list[Kept] = []
        for change in changes:
            written = store.write([change])
            assert isinstance(written, Saved), written
            rows += written.rows
        return Saved(tuple(rows))

    return write


def _never_to_the_disk(store: CentreStore, _name: str) -> Write:
    event.listen(
        store._engine.pool, "checkout", lambda connection, *_rest: connection.execute("PRAGMA synchronous = OFF")
    )
    return store.write


CARELESS: dict[str, Callable[[CentreStore, str], Write]] = {
    "": lambda store, _name: store.write,
    "said-too-early": _said_too_early,
    "row-by-row": _row_by_row,
    "never-to-the-disk": _never_to_the_disk,
}


def main() -> None:
    # Children that are gone are not waited for.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        if os.fork():
            continue
        try:
            work(json.loads(line))
        except BaseException:  # noqa: BLE001  whatever it is, the one who started it must hear of it
            traceback.print_exc()
        os._exit(1)


if __name__ == "__main__":
    main()
