"""Lists come back in their order; a change in the middle moves no other cut."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from healing_desktop.core.edition_content import VocabularyPhrase
from healing_desktop.exchange.ordered_records import order_record, phrase_records, pieces, with_own_ids

QUIET = settings(deadline=None, database=None)
LONG = [f"word {number}" for number in range(5000)]


@QUIET
@given(st.lists(st.text(max_size=3)))
def test_pieces_together_are_the_list(things: list[str]) -> None:
    cut = list(pieces(things, str))
    assert [thing for piece in cut for thing in piece] == things
    assert all(cut)


@QUIET
@given(st.integers(0, len(LONG) - 1), st.text(max_size=5))
def test_a_new_thing_touches_the_piece_it_falls_into(at: int, new: str) -> None:
    before = {tuple(piece) for piece in pieces(LONG, str)}
    after = {tuple(piece) for piece in pieces([*LONG[:at], new, *LONG[at:]], str)}
    assert len(after - before) <= 2
    assert len(before) > 30


def test_a_piece_ends_even_if_nothing_cuts_it() -> None:
    uncut = next(word for word in LONG if len(list(pieces([word] * 2, str))) == 1)
    assert [len(piece) for piece in pieces([uncut] * 2500, str)] == [1024, 1024, 452]


@QUIET
@given(st.lists(st.sampled_from(("a", "b", "a#2", "a#3", "b#2")), max_size=12))
def test_every_record_gets_an_id_of_its_own(ids: list[str]) -> None:
    made = with_own_ids({"type": "place", "id": name, "at": at} for at, name in enumerate(ids))
    assert [record["at"] for record in made] == list(range(len(ids)))
    assert len({record["id"] for record in made}) == len(ids)
    assert order_record("place", made)["ids"] == [record["id"] for record in made]


def test_words_of_one_meaning_that_stand_apart_stay_apart() -> None:
    phrases = [VocabularyPhrase(*it) for it in (("x", "theme", "a"), ("y", "theme", "b"), ("x", "theme", "a"))]
    assert [record["words"] for record in phrase_records(phrases)] == [["x"], ["y"], ["x"]]
