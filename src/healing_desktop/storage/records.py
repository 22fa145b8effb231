"""Rows as compact JSON and back: the form in which search tables and HSDS columns keep nested values."""

from __future__ import annotations

import json
from datetime import date, time
from functools import lru_cache
from typing import Any

from msgspec.json import Encoder

from healing_desktop.core.compared import Compared, ComparedFact, ComparedSource
from healing_desktop.core.entries import Area, Attending, Cost, GroupRow, Kind, MeetingPlace, ScheduleRule
from healing_desktop.core.texts import LocalText

_encode = Encoder().encode


def dump(value: object) -> str | None:
    """Compact JSON; None stays NULL."""
    return None if value is None else _encode(value).decode()


def load(text: str | None) -> Any:  # noqa: ANN401  JSON of any shape
    return None if text is None else json.loads(text)


def texts_out(text: LocalText | None) -> tuple[tuple[str, str], ...] | None:
    return text.by_language if text else None


def texts_in(pairs: list[list[str]] | None) -> LocalText | None:
    return LocalText(tuple((code, text) for code, text in pairs)) if pairs else None


def dump_texts(text: LocalText | None) -> str | None:
    return _encode(text.by_language).decode() if text else None


def load_texts(text: str | None) -> LocalText | None:
    return texts_in(load(text))


def needed_texts(text: str) -> LocalText:
    """Of a column that is never empty."""
    return LocalText(tuple((code, said) for code, said in json.loads(text)))


def compared_out(compared: Compared | None) -> list[Any] | None:
    if compared is None:
        return None
    facts = [[fact.asks, texts_out(fact.text), fact.sources] for fact in compared.facts]
    return [facts, [[source.id, source.text, source.checked_on, source.address] for source in compared.sources]]


def compared_in(fields: list[Any] | None) -> Compared | None:
    if fields is None:
        return None
    facts, sources = fields
    told = ((asks, texts_in(text), tuple(ids)) for asks, text, ids in facts)
    return Compared(
        tuple(ComparedFact(asks, text, ids) for asks, text, ids in told if text is not None),
        tuple(ComparedSource(*source) for source in sources),
    )


def clock_out(clock: time | None) -> str | None:
    return clock.strftime("%H:%M") if clock else None


def clock_in(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None


def day_out(day: date | None) -> str | None:
    return day.isoformat() if day else None


def day_in(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def rule_out(rule: ScheduleRule) -> list[Any]:
    opens, closes = clock_out(rule.opens_at), clock_out(rule.closes_at)
    told = [rule.freq, rule.byday, rule.interval, opens, closes, rule.part, rule.as_of, rule.note]
    more = [
        rule.bymonthday, day_out(rule.starts_on), day_out(rule.ends_on), [day_out(day) for day in rule.excluded_dates],
        rule.pauses, rule.public_holidays,
    ]  # fmt: skip
    return [*told, *more] if any(more) else told


def rule_in(fields: list[Any]) -> ScheduleRule:
    freq, byday, interval, opens, closes, part, as_of, note, *more = fields
    clocks = clock_in(opens), clock_in(closes)
    if not more:
        return ScheduleRule(freq, byday, interval, *clocks, part, as_of, note)
    bymonthday, starts, ends, excluded, pauses, holidays = more
    return ScheduleRule(
        freq, byday, interval, *clocks, part, as_of, note, bymonthday, day_in(starts), day_in(ends),
        tuple(date.fromisoformat(day) for day in excluded), tuple((first, last) for first, last in pauses), holidays,
    )  # fmt: skip


def cost_out(cost: Cost) -> list[Any]:
    return [cost.free, cost.amount, cost.currency, cost.per, texts_out(cost.words)]


def cost_in(fields: list[Any]) -> Cost:
    free, amount, currency, per, words = fields
    return Cost(free, amount, currency, per, texts_in(words))


def dump_row(row: GroupRow) -> str:
    """What a list row needs beyond its place, which lives in row_place."""
    return (
        dump(
            [
                row.kind.value, texts_out(row.name), row.themes, row.group_kind, row.audiences, row.languages,
                texts_out(row.organization), texts_out(row.area.words), row.area.codes, row.area.doubtful,
                row.attending.value if row.attending else None, [rule_out(rule) for rule in row.schedules],
                texts_out(row.meets), cost_out(row.cost), row.enrolment, row.step_free, row.led_by, row.phone,
                row.checked_on, row.doubtful, row.has_alert, row.unknown,
            ]
        )
        or ""
    )  # fmt: skip


@lru_cache(maxsize=2048)
def load_row(entry_id: str, record: str) -> GroupRow:
    """The row as `dump_row` wrote it; place, distance and reasons are added by the reader. While somebody types, most
    rows of one answer are in the next: the latest are kept."""
    (
        kind, name, themes, group_kind, audiences, languages, organization, area_words, area_codes, doubtful_for,
        attending, schedules, meets, cost, enrolment, step_free, led_by, phone, checked_on, doubtful, has_alert,
        unknown,
    ) = json.loads(record)  # fmt: skip
    names = texts_in(name)
    assert names is not None
    return GroupRow(
        id=entry_id, kind=Kind(kind), name=names, themes=tuple(themes), group_kind=group_kind,
        audiences=tuple(audiences), languages=tuple(languages), organization=texts_in(organization),
        area=Area(texts_in(area_words), tuple(area_codes), tuple(doubtful_for)),
        attending=Attending(attending) if attending else None,
        schedules=tuple(rule_in(rule) for rule in schedules), meets=texts_in(meets), cost=cost_in(cost),
        enrolment=enrolment, step_free=step_free, led_by=led_by, phone=phone, checked_on=checked_on,
        doubtful=doubtful, has_alert=has_alert, unknown=tuple(unknown),
    )  # fmt: skip


def dump_place(place: MeetingPlace) -> str:
    return (
        dump(
            [
                texts_out(place.municipality), place.nis, place.postcode, place.address, place.latitude,
                place.longitude, place.approximate, place.confidential, place.step_free,
            ]
        )
        or ""
    )  # fmt: skip


@lru_cache(maxsize=2048)
def load_place(record: str) -> MeetingPlace:
    municipality, *rest = json.loads(record)
    return MeetingPlace(texts_in(municipality), *rest)
