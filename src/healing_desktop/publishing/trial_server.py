"""The published folder over HTTP on this machine alone: to try an update, not to serve centres."""

from __future__ import annotations

import os
import re
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from healing_desktop.publishing.repository import METADATA, TARGETS

LOOPBACK = "127.0.0.1"
_PART = 1 << 16
_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")
_SHORTLY, _FOR_EVER = "max-age=300", "max-age=31536000, immutable"


class TrialServer(ThreadingHTTPServer):
    daemon_threads = True

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self.server_port}"


def trial_server(folder: Path, port: int = 0) -> TrialServer:
    """Serves with `serve_forever()`; port 0: any that is free. OSError: the port is taken."""
    return TrialServer((LOOPBACK, port), partial(_Files, directory=str(folder)))


class _Files(SimpleHTTPRequestHandler):
    """Files that centres may fetch, whole or a part of them; no lists of folders, nothing that is the publisher's
    own."""

    protocol_version = "HTTP/1.1"
    _left = 0

    def send_head(self) -> BytesIO | BinaryIO | None:
        inside = Path(self.translate_path(self.path))
        parts = inside.relative_to(self.directory).parts if inside.is_relative_to(self.directory) else ()
        if not parts or parts[0] not in (METADATA, TARGETS) or not inside.is_file() or inside.name.startswith("."):
            self.send_error(404)
            return None
        opened = inside.open("rb")
        size, changed = os.fstat(opened.fileno()).st_size, os.fstat(opened.fileno()).st_mtime_ns
        tag = f'"{changed:x}-{size:x}"'
        asked = _asked(self.headers.get("Range", ""), size)
        if tag in _tags(self.headers.get("If-None-Match", "")):
            status, first, length = 304, 0, 0
        elif asked is None or self.headers.get("If-Range", tag) != tag:
            status, first, length = 200, 0, size
        else:
            status, (first, length) = (206 if asked[1] else 416), asked
        opened.seek(first)
        self._left = length
        self.send_response(status)
        self.send_header("ETag", tag)
        self.send_header("Accept-Ranges", "bytes")
        if status == 206:
            self.send_header("Content-Range", f"bytes {first}-{first + length - 1}/{size}")
        elif status == 416:
            self.send_header("Content-Range", f"bytes */{size}")
        if status != 304:
            self.send_header("Content-Type", self.guess_type(str(inside)))
            self.send_header("Content-Length", str(length))
        self.end_headers()
        return opened

    def copyfile(self, source: Any, outputfile: Any) -> None:  # noqa: ANN401  as it is declared there
        while self._left > 0 and (part := source.read(min(_PART, self._left))):
            outputfile.write(part)
            self._left -= len(part)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", _SHORTLY if self.path.endswith("/timestamp.json") else _FOR_EVER)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name that it has there
        """Says nothing of who asked for what."""


def _tags(header: str) -> set[str]:
    return {tag.strip().removeprefix("W/") for tag in header.split(",")}


def _asked(header: str, size: int) -> tuple[int, int] | None:
    """(first byte, how many) of one range; none of them when it lies behind the end. None: no range that is
    understood, so all of it."""
    found = _RANGE.fullmatch(header.strip())
    if found is None or header.strip() == "bytes=-":
        return None
    start, end = found.groups()
    if not start:
        length = min(int(end), size)
        return size - length, length
    first, last = int(start), min(int(end), size - 1) if end else size - 1
    if end and int(end) < first:
        return None
    return (first, last - first + 1) if first < size else (0, 0)
