"""Nothing takes an edition with own entries for a published one, and a build that is killed leaves the one before."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from healing_desktop.core.entries import Contact, Entry, Reported
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.canonical_json import to_line
from healing_desktop.exchange.entry_line import entry_of_line, line_of_entry
from healing_desktop.exchange.entry_record import entry_record, published_entry
from healing_desktop.storage.adopted_edition import open_adopted
from healing_desktop.storage.desk_state import DeskState
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_with_own import build_with_own, open_with_own
from healing_desktop.storage.plain_edition import PlainEdition
from healing_desktop.sync.desk import Desk, roll_back, sweep
from tests.centre.own_samples import own_entry, own_id
from tests.centre.tiny_edition import a_group, tiny_edition
from tests.fixtures.editions import opened

BUILD_FOR_EVER = """
import sys
from pathlib import Path
from tests.centre.own_samples import own_entry
from tests.centre.tiny_edition import a_group
from tests.fixtures.editions import opened
from healing_desktop.storage.edition_with_own import build_with_own

published, file = opened(Path(sys.argv[1])), Path(sys.argv[2])
like = a_group(published)
for number in range(1, 10_000):
    build_with_own(published, [(own_entry(number, like), None)], file)
    print(number, flush=True)
"""


@pytest.fixture
def published(tmp_path: Path) -> Iterator[EditionDirectory]:
    with closing(tiny_edition(tmp_path)) as directory:
        yield directory


@pytest.fixture
def like(published: EditionDirectory) -> Entry:
    return a_group(published)


@pytest.fixture
def derived(published: EditionDirectory, like: Entry, tmp_path: Path) -> Path:
    file = tmp_path / "with-own.db"
    build_with_own(published, [(own_entry(1, like), date(2026, 12, 1))], file)
    return file


def test_a_desk_never_reads_it_as_its_edition(published: EditionDirectory, derived: Path, tmp_path: Path) -> None:
    """Wherever it may have come to lie: the one of the program stands in, and says so."""
    desk = Desk(tmp_path / "editions", tmp_path / "bundled.db", b"", "1.0")
    desk.folder.mkdir()
    shutil.copy(published.file, desk.bundled)
    shutil.copy(derived, desk.state.edition_file(7))
    shutil.copy(derived, desk.state.edition_file(6))
    desk.state.adopt(7, 6)
    found = open_adopted(desk.folder, desk.bundled)
    assert isinstance(found, PlainEdition)
    assert (found.file, found.instead_of) == (desk.bundled, 7)
    assert roll_back(desk) is None, "there is no edition before"
    sweep(desk)
    assert DeskState(desk.folder).read().adopted == 7


def test_a_published_edition_that_says_what_is_own_is_not_believed(published: EditionDirectory, tmp_path: Path) -> None:
    claiming = tmp_path / "claiming.db"
    shutil.copy(published.file, claiming)
    with closing(sqlite3.connect(claiming)) as connection:
        connection.execute("CREATE TABLE x_own (id TEXT PRIMARY KEY, expires_on TEXT)")
        connection.execute("INSERT INTO x_own SELECT id, NULL FROM service")
        connection.commit()
    read = opened(claiming)
    with closing(read):
        assert not [row for row in read.find(read.understand("")).rows if row.own]
        entries = [read.entry(entry_id) for entry_id in read.ids()]
        assert not [entry for entry in entries if entry and entry.row.own]


def test_a_record_says_neither_what_is_own_nor_what_was_reported(like: Entry) -> None:
    marked = replace(like, row=replace(like.row, own=True, reported=(Reported("phone", "2026-11-03"),)))
    assert line_of_entry(marked) == line_of_entry(like)
    claiming = to_line({**entry_record(published_entry(like)), "own": True, "x_own": True, "reported": ["phone"]})
    read = entry_of_line(claiming)
    assert read is not None
    assert (read.row.own, read.row.reported) == (False, ())


def test_words_that_the_edition_does_not_have_are_left_out(
    published: EditionDirectory, like: Entry, tmp_path: Path
) -> None:  # fmt: skip
    odd = own_entry(1, like)
    odd = replace(odd, row=replace(odd.row, themes=("grief", "no-such"), audiences=("nobody",), group_kind="circle"))
    build_with_own(published, [(odd, None)], tmp_path / "odd.db")
    made = open_with_own(tmp_path / "odd.db", published)
    assert isinstance(made, EditionDirectory)
    with closing(made):
        entry = made.entry(own_id(1))
        assert entry is not None
        assert (entry.row.themes, entry.row.audiences, entry.row.group_kind) == (("grief",), (), None)


def test_what_an_own_entry_says_of_an_organisation_changes_nothing_of_it(
    published: EditionDirectory, tmp_path: Path
) -> None:  # fmt: skip
    run = next(e for e in (published.entry(i) for i in sorted(published.ids())) if e and e.organization_id)
    # Its row comes first.
    number = next(number for number in range(100) if own_id(number) < run.row.id)
    odd = own_entry(number, run)
    odd = replace(
        odd, row=replace(odd.row, organization=LocalText((("nl", "Anders genoemd"),))),
        organization_id=run.organization_id, organisation_contact=Contact(email="other@example.org"),
    )  # fmt: skip
    build_with_own(published, [(odd, None)], tmp_path / "odd.db")
    made = open_with_own(tmp_path / "odd.db", published)
    assert isinstance(made, EditionDirectory)
    with closing(made):
        assert made.entry(run.row.id) == run
        entry = made.entry(own_id(number))
        assert entry is not None
        assert (entry.row.organization, entry.organization_id) == (run.row.organization, run.organization_id)


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
def test_a_build_that_is_killed_leaves_the_one_before(
    published: EditionDirectory, tmp_path: Path, root: Path
) -> None:  # fmt: skip
    folder = tmp_path / "killed"
    folder.mkdir()
    file = folder / "own.db"
    whole = 0
    with subprocess.Popen(
        [sys.executable, "-c", BUILD_FOR_EVER, str(published.file), str(file)],
        stdout=subprocess.PIPE, cwd=root, text=True,
    ) as child:  # fmt: skip
        assert child.stdout is not None
        for line in child.stdout:
            whole = int(line)
            if whole >= 3:
                # In the middle of the next one, or of the one after.
                child.send_signal(signal.SIGKILL)
                break
        whole = max([whole, *(int(line) for line in child.stdout)])
    made = open_with_own(file, published)
    assert isinstance(made, EditionDirectory)
    with closing(made):
        assert made.complaint() is None
        assert made.own in ({own_id(whole)}, {own_id(whole + 1)})
        assert all(made.entry(entry_id) is not None for entry_id in made.ids())
