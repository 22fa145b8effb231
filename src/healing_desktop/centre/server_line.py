"""The line to a server: open, or tried again after a while. Nobody waits for it longer than one try takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic
from typing import Protocol

from healing_desktop.core.centre import CentreReason, Change, NotSaved, Written
from healing_desktop.storage.centre.centre_store import Look

LONGEST_PAUSE = 30.0


class Server(Protocol):
    """What is asked of a server; storage.centre.centre_store.CentreStore."""

    def look(self, revision: int) -> Look | NotSaved: ...

    def write(self, changes: Sequence[Change]) -> Written: ...

    def close(self) -> None: ...


class ServerLine:
    """`why`: what the last try came to, None where the server answers. `tried`: there was one."""

    def __init__(self, open_server: Callable[[], Server | NotSaved], clock: Callable[[], float] = monotonic) -> None:
        self._open, self._clock = open_server, clock
        self._server: Server | None = None
        self._next_try = self._pause = 0.0
        self.tried = False
        self.why: CentreReason | None = None

    def ask(self) -> Server | None:
        """The open line, else a try where it is time for one. For one thread at a time."""
        if self._server is None and self._clock() >= self._next_try:
            found = self._open()
            self.tried = True
            if isinstance(found, NotSaved):
                self._wait(found)
            else:
                self._server = found
        return self._server

    def answered(self) -> None:
        self._pause, self.why = 0.0, None

    def lost(self, server: Server, trouble: NotSaved) -> None:
        if self._server is server:
            self._server = None
            server.close()
        self._wait(trouble)

    def close(self) -> None:
        server, self._server, self._next_try = self._server, None, float("inf")
        if server is not None:
            server.close()

    def _wait(self, trouble: NotSaved) -> None:
        self.why = trouble.reason
        self._pause = min(max(1.0, self._pause * 2), LONGEST_PAUSE)
        self._next_try = max(self._next_try, self._clock() + self._pause)
