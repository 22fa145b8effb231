"""One desk of a centre as a process: reads every second, edits shared notes now and then, and writes down what it was
told.

`python -m tests.soak.centre.desk_process` reads jobs, one a line of JSON, and forks a child for each: a whole program's
imports are paid once. The text of a note is "TOKEN on TOKEN": what was written, and what it was written on. Lines of
the log (JSON, times of the monotonic clock of the computer): see `Desk`.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from random import Random
from threading import Event
from time import monotonic
from typing import TypedDict

from healing_desktop.centre.open_centre import open_centre
from healing_desktop.core.centre import Centre, Change, Conflict, Kept, Saved, Since, Written
from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import Note, Record
from tests.fixtures.centre_place import open_place
from tests.soak.centre.careless_desks import CARELESS

LOOKS_EVERY = 1.0
NOTES, HOT = 100, 3
# Of all edits: on the few notes that everybody works on, of two notes at once, that take a note away.
ON_HOT, OF_TWO, AWAY = 0.1, 0.1, 0.05
_DRAINED_WITHIN = 90.0


class Job(TypedDict):
    """`place`: an address, each desk with a copy of its own; or a file, which all of them have open. `ends`: when it
    stops to edit. `every`: seconds between two edits, about. `control`: one of CARELESS."""

    name: str
    folder: str
    place: str
    ends: float
    every: float
    seed: int
    control: str


def note_of(number: int, text: str) -> Note:
    return Note(f"note-{number}", "e", "Verzonnen groep", text)


def token_of(record: Record) -> str:
    assert isinstance(record, Note), record
    return record.text.split(" on ")[0]


class Desk:
    """What it logs: `ack` (token, note, base, gone, queued, took, at) once it was told that a change is saved, or
    `refused` (token, reason); `over` (token, theirs) and `let-go` (token) before a conflict is settled so; `seen`
    (token, at)."""

    def __init__(self, job: Job) -> None:
        self.job, self.random = job, Random(job["seed"])
        self.folder = Path(job["folder"])
        self.now, self._number = CentreNow(), 0
        self._log = (self.folder / f"log-{os.getpid()}.jsonl").open("a", buffering=1)
        centre = open_centre(self.folder, job["place"]) if "://" in job["place"] else open_place(job["place"])
        self.centre: Centre = centre  # type: ignore[assignment]
        self._planned: list[tuple[int, Kept | None]] = []

    def work(self) -> None:
        pause = Event()
        look_at, edit_at = monotonic() + self.random.random() * LOOKS_EVERY, monotonic() + self._until_edit()
        while (now := monotonic()) < self.job["ends"]:
            if now >= look_at:
                look_at = now + LOOKS_EVERY
                self.look()
            if now >= edit_at:
                edit_at = now + self._until_edit()
                self.edit()
            pause.wait(max(0.0, min(look_at, edit_at) - monotonic()))
        self._drain(pause)

    def look(self) -> None:
        """As the window does: bring, read, and settle what met another."""
        self.centre.catch_up()
        found = self.centre.since(self.now.revision)
        assert isinstance(found, Since), found
        self.now = self.now.with_rows(found.revision, found.rows)
        for kept in found.rows:
            self.log("seen", token=token_of(kept.record), at=monotonic())
        for conflict in self.centre.reach().conflicts:
            self._settle(conflict)

    def edit(self) -> None:
        """Writes what was planned at the edit before, on what was shown then; meanwhile others have been at it."""
        changes = [self._change(number, kept) for number, kept in self._planned]
        if changes:
            self._write(changes)
            self.look()
        count = 2 if self.random.random() < OF_TWO else 1
        of = HOT if self.random.random() < ON_HOT else NOTES
        numbers = self.random.sample(range(of), count)
        self._planned = [(number, self.now.kept(Note, f"note-{number}")) for number in numbers]

    def log(self, event: str, **more: object) -> None:
        self._log.write(json.dumps({"event": event, **more}) + "\n")

    def _until_edit(self) -> float:
        return self.random.uniform(0.3, 1.7) * self.job["every"]

    def _change(self, number: int, kept: Kept | None) -> Change:
        self._number += 1
        base = token_of(kept.record) if kept else ""
        record = note_of(number, f"{self.job['name']}.{os.getpid()}.{self._number} on {base}")
        gone = kept is not None and self.random.random() < AWAY
        return Change(record, kept.revision if kept else 0, gone)

    def _write(self, changes: Sequence[Change]) -> None:
        began = monotonic()
        written = self.centre.write(changes)
        took = monotonic() - began
        if isinstance(written, Conflict) and len(changes) == 1:
            self._settle(written)
            return
        for change in changes:
            self._told(change, written, took)

    def _settle(self, conflict: Conflict) -> None:
        """By rule: mine or theirs, as it comes. What a colleague changed once more is settled with the next look, where
        this desk was told that it is saved; else it is let go."""
        token = token_of(conflict.mine.record)
        mine = self.random.random() < 0.5
        self.log("over" if mine else "let-go", token=token, theirs=token_of(conflict.theirs.record))
        began = monotonic()
        written = self.centre.settle(conflict, mine=mine)
        if mine:
            self._told(conflict.mine, written, monotonic() - began)

    def _told(self, change: Change, written: Written, took: float) -> None:
        token, _, base = change.record.text.partition(" on ")  # type: ignore[union-attr]
        if isinstance(written, Saved):
            self.now = self.now.with_rows(0, written.rows)
            more = {"note": change.record.id, "gone": change.gone, "queued": written.queued}
            self.log("ack", token=token, base=base, took=took, at=monotonic(), **more)
        elif not isinstance(written, Conflict):
            self.log("refused", token=token, reason=written.reason)

    def _drain(self, pause: Event) -> None:
        """Until the server has all of this desk, and then until all desks are so far."""
        over = monotonic() + _DRAINED_WITHIN
        while (reach := self.centre.reach()).waiting or reach.conflicts or reach.away_since:
            assert monotonic() < over, reach
            pause.wait(LOOKS_EVERY / 2)
            self.look()
        (self.folder / "drained").touch()
        while not (self.folder.parent / "finish").exists():
            pause.wait(0.1)
        self.look()
        shown = {kept.record.id: token_of(kept.record) for kept in self.now.rows.values()}
        (self.folder / "final.part").write_text(json.dumps(shown))
        (self.folder / "final.part").rename(self.folder / "final.json")
        self.centre.close()


def main() -> None:
    # Children that are gone are not waited for.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        if os.fork():
            continue
        try:
            job: Job = json.loads(line)
            folder = Path(job["folder"])
            folder.mkdir(exist_ok=True)
            (folder / "pid").write_text(str(os.getpid()))
            CARELESS[job["control"]]()
            Desk(job).work()
        except BaseException:  # noqa: BLE001  whatever it is, the one who started it must hear of it
            traceback.print_exc()
            sys.stderr.flush()
        os._exit(0)


if __name__ == "__main__":
    main()
