"""Three windows on one file, or three desks on one server, each a process of its own, from the first moment on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from healing_desktop.core.centre import Since
from healing_desktop.core.centre_records import Setting
from tests.fixtures.centre_place import open_place

DESKS = ("a", "b", "c")
NOTES = 8


def told(desk: subprocess.Popen[str], go: bool = True) -> str:
    assert desk.stdin is not None
    assert desk.stdout is not None
    if go:
        desk.stdin.write("\n")
        desk.stdin.flush()
    return desk.stdout.readline().strip()


def test_desks_make_write_and_read_at_once_and_miss_nothing(place: str, root: Path) -> None:
    desks = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.storage.centre.desk_process", place, name, str(NOTES)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root,
        )
        for name in DESKS
    ]  # fmt: skip
    try:
        assert [told(desk, go=False) for desk in desks] == ["ready"] * len(DESKS)
        for desk in desks:
            assert desk.stdin is not None
            desk.stdin.write("\n")
            desk.stdin.flush()
        assert [told(desk, go=False) for desk in desks] == ["written"] * len(DESKS)
        ends: list[dict[str, Any]] = [json.loads(told(desk)) for desk in desks]
        assert [desk.wait(30) for desk in desks] == [0] * len(DESKS)
    finally:
        for desk in desks:
            desk.kill()
            desk.communicate()
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
