"""A connection that is given up where nothing is heard of the server for some seconds: a machine that is frozen keeps
its sockets open, and neither the server's own limits nor those of TCP end the wait."""

from __future__ import annotations

from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen

T = TypeVar("T")

# Longer than the server lets a statement take.
LONGEST_WAIT = 6.0


class PatientConnection(psycopg.Connection[Any]):
    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        """OperationalError after LONGEST_WAIT seconds; the connection is closed then, without a word to the server."""
        try:
            return super().wait(gen, interval, LONGEST_WAIT if timeout is None else timeout)
        except psycopg.OperationalError as lost:
            # What the server says itself has a state: without one nothing was heard of it.
            if timeout is None and lost.sqlstate is None:
                self.close()
            raise
