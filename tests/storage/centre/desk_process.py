"""Desks, each a process of its own: `python -m tests.storage.centre.desk_process PLACE NUMBER NAME...`.

All are forked at once, after what they import, so that they open the place at the same moment. Each writes so many
notes, changes one setting that all of them change, and looks at what is new after each. When the last has written, all
look once more and say as JSON what they have seen, by id.
"""

from __future__ import annotations

import json
import os
import sys
import traceback

from healing_desktop.core.centre import Change, Conflict, Kept, Saved, Since
from healing_desktop.core.centre_records import Note, Setting
from healing_desktop.storage.centre.centre_store import CentreStore
from healing_desktop.storage.centre.migrations import migrate  # noqa: F401  all desks have it when they begin
from tests.fixtures.centre_place import open_place


class Desk:
    def __init__(self, store: CentreStore, name: str) -> None:
        self._store, self._name = store, name
        self.seen: dict[str, Kept] = {}
        self.revision = 0
        self.counted = 0

    def look(self) -> None:
        since = self._store.since(self.revision)
        assert isinstance(since, Since), since
        for kept in since.rows:
            assert kept.revision > self.revision, (kept, self.revision)
            self.seen[kept.record.id] = kept
        self.revision = since.revision

    def write(self, number: int) -> None:
        written = self._store.write([Change(Note(f"{self._name}-{number}", "e", "Praatgroep", "tekst"))])
        assert isinstance(written, Saved), written
        # One row that everybody counts up: a look that was overtaken is a conflict, and is looked at again.
        while True:
            self.look()
            kept = self.seen.get("count")
            value = int(kept.record.value.split()[0]) if kept and isinstance(kept.record, Setting) else 0
            counted = self._store.write(
                [Change(Setting("count", f"{value + 1} {self._name}"), kept.revision if kept else 0)]
            )
            if isinstance(counted, Saved):
                self.counted += 1
                return
            assert isinstance(counted, Conflict), counted


def be_a_desk(place: str, name: str, number: int, written: int, all_written: int) -> None:
    store = open_place(place)
    desk = Desk(store, name)
    for at in range(number):
        desk.write(at)
    os.write(written, b"w")
    # Ends when nobody may write to it any more.
    os.read(all_written, 1)
    desk.look()
    store.close()
    seen = {key: kept.revision for key, kept in desk.seen.items()}
    told = json.dumps({"counted": desk.counted, "revision": desk.revision, "seen": seen})
    os.write(1, f"{told}\n".encode())


def main(place: str, number: int, names: list[str]) -> int:
    """0 when all of them came to their end."""
    written, all_written = os.pipe(), os.pipe()
    desks = []
    for name in names:
        desk = os.fork()
        if not desk:
            os.close(all_written[1])
            try:
                be_a_desk(place, name, number, written[1], all_written[0])
            except BaseException:  # noqa: BLE001  whatever it is, the one who started it must hear of it
                traceback.print_exc()
                os.write(written[1], b"w")
                os._exit(1)
            os._exit(0)
        desks.append(desk)
    for _ in desks:
        os.read(written[0], 1)
    os.close(all_written[1])
    return max(os.waitpid(desk, 0)[1] for desk in desks)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3:]) != 0)
