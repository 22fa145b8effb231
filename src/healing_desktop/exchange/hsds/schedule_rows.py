"""Rules of meetings as HSDS schedules: the one module to change when HSDS changes how it writes them."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from healing_desktop.core.entries import GroupRow, ScheduleRule
from healing_desktop.core.ids import child_id
from healing_desktop.core.present_schedule import rule_words
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.exchange.hsds.hsds_profile import TIMEZONE
from healing_desktop.exchange.hsds.row_gathering import Rows, WordsFor, picked
from healing_desktop.storage.records import day_out


def schedule_rows(rows: Rows, row: GroupRow, language: str, words_for: WordsFor | None, published_on: date) -> None:
    """One row for each rule; a rhythm that is no rule is a row with a description alone."""
    for number, rule in enumerate(row.schedules):
        words = words_for(language if language in INTERFACE_LANGUAGES else "en") if words_for else None
        day = rule.starts_on or published_on
        opens, closes = (clock_with_offset(clock, day) for clock in (rule.opens_at, rule.closes_at))
        rows.add(
            "schedule", child_id(row.id, f"schedule/{number}"), service_id=row.id, freq=rule.freq, byday=rule.byday,
            bymonthday=rule.bymonthday, interval=rule.interval if rule.interval != 1 else None,
            dtstart=day_out(rule.starts_on), until=day_out(rule.ends_on), opens_at=opens, closes_at=closes,
            description=rule_words(rule, words) if words else None,
            x_timezone=TIMEZONE, **_ours(rule),
        )  # fmt: skip
    if row.meets:
        told = child_id(row.id, "schedule/words")
        rows.add("schedule", told, service_id=row.id, description=picked(row.meets, language))
        rows.texts("schedule", told, "description", row.meets)


def clock_with_offset(clock: time | None, day: date) -> str | None:
    """ "19:30:00+01:00": what the clock in Brussels says, and how far it is from UTC on that day."""
    if clock is None:
        return None
    return datetime.combine(day, clock, ZoneInfo(TIMEZONE)).isoformat(timespec="seconds").partition("T")[2]


def _ours(rule: ScheduleRule) -> dict[str, object]:
    return {
        "x_part": rule.part, "x_as_of": rule.as_of, "x_note": rule.note,
        "x_excluded_dates": " ".join(day.isoformat() for day in rule.excluded_dates),
        "x_pauses": " ".join("/".join(pause) for pause in rule.pauses), "x_public_holidays": rule.public_holidays,
    }  # fmt: skip
