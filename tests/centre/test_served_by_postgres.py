"""A desk and a true server: stopped, started, frozen."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from healing_desktop.centre.open_centre import open_centre
from healing_desktop.core.centre import Centre, Change, NotSaved, Saved, Since
from tests.centre.served_desks import a_note
from tests.fixtures.postgres import PostgresServer


@pytest.fixture
def desk(tmp_path: Path, postgres_url: str) -> Iterator[Centre]:
    centre = open_centre(tmp_path / "desk", postgres_url)
    assert not isinstance(centre, NotSaved), centre
    yield centre
    centre.close()


def shown(centre: Centre) -> list[str]:
    found = centre.since(0)
    assert isinstance(found, Since), found
    return [kept.record.id for kept in found.rows]


def saved(centre: Centre, name: str) -> Saved:
    written = centre.write([Change(a_note(name))])
    assert isinstance(written, Saved), written
    return written


def processes_of(server: PostgresServer) -> list[int]:
    """The first is the one that the others belong to."""
    first = int((server._data / "postmaster.pid").read_text().split()[0])
    children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    return [first, *map(int, children)]


def test_stopped_and_started(desk: Centre, postgres_server: PostgresServer, postgres_url: str, tmp_path: Path) -> None:
    desk.catch_up()
    assert not saved(desk, "before").queued
    postgres_server.stop("immediate")
    try:
        assert saved(desk, "between").queued
        desk.catch_up()
        assert desk.reach().away_since is not None
        assert saved(desk, "after").queued
        assert shown(desk) == ["before", "between", "after"]
    finally:
        postgres_server.start()
    again = open_centre(tmp_path / "desk", postgres_url)
    assert not isinstance(again, NotSaved), again
    again.catch_up()
    assert (again.reach().waiting, again.reach().away_since) == (0, None)
    again.close()
    other = open_centre(tmp_path / "other", postgres_url)
    assert not isinstance(other, NotSaved), other
    other.catch_up()
    assert shown(other) == ["before", "between", "after"]
    other.close()


def test_a_frozen_server_holds_nobody(desk: Centre, postgres_server: PostgresServer) -> None:
    """Its sockets stay open and nothing comes: neither its own limits nor those of TCP help."""
    desk.catch_up()
    frozen = processes_of(postgres_server)
    for process in frozen:
        os.kill(process, signal.SIGSTOP)
    began = monotonic()
    try:
        assert saved(desk, "a").queued
        took = monotonic() - began
        began = monotonic()
        assert saved(desk, "b").queued
        assert shown(desk) == ["a", "b"]
        assert monotonic() - began < 1
    finally:
        for process in frozen:
            os.kill(process, signal.SIGCONT)
    assert took < 12


def test_a_password_is_nowhere(tmp_path: Path) -> None:
    desk = open_centre(tmp_path / "desk", "postgresql://someone:hush-hush@127.0.0.1:1/centre")
    assert not isinstance(desk, NotSaved), desk
    desk.catch_up()
    written = desk.write([Change(a_note())])
    assert "hush-hush" not in f"{desk.reach()} {written} {desk!r}"
    desk.close()
    assert all(b"hush-hush" not in file.read_bytes() for file in (tmp_path / "desk").iterdir())
