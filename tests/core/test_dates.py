"""Dates, times and ages: words, weekday, 24 hours, in four languages."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from healing_desktop.core.dates import (
    age,
    clock,
    clock_sentence,
    earliest_day,
    first_and_last,
    in_days,
    long_date,
    partial_date,
    short_date,
)
from tests.core.samples import TODAY, plain, words_in

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("language", "long", "first", "short"),
    [
        ("nl", "dinsdag 24 november 2026", "dinsdag 1 december 2026", "di 24 nov"),
        ("fr", "mardi 24 novembre 2026", "mardi 1er décembre 2026", "mar. 24 nov."),
        ("de", "Dienstag, 24. November 2026", "Dienstag, 1. Dezember 2026", "Di 24. Nov."),
        ("en", "Tuesday 24 November 2026", "Tuesday 1 December 2026", "Tue 24 Nov"),
    ],
)
def test_days(language: str, long: str, first: str, short: str) -> None:
    words = words_in(language)
    assert long_date(TUESDAY, words) == long
    assert long_date(date(2026, 12, 1), words) == first
    assert short_date(TUESDAY, words) == short


@pytest.mark.parametrize(
    ("language", "half", "full", "alone", "span"),
    [
        ("nl", "19.30", "18.00", "19.30 uur", "18.00 tot 19.30 uur"),
        ("fr", "19 h 30", "18 h", "19 h 30", "de 18 h à 19 h 30"),
        ("de", "19:30", "18:00", "19:30 Uhr", "18:00 bis 19:30 Uhr"),
        ("en", "19:30", "18:00", "19:30", "18:00 to 19:30"),
    ],
)
def test_times(language: str, half: str, full: str, alone: str, span: str) -> None:
    words, six, half_past = words_in(language), time(18), time(19, 30)
    assert plain(clock(half_past, words)) == half
    assert plain(clock(six, words)) == full
    assert plain(clock_sentence(half_past, None, words)) == alone
    assert plain(clock_sentence(six, half_past, words)) == span
    assert plain(clock(time(9, 5), words)).startswith("9")


@pytest.mark.parametrize(
    ("language", "month", "day"),
    [
        ("nl", "augustus 2021", "3 augustus 2021"),
        ("fr", "août 2021", "3 août 2021"),
        ("de", "August 2021", "3. August 2021"),
        ("en", "August 2021", "3 August 2021"),
    ],
)
def test_dates_as_exact_as_their_source(language: str, month: str, day: str) -> None:
    words = words_in(language)
    assert [partial_date(found, words) for found in ("2022", "2021-08", "2021-08-03")] == ["2022", month, day]


@pytest.mark.parametrize(
    ("found", "day"),
    [
        ("2022", date(2022, 1, 1)),
        ("2021-08", date(2021, 8, 1)),
        ("2021-08-03", date(2021, 8, 3)),
        (None, None),
        ("", None),
        ("spring", None),
        ("2021-13", None),
        ("2021-02-30", None),
        ("2026-1111111111111111111111", None),
    ],
)
def test_earliest_day(found: str | None, day: date | None) -> None:
    assert earliest_day(found) == day


@pytest.mark.parametrize(
    ("days", "nl", "fr", "de", "en"),
    [
        (-1, "", "", "", ""),
        (0, "vandaag", "aujourd'hui", "heute", "today"),
        (1, "morgen", "demain", "morgen", "tomorrow"),
        (3, "over 3 dagen", "dans 3 jours", "in 3 Tagen", "in 3 days"),
        (13, "over 13 dagen", "dans 13 jours", "in 13 Tagen", "in 13 days"),
        (16, "over 2 weken", "dans 2 semaines", "in 2 Wochen", "in 2 weeks"),
        (62, "over 8 weken", "dans 8 semaines", "in 8 Wochen", "in 8 weeks"),
        (63, "", "", "", ""),
    ],
)
def test_how_far_away(days: int, nl: str, fr: str, de: str, en: str) -> None:
    for language, expected in (("nl", nl), ("fr", fr), ("de", de), ("en", en)):
        assert in_days(TODAY + timedelta(days=days), TODAY, words_in(language)) == expected


@pytest.mark.parametrize(
    ("months", "nl", "fr", "de", "en"),
    [
        (1, "1 maand", "1 mois", "1 Monat", "1 month"),
        (2, "2 maanden", "2 mois", "2 Monaten", "2 months"),
        (12, "1 jaar", "1 an", "1 Jahr", "1 year"),
        (14, "14 maanden", "14 mois", "14 Monaten", "14 months"),
        (24, "2 jaar", "2 ans", "2 Jahren", "2 years"),
        (97, "8 jaar", "8 ans", "8 Jahren", "8 years"),
    ],
)
def test_ages(months: int, nl: str, fr: str, de: str, en: str) -> None:
    for language, expected in (("nl", nl), ("fr", fr), ("de", de), ("en", en)):
        assert age(months, words_in(language)) == expected


@pytest.mark.parametrize(
    ("language", "first", "last", "said"),
    [
        ("en", date(2026, 11, 23), date(2026, 11, 29), ("23", "29 November 2026")),
        ("de", date(2026, 11, 23), date(2026, 11, 29), ("23.", "29. November 2026")),
        ("fr", date(2026, 12, 1), date(2026, 12, 7), ("1er", "7 décembre 2026")),
        ("nl", date(2026, 11, 28), date(2026, 12, 4), ("28 november", "4 december 2026")),
        ("nl", date(2026, 12, 28), date(2027, 1, 3), ("28 december 2026", "3 januari 2027")),
    ],
)
def test_the_first_day_of_a_stretch_says_no_more_than_it_must(
    language: str, first: date, last: date, said: tuple[str, str]
) -> None:
    assert first_and_last(first, last, words_in(language)) == {"first": said[0], "last": said[1]}
