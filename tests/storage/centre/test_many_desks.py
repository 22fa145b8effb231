"""Three windows on one file, or three desks on one server, each a process of its own, from the first moment on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from healing_desktop.core.centre import Since
from healing_desktop.core.centre_records import Setting
from tests.fixtures.centre_place import open_place

DESKS = ("a", "b", "c")
NOTES = 15

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked here")


def test_desks_make_write_and_read_at_once_and_miss_nothing(place: str, root: Path) -> None:
    command = [sys.executable, "-m", "tests.storage.centre.desk_process", place, str(NOTES), *DESKS]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    ends = [json.loads(line) for line in done.stdout.splitlines()]
    store = open_place(place)
    there = store.since(0)
    store.close()
    assert isinstance(there, Since)
    # What each saw piece by piece is what is there, to the last revision: nothing was missed in between.
    everything = {kept.record.id: kept.revision for kept in there.rows}
    assert set(everything) == {f"{desk}-{number}" for desk in DESKS for number in range(NOTES)} | {"count"}
    assert [end["seen"] for end in ends] == [everything] * len(DESKS)
    # Nobody counted over another.
    (count,) = [kept.record for kept in there.rows if kept.record.id == "count"]
    assert isinstance(count, Setting)
    assert int(count.value.split()[0]) == sum(end["counted"] for end in ends) == len(DESKS) * NOTES
    assert len(set(everything.values())) == len(everything)
    assert max(everything.values()) <= there.revision
