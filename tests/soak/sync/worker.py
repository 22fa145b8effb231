"""The process that is killed: syncs and writes a saved list without end, and says each thing that it has on the disk.

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

from healing_desktop.core.saved_lists import SavedList, TrayItem
from healing_desktop.core.texts import LocalText
from healing_desktop.storage.desk_state import DeskState
from healing_desktop.storage.list_file import ListFile
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
    """What stands in the file after the note of this number: it and those before."""
    first = max(1, number - _NOTES_IN_A_LIST)
    name = LocalText((("nl", "Verzonnen groep"),))
    return SavedList(str(number), tuple(TrayItem(str(at), name) for at in range(first, number + 1)))


def last_note(lists: ListFile) -> int:
    """0 where there is none. AssertionError: what is there is not what was written."""
    read = lists.read()
    kept = getattr(read, "lists", None)
    assert kept is not None, read
    assert not getattr(read, "set_aside", None), read
    if not kept:
        return 0
    number = int(kept[0].name)
    assert kept == (list_of(number),)
    return number


def work(job: dict[str, str]) -> None:
    say(f"pid {os.getpid()}")
    parent = os.getppid()
    CONTROLS[job["control"]]()
    for step, owner, name in _HOOKS:
        setattr(owner, name, _told(step, getattr(owner, name)))
    desk, moment = desk_of(job), datetime.fromisoformat(job["now"])
    Thread(target=_write_notes, args=(ListFile(Path(job["folder"]) / "lists.json"),), daemon=True).start()
    while os.getppid() == parent:
        outcome = synchronise(desk, job["address"], now=lambda: moment)
        if outcome.kind in ("updated", "up-to-date"):
            say(f"serial {outcome.to_serial}")
        say(f"outcome {outcome.kind} {outcome.detail}".replace("\n", " "))


def _write_notes(lists: ListFile) -> None:
    pause, number = Event(), last_note(lists)
    while True:
        number += 1
        refused = lists.write((list_of(number),))
        assert refused is None, refused
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
