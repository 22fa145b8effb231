"""The checked answers of the form as an entry like all others, and an entry back as answers, for who changes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from healing_desktop.core.entries import (
    Assurance,
    Attending,
    Card,
    Contact,
    Cost,
    Entry,
    GroupRow,
    Kind,
    MeetingPlace,
    NextStep,
    Source,
)
from healing_desktop.core.own_answers import AMOUNT, ANY_GROUP, FREE, JOIN, KEPT, ON_APPOINTMENT, PER, Answers
from healing_desktop.core.own_form import Checked, FormLists, place_told
from healing_desktop.core.own_form_when import answers_when
from healing_desktop.core.texts import LocalText
from healing_desktop.core.unknowns import unknown_of

_FREELY = "drop-in"


def entry_of(checked: Checked, lists: FormLists, entry_id: str, base: Entry | None = None) -> Entry:
    """`base`: the entry as it was; what the form does not ask of it stays."""
    told, day = checked.answers, lists.today.isoformat()
    start = base or _new(entry_id, lists, day)
    places = _places(checked, start)
    walks_in = checked.next_step is NextStep.WALK_IN and bool(told.join)
    row = replace(
        start.row, id=entry_id, kind=checked.kind, name=_name(told.name, lists.language, base), themes=told.themes,
        group_kind=checked.group_kind, audiences=told.audiences, languages=told.languages,
        place=places[0] if places else None, attending=Attending(told.attending) if told.attending else None,
        step_free=_yes_no(told.step_free), phone=checked.phone, checked_on=day,
        enrolment=_FREELY if walks_in else None if start.row.enrolment == _FREELY else start.row.enrolment,
        cost=start.row.cost if told.price == KEPT else checked.cost or Cost(),
        schedules=start.row.schedules if told.how_often == KEPT else (checked.rule,) if checked.rule else (),
        meets=start.row.meets if told.how_often == KEPT
        else lists.on_appointment if told.how_often == ON_APPOINTMENT else None,
    )  # fmt: skip
    return replace(
        start, row=replace(row, unknown=unknown_of(row)), places=places, cards=_cards(told.about, lists.language, base),
        contact=Contact(checked.phone, checked.email, checked.url),
        next_step=start.next_step if told.join == KEPT else checked.next_step,
        assurance=replace(start.assurance, by="centre", how=None, changed_on=day if base else None),
    )  # fmt: skip


def answers_of(entry: Entry, lists: FormLists, expires_on: date | None = None) -> Answers:
    """What the form shows of an entry."""
    row, shown = entry.row, card_shown(entry, lists.language)
    place = row.place or (entry.places[0] if entry.places else MeetingPlace())
    town = place.municipality.name_for(lists.language) if place.municipality else ""
    step_free = {None: "", True: "yes", False: "no"}[row.step_free]
    return Answers(
        name=row.name.name_for(lists.language), kind=_kind(row), themes=row.themes, audiences=row.audiences,
        about=shown.what if shown else "", place=_place_words(place.postcode, town, lists), street=place.address or "",
        attending=row.attending.value if row.attending else "", step_free=step_free, join=_join(entry),
        phone=entry.contact.phone or "", email=entry.contact.email or "", url=entry.contact.url or "",
        languages=row.languages, expires=lists.day_words(expires_on) if expires_on else "",
        **_price(row.cost), **answers_when(entry, lists),
    )  # fmt: skip


def card_shown(entry: Entry, language: str) -> Card | None:
    """The card of this language, else the first."""
    return next((card for card in entry.cards if card.language == language), next(iter(entry.cards), None))


def _new(entry_id: str, lists: FormLists, day: str) -> Entry:
    row = GroupRow(entry_id, Kind.GROUP, LocalText(((lists.language, ""),)), checked_on=day)
    return Entry(
        row, Contact(), None, (), (), Source(None, lists.centre, day, confidence="high"), NextStep.ASK_REGION,
        assurance=Assurance(by="centre", listed_on=day),
    )  # fmt: skip


def _name(name: str, language: str, base: Entry | None) -> LocalText:
    """A name that was not touched keeps its other languages."""
    if base is not None and base.row.name.name_for(language) == name:
        return base.row.name
    return LocalText(((language, name),))


def _cards(about: str, language: str, base: Entry | None) -> tuple[Card, ...]:
    shown = card_shown(base, language) if base else None
    others = tuple(card for card in base.cards if card is not shown) if base else ()
    if shown is not None:
        if not about:
            return others
        same = about == shown.what
        return base.cards if base and same else (replace(shown, what=about, origin="human", reviewed="centre"), *others)
    return (Card(language, about, origin="human", reviewed="centre"), *others) if about else others


def _places(checked: Checked, base: Entry) -> tuple[MeetingPlace, ...]:
    """The point of the place is its middle, but for a place that stays where it was."""
    first = next(iter(base.places), None)
    place, told = checked.place, checked.answers
    if place is None:
        return ()
    made = MeetingPlace(
        municipality=place.municipality, nis=place.nis, postcode=place.postcode, address=told.street or None,
        latitude=place.latitude, longitude=place.longitude, step_free=_yes_no(told.step_free),
    )  # fmt: skip
    if first is not None and (first.nis, first.postcode, first.address) == (made.nis, made.postcode, made.address):
        made = replace(first, step_free=made.step_free)
    return (made, *base.places[1:])


def _kind(row: GroupRow) -> str:
    return row.kind.value if row.kind is not Kind.GROUP else row.group_kind or ANY_GROUP


def _place_words(postcode: str | None, town: str, lists: FormLists) -> str:
    """What `place_told` reads again."""
    for words in (f"{postcode or ''} {town}".strip(), postcode or "", town):
        if words and place_told(words, lists.place):
            return words
    return ""


def _join(entry: Entry) -> str:
    if entry.next_step.value in JOIN:
        return entry.next_step.value
    return "" if entry.next_step is NextStep.ASK_REGION else KEPT


def _price(cost: Cost) -> dict[str, str]:
    if not cost.known:
        return {}
    if cost.words is not None or (cost.per and cost.per not in PER) or cost.currency != "EUR":
        return {"price": KEPT}
    if cost.amount:
        amount = f"{cost.amount:.2f}".removesuffix(".00").replace(".", ",")
        return {"price": AMOUNT, "amount": amount, "per": cost.per or ""}
    return {"price": FREE} if cost.free or cost.amount == 0 else {"price": KEPT}


def _yes_no(told: str) -> bool | None:
    return {"yes": True, "no": False}.get(told)
