"""All of it from a file to a server and back, and nothing less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from healing_desktop.centre.keeping_outcomes import KeepingRefused, Moved
from healing_desktop.centre.move_centre import move_centre
from healing_desktop.centre.places import open_place, place_name
from healing_desktop.core.centre import Change, NotSaved, Saved, Since, Written
from healing_desktop.core.centre_records import Note
from healing_desktop.storage.centre.centre_store import CentreStore
from tests.centre.kept_records import COUNTS, GONE, RECORDS, filled, opened, records_of
from tests.centre.passing_centre import PassingCentre
from tests.centre.served_desks import Desk, a_note


@pytest.fixture
def source(tmp_path: Path) -> Iterator[CentreStore]:
    store = opened(tmp_path / "source.db")
    filled(store)
    yield store
    store.close()


@pytest.fixture
def target(tmp_path: Path) -> Iterator[CentreStore]:
    store = opened(tmp_path / "target.db")
    yield store
    store.close()


def test_to_a_server_and_back_without_loss(source: CentreStore, target: CentreStore, postgres_url: str) -> None:
    server = open_place(postgres_url)
    assert not isinstance(server, NotSaved), server
    there = move_centre(source, server)
    assert isinstance(there, Moved), there
    assert dict(there.counts) == COUNTS
    back = move_centre(server, target)
    assert back == there
    assert records_of(source) == records_of(server) == records_of(target) == set(RECORDS)
    found = target.since(0)
    assert isinstance(found, Since)
    assert [one.record for one in found.rows if one.gone] == [GONE]
    server.close()


def test_a_place_that_is_not_empty_is_left_alone(source: CentreStore, target: CentreStore) -> None:
    assert isinstance(target.write([Change(a_note("own"))]), Saved)
    assert move_centre(source, target) == KeepingRefused("not-empty")
    assert records_of(target) == {a_note("own")}
    assert isinstance(move_centre(target, source), KeepingRefused)


def test_what_is_written_during_the_move_follows(source: CentreStore, target: CentreStore) -> None:
    class Busy(PassingCentre):
        """Somebody writes each time that all was read, three times."""

        times = 0

        def since(self, revision: int) -> Since | NotSaved:
            found = super().since(revision)
            self.times += 1
            if self.times <= 3:
                changes = [Change(a_note(f"late-{self.times}"))]
                if self.times == 3:
                    known = source.since(0)
                    assert isinstance(known, Since)
                    base = next(one.revision for one in known.rows if one.record.id == "n1")
                    changes.append(Change(Note("n1", "e1", "Verzonnen groep", "changed"), base))
                assert isinstance(source.write(changes), Saved)
            return found

    moved = move_centre(Busy(source), target)
    assert isinstance(moved, Moved), moved
    assert records_of(target) == records_of(source)
    assert a_note("late-3") in records_of(target)


def test_what_arrives_otherwise_is_seen(source: CentreStore, target: CentreStore) -> None:
    class Lossy(PassingCentre):
        """Loses the last of what is written."""

        def write(self, changes: Sequence[Change]) -> Written:
            return super().write(changes[:-1])

    refused = move_centre(source, Lossy(target))
    assert isinstance(refused, KeepingRefused)
    assert refused.reason == "differs"


def test_not_while_something_waits(one: Desk, two: Desk, target: CentreStore) -> None:
    one.save(a_note(text="a"))
    two.catch_up()
    one.cable.cut = True
    one.save(a_note(text="mine"))
    two.save(a_note(text="theirs"))
    assert move_centre(one.centre, target) == KeepingRefused("unreachable")
    one.cable.cut = False
    one.catch_up()
    assert move_centre(one.centre, target) == KeepingRefused("waiting")
    one.centre.settle(one.centre.reach().conflicts[0], mine=True)
    assert isinstance(move_centre(one.centre, target), Moved)
    assert records_of(target) == {a_note(text="mine")}


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("postgresql://mia:secret@db.example:5433/centre?sslmode=require", "db.example/centre"),
        ("postgresql:///centre?host=/run/db&password=secret", "/run/db/centre"),
        ("somewhere/centre.db", "somewhere/centre.db"),
        ("postgresql://[bad", ""),
    ],
)
def test_a_place_is_named_without_its_password(place: str, name: str) -> None:
    assert place_name(place) == name
