"""A colleague at another window of the same centre, in a process of its own: `-m tests.journeys.colleague FOLDER`.

Each line that comes in is "list NAME", "note ENTRY TEXT" or "number ENTRY"; "kept" goes out when it is on the disk.
"""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import uuid4

from healing_desktop.centre.open_centre import open_centre
from healing_desktop.core.centre import Change, NotSaved, Saved
from healing_desktop.core.centre_records import KeptList, Note, Record, Report
from healing_desktop.core.saved_lists import SavedList
from healing_desktop.exchange.list_record import record_of_list


def record_of(told: str) -> Record:
    what, _, rest = told.strip().partition(" ")
    if what == "list":
        return KeptList(str(uuid4()), rest, record_of_list(SavedList(rest)))
    entry, _, text = rest.partition(" ")
    if what == "note":
        return Note(str(uuid4()), entry, "Verzonnen", text, "2026-11-21")
    return Report(str(uuid4()), entry, "Verzonnen", 1, "change", "2026-11-21", "phone", "contact/phone")


def main(folder: Path) -> None:
    centre = open_centre(folder, None)
    assert not isinstance(centre, NotSaved), centre
    print("ready", flush=True)  # noqa: T201
    for line in sys.stdin:
        written = centre.write([Change(record_of(line))])
        assert isinstance(written, Saved), written
        print("kept", flush=True)  # noqa: T201
    centre.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
