"""Many desks at once, each a process: 20 on one server that is stopped twice, 3 windows on one file. What a desk was
told to be saved is there, or was written over by somebody who knew it, or a person let it go.

60 seconds in the suite, mostly waiting; ten minutes in `make soak-centre` (SOAK_CENTRE_SECONDS).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from tests.fixtures.postgres import PostgresServer, postgres_server, postgres_url
from tests.soak.centre.accounts import (
    Account,
    faults,
    quantile,
    quantiles,
    read_account,
    read_history,
    until_seen,
    writes,
)
from tests.soak.centre.desks import Desks, desks

__all__ = ["postgres_server", "postgres_url"]

SUITE_SECONDS = 60.0
SECONDS = float(os.environ.get("SOAK_CENTRE_SECONDS", SUITE_SECONDS))
IS_LONG = SECONDS > SUITE_SECONDS
DESKS, WINDOWS, KILLED = 20, 3, 5
SEEN_WITHIN = 2.0

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="processes are forked here"),
    pytest.mark.timeout(SECONDS + 240),
]


def stop_and_start(run: Desks, server: PostgresServer, how: str, seconds: float) -> tuple[float, float]:
    """From when to when it was away."""
    gone = monotonic()
    server.stop(how)
    run.wait_until(monotonic() + seconds)
    server.start()
    return gone, monotonic()


def figures(account: Account, history: int) -> str:
    queued = len(writes(account, queued=True))
    return (
        f"{len(account.acks)} changes told to be saved ({queued} while the server was away), {history} made, "
        f"{len(account.over)} conflicts settled with mine, {len(account.let_go)} let go, {len(account.refused)} refused"
        f"; write {quantiles(writes(account, queued=False))}; to a queue {quantiles(writes(account, queued=True))}; "
        f"until another desk shows it {quantiles(until_seen(account))}"
    )


def check(run: Desks, place: str, outages: list[tuple[float, float]]) -> tuple[Account, list[str], str]:
    account, history = read_account(run.folder), read_history(place)
    account.outages = outages
    assert run.complaints() == ""
    return account, faults(account, history), figures(account, len(history))


def test_twenty_desks_on_a_server_that_is_stopped_twice(
    tmp_path: Path, postgres_server: PostgresServer, postgres_url: str, tell: Callable[[str], None]
) -> None:
    away = 20.0 if IS_LONG else 6.0
    names = [f"desk-{number}" for number in range(DESKS)]
    with desks(tmp_path / "desks", postgres_url, SECONDS, every=3.0 if IS_LONG else 6.0) as run:
        began = run.ends - SECONDS
        for name in names:
            run.start(name)
        run.wait_until(began + 0.35 * SECONDS)
        outages = [stop_and_start(run, postgres_server, "fast", away)]
        run.wait_until(began + 0.6 * SECONDS)
        gone = monotonic()
        postgres_server.stop("immediate")
        run.wait_until(gone + away * 0.7)
        # With what waits in their copies: killed, and started again while the server is away.
        for name in names[:KILLED]:
            run.kill(name)
        for name in names[:KILLED]:
            run.start(name)
        run.wait_until(gone + away)
        postgres_server.start()
        outages.append((gone, monotonic()))
        run.finish(DESKS)
        account, found, told = check(run, postgres_url, outages)
    tell(f"{DESKS} desks on a server, {SECONDS:.0f} s, stopped twice, {KILLED} desks killed: {told}; lost {len(found)}")
    assert found == []
    assert sum(ack.queued for ack in account.acks.values()) > DESKS / 2
    assert account.let_go
    assert account.over
    seen = until_seen(account)
    assert quantile(seen, 99 if IS_LONG else 95) < SEEN_WITHIN


def test_three_windows_on_one_file(tmp_path: Path, tell: Callable[[str], None]) -> None:
    place = str(tmp_path / "centre.db")
    seconds = SECONDS if IS_LONG else 10.0
    with desks(tmp_path / "windows", place, seconds, every=0.5) as run:
        for number in range(WINDOWS):
            run.start(f"window-{number}")
        run.finish(WINDOWS)
        account, found, told = check(run, place, [])
    tell(f"{WINDOWS} windows on one file, {seconds:.0f} s: {told}; lost {len(found)}")
    assert found == []
    assert len(account.acks) > seconds
    assert quantile(until_seen(account), 99 if IS_LONG else 95) < SEEN_WITHIN


def test_desks_that_write_over_whatever_is_there_are_seen(tmp_path: Path) -> None:
    """The control: nobody asks what a change was made on."""
    place = str(tmp_path / "centre.db")
    with desks(tmp_path / "windows", place, 5.0, every=0.1, control="last-writer-wins") as run:
        for number in range(WINDOWS):
            run.start(f"window-{number}")
        run.finish(WINDOWS)
        _, found, _ = check(run, place, [])
    assert any("which it did not know" in told for told in found)


def test_desks_that_keep_what_waits_in_memory_are_seen(
    tmp_path: Path, postgres_server: PostgresServer, postgres_url: str
) -> None:
    """The control: what waits for the server goes with the program."""
    with desks(tmp_path / "desks", postgres_url, 8.0, every=0.3, control="queue-in-memory") as run:
        for number in range(2):
            run.start(f"desk-{number}")
        run.wait_until(run.ends - 5)
        stop_and_start(run, postgres_server, "immediate", 2.0)
        run.finish(2)
        _, found, _ = check(run, postgres_url, [])
    assert any(told.startswith("lost") for told in found)
