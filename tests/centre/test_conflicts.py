"""A change that waited and met something else on the server: kept until a person has settled it."""

from __future__ import annotations

import pytest

from healing_desktop.core.centre import Change, Conflict, Saved
from tests.centre.served_desks import Desk, a_note


@pytest.fixture
def met(one: Desk, two: Desk) -> Desk:
    """The desk `one`, which wrote "mine" in two steps while it was away and the other wrote "theirs"; and other notes
    before and behind."""
    one.save(a_note(text="a"))
    two.catch_up()
    one.cable.cut = True
    one.save(a_note("before", "x"))
    one.save(a_note(text="on the way"))
    one.save(a_note("behind", "y"))
    one.save(a_note(text="mine"))
    two.save(a_note(text="theirs"))
    one.cable.cut = False
    one.catch_up()
    return one


def only(desk: Desk) -> Conflict:
    (conflict,) = desk.centre.reach().conflicts
    return conflict


def test_it_is_kept_and_the_rest_goes_on(met: Desk, two: Desk) -> None:
    two.catch_up()
    assert (two.text(), two.text("before"), two.text("behind")) == ("theirs", "x", "y")
    assert met.text() == "theirs"
    assert met.centre.reach().waiting == 0
    met.begin()
    assert (only(met).mine.record, only(met).theirs.record) == (a_note(text="mine"), a_note(text="theirs"))
    assert only(met).theirs == met.kept(a_note())


def test_mine_is_written_over_theirs(met: Desk, two: Desk) -> None:
    assert isinstance(met.centre.settle(only(met), mine=True), Saved)
    two.catch_up()
    assert (met.text(), two.text()) == ("mine", "mine")
    assert met.centre.reach().conflicts == ()


def test_mine_is_let_go(met: Desk, two: Desk) -> None:
    assert isinstance(met.centre.settle(only(met), mine=False), Saved)
    two.catch_up()
    assert (met.text(), two.text()) == ("theirs", "theirs")
    met.begin()
    assert met.centre.reach().conflicts == ()


def test_settled_while_the_server_is_away(met: Desk, two: Desk) -> None:
    met.cable.cut = True
    settled = met.centre.settle(only(met), mine=True)
    assert isinstance(settled, Saved)
    assert settled.queued
    assert met.text() == "mine"
    assert met.centre.reach().conflicts == ()
    met.cable.cut = False
    met.catch_up()
    two.catch_up()
    assert two.text() == "mine"


def test_theirs_has_changed_again_before_it_was_settled(met: Desk, two: Desk) -> None:
    seen = only(met)
    two.save(a_note(text="theirs again"))
    answer = met.centre.settle(seen, mine=True)
    assert isinstance(answer, Conflict)
    assert answer.theirs.record == a_note(text="theirs again")
    assert only(met).theirs.record == a_note(text="theirs again")
    assert isinstance(met.centre.settle(only(met), mine=True), Saved)
    assert met.centre.reach().conflicts == ()


def test_a_colleague_comes_to_say_the_same(met: Desk, two: Desk) -> None:
    two.save(a_note(text="mine"))
    met.catch_up()
    assert met.centre.reach().conflicts == ()


def test_what_a_colleague_took_away(one: Desk, two: Desk) -> None:
    one.save(a_note(text="a"))
    two.catch_up()
    one.cable.cut = True
    one.save(a_note(text="mine"))
    two.save(a_note(text="a"), gone=True)
    one.cable.cut = False
    one.catch_up()
    assert one.text() is None
    assert only(one).theirs.gone
    one.centre.settle(only(one), mine=True)
    two.catch_up()
    assert two.text() == "mine"


def test_of_what_went_together_only_what_met_another_waits_for_a_person(one: Desk, two: Desk) -> None:
    one.save(a_note(text="a"))
    two.catch_up()
    one.cable.cut = True
    base = one.kept(a_note())
    assert base is not None
    together = [Change(a_note("n2", "x")), Change(a_note(text="mine"), base.revision), Change(a_note("n3", "y"))]
    assert isinstance(one.centre.write(together), Saved)
    two.save(a_note(text="theirs"))
    one.cable.cut = False
    one.catch_up()
    two.catch_up()
    assert (two.text("n2"), two.text(), two.text("n3")) == ("x", "theirs", "y")
    assert only(one).mine.record == a_note(text="mine")
