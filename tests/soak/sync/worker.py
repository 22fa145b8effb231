"""The process that is killed: syncs and writes a saved list of the centre without end, and tells what is on the disk.

`python -m tests.soak.sync.worker` reads jobs, one a line, and forks a child for each: a whole program's imports are
paid once, and what is killed is a real process. Each child writes lines to the same output: "pid 7", "step build",
"serial 12", "note 40", "outcome updated".
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event, Thread
from typing import Any

from healing_desktop.centre.open_centre import open_centre
from healing_desktop.core.centre import Centre, Change, Kept, NotSaved, Saved, Since
from healing_desktop.core.centre_records import KeptList
from healing_desktop.core.saved_lists import SavedList, TrayItem
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.list_record import list_of_record, record_of_list
from healing_desktop.storage.desk_state import DeskState
from healing_desktop.sync import synchronise as module
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.signed_source import SignedSource
from healing_desktop.sync.synchronise import synchronise
from tests.soak.sync.careless import CONTROLS

# Where a sync is; those of fetching and those of taking over.
FETCHING = ("refresh", "fetch")
APPLYING = ("lines", "build", "look", "switch", "sweep")
STEPS = (*FETCHING, *APPLYING)
_HOOKS: tuple[tuple[str, Any, str], ...] = (
    ("refresh", SignedSource, "refresh"),
    ("fetch", SignedSource, "fetch"),
    ("lines", module, "write_new_lines"),
    ("build", module, "build_from_lines"),
    ("look", module._Run, "_look"),
    ("switch", DeskState, "adopt"),
    ("sweep", module, "sweep"),
)
_BETWEEN_NOTES = 0.015
_NOTES_IN_A_LIST = 20


def say(line: str) -> None:
    """One write, so that lines of two threads never mix."""
    os.write(1, f"{line}\n".encode())


def desk_of(job: dict[str, str]) -> Desk:
    return Desk(Path(job["folder"]) / "editions", Path(job["bundled"]), Path(job["root"]).read_bytes(), "0.1.0")


def list_of(number: int) -> SavedList:
    """What is kept after the note of this number: it and those before."""
    first = max(1, number - _NOTES_IN_A_LIST)
    name = LocalText((("nl", "Verzonnen groep"),))
    return SavedList(str(number), tuple(TrayItem(str(at), name) for at in range(first, number + 1)))


def the_centre(home: Path) -> Centre:
    """AssertionError: it cannot be opened."""
    found = open_centre(home / "centre", None)
    assert not isinstance(found, NotSaved), found
    return found


def last_note(centre: Centre) -> tuple[int, Kept | None]:
    """Its number and row, 0 where there is none. AssertionError: what is there is not what was written."""
    read = centre.since(0)
    assert isinstance(read, Since), read
    if not read.rows:
        return 0, None
    (kept,) = read.rows
    assert isinstance(kept.record, KeptList)
    number = int(kept.record.name)
    assert list_of_record(kept.record.record) == list_of(number)
    return number, kept


def work(job: dict[str, str]) -> None:
    say(f"pid {os.getpid()}")
    parent = os.getppid()
    CONTROLS[job["control"]]()
    for step, owner, name in _HOOKS:
        setattr(owner, name, _told(step, getattr(owner, name)))
    desk, moment = desk_of(job), datetime.fromisoformat(job["now"])
    Thread(target=_write_notes, args=(the_centre(Path(job["folder"])),), daemon=True).start()
    while os.getppid() == parent:
        outcome = synchronise(desk, job["address"], now=lambda: moment)
        if outcome.kind in ("updated", "up-to-date"):
            say(f"serial {outcome.to_serial}")
        say(f"outcome {outcome.kind} {outcome.detail}".replace("\n", " "))


def _write_notes(centre: Centre) -> None:
    pause, (number, kept) = Event(), last_note(centre)
    while True:
        number += 1
        record = KeptList("notes", str(number), record_of_list(list_of(number)))
        written = centre.write([Change(record, kept.revision if kept else 0)])
        assert isinstance(written, Saved), written
        (kept,) = written.rows
        say(f"note {number}")
        pause.wait(_BETWEEN_NOTES)


def _told(step: str, real: Callable[..., object]) -> Callable[..., object]:
    def called(*args: object, **named: object) -> object:
        say(f"step {step}")
        return real(*args, **named)

    return called


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
