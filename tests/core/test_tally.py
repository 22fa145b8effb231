"""What is counted of a search: its theme, its month and how it ended, and never more."""

from __future__ import annotations

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as some

from healing_desktop.core.centre_records import Ending, Tally
from healing_desktop.core.tally import Counted, OneSearch, ToWrite, is_month, years_of

THEMES = some.sampled_from(("", "grief", "anxiety"))
COUNTED = some.builds(
    Counted, some.sampled_from(("2026-11", "2026-12")), THEMES, some.sampled_from(("shown", "printed"))
)


def test_a_search_counts_once_for_each_ending() -> None:
    search = OneSearch().asks("grief").ends("shown").ends("shown").ends("printed")
    assert search.counted("2026-11") == (
        Counted("2026-11", "grief", "shown"),
        Counted("2026-11", "grief", "printed"),
    )
    assert OneSearch("grief").counted("2026-11") == ()


def test_what_is_understood_later_is_the_theme() -> None:
    """Half a word shows a list already; the whole word says what it is about."""
    assert OneSearch().ends("shown").asks("grief") == OneSearch("grief", frozenset({"shown"}))
    assert OneSearch("grief").ends("shown").asks("") == OneSearch("grief", frozenset({"shown"}))


def test_another_theme_after_an_ending_is_another_search() -> None:
    assert OneSearch("grief").ends("shown").asks("anxiety") == OneSearch("anxiety")
    assert OneSearch("grief").asks("anxiety") == OneSearch("anxiety")


@given(some.lists(COUNTED), some.lists(COUNTED))
def test_nothing_but_a_month_a_theme_an_ending_a_number_and_the_desk(
    before: list[Counted], after: list[Counted]
) -> None:
    desk = "0f3e"
    kept = {row.id: row for row in ToWrite().plus(before).rows(desk, {})}
    rows = ToWrite().plus(after).rows(desk, kept)
    assert {field.name for field in fields(Tally)} == {"id", "desk", "month", "theme", "ending", "number"}
    for row in rows:
        assert row.id == f"{desk}/{row.month}/{row.theme}/{row.ending}"
        assert row.desk == desk
        assert is_month(row.month)
        assert row.theme in ("", "grief", "anxiety")
        counted = Counted(row.month, row.theme, row.ending)
        assert row.number == before.count(counted) + after.count(counted)


@given(some.lists(COUNTED), some.lists(COUNTED))
def test_what_is_counted_while_it_is_written_is_not_lost(written: list[Counted], meanwhile: list[Counted]) -> None:
    first = ToWrite().plus(written)
    assert first.plus(meanwhile).minus(first) == ToWrite().plus(meanwhile)


def test_years_with_numbers() -> None:
    shown: Ending = "shown"
    told = (Tally(month, "d", month, "", shown, 1) for month in ("2025-12", "2026-01", "2026-02", "rubbish"))
    assert years_of(told) == (2026, 2025)
