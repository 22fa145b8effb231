"""What must be true of the rules of meetings: days that exist, and that the rule itself has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.said import Said
from healing_desktop.core.schedule import days_between
from healing_desktop.publishing.entry_from_yaml import rule_from_yaml
from healing_desktop.publishing.yaml_file import Where

Fields = Mapping[str, Any]
Fault = tuple[Where, Said]
_A_LEAP_YEAR = "2028"


def check_schedules(fields: Fields) -> Iterator[Fault]:
    for n, rule in enumerate(fields.get("schedules") or ()):
        missing = list(_days_that_do_not_exist(rule))
        for where, said in (*_rhythm(rule), *_hours(rule), *(missing or _first_and_last(rule))):
            yield ("schedules", n, *where), said


def _rhythm(rule: Fields) -> Iterator[Fault]:
    byday, monthly = rule.get("byday"), rule["freq"] == "MONTHLY"
    ordinal = any(day[:-2] for day in (byday or "").split(","))
    if byday and monthly is not ordinal and not (monthly and "bymonthday" in rule):
        yield ("byday",), Said("finding-days-of-rhythm")
    if "bymonthday" in rule and not monthly:
        yield ("bymonthday",), Said("finding-days-of-month")
    if rule.get("interval", 1) > 1 and "starts_on" not in rule:
        yield ("interval",), Said("finding-no-first-meeting")


def _hours(rule: Fields) -> Iterator[Fault]:
    if rule.get("opens_at") and rule.get("closes_at", "24:00") <= rule["opens_at"]:
        yield ("closes_at",), Said("finding-meeting-ends-early")


def _days_that_do_not_exist(rule: Fields) -> Iterator[Fault]:
    told: list[tuple[Where, str | None]] = [((name,), rule.get(name)) for name in ("as_of", "starts_on", "ends_on")]
    told += [(("excluded_dates", n), day) for n, day in enumerate(rule.get("excluded_dates") or ())]
    for where, day in told:
        if day and earliest_day(day) is None:
            yield where, Said("finding-not-a-day", value=day)
    for n, pause in enumerate(rule.get("pauses") or ()):
        for side, day in enumerate(pause):
            if earliest_day(f"{_A_LEAP_YEAR}-{day}") is None:
                yield ("pauses", n, side), Said("finding-not-a-day", value=day)


def _first_and_last(rule: Fields) -> Iterator[Fault]:
    if rule.get("starts_on") and rule.get("ends_on", "9999") < rule["starts_on"]:
        yield ("ends_on",), Said("finding-meetings-end-early")
        return
    asked = rule_from_yaml({**rule, "excluded_dates": (), "pauses": (), "public_holidays": "open"})
    for where, day in (
        (("starts_on",), asked.starts_on),
        *((("excluded_dates", n), date.fromisoformat(day)) for n, day in enumerate(rule.get("excluded_dates") or ())),
    ):
        if day and day not in days_between(asked, day, day):
            yield where, Said("finding-not-of-rule", value=str(day))
