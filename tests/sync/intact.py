"""That a sync which came to nothing left everything as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from healing_desktop.sync.desk import Desk
from tests.sync.made_desk import serial_in_use


def adopted_files(desk: Desk) -> dict[str, bytes]:
    """Editions and their lines, whatever else lies there."""
    return {file.name: file.read_bytes() for file in desk.folder.glob("edition-*")}


@contextmanager
def intact(desk: Desk) -> Iterator[None]:
    serial, files, memory = serial_in_use(desk), adopted_files(desk), desk.state.read()
    yield
    assert serial_in_use(desk) == serial
    assert adopted_files(desk) == files
    now = desk.state.read()
    assert (now.adopted, now.previous, now.highest) == (memory.adopted, memory.previous, memory.highest)
