"""A server that is another database than before: an older copy was put back, or all was moved. What waits is kept."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from healing_desktop.core.centre_records import Setting
from tests.centre.served_desks import Desk, a_note


def keep_aside(desk: Desk) -> Path:
    """A copy of the server's file as it is, as an administrator makes one."""
    aside = desk.server.with_name("aside.db")
    with closing(sqlite3.connect(desk.server)) as source, closing(sqlite3.connect(aside)) as target:
        source.backup(target)
    return aside


def put_back(aside: Path, *desks: Desk) -> None:
    lay_back(aside, *desks)
    for desk in desks:
        desk.begin()


def lay_back(aside: Path, *desks: Desk) -> None:
    """While all desks are closed."""
    for desk in desks:
        desk.centre.close()
    for beside in ("-wal", "-shm"):
        desks[0].server.with_name(f"server.db{beside}").unlink(missing_ok=True)
    shutil.copy(aside, desks[0].server)


def test_an_older_copy_is_read_anew(one: Desk) -> None:
    one.save(a_note(text="a"))
    one.save(a_note("n2", "stays"))
    aside = keep_aside(one)
    one.save(a_note(text="b"))
    one.save(a_note("n3", "later"))
    before = one.since().revision
    put_back(aside, one)
    assert (one.text(), one.text("n2"), one.text("n3")) == ("a", "stays", None)
    told = {kept.record.id: kept.gone for kept in one.since(before).rows}
    assert told == {"n1": False, "n3": True}, "a window hears of what changed, and of nothing else"


def test_an_older_copy_that_has_gone_on_as_far_is_seen_for_another_one(one: Desk, two: Desk) -> None:
    one.save(a_note(text="a"))
    aside = keep_aside(one)
    two.centre.close()
    one.save(a_note("n2", "lost with the disk of the server"))
    one.save(a_note("n3", "as well"))
    one.catch_up()
    lay_back(aside, one)
    two.begin()
    for text in "bcdef":
        two.save(a_note("n4", text))
    one.begin()
    assert (one.text(), one.text("n2"), one.text("n4")) == ("a", None, "f")


def test_what_waits_is_made_on_the_other_one(one: Desk, two: Desk) -> None:
    one.save(a_note(text="a"))
    one.save(a_note("n2", "stays"))
    aside = keep_aside(one)
    one.save(a_note(text="b"))
    one.save(a_note("n3", "later"))
    two.catch_up()
    one.cable.cut = True
    one.save(a_note(text="on b"))
    one.save(a_note("n2", "on what stays"))
    one.save(a_note("n2", "and again"))
    one.save(a_note("n3", "on later"))
    one.save(a_note("n4", "new"))
    put_back(aside, two, one)
    one.cable.cut = False
    one.catch_up()
    two.catch_up()
    assert (two.text(), two.text("n2"), two.text("n3"), two.text("n4")) == ("a", "and again", "on later", "new")
    (conflict,) = one.centre.reach().conflicts
    assert (conflict.mine.record, conflict.theirs.record) == (a_note(text="on b"), a_note(text="a"))
    assert one.centre.reach().waiting == 0
    one.centre.settle(conflict, mine=True)
    two.catch_up()
    assert two.text() == "on b"


def test_a_line_to_an_empty_database_shows_what_is_there(one: Desk) -> None:
    one.save(Setting("name", "Huis"))
    one.centre.close()
    one.server = one.server.with_name("another.db")
    one.begin()
    assert all(kept.gone for kept in one.since().rows)
