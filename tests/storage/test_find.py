"""Who comes first, who is in and who is out: on a small made-up edition where each rule decides alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from healing_desktop.core.entries import Kind
from healing_desktop.core.query import Order
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.meeting_rows import period_days
from tests.storage.small_edition import GRIEF, SATURDAY, certain, find, names


def test_the_order_of_the_list(small: EditionDirectory) -> None:
    """Near before some way before far; then what serves the place, what serves another, what speaks another language;
    a theme that stands apart after all that; groups before the rest."""
    assert names(small, "rouw 9000") == [
        "near", "two towns", "nearby a", "nearby b", "nearby and stale",
        "no place, serves", "hidden", "no place, elsewhere", "no place, nobody knows", "arlon",
        "kortrijk", "no place, serves, narrower", "organisation",
    ]  # fmt: skip


def test_the_order_without_a_place(small: EditionDirectory) -> None:
    """Closer fit, then the fresher check, then the name; organisations after all groups."""
    found = names(small, "rouw")
    assert found[-1] == "organisation"
    assert found[:4] == ["arlon", "near", "nearby a", "nearby b"]
    assert found[-6:-1] == [
        "hidden", "nearby and stale", "no place, nobody knows", "kortrijk", "no place, serves, narrower"
    ]  # fmt: skip


def test_every_order_of_words_gives_the_same_rows(small: EditionDirectory) -> None:
    answers = {tuple(names(small, " ".join(words))) for words in permutations(("rouw", "9000", "gratis"))}
    assert len(answers) == 1


def test_the_next_meeting_may_decide_instead_of_the_way(small: EditionDirectory) -> None:
    query = replace(small.understand("angst 3000"), order=Order.MEETING)
    found = small.find(query, today=SATURDAY)
    assert [row.name.name_for("") for row in found.rows] == [
        "sunday afternoon, no hour", "tuesday evening", "tuesday morning, thursday evening", "first saturday",
        "every third week",
    ]  # fmt: skip


def test_distances_are_to_the_nearest_place_which_is_then_shown(small: EditionDirectory) -> None:
    rows = {row.name.name_for(""): row for row in find(small, "rouw 9000").rows}
    assert rows["near"].distance_km == 0.0
    assert rows["two towns"].place is not None
    assert rows["two towns"].place.postcode == "9030"
    assert rows["kortrijk"].distance_km == pytest.approx(40, abs=3)
    assert rows["no place, serves"].distance_km is rows["hidden"].distance_km is None


def test_the_entry_opens_on_the_nearest_place_too(small: EditionDirectory) -> None:
    query = small.understand("rouw 9000")
    two = next(row for row in small.find(query).rows if row.name.name_for("") == "two towns")
    entry = small.entry(two.id, origin=query.origin)
    assert entry is not None
    assert [place.postcode for place in entry.places] == ["9030", "2000"]
    assert entry.row.distance_km == two.distance_km
    assert entry.network_adult is None, "no network in this edition"


def test_the_desk_counts_where_no_place_is_typed(small: EditionDirectory) -> None:
    query = small.understand("rouw", desk_place="6700")
    assert small.find(query).rows[0].name.name_for("") == "arlon"
    typed = small.understand("rouw 9000", desk_place="6700")
    assert small.find(typed).rows[0].name.name_for("") == "near"
    assert small.understand("rouw", desk_place="no such place").origin is None


def test_who_serves_the_place_is_marked(small: EditionDirectory) -> None:
    covers = {row.name.name_for("") for row in find(small, "rouw 9000").rows if row.covers_place}
    assert covers == {"no place, serves", "no place, serves, narrower", "hidden"}


@pytest.mark.parametrize(
    ("typed", "fits", "total"),
    [
        ("rouw 9000 5 km", {"near", "two towns", "nearby a", "nearby b", "nearby and stale", "organisation"}, 6),
        ("rouw 9000 1 km", {"near", "organisation"}, 2),
        ("rouw 5 km", None, len(GRIEF)),
        ("rouw vrouwen", {"near"}, len(GRIEF)),
        ("rouw ar", {"near"}, 1),
        ("rouw fr", {"arlon"}, 1),
        ("rouw ar fr", {"near", "arlon"}, 2),
        ("verlies van een kind gratis", {"kortrijk"}, 2),
        ("rouw online", {"arlon", "two towns"}, len(GRIEF)),
        ("rouw ter plaatse", {"two towns"}, len(GRIEF) - 1),
        ("verlies van een kind workshop", {"kortrijk"}, 2),
        ("rouw ervaringsdeskundigen", {"no place, elsewhere", "two towns"}, len(GRIEF)),
        ("verlies van een kind", {"kortrijk", "no place, serves, narrower"}, 2),
    ],
)
def test_what_is_known_not_to_fit_is_no_answer_and_what_does_not_say_stays_below(
    small: EditionDirectory, typed: str, fits: set[str] | None, total: int
) -> None:
    found = find(small, typed)
    assert found.total == total
    if fits is not None:
        assert certain(small, typed) == fits
        groups = [row.name.name_for("") for row in found.rows if row.kind is Kind.GROUP]
        assert set(groups[: len(fits)]) == fits - {"organisation"} or "km" in typed


def test_two_themes_widen_each_other(small: EditionDirectory) -> None:
    assert find(small, "rouw angst").total == len(GRIEF) + 5


def test_asked_alone_only_what_is_known_to_have_it_is_an_answer(small: EditionDirectory) -> None:
    assert names(small, "workshop") == ["kortrijk"]
    assert names(small, "vrouwen") == ["near"]


NO_WEEK = "every third week"


@pytest.mark.parametrize(
    ("typed", "today", "expected"),
    [
        ("angst dinsdag", SATURDAY, {"tuesday evening", "tuesday morning, thursday evening"}),
        ("angst dinsdag avond", SATURDAY, {"tuesday evening"}),
        ("angst dinsdagavond", SATURDAY, {"tuesday evening"}),
        ("angst dinsdag donderdag avond", SATURDAY, {"tuesday evening", "tuesday morning, thursday evening"}),
        ("angst ochtend", SATURDAY, {"tuesday morning, thursday evening"}),
        ("angst namiddag", SATURDAY, {"sunday afternoon, no hour"}),
        ("angst zaterdag", SATURDAY, {"first saturday", NO_WEEK}),
        ("angst vandaag", SATURDAY, {NO_WEEK}),
        ("angst vandaag", date(2026, 12, 5), {"first saturday", NO_WEEK}),
        ("angst morgen", date(2026, 12, 4), {"first saturday", NO_WEEK}),
        ("angst morgen", SATURDAY, {"sunday afternoon, no hour", NO_WEEK}),
        ("angst deze week", SATURDAY, {"sunday afternoon, no hour", NO_WEEK}),
        (
            "angst deze week",
            date(2026, 11, 25),
            {"tuesday morning, thursday evening", "sunday afternoon, no hour", NO_WEEK},
        ),
        ("angst deze week avond", date(2026, 11, 25), {"tuesday morning, thursday evening", NO_WEEK}),
        ("angst deze week ochtend", date(2026, 11, 25), set()),
        ("angst deze week dinsdag", date(2026, 11, 25), set()),
        ("angst weekend", date(2026, 12, 2), {"first saturday", "sunday afternoon, no hour", NO_WEEK}),
        ("angst weekend", date(2026, 12, 6), {"sunday afternoon, no hour", NO_WEEK}),
    ],
)
def test_days_hours_and_weeks_of_a_given_day(
    small: EditionDirectory, typed: str, today: date, expected: set[str]
) -> None:
    """A group that does not say which week stays, below: it may meet."""
    found = find(small, typed, today=today)
    shown = [row.name.name_for("") for row in found.rows]
    assert set(shown) == expected
    assert found.total == len(expected)
    if "aa" in typed and NO_WEEK in expected and "zaterdag" not in typed:
        assert found.certain == len(expected) - (NO_WEEK in expected)
        assert shown[-1] == NO_WEEK


def test_the_days_of_a_period() -> None:
    wednesday, sunday = date(2026, 11, 25), date(2026, 11, 29)
    assert period_days("today", wednesday) == (wednesday, wednesday)
    assert period_days("tomorrow", sunday) == (date(2026, 11, 30), date(2026, 11, 30))
    assert period_days("this-week", wednesday) == (wednesday, sunday)
    assert period_days("weekend", wednesday) == (date(2026, 11, 28), sunday)
    assert period_days("weekend", sunday) == (sunday, sunday)


def test_the_limit_cuts_the_rows_and_not_the_count(small: EditionDirectory) -> None:
    everything = find(small, "rouw 9000")
    some = find(small, "rouw 9000", limit=3)
    assert some.total == everything.total == len(GRIEF)
    assert [row.id for row in some.rows] == [row.id for row in everything.rows[:3]]
    week = find(small, "angst deze week", limit=1, today=date(2026, 11, 25))
    assert (len(week.rows), week.total) == (1, 3)


@pytest.mark.parametrize(
    ("typed", "found_too"),
    [("praatcafé zuid", True), ("praatcafe zu", True), ("praatcafé", True), ("praatcafé noord", False)],
)
def test_a_group_is_found_by_its_name_also_where_that_speaks_of_another_kind(
    small: EditionDirectory, typed: str, found_too: bool
) -> None:
    names = [row.name.name_for("") for row in find(small, typed).rows]
    assert ("Praatcafé Zuid" in names) is found_too
