"""Opens the centre's database on a PostgreSQL server that many desks share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from healing_desktop.core.centre import NotSaved
from healing_desktop.storage.centre.centre_store import CentreStore
from healing_desktop.storage.centre.schema_version import made_new

_DRIVER = "postgresql+psycopg"
# Of the connection: a server that is gone is known within seconds, also where no answer comes at all.
_PATIENCE = {
    "connect_timeout": 2,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 5_000,
    "client_encoding": "utf8",
    "application_name": "healing-desktop",
}
# Of the server: a desk that dies in the middle holds up the others for seconds, and what is committed is on the disk.
_OPTIONS = {
    "statement_timeout": "5s",
    "idle_in_transaction_session_timeout": "5s",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
    "synchronous_commit": "on",
}


def open_server(url: str) -> CentreStore | NotSaved:
    """`url`: postgresql://user@host/database, with ?options=-csearch_path=name for a schema of its own, which is made
    where there is none. Waits two seconds for a server that does not answer."""
    engine = server_engine(url)
    if isinstance(engine, NotSaved):
        return engine
    refused = made_new(engine)
    if refused is not None:
        engine.dispose()
        return refused
    return CentreStore(engine)


def server_engine(url: str) -> Engine | NotSaved:
    """Does not connect yet. "failed" for what is no such address, which is not repeated: it may hold a password."""
    try:
        parts = make_url(url)
    except (ArgumentError, ValueError):
        return NotSaved("failed", "not an address of a database")
    if parts.drivername not in ("postgresql", "postgres", _DRIVER):
        return NotSaved("failed", f"{parts.drivername} is not postgresql")
    asked = {name: value for name, value in parts.query.items() if name != "options"}
    told = {name: value for name, value in _PATIENCE.items() if name not in asked}
    engine = create_engine(
        parts.set(drivername=_DRIVER, query=asked),
        connect_args={**told, "options": _options(parts)},
        pool_pre_ping=True,
        pool_size=2,
        max_overflow=2,
        pool_timeout=5,
    )
    event.listen(engine, "do_connect", _connect)
    return engine


def _connect(_dialect: object, _record: object, arguments: Sequence[Any], named: Mapping[str, Any]) -> object:
    from healing_desktop.storage.centre.patient_connection import PatientConnection

    return PatientConnection.connect(*arguments, **named)


def _options(url: URL) -> str:
    own = url.query.get("options", "")
    # What comes later counts.
    return " ".join([*(f"-c{name}={_OPTIONS[name]}" for name in _OPTIONS), *([own] if isinstance(own, str) else own)])
