"""The meetings of groups as a calendar file (RFC 5545): the coming twelve months, wall clock Europe/Brussels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from healing_desktop.core.entries import Attending, Entry, MeetingPlace, ScheduleRule
from healing_desktop.core.freshness import freshness, freshness_long
from healing_desktop.core.ids import child_id
from healing_desktop.core.present_exceptions import exception_words
from healing_desktop.core.present_place import town_with_postcode
from healing_desktop.core.present_row import capital, rules_dated
from healing_desktop.core.schedule import OPEN, days_between, next_day
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from icalendar import Event

TIMEZONE = "Europe/Brussels"
# Further ahead nobody has promised anything: the file ends there.
DAYS = 366
_PROGRAM = "-//Healing Desktop//Meetings//EN"


def has_calendar(entry: Entry, today: date) -> bool:
    """Some rule of the entry has a date within the coming twelve months."""
    return any(_days(rule, today) for rule in entry.row.schedules)


def calendar_file(entry: Entry, words: Words, today: date) -> bytes | None:
    """The meetings of one entry; None when no date is known."""
    return merged_calendar((entry,), words, today)


def merged_calendar(entries: Iterable[Entry], words: Words, today: date) -> bytes | None:
    """UTF-8, lines ended by CR LF, one event for each rule that has dates; None when no date is known."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PROGRAM)
    calendar.add("version", "2.0")
    for entry in entries:
        for number, rule in enumerate(entry.row.schedules):
            days = _days(rule, today)
            if days:
                calendar.add_component(_event(entry, number, rule, days, words, today))
    if not calendar.events:
        return None
    calendar.add_missing_timezones(today, today + timedelta(days=2 * DAYS))
    file: bytes = calendar.to_ical()
    return file


def _days(rule: ScheduleRule, today: date) -> tuple[date, ...]:
    first = next_day(rule, today)
    return days_between(rule, first, first + timedelta(days=DAYS)) if first and first < _end(today) else ()


def _end(today: date) -> date:
    return today + timedelta(days=DAYS)


def _event(entry: Entry, number: int, rule: ScheduleRule, days: tuple[date, ...], words: Words, today: date) -> Event:
    from icalendar import Event, vRecur

    event = Event()
    event.add("uid", f"{child_id(entry.row.id, f'calendar/{number}')}@healing-desktop")
    event.add("dtstamp", datetime.combine(today, time(), UTC))
    event.add("summary", entry.row.name.name_for(words.language))
    starts = _moment(days[0], rule.opens_at)
    event.add("dtstart", starts)
    if rule.opens_at and rule.closes_at:
        over_midnight = timedelta(days=1 if rule.closes_at <= rule.opens_at else 0)
        event.add("dtend", _moment(days[0] + over_midnight, rule.closes_at))
    event.add("rrule", vRecur(_recurrence(rule, days[-1])))
    plain = replace(rule, excluded_dates=(), pauses=(), public_holidays=OPEN)
    out = [day for day in days_between(plain, days[0], days[-1]) if day not in set(days)]
    if out:
        event.add("exdate", [_moment(day, rule.opens_at) for day in out])
    where = _where(entry, words)
    if where:
        event.add("location", where)
    event.add("description", _description(entry, words, today))
    if entry.contact.url:
        event.add("url", entry.contact.url)
    return event


def _moment(day: date, at: time | None) -> date | datetime:
    """A day alone where the hour is not known."""
    return datetime.combine(day, at, ZoneInfo(TIMEZONE)) if at else day


def _recurrence(rule: ScheduleRule, last: date) -> dict[str, object]:
    """Until the end of the last day; that is told in UTC, as the standard asks."""
    end = datetime.combine(last, time(23, 59, 59), ZoneInfo(TIMEZONE)).astimezone(UTC) if rule.opens_at else last
    told: dict[str, object] = {"freq": rule.freq.upper(), "until": end}
    if rule.interval > 1:
        told["interval"] = rule.interval
    if rule.byday:
        told["byday"] = [day.strip().upper() for day in rule.byday.split(",")]
    if rule.bymonthday:
        told["bymonthday"] = [int(day) for day in rule.bymonthday.split(",")]
    return told


def _where(entry: Entry, words: Words) -> str:
    """Never a confidential place, nor one for what meets online."""
    if entry.row.attending is Attending.ONLINE:
        return ""
    return "; ".join(dict.fromkeys(_place(place, words) for place in entry.places if not place.confidential))


def _place(place: MeetingPlace, words: Words) -> str:
    return ", ".join(part for part in (place.address, town_with_postcode(place, words)) if part)


def _description(entry: Entry, words: Words, today: date) -> str:
    row, contact = entry.row, entry.organisation_contact
    phone = entry.contact.phone or (contact.phone if contact else None)
    exceptions = exception_words(row.schedules, words, today)
    lines = [
        entry.alert.pick(words.language).text if entry.alert else "",
        capital(rules_dated(row.schedules, words, row.checked_on, today), words.language),
        capital(exceptions, words.language),
        words("label-line", label=words("label-phone"), text=words.ltr(phone)) if phone else "",
        freshness_long(freshness(row.checked_on, today), words),
    ]
    return "\n".join(line for line in lines if line)
