"""Who comes first, who is in and who is out: on a small made-up edition where each rule decides alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from itertools import permutations

import pytest

from healing_desktop.core.entries import Attending, Kind, Reason, ScheduleRule
from healing_desktop.core.ports import Found
from healing_desktop.core.query import Chip, Order, Query
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.meeting_rows import period_days
from tests.storage.made_up import at, edition_of, made_up

SATURDAY = date(2026, 11, 21)
FLANDERS = ("region:Flanders",)


def evening(byday: str, freq: str = "WEEKLY") -> ScheduleRule:
    return ScheduleRule(freq, byday, opens_at=time(19, 30), closes_at=time(21, 0))


def morning(byday: str) -> ScheduleRule:
    return ScheduleRule("WEEKLY", byday, opens_at=time(10, 0))


ENTRIES = (
    made_up("near", at("9000"), audiences=("women",), languages=("nl", "ar")),
    made_up("nearby and stale", at("9050"), checked_on="2015"),
    made_up("nearby b", at("9050")),
    made_up("nearby a", at("9050")),
    made_up("kortrijk", at("8500"), themes=("child-loss",), free=True, group_kind="workshop"),
    made_up("two towns", at("2000"), at("9030"), attending=Attending.BOTH, led_by="both"),
    made_up("arlon", at("6700"), languages=("fr",), attending=Attending.ONLINE, free=False),
    made_up("no place, serves", areas=FLANDERS),
    made_up("no place, serves, narrower", themes=("child-loss",), areas=FLANDERS),
    made_up("no place, elsewhere", areas=("region:Wallonia",), led_by="peers"),
    made_up("no place, nobody knows", checked_on=None),
    made_up("hidden", at("9000", confidential=True), areas=FLANDERS, checked_on=None),
    made_up("organisation", at("9000"), kind=Kind.ORGANISATION),
    made_up("for staff", at("9000"), staff_only=True),
    made_up("tuesday evening", at("3000"), themes=("anxiety",), schedules=(evening("TU"),)),
    made_up("tuesday morning, thursday evening", at("3000"), themes=("anxiety",),
            schedules=(morning("TU"), evening("TH"))),
    made_up("first saturday", at("3000"), themes=("anxiety",), schedules=(evening("1SA", "MONTHLY"),)),
    made_up("every third week", at("3000"), themes=("anxiety",),
            schedules=(ScheduleRule("WEEKLY", "SA", interval=3, part="evening"),)),
    made_up("sunday afternoon, no hour", at("3000"), themes=("anxiety",),
            schedules=(ScheduleRule("WEEKLY", "SU", part="afternoon"),)),
)  # fmt: skip
GRIEF = [entry for entry in ENTRIES if {"grief", "child-loss"} & set(entry.row.themes) and not entry.staff_only]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EditionDirectory]:
    directory = edition_of(ENTRIES, tmp_path_factory.mktemp("small"))
    yield directory
    directory.close()


def find(small: EditionDirectory, typed: str, *, limit: int = 200, today: date = SATURDAY) -> Found:
    return small.find(small.understand(typed), limit=limit, today=today)


def names(small: EditionDirectory, typed: str, today: date = SATURDAY) -> list[str]:
    return [row.name.name_for("nl") for row in find(small, typed, today=today).rows]


def certain(small: EditionDirectory, typed: str, today: date = SATURDAY) -> set[str]:
    """Those that are known to have all that was asked: they are as many as the answer says."""
    found = find(small, typed, today=today)
    rows = [row.name.name_for("nl") for row in found.rows]
    asked = {chip.type for chip in found.query.chips} - {"place", "distance"}
    known = [name for name, row in zip(rows, found.rows, strict=True) if asked <= {reason.what for reason in row.why}]
    assert found.certain == len(known)
    return set(known)


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


def test_words_that_find_nothing_beside_chips_are_dropped_and_said(small: EditionDirectory) -> None:
    found = find(small, "rouw 9000 xyzzy")
    assert found.total == len(GRIEF)
    assert found.widened is not None
    assert found.widened.reason == "words-not-found"
    assert found.query.unrecognised == ("xyzzy",)
    assert found.query.words == ()


def test_nobody_is_sent_away_for_a_language(small: EditionDirectory) -> None:
    found = find(small, "rouw turks")
    assert found.total == len(GRIEF)
    assert found.widened is not None
    assert found.widened.reason == "language"
    assert [chip.value for chip in found.widened.dropped] == ["tr"]


def test_what_is_only_for_others_stands_lower(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Relatives, professionals, who hits: for whom they are not named."""
    entries = [
        made_up("a, for who hits", audiences=("violence-authors",)),
        made_up("b, for relatives", audiences=("relatives",)),
        made_up("c, for who has it", audiences=("everyone", "relatives")),
    ]
    few = edition_of(entries, tmp_path_factory.mktemp("others"))
    assert names(few, "rouw") == ["c, for who has it", "b, for relatives", "a, for who hits"]
    assert names(few, "rouw daders")[0] == "a, for who hits"
    few.close()


def test_a_call_for_help_alone_gives_what_is_about_it(directory: EditionDirectory) -> None:
    found = directory.find(directory.understand("ik wil dood"))
    assert found.helplines_first
    assert 0 < found.total < 20
    assert all("suicide" in row.themes for row in found.rows)


def test_words_beside_a_theme_put_in_order(small: EditionDirectory) -> None:
    found = find(small, "verlies van een kind kortr")
    assert [row.name.name_for("") for row in found.rows] == ["kortrijk", "no place, serves, narrower"]
    assert found.widened is None
    assert found.rows[0].why == (Reason("theme", "child-loss"), Reason("text", "kortr"))
    assert found.certain == 1


def test_words_alone_choose(small: EditionDirectory) -> None:
    assert names(small, "kortr") == ["kortrijk"]


def test_the_beginning_of_a_theme_finds_it(small: EditionDirectory) -> None:
    assert {"near", "kortrijk"} <= set(names(small, "rou"))
    assert "tuesday evening" not in names(small, "rou")


def test_a_name_comes_before_everything(small: EditionDirectory) -> None:
    assert names(small, "rouw organisation")[0] == "organisation"


def test_words_alone_that_find_nothing_find_nothing(small: EditionDirectory) -> None:
    found = find(small, "xyzzy")
    assert (found.total, tuple(found.rows), found.widened) == (0, (), None)


def test_nothing_found_says_which_part_to_drop_and_what_is_next_to_it(small: EditionDirectory) -> None:
    found = find(small, "angst 9000 5 km")
    assert found.total == 0
    assert found.ways is not None
    assert [(chip.type, number) for chip, number in found.ways.without] == [("theme", 6), ("distance", 5)]
    assert [(near.nis, near.number) for near in found.ways.near] == [("24062", 5)]
    assert found.ways.near[0].km == pytest.approx(70, abs=5)
    assert found.ways.online == 0


def test_counts_are_true_for_the_present_query(small: EditionDirectory) -> None:
    found = find(small, "rouw 9000")
    counts = {(facet, value): number for facet, value, number in found.counts}
    rows = list(found.rows)
    assert counts["cost", "free"] == sum(row.cost.free is True for row in rows) == 1
    assert counts["audience", "women"] == sum("women" in row.audiences for row in rows) == 1
    assert counts["kind", "workshop"] == 1
    assert counts["language", "ar"] == 1
    assert counts["theme", "grief"] == len(GRIEF)
    assert counts["theme", "anxiety"] == 5, "of the facet that was asked: what it would be instead"
    assert counts["step_free", "yes"] == 0, "and what nobody has is there, with 0"


def test_days_and_parts_of_the_day_count_together(small: EditionDirectory) -> None:
    counts = {(facet, value): number for facet, value, number in find(small, "angst dinsdag").counts}
    assert counts["time", "evening"] == 1
    assert counts["time", "morning"] == 1
    assert counts["day", "TH"] == 1


def test_nothing_typed_is_the_whole_list(small: EditionDirectory) -> None:
    assert find(small, "").total == len(ENTRIES) - 1, "all but the one for staff"


def test_reasons_say_what_a_row_has(small: EditionDirectory) -> None:
    rows = {row.name.name_for(""): row for row in find(small, "rouw vrouwen ar 9000").rows}
    assert rows["near"].why == (
        Reason("theme", "grief"), Reason("audience", "women"), Reason("language", "ar"), Reason("place", "9000")
    )  # fmt: skip


def test_a_sign_language_of_either_kind_answers_for_both(tmp_path_factory: pytest.TempPathFactory) -> None:
    signing = edition_of(
        [made_up("flemish signs", languages=("vgt",)), made_up("french signs", languages=("lsfb",)), made_up("none")],
        tmp_path_factory.mktemp("signs"),
    )
    found = signing.find(Query(chips=(Chip("language", "sgn"),)))
    assert {row.name.name_for("") for row in found.rows} == {"flemish signs", "french signs"}
    signing.close()


def test_unknown_is_said_in_codes(small: EditionDirectory) -> None:
    rows = {row.name.name_for(""): row for row in find(small, "rouw").rows}
    assert rows["no place, nobody knows"].unknown == (
        "place", "next_meeting", "cost", "phone", "step_free", "led_by", "checked_on"
    )  # fmt: skip
    assert "place" not in rows["near"].unknown
    assert rows["organisation"].unknown == ("cost", "phone")
