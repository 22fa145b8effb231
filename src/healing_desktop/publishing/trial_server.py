"""The published folder over HTTP on this machine alone: to try an update, not to serve centres."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from healing_desktop.publishing.repository import METADATA, TARGETS

LOOPBACK = "127.0.0.1"
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
    """Files that centres may fetch; no lists of folders, nothing that is the publisher's own."""

    def send_head(self) -> BytesIO | BinaryIO | None:
        inside = Path(self.translate_path(self.path))
        parts = inside.relative_to(self.directory).parts if inside.is_relative_to(self.directory) else ()
        if not parts or parts[0] not in (METADATA, TARGETS) or not inside.is_file() or inside.name.startswith("."):
            self.send_error(404)
            return None
        return super().send_head()

    def end_headers(self) -> None:
        self.send_header("Cache-Control", _SHORTLY if self.path.endswith("/timestamp.json") else _FOR_EVER)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name that it has there
        """Says nothing of who asked for what."""
