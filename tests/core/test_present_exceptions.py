"""Pauses, public holidays and dates that fall out, in words, and what the next date says of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.present_exceptions import exception_words, pause_words
from healing_desktop.core.present_schedule import rule_words
from tests.core.samples import LANGUAGES, SURE, TODAY, entry, fact, plain, said, words_in

SUMMER = ("07-01", "08-31")
RULE = ScheduleRule(
    "WEEKLY", "TU", 2, time(19, 30), time(21, 30), as_of="2026-10", starts_on=date(2026, 9, 8),
    ends_on=date(2027, 6, 22), excluded_dates=(date(2026, 11, 3), date(2026, 12, 1), date(2026, 12, 15)),
    pauses=(SUMMER, ("12-24", "01-05")), public_holidays="closed",
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nl", ("Geen bijeenkomsten in juli en augustus; geen bijeenkomsten van 24 december tot en met 5 januari; "
               "gesloten op feestdagen; niet op 1 december 2026 en 15 december 2026")),
        ("fr", ("Pas de réunions en juillet et août ; pas de réunions du 24 décembre au 5 janvier ; "
               "fermé les jours fériés ; pas le 1er décembre 2026 et 15 décembre 2026")),
        ("de", ("Keine Treffen im Juli und August; keine Treffen vom 24. Dezember bis zum 5. Januar; "
               "an Feiertagen geschlossen; nicht am 1. Dezember 2026 und 15. Dezember 2026")),
        ("en", ("No meetings in July and August; no meetings from 24 December to 5 January; "
               "closed on public holidays; not on 1 December 2026 and 15 December 2026")),
    ],
)  # fmt: skip
def test_when_there_is_no_meeting(language: str, expected: str) -> None:
    shown = said(entry(replace(SURE, schedules=(RULE,))), language)
    assert plain(fact(shown, "exceptions").text) == expected


@pytest.mark.parametrize(
    ("pause", "expected"),
    [
        (SUMMER, "in July and August"), (("02-01", "02-28"), "in February"),
        (("12-01", "01-31"), "in December and January"),
        (("06-01", "08-31"), "from 1 June to 31 August"), (("07-02", "08-31"), "from 2 July to 31 August"),
        (("x", "08-31"), "from x to 08-31"),
    ],
)  # fmt: skip
def test_pauses(pause: tuple[str, str], expected: str) -> None:
    assert pause_words(pause, words_in("en")) == expected


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert exception_words((ScheduleRule("WEEKLY", "TU"),), words_in("en"), TODAY) == ""
    mixed = (replace(RULE, pauses=(), excluded_dates=()), ScheduleRule("WEEKLY", "TU"))
    assert exception_words(mixed, words_in("en"), TODAY) == ""
    assert exception_words((ScheduleRule("WEEKLY", "TU", public_holidays="open"),), words_in("en"), TODAY) == (
        "open on public holidays too"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_date_comes_after_the_pause(language: str) -> None:
    shown = said(entry(replace(SURE, schedules=(RULE,))), language)
    pause = pause_words(("12-24", "01-05"), words_in(language))
    assert pause in plain(shown.next_text)
    assert "2027" in shown.next_text
    assert shown.later.count("·") == 3


def test_a_series_that_is_over_or_still_to_come() -> None:
    over = said(entry(replace(SURE, schedules=(replace(RULE, ends_on=date(2026, 11, 17)),))), "en")
    assert over.next_text == "The meetings that were announced are over: ask for new dates"
    later = said(
        entry(replace(SURE, schedules=(ScheduleRule("WEEKLY", "TU", as_of="2026-10", starts_on=date(2027, 1, 12)),))),
        "en",
    )
    assert fact(later, "meets").text == "Every Tuesday, from 12 January 2027"
    assert later.next_text.startswith("Tuesday 12 January 2027")


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (ScheduleRule("MONTHLY", "", bymonthday="1,15"), "every month on the 1st and the 15th"),
        (ScheduleRule("MONTHLY", "", 2, bymonthday="-1"), "every 2 months on the last day"),
        (ScheduleRule("MONTHLY", "FR", bymonthday="13"), "every month on the 13th, if it is a Friday"),
        (ScheduleRule("MONTHLY", "", bymonthday="soon"), "once a month"),
    ],
)
def test_days_of_the_month(rule: ScheduleRule, expected: str) -> None:
    assert rule_words(rule, words_in("en")) == expected
