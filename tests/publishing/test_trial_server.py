"""The trial server: whole files, parts of them, and nothing when they are still the same; for this machine alone."""

from __future__ import annotations

from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Thread

import pytest

from healing_desktop.publishing.trial_server import LOOPBACK, TrialServer, trial_server

CONTENT = bytes(range(256)) * 400
PATH = "/targets/full/x.edition-000001.ndjson.xz"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[TrialServer]:
    file = tmp_path / PATH[1:]
    file.parent.mkdir(parents=True)
    file.write_bytes(CONTENT)
    (tmp_path / "metadata").mkdir()
    (tmp_path / "metadata" / "timestamp.json").write_text("{}")
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "own").write_text("own")
    with trial_server(tmp_path) as server:
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def ask(server: TrialServer, path: str = PATH, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(LOOPBACK, server.server_port, timeout=10)
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def test_the_whole_file_says_that_parts_may_be_asked_for(server: TrialServer) -> None:
    answer, content = ask(server)
    assert (answer.status, content) == (200, CONTENT)
    assert answer.headers["Accept-Ranges"] == "bytes"
    assert answer.headers["Cache-Control"].endswith("immutable")
    assert ask(server, "/metadata/timestamp.json")[0].headers["Cache-Control"] == "max-age=300"


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=10-19", 10, 19), ("bytes=102000-", 102000, 102399), ("bytes=-5", 102395, 102399),
     ("bytes=102390-999999", 102390, 102399), ("bytes=0-0", 0, 0), ("bytes=-999999", 0, 102399)],
)  # fmt: skip
def test_a_part(server: TrialServer, asked: str, first: int, last: int) -> None:
    answer, content = ask(server, Range=asked)
    assert (answer.status, content) == (206, CONTENT[first : last + 1])
    assert answer.headers["Content-Range"] == f"bytes {first}-{last}/{len(CONTENT)}"


@pytest.mark.parametrize("asked", ["bytes=102400-", "bytes=-0"])
def test_a_part_behind_the_end(server: TrialServer, asked: str) -> None:
    answer, content = ask(server, Range=asked)
    assert (answer.status, content, answer.headers["Content-Range"]) == (416, b"", f"bytes */{len(CONTENT)}")


@pytest.mark.parametrize("asked", ["bytes=5-1", "bytes=-", "lines=1-2", "bytes=0-1,4-5", "bytes=x-"])
def test_what_is_no_range_gives_all(server: TrialServer, asked: str) -> None:
    assert ask(server, Range=asked)[0].status == 200


def test_what_is_still_the_same_is_not_sent_again(server: TrialServer) -> None:
    tag = ask(server)[0].headers["ETag"]
    answer, content = ask(server, If_None_Match=tag)
    assert (answer.status, content, answer.headers["Content-Length"]) == (304, b"", None)
    assert ask(server, If_None_Match=f'W/{tag}, "other"')[0].status == 304
    assert ask(server, If_None_Match='"other"')[0].status == 200


def test_a_part_of_another_file_than_was_begun_is_the_whole(server: TrialServer) -> None:
    tag = ask(server)[0].headers["ETag"]
    assert ask(server, Range="bytes=10-19", If_Range=tag)[0].status == 206
    assert ask(server, Range="bytes=10-19", If_Range='"other"')[0].status == 200


def test_head_sends_nothing(server: TrialServer) -> None:
    answer, content = ask(server, method="HEAD")
    assert (answer.status, content, answer.headers["Content-Length"]) == (200, b"", str(len(CONTENT)))


@pytest.mark.parametrize(
    "path", ["/", "/kept/own", "/targets/", "/metadata/none.json", "/../x", "/metadata/%2e%2e/kept/own"]
)
def test_nothing_else_is_served(server: TrialServer, path: str) -> None:
    assert ask(server, path)[0].status == 404


def test_it_listens_on_this_machine_alone(server: TrialServer) -> None:
    assert server.server_address[0] == "127.0.0.1"
