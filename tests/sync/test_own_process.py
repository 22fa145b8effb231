"""What the process of a sync takes along: memory that it needs, and no more (ADR 0023)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.sync.small_repository import day_of, publish_small, small_desk, small_repository

# What a spawned child imports (sync/child.py), then the work itself: some modules come only when they are needed.
PROGRAM = """
import sys
from datetime import datetime
from pathlib import Path

import healing_desktop.__main__
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.service import synchronise

folder, bundled, root, source, moment = sys.argv[1:]
desk = Desk(Path(folder), Path(bundled), Path(root).read_bytes(), "0.1.0")
outcome = synchronise(desk, source, now=lambda: datetime.fromisoformat(moment))
print(outcome.kind, outcome.bytes > 0, *{name.partition(".")[0] for name in sys.modules})
"""
NOT_NEEDED = {
    "sqlalchemy",
    "alembic",
    "psycopg",
    "PySide6",
    "shiboken6",
    "babel",
    "yaml",
    "typst",
    "folium",
    "rapidfuzz",
}


def test_neither_sqlalchemy_nor_the_window_comes_along(tmp_path: Path) -> None:
    """Neither with the full file nor with changes."""
    repository = small_repository(tmp_path / "repository", upto=1)
    desk = small_desk(tmp_path / "desk", repository)
    (tmp_path / "root.json").write_bytes(desk.root)
    for serial in (2, 3):
        publish_small(repository, serial)
        arguments = (desk.folder, desk.bundled, tmp_path / "root.json", repository, day_of(serial).isoformat())
        command = [sys.executable, "-c", PROGRAM, *map(str, arguments)]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        assert told[:2] == ["updated", "True"]
        assert {"healing_desktop", "sqlite3", "tuf"} <= set(told), "the program saw what was imported"
        assert not NOT_NEEDED & set(told)
