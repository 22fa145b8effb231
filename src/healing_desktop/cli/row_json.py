"""A list row as the JSON of cli.md: unknown is null, distances in km with one decimal."""

from __future__ import annotations

from datetime import date
from typing import Any

from healing_desktop.core.amounts import cost_words
from healing_desktop.core.entries import Cost, GroupRow, ScheduleRule
from healing_desktop.core.freshness import freshness
from healing_desktop.core.present_place import town
from healing_desktop.core.present_why import reason_words, unknown_words
from healing_desktop.core.schedule import Meeting, next_meetings
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from healing_desktop.core.words import Words


def row_json(row: GroupRow, words: Words, taxonomies: Taxonomies, today: date) -> dict[str, Any]:
    meetings = next_meetings(row.schedules, today, 1)
    place = row.place
    return {
        "id": row.id,
        "kind": row.kind.value.split("_")[0],
        "name": row.name.name_for(words.language),
        "themes": list(row.themes),
        "group_kind": row.group_kind,
        "audiences": list(row.audiences),
        "languages": list(row.languages),
        "organization": row.organization.name_for(words.language) if row.organization else None,
        "municipality": town(place, words.language) if place else None,
        "postcode": place.postcode if place else None,
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
        "distance_km": row.distance_km,
        "attending": row.attending.value if row.attending else None,
        "next_meeting": meeting_json(meetings[0]) if meetings else None,
        "meets": _meets(row, words),
        "cost": cost_json(row.cost, words),
        "enrolment": row.enrolment,
        "step_free": row.step_free,
        "led_by": row.led_by,
        "checked_on": row.checked_on,
        "freshness": freshness(row.checked_on, today).band.value,
        "why": [said for reason in row.why if (said := reason_words(reason, row, words, taxonomies))],
        "x_own": row.own,
        "x_reported": reported_json(row),
        "unknown": [said for code in row.unknown if (said := unknown_words(code, words))],
    }


def reported_json(row: GroupRow) -> list[dict[str, str]]:
    return [{"about": one.about, "on": one.on} for one in row.reported]


def meeting_json(meeting: Meeting) -> str:
    """ISO 8601, wall clock Europe/Brussels; the day alone when the hour is not known."""
    day = meeting.date.isoformat()
    return f"{day}T{meeting.opens_at:%H:%M}" if meeting.opens_at else day


def cost_json(cost: Cost, words: Words) -> dict[str, Any]:
    return {"free": cost.free, "words": fees(cost, words)}


def fees(cost: Cost, words: Words) -> str | None:
    if not cost.known:
        return None
    return cost.words.pick(words.language).text if cost.words else cost_words(cost, words)


def rule_json(rule: ScheduleRule) -> dict[str, Any]:
    return {
        "freq": rule.freq,
        "interval": rule.interval,
        "byday": rule.byday or None,
        "bymonthday": rule.bymonthday,
        "dtstart": rule.starts_on.isoformat() if rule.starts_on else None,
        "until": rule.ends_on.isoformat() if rule.ends_on else None,
        "opens_at": rule.opens_at.strftime("%H:%M") if rule.opens_at else None,
        "closes_at": rule.closes_at.strftime("%H:%M") if rule.closes_at else None,
        "x_timezone": "Europe/Brussels",
        "x_part": rule.part,
        "x_as_of": rule.as_of,
        "x_excluded_dates": [day.isoformat() for day in rule.excluded_dates],
        "x_pauses": [list(pause) for pause in rule.pauses],
        "x_public_holidays": rule.public_holidays,
    }


def texts_json(text: LocalText | None) -> dict[str, str] | None:
    return dict(text.by_language) if text else None


def _meets(row: GroupRow, words: Words) -> str | None:
    return row.meets.pick(words.language).text if row.meets else None
