"""A desk of its own process: `python -m tests.storage.centre.desk_process PLACE NAME NUMBER`.

It says "ready", opens the place when a line comes in, then writes so many notes, changes one setting that all desks
change, and looks at what is new after each. At the end it says as JSON all that it has seen, by id, with the highest
revision that it looked from.
"""

from __future__ import annotations

import json
import sys

from healing_desktop.core.centre import Change, Conflict, Kept, Saved, Since
from healing_desktop.core.centre_records import Note, Setting
from healing_desktop.storage.centre.centre_store import CentreStore
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


def main(place: str, name: str, number: int) -> None:
    print("ready", flush=True)  # noqa: T201
    sys.stdin.readline()
    store = open_place(place)
    desk = Desk(store, name)
    for at in range(number):
        desk.write(at)
    print("written", flush=True)  # noqa: T201
    sys.stdin.readline()
    desk.look()
    store.close()
    seen = {key: kept.revision for key, kept in desk.seen.items()}
    print(json.dumps({"counted": desk.counted, "revision": desk.revision, "seen": seen}), flush=True)  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
