"""Dates, times, rules, prices and ages on paper in the languages of newcomers, as a reader of each would say them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
import yaml

from healing_desktop.core.amounts import cost_words
from healing_desktop.core.dates import age, clock_sentence, in_days, long_date, partial_date, plain_date, short_date
from healing_desktop.core.entries import Cost, ScheduleRule
from healing_desktop.core.freshness import freshness, freshness_long
from healing_desktop.core.present_exceptions import exception_words
from healing_desktop.core.present_schedule import rule_words, rule_words_dated
from healing_desktop.core.texts import NEWCOMER_LANGUAGES
from healing_desktop.core.words import Words
from tests.core.samples import CATALOGUES, SURE, TODAY, entry, plain, said, words_in

SIX, HALF_PAST_SEVEN = time(18), time(19, 30)
RULES = {
    "every week": ScheduleRule("WEEKLY", "TU,SU"),
    "every 2 weeks": ScheduleRule("WEEKLY", "WE", interval=2, opens_at=time(9)),
    "every 5 weeks": ScheduleRule("WEEKLY", "SA", interval=5, part="morning"),
    "first and third": ScheduleRule("MONTHLY", "1TU,3TU", opens_at=SIX, closes_at=HALF_PAST_SEVEN),
    "last": ScheduleRule("MONTHLY", "-1FR", part="evening"),
    "first Tuesday, last Sunday": ScheduleRule("MONTHLY", "1TU,-1SU"),
    "every 2 months": ScheduleRule("MONTHLY", "2SA", interval=2),
    "day 15": ScheduleRule("MONTHLY", "", bymonthday="15"),
    "first and last day": ScheduleRule("MONTHLY", "", bymonthday="1,-1"),
    "day 15, a Thursday": ScheduleRule("MONTHLY", "TH", bymonthday="15"),
    "once a month": ScheduleRule("MONTHLY", ""),
}
SAID: dict[str, dict[str, str]] = yaml.safe_load(Path(__file__).with_name("newcomer_dates.yaml").read_text("utf-8"))
# Only where an ordinal has the gender of its weekday is each of them told.
EACH = {"each first": 1, "each last but one": -2}
ISOLATES = "[\u2066-\u2069]"
WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def found(language: str) -> dict[str, str]:
    words = words_in(language)
    tuesdays = ScheduleRule("WEEKLY", "TU", as_of="2018-05")
    pauses = replace(tuesdays, pauses=(("07-01", "08-31"), ("12-24", "01-05")))
    shown = said(entry(SURE), language)
    texts = {
        "long": long_date(date(2026, 11, 24), words),
        "first": long_date(date(2026, 12, 1), words),
        "short": short_date(date(2026, 11, 24), words),
        "month": partial_date("2018-11", words),
        "at": clock_sentence(HALF_PAST_SEVEN, None, words),
        "span": clock_sentence(SIX, HALF_PAST_SEVEN, words),
        "away": "; ".join(in_days(TODAY + timedelta(days), TODAY, words) for days in (1, 2, 5, 14, 35)),
        "ages": ", ".join(age(months, words) for months in (1, 3, 11, 21, 12, 48, 60, 252)),
        **{name: rule_words(rule, words) for name, rule in RULES.items()},
        "old rule": rule_words_dated(tuesdays, words, None, TODAY),
        "pauses": exception_words((pauses,), words, TODAY),
        "next": f"{shown.next_label}: {shown.next_text}",
        "later": shown.later,
        "prices": prices(words),
        "checked": freshness_long(freshness("2026-09-03", TODAY), words),
        "checked once": freshness_long(freshness("2018-11", TODAY), words),
        "check by": words("handout-check-again-by", date=plain_date(date(2027, 9, 3), words)),
    }
    return {name: re.sub(ISOLATES, "", plain(text)) for name, text in texts.items()}


def prices(words: Words) -> str:
    costs = (Cost(free=True), Cost(None, 2.5, per="session"), Cost(None, 5, per="meeting"), Cost(free=False))
    return "; ".join(cost_words(cost, words) for cost in costs)


@pytest.mark.parametrize("language", SAID)
def test_as_a_reader_would_say_it(language: str) -> None:
    told, expected = found(language), SAID[language]
    assert {name: (text, expected[name]) for name, text in told.items() if text != expected[name]} == {}


@pytest.mark.parametrize("language", [language for language in SAID if "each first" in SAID[language]])
@pytest.mark.parametrize("name", EACH)
def test_an_ordinal_has_the_gender_of_its_day(language: str, name: str) -> None:
    rules = [ScheduleRule("MONTHLY", f"{EACH[name]}{day}") for day in WEEK]
    whole = [rule_words(rule, words_in(language)) for rule in rules]
    shared = words_in(language)("rule-monthly", days="")
    assert ", ".join(text.removesuffix(shared) for text in whole) == SAID[language][name]


def test_a_language_without_such_forms_uses_its_common_lists() -> None:
    english = words_in("en")
    assert english.form_of("weekdays-weekly", "weekdays") == english.list_of("weekdays")
    assert not any(english.has(form) for form in ("months-alone", "weekdays-alone", "weekdays-gender", "ordinals-f"))


def test_every_language_is_told() -> None:
    there = {language for language in NEWCOMER_LANGUAGES if (CATALOGUES / f"{language}.ftl").exists()}
    assert set(SAID) == there
