"""Distances, names of places, what is unknown, chips and counts in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from healing_desktop.core.entries import (
    Contact,
    Cost,
    Entry,
    GroupRow,
    Kind,
    MeetingPlace,
    NextStep,
    ScheduleRule,
    Source,
)
from healing_desktop.core.places import both_names, km_between, nearest_first
from healing_desktop.core.ports import Found
from healing_desktop.core.present_chip import chip_words, origin_words
from healing_desktop.core.present_found import count_words, found_words
from healing_desktop.core.query import Chip, Point, Query
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.unknowns import unknown_of
from tests.core.samples import TAXONOMIES, plain, text, words_in
from tests.fixtures.editions import opened, real_edition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from healing_desktop.storage.directory import EditionDirectory

GENT, ARLON = Point(51.05, 3.7167), Point(49.6833, 5.8167)
BARE = GroupRow(id="x", kind=Kind.GROUP, name=text(nl="x"))


@pytest.fixture(scope="module")
def directory() -> Iterator[EditionDirectory]:
    read = opened(real_edition())
    yield read
    read.close()


def entry(*places: MeetingPlace) -> Entry:
    return Entry(BARE, Contact(), None, places, (), Source(None, "made up", None), NextStep.ASK_REGION)


def test_kilometres_as_the_crow_flies() -> None:
    assert km_between(GENT.latitude, GENT.longitude, GENT) == 0
    assert km_between(51.2194, 4.4025, GENT) == pytest.approx(51.4, abs=1), "Antwerpen"
    assert km_between(ARLON.latitude, ARLON.longitude, GENT) == pytest.approx(213, abs=3)


def test_the_nearest_place_comes_first_and_unknown_points_last() -> None:
    far, near, nowhere = (
        MeetingPlace(latitude=49.7, longitude=5.8),
        MeetingPlace(latitude=51.0, longitude=3.7),
        MeetingPlace(),
    )
    found = nearest_first(entry(far, nowhere, near), GENT)
    assert found.places == (near, far, nowhere)
    assert found.row.place == near
    assert found.row.distance_km == 5.7
    assert nearest_first(entry(nowhere), GENT).row.distance_km is None
    assert nearest_first(entry(), GENT).row.place is None


@pytest.mark.parametrize(
    ("language", "official", "expected"),
    [
        ("nl", ("fr", "nl"), "Elsene (Ixelles)"), ("fr", ("fr", "nl"), "Ixelles (Elsene)"), ("de", ("fr", "nl"),
         "Ixelles (Elsene)"),
        ("nl", ("nl",), "Elsene"), ("en", ("fr", "nl"), "Ixelles (Elsene)"), ("de", ("nl",), "Elsene"), ("fr", ("nl",),
         "Ixelles"),
    ],
)  # fmt: skip
def test_both_names_where_two_languages_are_official(language: str, official: tuple[str, ...], expected: str) -> None:
    assert both_names(text(nl="Elsene", fr="Ixelles"), official, language) == expected


def test_one_name_is_said_once() -> None:
    assert both_names(text(nl="Evere", fr="Evere"), ("fr", "nl"), "nl") == "Evere"


def test_a_group_of_which_nothing_is_known() -> None:
    assert unknown_of(BARE) == (
        "place", "next_meeting", "cost", "phone", "languages", "step_free", "led_by", "checked_on"
    )  # fmt: skip


def test_what_is_known_is_not_said_to_be_unknown() -> None:
    known = replace(
        BARE, place=MeetingPlace(), schedules=(ScheduleRule("WEEKLY", "TU"),), cost=Cost(free=False), phone="112",
        languages=("nl",), step_free=False, led_by="peers", checked_on="2020",
    )  # fmt: skip
    assert unknown_of(known) == ()
    assert unknown_of(replace(known, step_free=None)) == ("step_free",)
    assert unknown_of(replace(known, cost=Cost(words=text(nl="goedkoop")))) == ()


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.GROUP])
def test_only_groups_have_meetings_to_be_unknown(kind: Kind) -> None:
    assert unknown_of(replace(BARE, kind=kind)) == ("cost", "phone", "languages", "checked_on")


@pytest.mark.parametrize(
    ("chip", "language", "expected"),
    [
        (Chip("theme", "grief"), "fr", "Deuil"), (Chip("place", "9000"), "fr", "9000 Gand"),
        (Chip("place", "nis:21009"), "nl", "Elsene (Ixelles)"), (Chip("place", "nis:62063"), "de", "Lüttich"),
        (Chip("place", "gone", "Atlantis"), "nl", "Atlantis"), (Chip("distance", "10"), "en", "within 10 km"),
        (Chip("theme", "no-such"), "en", "no-such"),
    ],
)  # fmt: skip
def test_what_is_on_a_chip(directory: EditionDirectory, chip: Chip, language: str, expected: str) -> None:
    assert plain(chip_words(chip, words_in(language), TAXONOMIES, directory)) == expected


def test_where_distances_are_measured_from(directory: EditionDirectory) -> None:
    assert origin_words(directory.understand("rouw Luik"), words_in("fr"), directory) == "Liège"
    assert origin_words(directory.understand("rouw", desk_place="4000"), words_in("fr"), directory) == ""


def test_how_many_and_in_which_order(directory: EditionDirectory) -> None:
    words, row = words_in("en"), replace(BARE, kind=Kind.ORGANISATION)
    near, plain_query = Query(origin=GENT), Query()
    assert count_words(Found(plain_query, (), 0), words) == words("found-nothing")
    assert count_words(Found(plain_query, (BARE,), 1), words) == "1 group"
    asked = replace(plain_query, words=("x",))
    assert count_words(Found(asked, (BARE,), 1, certain=1), words) == "1 group, best match first"
    assert count_words(Found(near, (BARE, BARE), 2), words) == "2 groups, best fit first, then nearest"
    assert count_words(Found(near, (BARE, row), 2), words) == "2 results, best fit first, then nearest"
    assert "the first 1" in count_words(Found(near, (BARE,), 9), words)
    query = replace(plain_query, chips=(Chip("theme", "grief"),), unrecognised=("xyzzy", "99999"))
    said = found_words(Found(query, (BARE,), 1), words, Taxonomies({}), directory)
    assert said[0].endswith("grief")
    assert said[-1].endswith("xyzzy, 99999")
