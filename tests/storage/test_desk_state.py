"""What a desk remembers: the pointer, the way back, the highest ever; whatever becomes of the file."""

from __future__ import annotations

import errno
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from healing_desktop.storage.adopted_edition import open_adopted
from healing_desktop.storage.desk_state import DeskMemory, DeskState, Trust
from healing_desktop.storage.kept_database import connect
from healing_desktop.storage.plain_edition import PlainEdition

LATER = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def test_a_new_desk_remembers_nothing_and_makes_nothing(tmp_path: Path) -> None:
    state = DeskState(tmp_path / "editions")
    assert state.read() == DeskMemory()
    assert not state.folder.exists()


def test_on_and_back(tmp_path: Path) -> None:
    state = DeskState(tmp_path)
    state.adopt(3, None)
    state.adopt(7, 3)
    assert DeskState(tmp_path).read() == DeskMemory(7, 3, 7)
    state.go_back(3)
    assert state.read() == DeskMemory(3, None, 7)
    state.adopt(5, 3)
    assert state.read().highest == 7


def test_the_time_seen_only_goes_on(tmp_path: Path) -> None:
    state = DeskState(tmp_path)
    state.saw(LATER)
    state.saw(LATER.replace(year=1999))
    assert datetime.fromisoformat(state.read().time_seen) == LATER
    state.adopt(2, None)
    assert datetime.fromisoformat(state.read().time_seen) == LATER


def test_each_switch_is_on_the_disk_with_its_folder(tmp_path: Path) -> None:
    """3 is EXTRA: less does not survive a power cut."""
    connection = connect(tmp_path / "state.db")
    assert connection.execute("PRAGMA synchronous").fetchone() == (3,)
    connection.close()


@pytest.mark.parametrize("content", [b"", b"no database at all" * 50, b"SQLite format 3\x00" + b"\xff" * 4000])
def test_a_state_that_is_damaged(tmp_path: Path, content: bytes) -> None:
    """The files say which editions there are; the damaged state is kept aside."""
    (tmp_path / "state.db").write_bytes(content)
    for serial in (4, 12):
        (tmp_path / f"edition-{serial:06}.db").touch()
    state = DeskState(tmp_path)
    assert state.read() == DeskMemory(12, 4, 12)
    assert state.read() == DeskMemory(12, 4, 12)


def test_a_state_whose_pages_are_torn(tmp_path: Path) -> None:
    state = DeskState(tmp_path)
    state.adopt(2, None)
    file = tmp_path / "state.db"
    torn = bytearray(file.read_bytes())
    torn[100:] = b"\x55" * (len(torn) - 100)
    file.write_bytes(torn)
    assert state.read() == DeskMemory()
    assert len(list(tmp_path.glob("state-damaged-*.db"))) == 1
    state.adopt(3, None)
    assert state.read().adopted == 3


def test_a_lock_that_another_program_holds_is_an_error_of_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = DeskState(tmp_path)
    state.adopt(2, None)
    real = sqlite3.connect
    other = real(tmp_path / "state.db", timeout=0)
    other.execute("BEGIN EXCLUSIVE")
    at_once = "healing_desktop.storage.desk_state.sqlite3.connect"
    monkeypatch.setattr(at_once, lambda file, **_named: real(file, timeout=0))
    with pytest.raises(OSError, match="locked"):
        state.adopt(3, 2)
    with pytest.raises(OSError, match="locked"):
        state.read()
    other.close()
    assert state.read().adopted == 2


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "editions").touch()
    with pytest.raises(OSError) as told:
        DeskState(tmp_path / "editions").adopt(2, None)
    assert told.value.errno in (errno.EEXIST, errno.ENOTDIR)


def test_an_edition_under_a_wrong_name_is_not_the_one_in_use(tmp_path: Path, edition_file: Path) -> None:
    state = DeskState(tmp_path)
    state.adopt(900, None)
    state.edition_file(900).write_bytes(edition_file.read_bytes())
    found = open_adopted(tmp_path, edition_file)
    assert isinstance(found, PlainEdition)
    assert found.file == edition_file


def test_another_key_begins_anew(tmp_path: Path) -> None:
    """Only one that a later root names: what was highest under the one before counts no more."""
    state, first, second = DeskState(tmp_path), Trust(1, "a"), Trust(2, "b")
    state.adopt(900, None, first)
    state.adopt(5, None, first)
    assert state.read() == DeskMemory(5, None, 900, trust=first)
    state.adopt(6, None, Trust(2, "a"))
    assert state.read().highest == 900
    state.adopt(7, None, Trust(3, "b"))
    assert state.read() == DeskMemory(7, None, 7, trust=Trust(3, "b"))
    state.adopt(8, 7, first)
    assert state.read() == DeskMemory(8, 7, 8, trust=Trust(3, "b"))
    assert not first.replaces(second)
    assert not second.replaces(None)


def test_an_edition_that_another_key_has_signed_too(tmp_path: Path) -> None:
    """From then on that key is the one that counts."""
    state = DeskState(tmp_path)
    state.adopt(9, None, Trust(1, "a"))
    state.trusts(Trust(2, "b"))
    state.trusts(Trust(1, "a"))
    assert state.read() == DeskMemory(9, None, 9, trust=Trust(2, "b"))
    state.adopt(4, None, Trust(2, "b"))
    assert state.read().highest == 9


def test_a_state_from_before_trust_was_kept(tmp_path: Path) -> None:
    state = DeskState(tmp_path)
    state.adopt(9, None)
    assert state.read().trust is None
    state.adopt(10, 9, Trust(4, "a"))
    assert state.read() == DeskMemory(10, 9, 10, trust=Trust(4, "a"))
