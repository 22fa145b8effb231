"""The publisher that is made up for a trial under wine: a desk that believes him fetches what he offers."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from healing_desktop.sync.desk import Desk
from healing_desktop.sync.fetch_program import fetch_program
from healing_desktop.sync.watching import Watcher
from installer.windows.trial_publisher import publish


def test_a_desk_that_believes_him_fetches_what_he_offers(tmp_path: Path) -> None:
    setup, stick, folder = tmp_path / "next.exe", tmp_path / "stick", tmp_path / "desk"
    setup.write_bytes(b"MZ made up")
    publish(stick, setup, "0.9.1")
    root = (stick / "root.json").read_bytes()
    desk = Desk(folder / "editions", folder / "bundled.db", root, "0.9.0", "windows-x86_64")
    ended = fetch_program(desk, str(stick), watcher=Watcher(), now=lambda: datetime.now(UTC))
    assert ended.kind == "fetched", ended
    assert ended.file is not None
    assert ended.file.read_bytes() == b"MZ made up"
