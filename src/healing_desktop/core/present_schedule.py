"""Schedules and meetings in words: rules as phrases, the next date with what makes it uncertain."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from healing_desktop.core.dates import (
    clock,
    clock_sentence,
    in_days,
    long_date,
    partial_date,
    plain_date,
    short_date,
)
from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.schedule import Certainty, Meeting, certainty, days_of, month_days_of
from healing_desktop.core.words import Words

PARTS = ("morning", "afternoon", "evening")


def rule_words(rule: ScheduleRule, words: Words) -> str:
    """ "first Tuesday of the month, 18:00 to 19:30"."""
    often = _how_often(rule, words)
    at = _time_of(rule, words)
    return words("rule-with-time", rule=often, time=at) if at else often


def rule_words_dated(rule: ScheduleRule, words: Words, checked_on: str | None, today: date) -> str:
    """The rule, and for one told long ago or nobody knows when, the caution."""
    said = rule_words(rule, words)
    how_sure = certainty(rule.as_of, checked_on, today)
    if rule.starts_on and rule.starts_on > today:
        said = words("rule-from", rule=said, date=plain_date(rule.starts_on, words))
    if rule.ends_on:
        said = words("rule-until", rule=said, date=plain_date(rule.ends_on, words))
    if how_sure is Certainty.CURRENT:
        return said
    if how_sure is Certainty.UNDATED:
        return words("rule-undated", rule=said)
    return words("rule-dated", rule=said, date=month_of(rule.as_of or checked_on or "", words))


def short_meeting(meeting: Meeting, words: Words) -> str:
    """ "Tue 24 Nov 19:30", for a row and for the dates after the next one."""
    day = short_date(meeting.date, words)
    if meeting.opens_at:
        return f"{day} {clock(meeting.opens_at, words)}"
    return f"{day} {words(f'part-{meeting.part}-short')}" if meeting.part in PARTS else day


def long_meeting(meeting: Meeting, today: date, words: Words) -> str:
    """ "Tuesday 24 November 2026, 18:00 to 19:30, in 3 days"."""
    away = in_days(meeting.date, today, words)
    said = full_meeting(meeting, words)
    return words.listed((said, away)) if away else said


def full_meeting(meeting: Meeting, words: Words) -> str:
    """ "Tuesday 24 November 2026, 18:00 to 19:30"."""
    at = ""
    if meeting.opens_at:
        at = clock_sentence(meeting.opens_at, meeting.closes_at, words)
    elif meeting.part in PARTS:
        at = words(f"part-{meeting.part}")
    said = long_date(meeting.date, words)
    return words.listed((said, at)) if at else said


def row_meeting(meeting: Meeting, words: Words, checked_on: str | None, today: date, *, spoken: bool = False) -> str:
    """The next meeting in one line of the list, with its condition if it has one; `spoken` in full words."""
    said = full_meeting(meeting, words) if spoken else short_meeting(meeting, words)
    how_sure = certainty(meeting.as_of, checked_on, today)
    if how_sure is Certainty.DATED:
        return words("when-dated", **{"date": said, "date-of": year_of(meeting.as_of or checked_on or "")})
    if how_sure is Certainty.UNDATED:
        return words("when-undated", date=said)
    if meeting.on_public_holiday:
        holiday = words("when-holiday", holiday=words(f"holiday-{meeting.on_public_holiday}"))
        return f"{said} · {holiday}"
    if meeting.conditional:
        return f"{said} · {words('when-conditional')}"
    away = in_days(meeting.date, today, words)
    return f"{said} · {away}" if away else said


def year_of(text: str) -> str:
    return text[:4]


def month_of(text: str, words: Words) -> str:
    """Month and year, or the year alone when the source gives no more."""
    return partial_date(text[:7], words)


def _how_often(rule: ScheduleRule, words: Words) -> str:
    days, monthly = days_of(rule.byday), rule.freq.upper() == "MONTHLY"
    if monthly and rule.bymonthday:
        return _on_month_days(rule, words)
    unit = "month" if monthly else "week"
    if not days:
        return words(f"rule-{unit}") if rule.interval == 1 else words(f"rule-{unit}s", n=rule.interval)
    ordinals = monthly and any(ordinal for ordinal, _ in days)
    named = _ordinal_days(days, words) if ordinals else words.together(_every_weekday(days, words))
    if rule.interval == 1:
        return words("rule-monthly" if ordinals else "rule-weekly", days=named)
    key = (
        ("rule-monthly-interval-ordinal" if ordinals else "rule-monthly-interval")
        if monthly
        else "rule-weekly-interval"
    )
    return words(key, days=named, n=rule.interval)


def _on_month_days(rule: ScheduleRule, words: Words) -> str:
    """ "every month on the 1st and the 15th"."""
    numbered, from_end = words.list_of("month-days"), words.list_of("month-days-from-end")
    numbers = month_days_of(rule.bymonthday)
    named = words.together([numbered[n - 1] if n > 0 else from_end[-n - 1] for n in numbers])
    if not named:
        return words("rule-month") if rule.interval == 1 else words("rule-months", n=rule.interval)
    key = "rule-month-days" if rule.interval == 1 else "rule-month-days-interval"
    said = words(key, days=named, n=rule.interval)
    names = words.form_of("weekdays-alone", "weekdays")
    weekdays = words.together([names[weekday] for _, weekday in days_of(rule.byday)])
    return words("rule-month-days-weekday", rule=said, days=weekdays) if weekdays else said


def _every_weekday(days: tuple[tuple[int, int], ...], words: Words) -> list[str]:
    """In the form in which the language says that it is every one of them: "los martes"."""
    names = words.form_of("weekdays-weekly", "weekdays")
    return [names[weekday] for _, weekday in days]


def _ordinal_days(days: tuple[tuple[int, int], ...], words: Words) -> str:
    """ "first and third Tuesday", "first Tuesday and last Friday"."""
    names = words.form_of("weekdays-alone", "weekdays")
    said = []
    for weekday, group in groupby(days, key=lambda day: day[1]):
        ordinals = [_ordinal(ordinal, weekday, words) for ordinal, _ in group if ordinal]
        # In Somali "Talaado koowaad": the day stands first.
        day = words("ordinal-day", ordinals=words.together(ordinals), weekday=names[weekday])
        said.append(day if ordinals else names[weekday])
    return words.together(said)


def _ordinal(number: int, weekday: int, words: Words) -> str:
    """In the gender of the weekday, where the language has genders of its weekdays."""
    common = "ordinals" if number > 0 else "ordinals-from-end"
    gender = words.list_of("weekdays-gender")[weekday] if words.has_own("weekdays-gender") else ""
    names = words.form_of(f"{common}-{gender}", common)
    return names[min(abs(number), len(names)) - 1]


def _time_of(rule: ScheduleRule, words: Words) -> str:
    if rule.opens_at:
        return clock_sentence(rule.opens_at, rule.closes_at, words)
    return words(f"part-{rule.part}") if rule.part in PARTS else ""
