"""One file with everything: made, checked, kept for eight weeks, and put back on another computer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from healing_desktop.centre import backup
from healing_desktop.centre.backup import KEPT, backup_is_due, backup_name, backups, make_backup, weekly_backup
from healing_desktop.centre.keeping_outcomes import BackupMade, KeepingRefused, Restored
from healing_desktop.centre.restore import restore
from healing_desktop.core.centre import Change, Kept, NotSaved, Saved, Since
from healing_desktop.core.centre_records import Note, Setting
from healing_desktop.storage.centre.backup_file import write_backup
from healing_desktop.storage.centre.centre_store import CentreStore
from tests.centre.kept_records import COUNTS, RECORDS, filled, opened, records_of
from tests.centre.served_desks import Desk

DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 14, 30, 5, tzinfo=UTC)


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[CentreStore]:
    store = opened(tmp_path / "centre" / "centre.db")
    filled(store)
    yield store
    store.close()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[CentreStore]:
    """Of a fresh profile."""
    store = opened(tmp_path / "elsewhere" / "centre.db")
    yield store
    store.close()


def made(centre: CentreStore, file: Path) -> BackupMade:
    done = make_backup(centre, file)
    assert isinstance(done, BackupMade), done
    return done


def test_a_backup_is_one_whole_file_and_comes_back_on_another_computer(
    centre: CentreStore, elsewhere: CentreStore, tmp_path: Path
) -> None:
    done = made(centre, tmp_path / "stick" / backup_name(DAY))
    assert dict(done.counts) == COUNTS
    assert [file.name for file in done.file.parent.iterdir()] == ["healing-centre-2026-11-22.db"]
    before = done.file.read_bytes()
    restored = restore(elsewhere, done.file, tmp_path / "elsewhere", NOW)
    assert restored == Restored(done.counts, None)
    assert records_of(elsewhere) == set(RECORDS)
    assert done.file.read_bytes() == before
    assert b"taken away" not in before, "what was taken away is in no backup"


def test_what_was_there_is_backed_up_then_replaced(centre: CentreStore, elsewhere: CentreStore, tmp_path: Path) -> None:
    done = made(centre, tmp_path / "backup.db")
    own = [
        Change(Setting("name", "Ander huis")),
        Change(Note("n1", "e1", "x", "mine")),
        Change(Note("n7", "e", "x", "y")),
    ]
    assert isinstance(elsewhere.write(own), Saved)
    seen = elsewhere.since(0)
    assert isinstance(seen, Since)
    there = records_of(elsewhere)
    restored = restore(elsewhere, done.file, tmp_path / "elsewhere", NOW)
    assert isinstance(restored, Restored)
    assert records_of(elsewhere) == set(RECORDS)
    assert restored.before == tmp_path / "elsewhere" / "backups" / "healing-centre-2026-11-22-143005-before.db"
    after = elsewhere.since(seen.revision)
    assert isinstance(after, Since)
    assert {one.record.id for one in after.rows} >= {"n1", "n7", "name"}, "copies of colleagues follow"
    assert restored.before is not None
    assert isinstance(restore(elsewhere, restored.before, tmp_path / "elsewhere", NOW), Restored)
    assert records_of(elsewhere) == there


def test_a_desk_of_a_server_backs_up_what_waits_too_and_all_desks_follow_a_restore(
    one: Desk, two: Desk, centre: CentreStore, tmp_path: Path
) -> None:
    one.save(Note("n5", "e", "x", "sent"))
    one.cable.cut = True
    one.save(Note("n6", "e", "x", "waits"))
    assert dict(made_of(one, tmp_path / "desk.db").counts) == {"Note": 2}
    file = made(centre, tmp_path / "backup.db").file
    refused = restore(one.centre, file, one.folder, NOW)
    assert refused == KeepingRefused("unreachable")
    one.cable.cut = False
    one.catch_up()
    two.catch_up()
    assert isinstance(restore(one.centre, file, one.folder, NOW), Restored)
    two.catch_up()
    assert records_of(one.centre) == records_of(two.centre) == set(RECORDS)


def made_of(desk: Desk, file: Path) -> BackupMade:
    done = make_backup(desk.centre, file)
    assert isinstance(done, BackupMade), done
    return done


def test_weekly_and_the_last_eight(centre: CentreStore, tmp_path: Path) -> None:
    folder = tmp_path / "centre"
    assert backup_is_due(folder, DAY)
    (folder / "backups").mkdir()
    for week in range(KEPT + 1):
        (folder / "backups" / backup_name(DAY - timedelta(weeks=week + 1))).touch()
    (folder / "backups" / "holiday.db").touch()
    assert backup_is_due(folder, DAY)
    assert isinstance(weekly_backup(centre, folder, DAY), BackupMade)
    kept = backups(folder)
    assert [one.made_on for one in kept] == [DAY - timedelta(weeks=week) for week in range(KEPT)]
    assert (folder / "backups" / "holiday.db").exists()
    assert not backup_is_due(folder, DAY + timedelta(days=6))
    assert backup_is_due(folder, DAY + timedelta(days=7))
    assert backup_is_due(folder, DAY - timedelta(days=1)) is False, "the one of a week before counts"


def test_a_clock_that_was_ahead_does_not_stop_the_backups(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / backup_name(date(2099, 1, 1))).touch()
    (tmp_path / "backups" / "healing-centre-2026-13-45.db").touch()
    assert backup_is_due(tmp_path, DAY)


def test_what_is_damaged_or_foreign_is_refused_and_nothing_changes(
    centre: CentreStore, elsewhere: CentreStore, tmp_path: Path
) -> None:
    whole = made(centre, tmp_path / "whole.db").file.read_bytes()
    foreign = tmp_path / "foreign.db"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE note (id TEXT)")
    newer = tmp_path / "newer.db"
    newer.write_bytes(whole)
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    spoilt = {
        "cut.db": whole[: len(whole) // 2],
        "zeros.db": whole[:4096] + bytes(len(whole) - 4096),
        "short.db": whole[:50],
        "text.db": b"a letter to somebody",
        "empty.db": b"",
    }
    for name, content in spoilt.items():
        (tmp_path / name).write_bytes(content)
    reasons = {
        name: restore(elsewhere, tmp_path / name, tmp_path / "elsewhere", NOW)
        for name in (*spoilt, "foreign.db", "newer.db", "not-there.db")
    }
    assert {name: getattr(told, "reason", told) for name, told in reasons.items()} == {
        "cut.db": "damaged", "zeros.db": "damaged", "short.db": "not-a-backup", "text.db": "not-a-backup",
        "empty.db": "not-a-backup", "foreign.db": "not-a-backup", "newer.db": "program-too-old",
        "not-there.db": "no-file",
    }  # fmt: skip
    assert records_of(elsewhere) == set()
    assert not list((tmp_path / "elsewhere").glob("reading-*"))


def test_what_was_not_written_whole_gets_no_name(
    centre: CentreStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = made(centre, tmp_path / "backup.db").file.read_bytes()
    write = write_backup

    def half(file: Path, rows: Sequence[Kept]) -> NotSaved | None:
        return write(file, rows[:-1])

    monkeypatch.setattr(backup, "write_backup", half)
    refused = make_backup(centre, tmp_path / "backup.db")
    assert isinstance(refused, KeepingRefused)
    assert refused.reason == "damaged"
    assert (tmp_path / "backup.db").read_bytes() == good
    assert not list(tmp_path.glob("*.part*"))


def test_a_place_that_takes_nothing(centre: CentreStore, tmp_path: Path) -> None:
    in_the_way = tmp_path / "in-the-way"
    in_the_way.touch()
    refused = make_backup(centre, in_the_way / "backup.db")
    assert isinstance(refused, KeepingRefused)
    assert refused.reason == "not-allowed"


def test_a_centre_copied_as_it_was_with_its_last_changes_beside(
    centre: CentreStore, elsewhere: CentreStore, tmp_path: Path
) -> None:
    """Not made as a backup: somebody took the files of the other computer."""
    for file in (tmp_path / "centre").glob("centre.db*"):
        (tmp_path / "taken").mkdir(exist_ok=True)
        (tmp_path / "taken" / file.name).write_bytes(file.read_bytes())
    restored = restore(elsewhere, tmp_path / "taken" / "centre.db", tmp_path / "elsewhere", NOW)
    assert isinstance(restored, Restored), restored
    assert records_of(elsewhere) == set(RECORDS)
