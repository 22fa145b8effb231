"""What a centre keeps, in a file and on a server: all or none, nothing twice, nothing of another silently gone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import event, text

from healing_desktop.core.centre import Change, Conflict, Kept, NotSaved, Reach, Saved, Since
from healing_desktop.core.centre_records import KeptList, Note, OwnEntry, Record, Report, Setting, Tally, Watch
from healing_desktop.storage.centre.centre_store import CentreStore
from tests.fixtures.centre_place import open_place

HOSTILE = "=1+1 ' \"; DROP TABLE note; -- <b> ملاحظة \u202e %s :x \\ \n \U0001f600"
ONE_OF_EACH: tuple[Record, ...] = (
    OwnEntry("e1", HOSTILE, '{"id": "e1"}', "2026-11-22", "2027-11-22", "Fatima"),
    OwnEntry("e2", "Praatgroep", "{}", "2026-11-22"),
    Note("n1", "e1", "Praatgroep", HOSTILE, "2026-11-22", "M."),
    Report("r1", "e1", "Praatgroep", 44, "change", "2026-11-22", "phone", "phones", "[]", "{}", "weg", "", "sent", "x"),
    KeptList("l1", "Rouw", '{"items": []}'),
    Watch("w1", "Brussel", ("rouw", HOSTILE), "21004", ("nl", "ar")),
    Watch("w2", ""),
    Tally("desk/2026-11/rouw/shown", "desk", "2026-11", "rouw", "shown", 12),
    Setting("numbers", "on"),
)
NOTE = Note("n", "e", "Praatgroep", "eerst")


def saved(written: object) -> tuple[Kept, ...]:
    assert isinstance(written, Saved), written
    assert not written.queued
    return written.rows


def all_of(store: CentreStore, after: int = 0) -> Since:
    since = store.since(after)
    assert isinstance(since, Since), since
    return since


def test_what_is_written_is_read_again_as_it_was(store: CentreStore, place: str) -> None:
    rows = saved(store.write([Change(record) for record in ONE_OF_EACH]))
    assert rows == tuple(Kept(record, number) for number, record in enumerate(ONE_OF_EACH, 1))
    store.close()
    again = open_place(place)
    assert all_of(again) == Since(len(ONE_OF_EACH), rows)
    again.close()


def test_only_what_is_new_is_told(store: CentreStore) -> None:
    assert all_of(store) == Since(0)
    saved(store.write([Change(NOTE), Change(Setting("name", "CAW"))]))
    (second,) = saved(store.write([Change(replace(NOTE, text="dan"), base=1)]))
    assert second.revision == 3
    assert all_of(store, 2) == Since(3, (second,))
    assert [kept.revision for kept in all_of(store).rows] == [2, 3]
    assert all_of(store, 3) == Since(3)


def test_what_is_taken_away_is_told_as_it_was_last(store: CentreStore) -> None:
    (first,) = saved(store.write([Change(NOTE)]))
    (gone,) = saved(store.write([Change(NOTE, first.revision, gone=True)]))
    assert gone == Kept(NOTE, 2, gone=True)
    assert all_of(store, 1).rows == (gone,)
    # Nothing is there any more for somebody who begins anew.
    assert saved(store.write([Change(replace(NOTE, text="weer"))])) == (Kept(replace(NOTE, text="weer"), 3),)


def test_the_same_change_is_made_once(store: CentreStore) -> None:
    change = Change(NOTE)
    first = saved(store.write([change]))
    assert saved(store.write([change])) == first
    assert all_of(store) == Since(all_of(store).revision, first)


@pytest.mark.parametrize("base", [0, 1, 7])
def test_a_row_that_a_colleague_changed_is_a_conflict(store: CentreStore, base: int) -> None:
    saved(store.write([Change(NOTE)]))
    (theirs,) = saved(store.write([Change(replace(NOTE, text="van hen"), base=1)]))
    mine = Change(replace(NOTE, text="van mij"), base)
    assert store.write([mine]) == Conflict(mine, theirs)
    assert all_of(store) == Since(2, (theirs,))


def test_a_conflict_in_one_of_them_writes_none(store: CentreStore) -> None:
    saved(store.write([Change(NOTE)]))
    mine = Change(replace(NOTE, text="van mij"))
    written = store.write([Change(Setting("a", "1")), mine, Change(Setting("b", "2"))])
    assert isinstance(written, Conflict)
    assert written.mine == mine
    assert all_of(store) == Since(1, (Kept(NOTE, 1),))


def test_two_who_make_the_same_or_take_it_away_do_not_quarrel(store: CentreStore) -> None:
    first = saved(store.write([Change(NOTE)]))
    assert saved(store.write([Change(NOTE)])) == first
    gone = saved(store.write([Change(NOTE, 1, gone=True)]))
    assert saved(store.write([Change(NOTE, 1, gone=True)])) == gone


def test_two_who_count_from_one_to_two_are_not_one(store: CentreStore) -> None:
    saved(store.write([Change(Setting("count", "1"))]))
    saved(store.write([Change(Setting("count", "2"), 1)]))
    assert isinstance(store.write([Change(Setting("count", "2"), 1)]), Conflict)


def test_many_at_once_among_others_are_each_held_against_what_is_there(store: CentreStore) -> None:
    notes = [Note(f"n{number:04}", "e", "x", "eerst") for number in range(2_500)]
    first = saved(store.write([Change(note) for note in notes]))
    assert [kept.revision for kept in first] == list(range(1, 2_501))
    changes = [
        Change(replace(kept.record, text="dan"), kept.revision) for kept in first if isinstance(kept.record, Note)
    ]
    again = saved(store.write([*changes, Change(Setting("name", "CAW"))]))
    assert [kept.revision for kept in again] == list(range(2_501, 5_002))
    assert all_of(store).rows == again
    one_is_old = [Change(replace(notes[number], text="nu"), again[number].revision) for number in range(2_000)]
    one_is_old[1_999] = replace(one_is_old[1_999], base=7)
    written = store.write(one_is_old)
    assert written == Conflict(one_is_old[1_999], again[1_999])
    assert all_of(store).rows == again


def test_the_same_row_twice_in_one_write_ends_as_the_last(store: CentreStore) -> None:
    """Made and taken away at once: the second comes as a new one, for which the first stands no more."""
    gone, back = Change(NOTE, gone=True), Change(replace(NOTE, text="toch"))
    rows = saved(store.write([Change(Setting("a", "1")), gone, back]))
    assert [kept.revision for kept in rows] == [1, 2, 3]
    assert all_of(store).rows == (rows[0], Kept(replace(NOTE, text="toch"), 3))
    # Each of them was made, whichever is sent again.
    assert saved(store.write([gone, back])) == rows[1:]
    assert all_of(store).revision == 3


def test_a_row_that_a_colleague_took_away_is_a_conflict_for_who_saw_it(store: CentreStore) -> None:
    saved(store.write([Change(NOTE)]))
    (gone,) = saved(store.write([Change(NOTE, 1, gone=True)]))
    mine = Change(replace(NOTE, text="van mij"), 1)
    assert store.write([mine]) == Conflict(mine, gone)


def test_a_person_chooses_mine_or_theirs(store: CentreStore) -> None:
    saved(store.write([Change(NOTE)]))
    (theirs,) = saved(store.write([Change(replace(NOTE, text="van hen"), 1)]))
    conflict = store.write([Change(replace(NOTE, text="van mij"), 1)])
    assert isinstance(conflict, Conflict)
    assert saved(store.settle(conflict, mine=False)) == (theirs,)
    assert all_of(store).rows == (theirs,)
    chosen = saved(store.settle(conflict, mine=True))
    assert chosen == (Kept(replace(NOTE, text="van mij"), 3),)
    assert all_of(store).rows == chosen
    # Pressed twice.
    assert saved(store.settle(conflict, mine=True)) == chosen


def test_choosing_mine_over_what_changed_again_is_a_conflict_again(store: CentreStore) -> None:
    saved(store.write([Change(NOTE)]))
    mine = Change(replace(NOTE, text="van mij"))
    conflict = store.write([mine])
    assert isinstance(conflict, Conflict)
    (later,) = saved(store.write([Change(replace(NOTE, text="nog later"), 1)]))
    assert store.settle(conflict, mine=True) == Conflict(replace(mine, base=1), later)


def test_what_was_seen_before_a_backup_was_put_back_is_a_conflict_that_can_be_settled(store: CentreStore) -> None:
    conflict = store.write([Change(NOTE, base=40)])
    assert isinstance(conflict, Conflict)
    assert conflict.theirs == Kept(NOTE, 0, gone=True)
    assert saved(store.settle(conflict, mine=True)) == (Kept(NOTE, 1),)


def test_what_no_database_keeps_is_left_out(store: CentreStore) -> None:
    rows = saved(store.write([Change(replace(NOTE, text="a\0b\ud800c")), Change(Watch("w", "", ("x\0y\udfff",)))]))
    assert rows[0].record == replace(NOTE, text="ab?c")
    assert rows[1].record == Watch("w", "", ("xy?",))
    assert all_of(store).rows == rows


def test_a_long_text_is_kept(store: CentreStore) -> None:
    long = replace(NOTE, text="é\n" * 500_000)
    assert saved(store.write([Change(long)])) == (Kept(long, 1),)
    assert all_of(store).rows == (Kept(long, 1),)


def test_nothing_to_write_is_saved(store: CentreStore) -> None:
    assert store.write([]) == Saved(())


def test_a_look_shows_a_change_whole_or_not_at_all(store: CentreStore, place: str) -> None:
    """A colleague writes two rows while this desk has read one of their tables and not the other yet."""
    saved(store.write([Change(Setting("a", "1"))]))
    colleague = open_place(place)
    written: list[object] = []

    def in_between(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if "FROM note" in statement and not written:
            written.append(None)
            saved(colleague.write([Change(NOTE), Change(Watch("w", "x"))]))

    event.listen(store._engine, "after_cursor_execute", in_between)
    seen = all_of(store)
    assert written
    assert seen == Since(1, (Kept(Setting("a", "1"), 1),))
    assert [kept.revision for kept in all_of(store, seen.revision).rows] == [2, 3]
    colleague.close()


def test_without_a_server_s_queue_there_is_nothing_to_catch_up_with(store: CentreStore) -> None:
    store.catch_up()
    assert store.reach() == Reach()


def test_each_database_has_a_lineage_of_its_own(store: CentreStore) -> None:
    lineage = store.lineage()
    assert isinstance(lineage, str)
    assert len(lineage) == 36
    assert store.lineage() == lineage


def test_a_row_that_no_program_wrote_is_damage(store: CentreStore) -> None:
    saved(store.write([Change(Watch("w", "x"))]))
    with store._engine.begin() as connection:
        connection.execute(text("UPDATE watch SET themes = 'een geheim'"))
    found = store.since(0)
    assert isinstance(found, NotSaved)
    assert found.reason == "damaged"
    assert "geheim" not in found.detail
