"""The attacks on an update by name: what a host or a network on the way answers in place of data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import urllib3

from tests.sync.attacked import NOW, World, honest_again, refused_by_ours, world_in
from tests.sync.made_desk import sync
from tests.sync.naive_client import Refused
from tests.sync.small_repository import publish_small
from tests.sync.static_host import Host, served

# What a client that believes any length would have taken by then.
MUCH = 5_000_000


@pytest.fixture
def world(tmp_path: Path) -> World:
    return world_in(tmp_path)


@pytest.fixture
def host(world: World) -> Iterator[Host]:
    publish_small(world.repository, 3)
    with served(world.repository) as host:
        yield host


def plainly(host: Host, name: str) -> bytes:
    """As a client fetches that takes whatever comes with status 200, up to MUCH."""
    answer = urllib3.request("GET", f"{host.address}/{name}", preload_content=False)
    try:
        if answer.status == 404:
            raise LookupError(name)
        assert answer.status == 200
        return bytes(answer.read(MUCH))
    finally:
        answer.close()


def all_well(world: World, host: Host) -> None:
    host.page, host.endless, host.status = False, None, None
    assert sync(world.desk, host.address, NOW).kind == "updated"
    honest_again(world, 4)


def test_captive_portal(world: World, host: Host) -> None:
    host.page = True
    assert b"guest network" in plainly(host, "metadata/timestamp.json")
    with pytest.raises(Refused, match="form"):
        world.without().take(lambda name: plainly(host, name), NOW)
    refused_by_ours(world, host.address, "network-asks-login")
    all_well(world, host)


@pytest.mark.parametrize("left", [0, 100])
def test_cut_metadata(world: World, host: Host, left: int) -> None:
    """All of it came, says the host."""
    file = world.repository / "metadata" / "timestamp.json"
    whole = file.read_bytes()
    file.write_bytes(whole[:left])
    assert plainly(host, "metadata/timestamp.json") == whole[:left]
    with pytest.raises(Refused, match="form"):
        world.without().take(lambda name: plainly(host, name), NOW)
    refused_by_ours(world, host.address, "rejected")
    file.write_bytes(whole)
    all_well(world, host)


@pytest.mark.parametrize("endless", ["timestamp.json", "snapshot.json", "targets.json", "/delta/", "/full/"])
def test_endless_data(world: World, host: Host, endless: str) -> None:
    """An answer that does not stop, without a length."""
    if endless == "/full/":
        for file in (world.repository / "targets" / "delta").iterdir():
            file.unlink()
    host.endless = endless
    whole = next(
        file for file in world.repository.rglob("*.*") if endless in f"{file.as_posix()}/" or endless in str(file)
    )
    name = whole.relative_to(world.repository).as_posix()
    assert len(plainly(host, name)) == MUCH
    host.sent = 0
    if endless == "/delta/":
        # Where the way of changes is endless, the whole file is as good.
        assert sync(world.desk, host.address, NOW).kind == "updated"
    else:
        refused_by_ours(world, host.address, "rejected")
    # What fits into the buffers of two sockets, not more.
    assert host.sent < MUCH
    host.endless = None
    assert sync(world.desk, host.address, NOW).kind in ("updated", "up-to-date")
    honest_again(world, 4)


@pytest.mark.parametrize("content", [b"x" * 400, b""])
def test_changes_that_are_spoilt_are_no_loss(world: World, content: bytes) -> None:
    """The whole file is there too."""
    publish_small(world.repository, 3)
    for file in (world.repository / "targets" / "delta").iterdir():
        file.write_bytes(content)
    assert sync(world.desk, world.repository, NOW).kind == "updated"
