"""A group of a centre's own, as few words as possible: what was typed, held against what is known.

Every answer is right, or has a fault beside its field; nothing that was typed is ever changed or lost by looking at it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from healing_desktop.core.azerty import with_digits
from healing_desktop.core.entries import Cost, Kind, NextStep, ScheduleRule
from healing_desktop.core.own_answers import (
    AMOUNT,
    ANY_GROUP,
    ATTENDING,
    FREE,
    JOIN,
    KEPT,
    LONGEST,
    PER,
    Answers,
    Fault,
    plain,
)
from healing_desktop.core.own_form_when import check_when
from healing_desktop.core.places import Place
from healing_desktop.core.said import Said
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from healing_desktop.core.told_contact import mail_told, phone_told, website_told
from healing_desktop.core.told_when import day_told

_AMOUNT = re.compile(r"(?:€|eur|euro)?\s*(\d{1,5})(?:[.,](\d{1,2}))?\s*(?:€|eur|euro)?", re.IGNORECASE | re.ASCII)
_CHOSEN = (("themes", "theme"), ("audiences", "audience"), ("languages", "language"))
_WAYS = {"call": "phone", "mail": "email", "web": "url"}


@dataclass(frozen=True)
class FormLists:
    """What answers are held against. `place` finds a place by a postcode or a name; `months`: of `months_of`;
    `day_words` writes a day so that it can be read again; `language`: in which the texts are written;
    `on_appointment`: that, in every language; `centre`: who tells it."""

    taxonomies: Taxonomies
    place: Callable[[str], Place | None]
    today: date
    months: Mapping[str, int]
    day_words: Callable[[date], str]
    language: str
    on_appointment: LocalText
    centre: str


@dataclass(frozen=True, slots=True)
class Checked:
    """Answers without a fault. None is unknown; `answers` as they were, but for white and signs that cannot be seen."""

    answers: Answers
    rule: ScheduleRule | None = None
    place: Place | None = None
    phone: str | None = None
    email: str | None = None
    url: str | None = None
    cost: Cost | None = None
    expires_on: date | None = None

    @property
    def kind(self) -> Kind:
        return Kind(self.answers.kind) if self.answers.kind in set(Kind) else Kind.GROUP

    @property
    def group_kind(self) -> str | None:
        return None if self.answers.kind in set(Kind) else self.answers.kind

    @property
    def next_step(self) -> NextStep:
        """As chosen, else the first way that there is."""
        if self.answers.join:
            return NextStep(self.answers.join)
        ways = ((self.phone, NextStep.CALL), (self.email, NextStep.MAIL), (self.url, NextStep.WEB))
        return next((step for way, step in ways if way), NextStep.WALK_IN if self.place else NextStep.ASK_REGION)


def check(answers: Answers, lists: FormLists) -> Checked | tuple[Fault, ...]:
    """All faults at once, in the order of the fields."""
    faults: list[Fault] = []
    _what(answers, lists, faults)
    _lengths(answers, faults)
    rule = check_when(answers, lists, faults)
    place = _where(answers, lists, faults)
    phone, email, url = _ways(answers, faults)
    cost = _price(answers, faults)
    expires_on = _expires(answers, lists, faults)
    if not (place or plain(answers.place) or any(plain(getattr(answers, way)) for way in _WAYS.values())):
        faults.append(Fault("phone", Said("own-fault-reach")))
    if faults:
        order = list(Answers.__dataclass_fields__)
        first = {fault.field: fault for fault in reversed(faults)}
        return tuple(sorted(first.values(), key=lambda fault: order.index(fault.field)))
    return Checked(_seen(answers), rule, place, phone, email, url, cost, expires_on)


def place_told(text: str, find: Callable[[str], Place | None]) -> Place | None:
    """Of a postcode, also typed without Shift on a Belgian keyboard, or a name."""
    told = plain(text)[: LONGEST["place"]]
    return find(" ".join(with_digits(part) for part in told.split())) if told else None


def _seen(answers: Answers) -> Answers:
    cleaned = {field: plain(getattr(answers, field)) for field in LONGEST}
    return Answers(**{name: cleaned.get(name, getattr(answers, name)) for name in Answers.__dataclass_fields__})


def _lengths(answers: Answers, faults: list[Fault]) -> None:
    for field, most in LONGEST.items():
        letters = len(plain(getattr(answers, field)))
        if letters > most:
            faults.append(Fault(field, Said("own-fault-too-long", letters=letters, most=most)))


def _what(answers: Answers, lists: FormLists, faults: list[Fault]) -> None:
    if not any(sign.isalnum() for sign in plain(answers.name)):
        faults.append(Fault("name", Said("own-fault-name")))
    if not (answers.kind in (ANY_GROUP, *Kind) or ("kind", answers.kind) in lists.taxonomies.terms):
        faults.append(Fault("kind", Said("own-fault-kind")))
    if not answers.themes:
        faults.append(Fault("themes", Said("own-fault-themes")))
    for field, taxonomy in _CHOSEN:
        gone = [code for code in getattr(answers, field) if (taxonomy, code) not in lists.taxonomies.terms]
        if gone:
            faults.append(Fault(field, Said("own-fault-not-in-list", value=gone[0])))


def _where(answers: Answers, lists: FormLists, faults: list[Fault]) -> Place | None:
    told = plain(answers.place)
    place = place_told(told, lists.place)
    if told and (place is None or not place.nis):
        faults.append(Fault("place", Said("own-fault-place", value=told)))
        return None
    if place is None and plain(answers.street):
        faults.append(Fault("place", Said("own-fault-place-of-street")))
    elif place is None and answers.join == "walk-in":
        faults.append(Fault("place", Said("own-fault-place-of-walk-in")))
    elif answers.attending not in ("", *ATTENDING):
        faults.append(Fault("attending", Said("own-fault-not-in-list", value=answers.attending)))
    return place


def _ways(answers: Answers, faults: list[Fault]) -> tuple[str | None, str | None, str | None]:
    found: list[str | None] = []
    for field, read in (("phone", phone_told), ("email", mail_told), ("url", website_told)):
        told = plain(getattr(answers, field))
        way = read(told) if told else None
        if told and way is None:
            faults.append(Fault(field, Said(f"own-fault-{field}", value=told)))
        found.append(way)
    wanted = _WAYS.get(answers.join)
    if answers.join not in ("", KEPT, *JOIN):
        faults.append(Fault("join", Said("own-fault-not-in-list", value=answers.join)))
    elif wanted and not plain(getattr(answers, wanted)):
        faults.append(Fault(wanted, Said(f"own-fault-{wanted}-missing")))
    return found[0], found[1], found[2]


def _price(answers: Answers, faults: list[Fault]) -> Cost | None:
    if answers.price != AMOUNT:
        return Cost(free=True) if answers.price == FREE else Cost()
    told = plain(answers.amount)
    found = _AMOUNT.fullmatch(told)
    if found is None:
        faults.append(
            Fault("amount", Said("own-fault-amount", value=told) if told else Said("own-fault-amount-missing"))
        )
        return None
    amount = int(found[1]) + int((found[2] or "0").ljust(2, "0")) / 100
    return Cost(free=amount == 0, amount=amount, per=answers.per if answers.per in PER else None)


def _expires(answers: Answers, lists: FormLists, faults: list[Fault]) -> date | None:
    told = plain(answers.expires)
    day = day_told(told, lists.today, lists.months) if told else None
    if told and day is None:
        faults.append(Fault("expires", Said("own-fault-day", value=told)))
    elif day is not None and day < lists.today:
        faults.append(Fault("expires", Said("own-fault-day-over", value=told)))
    return day
