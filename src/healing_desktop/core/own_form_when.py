"""When a group of a centre's own meets: from what was chosen to a rule, and back."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from healing_desktop.core.entries import Entry, ScheduleRule
from healing_desktop.core.own_answers import (
    CLOSED,
    KEPT,
    ON_APPOINTMENT,
    ONCE,
    OPEN,
    ORDINALS,
    SUMMER,
    TWO_WEEKS,
    WEEKLY,
    Answers,
    Fault,
    plain,
)
from healing_desktop.core.rule_days import WEEKDAYS
from healing_desktop.core.said import Said
from healing_desktop.core.told_when import clock_told, day_told

if TYPE_CHECKING:
    from healing_desktop.core.own_form import FormLists

SUMMER_PAUSE = (("07-01", "08-31"),)


def check_when(answers: Answers, lists: FormLists, faults: list[Fault]) -> ScheduleRule | None:
    """The rule; None where there is none, or something is wrong with it."""
    often, before = answers.how_often, len(faults)
    if often in (KEPT, ON_APPOINTMENT):
        return None
    opens, closes = (_clock(field, getattr(answers, field), faults) for field in ("opens", "closes"))
    on = _day("on", answers.on, lists, faults) if often in (ONCE, TWO_WEEKS) else None
    if not often:
        if answers.weekday or plain(answers.opens):
            faults.append(Fault("how_often", Said("own-fault-how-often")))
        return None
    if plain(answers.closes) and not plain(answers.opens):
        faults.append(Fault("opens", Said("own-fault-clock-from")))
    elif opens and closes and closes <= opens:
        faults.append(Fault("closes", Said("own-fault-clock-order")))
    weekday = _weekday(answers, on, lists.today, faults)
    if len(faults) > before or not weekday:
        return None
    monthly = often in ORDINALS
    return ScheduleRule(
        freq="MONTHLY" if monthly else "WEEKLY", byday=f"{ORDINALS[often]}{weekday}" if monthly else weekday,
        interval=2 if often == TWO_WEEKS else 1, opens_at=opens, closes_at=closes, starts_on=on,
        ends_on=on if often == ONCE else None,
        pauses=SUMMER_PAUSE if answers.holidays == SUMMER else (),
        public_holidays={CLOSED: CLOSED, SUMMER: CLOSED, OPEN: OPEN}.get(answers.holidays),
    )  # fmt: skip


def answers_when(entry: Entry, lists: FormLists) -> dict[str, str]:
    """The fields of Answers; "kept" where the form cannot say what the entry says."""
    rules, meets = entry.row.schedules, entry.row.meets
    if not rules:
        if meets is None:
            return {}
        return {"how_often": ON_APPOINTMENT if meets == lists.on_appointment else KEPT}
    rule = rules[0]
    often = _often(rule)
    if len(rules) > 1 or meets is not None or not often:
        return {"how_often": KEPT}
    return {
        "how_often": often, "weekday": "" if often == ONCE else rule.byday[-2:],
        "on": lists.day_words(rule.starts_on) if rule.starts_on else "",
        "opens": _hour(rule.opens_at), "closes": _hour(rule.closes_at), "holidays": _holidays(rule) or "",
    }  # fmt: skip


def _often(rule: ScheduleRule) -> str:
    """ "" for a rule that the form cannot say."""
    ordinal, day = rule.byday[:-2], rule.byday[-2:]
    told = rule.part or rule.note or rule.bymonthday or rule.excluded_dates or rule.as_of
    if told or day not in WEEKDAYS or _holidays(rule) is None:
        return ""
    if rule.freq == "MONTHLY" and rule.interval == 1 and not (rule.starts_on or rule.ends_on):
        return next((often for often, number in ORDINALS.items() if number == ordinal), "")
    if rule.freq != "WEEKLY" or ordinal:
        return ""
    if rule.interval == 1 and rule.starts_on is not None and rule.starts_on == rule.ends_on:
        return ONCE
    if rule.ends_on is not None or rule.interval > 2 or (rule.interval == 1 and rule.starts_on is not None):
        return ""
    return TWO_WEEKS if rule.interval == 2 else WEEKLY


def _holidays(rule: ScheduleRule) -> str | None:
    if rule.pauses:
        return SUMMER if rule.pauses == SUMMER_PAUSE and rule.public_holidays == CLOSED else None
    return {None: "", "ask": "", CLOSED: CLOSED, OPEN: OPEN}.get(rule.public_holidays)


def _hour(at: time | None) -> str:
    return at.strftime("%H:%M") if at else ""


def _clock(field: str, text: str, faults: list[Fault]) -> time | None:
    told = plain(text)
    found = clock_told(told) if told else None
    if told and found is None:
        faults.append(Fault(field, Said("own-fault-clock", value=told)))
    return found


def _day(field: str, text: str, lists: FormLists, faults: list[Fault]) -> date | None:
    told = plain(text)
    found = day_told(told, lists.today, lists.months) if told else None
    if told and found is None:
        faults.append(Fault(field, Said("own-fault-day", value=told)))
    return found


def _weekday(answers: Answers, on: date | None, today: date, faults: list[Fault]) -> str:
    """The weekday chosen, else that of the day; "" with a fault where there is neither."""
    if any(fault.field == "on" for fault in faults):
        return ""
    if answers.how_often == ONCE:
        if on is None:
            faults.append(Fault("on", Said("own-fault-day-missing")))
        elif on < today:
            faults.append(Fault("on", Said("own-fault-day-over", value=plain(answers.on))))
        else:
            return WEEKDAYS[on.weekday()]
        return ""
    if on is not None and answers.weekday and WEEKDAYS[on.weekday()] != answers.weekday:
        faults.append(Fault("on", Said("own-fault-day-weekday", value=plain(answers.on))))
    chosen = answers.weekday or (WEEKDAYS[on.weekday()] if on else "")
    if chosen not in WEEKDAYS:
        faults.append(Fault("weekday", Said("own-fault-weekday")))
    return chosen
