"""Many desks on one server: what a desk shows, what waits while the server is away, and that nothing is made twice."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest

from healing_desktop.core.centre import Change, Conflict, NotSaved, Saved
from healing_desktop.storage.centre.desk_copy import open_copy
from tests.centre.served_desks import AWAY, Desk, a_note


def test_what_one_writes_the_other_shows(one: Desk, two: Desk) -> None:
    saved = one.save(a_note(text="a"))
    assert not saved.queued
    assert two.text() is None
    two.catch_up()
    assert (one.text(), two.text()) == ("a", "a")
    two.save(a_note(text="b"))
    one.catch_up()
    assert one.text() == "b"
    one.save(a_note(), gone=True)
    two.catch_up()
    assert two.text() is None
    two.save(a_note(text="again"))
    assert two.centre.reach() == one.centre.reach()


def test_reading_never_asks_the_server(one: Desk) -> None:
    one.save(a_note(text="a"))
    one.cable.cut = True
    assert one.text() == "a"


def test_what_is_told_to_be_saved_comes_with_the_next_look_and_only_once(one: Desk) -> None:
    before = one.since().revision
    saved = one.save(a_note(text="a"))
    look = one.since(before)
    assert look.rows == saved.rows
    one.catch_up()
    assert one.since(look.revision).rows == ()


@pytest.fixture
def away(one: Desk, two: Desk) -> Desk:
    """The desk `one`, with note n1 "a" that both know, cut off since."""
    one.save(a_note(text="a"))
    two.catch_up()
    one.cable.cut = True
    one.catch_up()
    return one


def test_a_server_that_is_away_is_told(away: Desk) -> None:
    reach = away.centre.reach()
    assert reach.served
    assert reach.away_since is not None
    assert reach.away_why == "unreachable"
    long_ago = "2020-01-01T00:00:00+00:00"
    away.copy().away(long_ago, first=False)
    away.begin()
    assert away.centre.reach().away_since == long_ago, "since before the program was started"
    away.cable.cut = False
    away.catch_up()
    assert away.centre.reach().away_since is None


def test_what_waits_is_shown_at_once_and_after_a_restart(away: Desk, two: Desk) -> None:
    before = away.since().revision
    saved = away.save(a_note(text="b"))
    assert saved.queued
    assert away.since(before).rows == saved.rows
    away.save(a_note("n2", "new"))
    away.save(a_note("n3", "new and gone"))
    away.save(a_note("n3", "new and gone"), gone=True)
    assert away.centre.reach().waiting == 4
    away.begin()
    assert (away.text(), away.text("n2"), away.text("n3")) == ("b", "new", None)
    assert away.centre.reach().waiting == 4
    away.cable.cut = False
    shown = away.since().revision
    away.catch_up()
    assert away.centre.reach().waiting == 0
    assert away.since(shown).rows == (), "nothing is shown otherwise than before"
    two.catch_up()
    assert (two.text(), two.text("n2"), two.text("n3")) == ("b", "new", None)


def test_several_changes_of_one_row_are_no_conflict_with_oneself(away: Desk, two: Desk) -> None:
    for text in ("b", "c", "d"):
        away.save(a_note(text=text))
    away.cable.cut = False
    away.catch_up()
    two.catch_up()
    assert two.text() == "d"
    assert away.centre.reach().conflicts == ()


@pytest.mark.parametrize("queued_before", [False, True])
def test_a_change_that_arrived_unheard_is_made_once(one: Desk, two: Desk, queued_before: bool) -> None:
    one.save(a_note(text="a"))
    if queued_before:
        one.cable.cut = True
        one.save(a_note("n1", "b"))
        one.cable.cut = False
    one.cable.answer_lost = True
    if queued_before:
        one.catch_up()
    else:
        assert one.save(a_note("n1", "b")).queued
    one.save(a_note(text="c"))
    one.cable.cut = one.cable.answer_lost = False
    # A colleague saw "b" and went on from it.
    two.catch_up()
    assert two.text() == "b"
    two.save(a_note("n2", "beside"))
    one.catch_up()
    two.catch_up()
    assert (one.text(), two.text()) == ("c", "c")
    assert one.centre.reach().conflicts == ()
    assert one.centre.reach().waiting == 0


def test_a_change_that_arrived_unheard_and_was_changed_since_is_no_conflict(one: Desk, two: Desk) -> None:
    one.save(a_note(text="a"))
    one.cable.answer_lost = True
    one.save(a_note(text="b"))
    two.catch_up()
    two.save(a_note(text="of a colleague who had read b"))
    one.cable.cut = one.cable.answer_lost = False
    one.catch_up()
    assert one.text() == "of a colleague who had read b"
    assert one.centre.reach().conflicts == ()
    assert one.centre.reach().waiting == 0


def test_what_follows_on_an_unheard_change_does_not_overwrite_a_colleague(one: Desk, two: Desk) -> None:
    one.save(a_note(text="a"))
    one.cable.answer_lost = True
    one.save(a_note(text="b"))
    one.save(a_note(text="c"))
    two.catch_up()
    two.save(a_note(text="theirs"))
    one.cable.cut = one.cable.answer_lost = False
    one.catch_up()
    (conflict,) = one.centre.reach().conflicts
    assert (conflict.mine.record, conflict.theirs.record) == (a_note(text="c"), a_note(text="theirs"))


def test_an_unheard_change_that_another_window_of_the_desk_has_brought_is_no_conflict_with_oneself(one: Desk) -> None:
    one.save(a_note(text="a"))
    window = Desk(one.folder, one.server)
    one.cable.answer_lost, one.cable.meanwhile = True, window.catch_up
    assert one.save(a_note(text="b")).queued
    assert window.text() == "b"
    window.catch_up()
    assert one.text() == "b"
    assert one.centre.reach().conflicts == ()
    assert one.centre.reach().waiting == 0
    window.centre.close()


def test_an_unheard_change_does_not_write_over_what_another_window_of_the_desk_has_kept_meanwhile(one: Desk) -> None:
    one.save(a_note(text="a"))
    window = Desk(one.folder, one.server)
    window.cable.cut = True
    window.catch_up()
    one.cable.refuses["n1"] = AWAY
    one.cable.before_refusing = lambda: window.save(a_note(text="of the other window"))
    assert one.save(a_note(text="mine")).queued
    one.cable.refuses.clear()
    one.catch_up()
    (conflict,) = one.centre.reach().conflicts
    assert (conflict.mine.record, one.text()) == (a_note(text="mine"), "of the other window")
    window.centre.close()


def test_two_at_the_same_moment_get_a_choice(one: Desk, two: Desk) -> None:
    one.save(a_note(text="a"))
    two.catch_up()
    one.save(a_note(text="of one"))
    met = two.write(a_note(text="of two"))
    assert isinstance(met, Conflict)
    assert (met.mine.record, met.theirs.record) == (a_note(text="of two"), a_note(text="of one"))
    assert two.text() == "of one"
    assert isinstance(two.centre.settle(met, mine=True), Saved)
    one.catch_up()
    assert one.text() == "of two"


def test_what_was_read_before_a_colleague_wrote_is_a_conflict_here_already(one: Desk, two: Desk) -> None:
    read = one.save(a_note(text="a")).rows[0].revision
    two.catch_up()
    two.save(a_note(text="b"))
    one.catch_up()
    one.cable.cut = True
    assert isinstance(one.write(a_note(text="c"), base=read), Conflict)
    assert one.text() == "b"
    assert one.centre.reach().waiting == 0


def test_the_same_said_twice_is_no_conflict(away: Desk, two: Desk) -> None:
    two.save(a_note(text="b"))
    away.save(a_note(text="b"))
    two.save(a_note("n2", "gone"))
    away.cable.cut = False
    away.catch_up()
    assert away.centre.reach().conflicts == ()
    assert away.centre.reach().waiting == 0


def test_what_the_server_refuses_is_told_and_holds_up_nothing(away: Desk, two: Desk) -> None:
    away.save(a_note("n2", "b"))
    away.save(a_note("n2", "c"))
    away.save(a_note("n3", "d"))
    away.cable.cut = False
    away.cable.refuses["n2"] = NotSaved("failed", "for a reason of its own")
    away.catch_up()
    two.catch_up()
    assert (two.text("n2"), two.text("n3")) == (None, "d")
    assert away.centre.reach().waiting == 2
    away.cable.refuses["n4"] = NotSaved("no-space", "full")
    assert away.write(a_note("n4", "e")) == NotSaved("no-space", "full")
    assert away.text("n4") is None
    away.cable.refuses.clear()
    away.catch_up()
    two.catch_up()
    assert two.text("n2") == "c"
    assert away.centre.reach().waiting == 0


def test_all_or_none(one: Desk, two: Desk) -> None:
    one.save(a_note(text="a"))
    two.catch_up()
    two.save(a_note(text="b"))
    base = one.kept(a_note())
    assert base is not None
    both = [Change(a_note("n2", "x")), Change(a_note(text="c"), base.revision)]
    assert isinstance(one.centre.write(both), Conflict)
    assert one.text("n2") is None
    one.cable.cut = True
    one.catch_up()
    stale = [Change(a_note("n2", "x")), Change(a_note(text="c"), base.revision)]
    assert isinstance(one.centre.write(stale), Conflict)
    assert one.text("n2") is None
    assert one.centre.write([]) == Saved(())


def test_the_server_is_tried_again_after_growing_pauses(away: Desk) -> None:
    moments = []
    tries = away.tries
    away.save(a_note(text="b"))
    for _ in range(200):
        away.clock.now += 1
        away.centre.catch_up()
        if away.tries > tries:
            moments.append(away.clock.now)
            tries = away.tries
    pauses = [after - before for before, after in pairwise(moments)]
    assert max(pauses) == 30
    assert len(moments) <= 10
    assert pauses == sorted(pauses)


def test_a_program_that_starts_without_the_server(one: Desk) -> None:
    one.cable.cut = True
    one.begin()
    assert one.save(a_note(text="a")).queued
    assert one.text() == "a"


def test_a_damaged_copy_is_kept_aside_and_read_anew(one: Desk) -> None:
    one.save(a_note(text="a"))
    one.centre.close()
    file = one.folder / "desk-copy.db"
    file.write_bytes(b"no database at all" * 100)
    one.begin()
    assert one.text() == "a"
    assert len(list(one.folder.glob("desk-copy-damaged-*.db"))) == 1


def test_a_copy_of_a_newer_program_is_left_alone(one: Desk) -> None:
    one.centre.close()
    with closing(sqlite3.connect(one.folder / "desk-copy.db")) as connection:
        connection.execute("PRAGMA user_version = 9")
    refused = open_copy(one.folder / "desk-copy.db")
    assert isinstance(refused, NotSaved)
    assert refused.reason == "program-too-old"
    assert list(one.folder.glob("*damaged*")) == []
