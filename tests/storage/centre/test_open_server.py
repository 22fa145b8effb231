"""A server that is not there, hangs, is locked, full, or lets nobody in; and an address that is none."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing
from time import monotonic

import psycopg
import pytest
from psycopg import errors
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from healing_desktop.core.centre import CentreReason, Change, NotSaved, Saved
from healing_desktop.core.centre_records import Note
from healing_desktop.storage.centre.centre_store import CentreStore
from healing_desktop.storage.centre.faults import not_saved
from healing_desktop.storage.centre.open_server import open_server
from tests.fixtures.centre_place import engine_of
from tests.fixtures.postgres import PostgresServer

NOTE = Note("n", "e", "Praatgroep", "een geheim")


@pytest.fixture
def store(postgres_url: str) -> Iterator[CentreStore]:
    opened = opened_at(postgres_url)
    yield opened
    opened.close()


def opened_at(url: str) -> CentreStore:
    opened = open_server(url)
    assert isinstance(opened, CentreStore), opened
    return opened


def refused(url: str) -> NotSaved:
    found = open_server(url)
    assert isinstance(found, NotSaved)
    assert "geheim" not in found.detail
    return found


@pytest.mark.parametrize("url", ["", "a server", "mysql://u:geheim@h/d", "postgresql://u:geheim@h:port/d", "://"])
def test_what_is_no_address_is_told_without_its_password(url: str) -> None:
    assert refused(url).reason == "failed"


def test_a_server_that_is_not_there_is_told_at_once() -> None:
    with closing(socket.socket()) as nobody:
        nobody.bind(("127.0.0.1", 0))
        assert refused(f"postgresql://u:geheim@127.0.0.1:{nobody.getsockname()[1]}/d").reason == "unreachable"


def test_a_server_that_says_nothing_is_given_up_after_two_seconds() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        began = monotonic()
        assert refused(f"postgresql://u:geheim@127.0.0.1:{silent.getsockname()[1]}/d").reason == "unreachable"
        assert 1 < monotonic() - began < 5


def test_a_wrong_password_or_database_is_told(postgres_server: PostgresServer, postgres_url: str) -> None:
    wrong = postgres_url.replace("postgres:", "postgres:geheim", 1)
    assert refused(wrong).reason == "not-allowed"
    assert refused(postgres_url.replace("/postgres?", "/nowhere?")).reason == "not-allowed"


def test_who_may_not_make_tables_is_told(postgres_server: PostgresServer, postgres_url: str) -> None:
    with psycopg.connect(postgres_server.url(socket=True), autocommit=True) as connection:
        connection.execute("CREATE ROLE visitor LOGIN")
    visitor = postgres_server.url("of_a_visitor", socket=True).replace("postgres@", "visitor@")
    assert refused(visitor).reason == "not-allowed"
    # Nor on a server that takes no writes.
    assert refused(f"{postgres_url}%20-cdefault_transaction_read_only%3Don").reason == "not-allowed"


def test_the_schema_of_the_address_is_made_and_used(store: CentreStore, postgres_url: str) -> None:
    schema = postgres_url.rpartition("search_path%3D")[2]
    with store._engine.connect() as connection:
        asked = text("SELECT count(*) FROM pg_tables WHERE schemaname = :schema AND tablename = 'note'")
        assert connection.execute(asked, {"schema": schema}).scalar_one() == 1
        assert connection.execute(text("SHOW synchronous_commit")).scalar_one() == "on"
        assert connection.execute(text("SHOW statement_timeout")).scalar_one() == "5s"


def test_a_desk_that_never_lets_go_is_not_waited_for_without_end(store: CentreStore, postgres_url: str) -> None:
    hasty = opened_at(f"{postgres_url}%20-cstatement_timeout%3D200ms")
    other = engine_of(postgres_url)
    with other.connect() as connection:
        connection.execute(text("UPDATE centre SET revision = revision"))
        written = hasty.write([Change(NOTE)])
        assert isinstance(written, NotSaved)
        assert written.reason == "unreachable"
        # Reading waits for nobody.
        assert not isinstance(hasty.since(0), NotSaved)
    assert isinstance(hasty.write([Change(NOTE)]), Saved)
    hasty.close()
    other.dispose()


@pytest.mark.parametrize("how", ["fast", "immediate"])
def test_a_server_that_stops_or_crashes_keeps_what_was_saved(
    store: CentreStore, postgres_server: PostgresServer, how: str
) -> None:
    assert isinstance(store.write([Change(NOTE)]), Saved)
    before = store.since(0)
    postgres_server.stop(how)
    try:
        for found in (store.since(0), store.write([Change(Note("m", "e", "x", "een geheim"))]), store.lineage()):
            assert isinstance(found, NotSaved)
            assert found.reason == "unreachable"
            assert "geheim" not in found.detail
    finally:
        postgres_server.start()
    assert store.since(0) == before
    assert isinstance(store.write([Change(Note("m", "e", "x", "later"))]), Saved)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (errors.DiskFull("een geheim"), "no-space"),
        (errors.InsufficientPrivilege("een geheim"), "not-allowed"),
        (errors.ReadOnlySqlTransaction("een geheim"), "not-allowed"),
        (errors.InvalidPassword("een geheim"), "not-allowed"),
        (errors.DataCorrupted("een geheim"), "damaged"),
        (errors.IndexCorrupted("een geheim"), "damaged"),
        (errors.TooManyConnections("een geheim"), "unreachable"),
        (errors.AdminShutdown("een geheim"), "unreachable"),
        (errors.QueryCanceled("een geheim"), "unreachable"),
        (errors.ConnectionFailure("een geheim"), "unreachable"),
        (errors.UniqueViolation("een geheim"), "failed"),
    ],
)
def test_what_a_server_refuses_is_told_by_its_reason(error: Exception, reason: CentreReason) -> None:
    assert not_saved(DBAPIError("INSERT", {"text": "een geheim"}, error)).reason == reason
