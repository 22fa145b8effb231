"""A static web host on the loopback that can be told to misbehave."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from ssl import SSLContext
from threading import Thread

PAGE = b"<!DOCTYPE html><html><body>Welcome to our guest network</body></html>"


@dataclass
class Host:
    """`cut(path, start, size)`: after how many bytes of an answer the connection breaks, None for never.
    `endless`: an answer to a path with this in it never ends. `page`: every question is answered with a page;
    `status`: every one with this status."""

    folder: Path
    address: str = ""
    ranges: bool = True
    page: bool = False
    endless: str | None = None
    status: int | None = None
    cut: Callable[[str, int, int], int | None] = lambda _path, _start, _size: None
    sent: int = 0
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


class Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body are two writes: the second would wait 40 ms for the first to be told of.
    disable_nagle_algorithm = True
    host: Host

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name that it has there
        pass

    def do_CONNECT(self) -> None:
        self.host.asked.append((self.path, dict(self.headers)))
        self.answer(self.host.status or 502, b"")

    def do_GET(self) -> None:
        host = self.host
        host.asked.append((self.path, dict(self.headers)))
        file = host.folder / self.path.lstrip("/")
        if host.status is not None or host.page:
            self.answer(host.status or 200, PAGE)
            return
        if not file.is_file():
            self.answer(404, b"")
            return
        if host.endless is not None and host.endless in self.path:
            self.go_on(file.read_bytes())
            return
        content, start = file.read_bytes(), 0
        if host.ranges and (asked := self.headers.get("Range")):
            start = int(asked.removeprefix("bytes=").rstrip("-"))
        self.answer(206 if start else 200, content[start:], start, len(content))

    def go_on(self, content: bytes) -> None:
        """And on, until whoever asked goes away."""
        self.close_connection = True
        self.send_response(200)
        self.end_headers()
        self.wfile.write(content)
        while True:
            self.wfile.write(b" " * 65536)
            self.host.sent += 65536

    def answer(self, status: int, body: bytes, start: int = 0, size: int = 0) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        if status == 206:
            self.send_header("Content-Range", f"bytes {start}-{size - 1}/{size}")
        self.end_headers()
        after = self.host.cut(self.path, start, len(body))
        self.wfile.write(body if after is None else body[:after])
        self.close_connection = self.close_connection or after is not None


class Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Who asked went away before the answer, killed or cancelled; the rest is told."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def served(folder: Path, tls: SSLContext | None = None) -> Iterator[Host]:
    """`tls`: with the certificate of the host; its address then begins with https."""
    host = Host(folder)
    answers = type("AnswersOfThis", (Answers,), {"host": host})
    with Server(("127.0.0.1", 0), answers) as server:
        host.address = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}"
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield host
        finally:
            server.shutdown()
            thread.join()
