"""Over real HTTP on the loopback: breaks, hosts without ranges, pages of networks, proxies."""

from __future__ import annotations

import socket
from base64 import b64decode
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from healing_desktop.sync.desk import Desk
from healing_desktop.sync.outcomes import Outcome
from healing_desktop.sync.synchronise import synchronise
from healing_desktop.sync.watching import Watcher
from tests.sync.intact import intact
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.small_repository import day_of, publish_small, small_desk, small_repository
from tests.sync.static_host import Host, served

NOW = day_of(3)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with served(small_repository(tmp_path / "repository")) as host:
        yield host


@pytest.fixture
def desk(tmp_path: Path, host: Host) -> Desk:
    return small_desk(tmp_path / "desk", host.folder)


def web_sync(desk: Desk, host: Host) -> Outcome:
    return sync(desk, host.address, NOW)


def after(size: int, first: int) -> Callable[[str, int, int], int | None]:
    """Breaks off every answer of a packed file after `size` bytes, the first `first` times."""
    times = iter(range(first))
    return lambda path, _start, _size: size if path.endswith(".xz") and next(times, None) is not None else None


def test_a_first_sync_a_delta_and_nothing_new(desk: Desk, host: Host) -> None:
    assert web_sync(desk, host).kind == "updated"
    publish_small(host.folder, 3)
    host.asked.clear()
    outcome = web_sync(desk, host)
    assert (outcome.kind, outcome.from_serial, outcome.to_serial) == ("updated", 2, 3)
    assert next(path for path in host.paths() if path.endswith(".xz")).startswith("/targets/delta/")
    host.asked.clear()
    assert web_sync(desk, host).kind == "up-to-date"
    assert host.paths() == ["/metadata/2.root.json", "/metadata/timestamp.json"]


def test_nothing_but_the_question_leaves(desk: Desk, host: Host) -> None:
    web_sync(desk, host)
    assert len(host.asked) >= 5
    for _, headers in host.asked:
        assert headers["User-Agent"] == "HealingDesktop/0"
        assert set(headers) <= {"Host", "User-Agent", "Accept-Encoding", "Range", "Connection"}


def test_a_download_that_breaks_off_goes_on_where_it_was(desk: Desk, host: Host) -> None:
    host.cut = after(700, first=3)
    assert web_sync(desk, host).kind == "updated"
    ranges = [headers.get("Range") for path, headers in host.asked if path.endswith(".xz")]
    assert ranges == [None, "bytes=700-", "bytes=1400-", "bytes=2100-"]


def test_the_next_sync_goes_on_where_the_last_gave_up(desk: Desk, host: Host) -> None:
    lengths = iter((900, 0, 0, 0, 0, 0))
    host.cut = lambda path, _start, _size: next(lengths, None) if path.endswith(".xz") else None
    with intact(desk):
        assert web_sync(desk, host).kind == "offline"
    host.cut = lambda _path, _start, _size: None
    host.asked.clear()
    assert web_sync(desk, host).kind == "updated"
    assert [headers.get("Range") for path, headers in host.asked if path.endswith(".xz")] == ["bytes=900-"]
    assert not list((desk.folder / "parts").iterdir())


def test_a_host_without_ranges_begins_again(desk: Desk, host: Host) -> None:
    host.ranges, host.cut = False, after(700, first=2)
    assert web_sync(desk, host).kind == "updated"
    assert serial_in_use(desk) == 2


def test_what_lies_there_half_and_is_wrong_does_not_stay(desk: Desk, host: Host) -> None:
    """A beginning that is of another file: refused once, fetched whole the next time."""
    lengths = iter((900, 0, 0, 0))
    host.cut = lambda path, _start, _size: next(lengths, None) if path.endswith(".xz") else None
    web_sync(desk, host)
    (part,) = (desk.folder / "parts").glob("*.part")
    part.write_bytes(b"x" * 900)
    host.cut = lambda _path, _start, _size: None
    with intact(desk):
        assert web_sync(desk, host).kind == "rejected"
    assert web_sync(desk, host).kind == "updated"


def test_the_page_of_a_guest_network(desk: Desk, host: Host) -> None:
    host.page = True
    with intact(desk):
        assert web_sync(desk, host).kind == "network-asks-login"
    host.page = False
    assert web_sync(desk, host).kind == "updated"


@pytest.mark.parametrize(("status", "kind"), [(404, "no-edition-there"), (500, "offline"), (503, "offline")])
def test_what_a_host_may_answer(desk: Desk, host: Host, status: int, kind: str) -> None:
    host.status = status
    with intact(desk):
        assert web_sync(desk, host).kind == kind


def test_nobody_answers(desk: Desk) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with intact(desk):
            assert sync(desk, address, NOW).kind == "offline"


def test_no_address_at_all(desk: Desk) -> None:
    for address in ("http://", "http://[::1", "https://exa mple/"):
        with intact(desk):
            assert sync(desk, address, NOW).kind == "offline", address


def test_a_proxy_is_asked_and_may_want_a_password(desk: Desk, host: Host) -> None:
    asked: list[str] = []

    def proxy_for(url: str) -> str:
        asked.append(url)
        return host.address

    host.status = 407
    with intact(desk):
        outcome = synchronise(desk, "http://publisher.example/data", proxy_for=proxy_for, now=lambda: NOW)
        assert outcome.kind == "proxy-asks-password"
        over_tls = synchronise(desk, "https://publisher.example/data", proxy_for=proxy_for, now=lambda: NOW)
    assert asked[0] == "http://publisher.example/"
    assert over_tls.kind == "proxy-asks-password", over_tls.detail


def test_how_far_it_is(desk: Desk, host: Host) -> None:
    told: list[tuple[int, int]] = []
    watcher = Watcher(progress=lambda so_far, of: told.append((so_far, of)))
    synchronise(desk, host.address, watcher=watcher, now=lambda: NOW)
    assert told[-1][0] == told[-1][1]
    assert all(so_far <= of for so_far, of in told)


def test_a_proxy_whose_address_names_a_user_is_told_the_password(desk: Desk, host: Host) -> None:
    """ "an" and "pa:ss@", as the system knows them; only the proxy hears them."""
    proxy = host.address.replace("http://", "http://an:pa:ss%40@")
    with intact(desk):
        synchronise(desk, "http://publisher.example/data", proxy_for=lambda _url: proxy, now=lambda: NOW)
    headers = {name.lower(): value for name, value in host.asked[0][1].items()}
    assert b64decode(headers["proxy-authorization"].removeprefix("Basic ")) == b"an:pa:ss@"
    assert "authorization" not in headers
