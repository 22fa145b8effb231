"""What a list, a week and the news are made of, from the edition that ships."""

from __future__ import annotations

from datetime import date

import pytest

from healing_desktop.core.entries import Kind
from healing_desktop.handouts.compose_week import meetings_of_week
from healing_desktop.handouts.gather import MOST_LISTED, asked_in, listed, news, week
from healing_desktop.storage.directory import EditionDirectory
from tests.core.samples import words_in
from tests.fixtures.editions import opened, real_edition

DAY = date(2026, 11, 22)
PAGES = [words_in("nl"), words_in("fr")]


@pytest.fixture(scope="module")
def directory() -> EditionDirectory:
    return opened(real_edition())


def test_a_list_holds_fifty_and_knows_of_the_others(directory: EditionDirectory) -> None:
    made = listed(directory, directory.understand("9000"), PAGES, DAY)
    assert made.found is not None
    assert (len(made.entries), len(made.found.rows)) == (MOST_LISTED, MOST_LISTED)
    assert made.found.total > MOST_LISTED
    assert [entry.row.id for entry in made.entries] == [row.id for row in made.found.rows]
    near = [entry.row.distance_km for entry in made.entries if entry.row.distance_km is not None]
    assert near[0] < near[-1]


def test_what_was_asked_in_each_language(directory: EditionDirectory) -> None:
    heading = asked_in(directory.understand("rouw 1050"), PAGES, directory)
    assert heading is not None
    assert heading.exact("nl") == "Rouw en verlies · 1050 Elsene (Ixelles)"
    assert heading.exact("fr") == "Deuil · 1050 Ixelles (Elsene)"
    assert heading.languages == ("nl", "fr")
    assert asked_in(directory.understand(""), PAGES, directory) is None


def test_a_week_holds_only_groups_that_meet_in_it(directory: EditionDirectory) -> None:
    made = week(directory, directory.understand(""), PAGES, DAY)
    assert made.entries
    assert all(entry.row.kind is Kind.GROUP and meetings_of_week(entry.row, DAY) for entry in made.entries)


def test_the_first_edition_has_no_news(directory: EditionDirectory) -> None:
    assert news(directory, None, PAGES, DAY).entries == ()


def test_a_week_stays_near_the_place(directory: EditionDirectory) -> None:
    made = week(directory, directory.understand("9000"), PAGES, DAY)
    assert made.entries
    assert all((entry.row.distance_km or 0) <= 50 for entry in made.entries)
    assert made.heading is not None
    assert made.heading.exact("nl") == "9000 Gent · binnen 50 km"
    wide = week(directory, directory.understand("9000 200 km"), PAGES, DAY)
    assert len(wide.entries) > len(made.entries)
