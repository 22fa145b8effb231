"""Three questions and where: every way of answering them ends in a search that finds something, or says what to take
back; nothing is scored."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

import pytest

from healing_desktop.core.query import Chip
from healing_desktop.core.which_fits import ANSWERS, KINDS, QUESTIONS, Answers, Ending, chips_of, ending, fitting
from tests.fixtures.editions import opened, real_edition
from tests.fixtures.generated import real_content

EVERY = [Answers(*given) for given in product(*((None, *ANSWERS[question]) for question in QUESTIONS))]


@lru_cache(maxsize=1)
def numbers() -> dict[tuple[Chip, ...], int]:
    """How many entries of the real edition each search finds, asked once each."""
    directory = opened(real_edition())
    searches = {chips_of(answers) for answers in EVERY}
    found = {chips: directory.find(directory.understand("", pinned=chips), limit=1).total for chips in searches}
    directory.close()
    return found


def count(chips: tuple[Chip, ...]) -> int:
    return numbers()[chips]


def test_the_kinds_are_those_of_the_directory() -> None:
    assert real_content().taxonomies.codes_of("kind") == KINDS
    assert {chip.value for answers in EVERY for chip in chips_of(answers) if chip.type == "attending"} <= {
        *real_content().taxonomies.codes_of("attending")
    }
    assert len(EVERY) == 8 * 3 * 5 * 3


def test_every_way_of_answering_finds_something_or_says_what_to_take_back() -> None:
    for answers in EVERY:
        end = ending(answers, count)
        assert fitting(answers).kinds, answers
        if end.found:
            assert end == Ending(count(chips_of(answers))), answers
            continue
        assert end.loosen, answers
        assert end.instead is not None
        assert end.found_instead == count(chips_of(end.instead)) > 0, answers
        kept = {question for question in QUESTIONS if end.instead.of(question) is not None}
        assert {question for question in QUESTIONS if answers.of(question) is not None} == kept | {*end.loosen}
        assert all(end.instead.of(question) == answers.of(question) for question in kept)


def test_no_fewer_answers_could_be_taken_back() -> None:
    for answers in EVERY:
        end = ending(answers, count)
        if len(end.loosen) > 1:
            assert not any(count(chips_of(answers.given(question, None))) for question in end.loosen), answers


@pytest.mark.parametrize(
    ("answers", "kinds", "set_aside"),
    [
        (Answers(), KINDS, ()),
        (Answers("same"), ("support-group",), ()),
        (Answers("treatment", "much", "every-week"), ("therapy-group",), ()),
        (Answers("understand", "much"), ("workshop",), ("talk",)),
        (Answers("same", "little", "days-away"), ("support-group",), ("talk", "time")),
        (Answers(None, "little", "now-and-then"), ("art-therapy", "open-sharing"), ()),
        (Answers(None, "much", "some-weeks"), ("personal-development",), ()),
        (Answers(None, None, "days-away"), ("retreat", "art-therapy", "personal-development"), ()),
    ],
)
def test_what_i_want_goes_first(answers: Answers, kinds: tuple[str, ...], set_aside: tuple[str, ...]) -> None:
    found = fitting(answers)
    assert (found.kinds, found.set_aside) == (kinds, set_aside)


def test_the_search_has_ordinary_chips() -> None:
    assert chips_of(Answers()) == ()
    assert chips_of(Answers(where="online")) == (Chip("attending", "online"),)
    assert chips_of(Answers("heard", where="room")) == (Chip("kind", "open-sharing"), Chip("attending", "in-person"))


def test_where_is_taken_back_before_what_i_want() -> None:
    def some(chips: tuple[Chip, ...]) -> int:
        return 0 if len(chips) > 1 else 7

    assert ending(Answers("heard", where="room"), some) == Ending(0, ("where",), Answers("heard"), 7)
    assert ending(Answers("heard", where="room"), lambda _chips: 0) == Ending(0)


def test_another_answer_is_refused() -> None:
    with pytest.raises(ValueError, match="choir"):
        Answers().given("want", "choir")
    assert Answers("rest").given("want", None) == Answers()
