"""The fields of an entry that a report can name, in the words of data/: what stands there, and what would be sound.

Paths as the publisher's merge takes them (docs/data-format.md): "contact/phone", "schedules/0/opens_at".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from healing_desktop.core.entries import Entry
from healing_desktop.core.texts import LocalText

Value = str | float | bool | None
_MAIL = re.compile(r"[^\s@,;<>]{1,64}@[^\s@,;<>]+\.[A-Za-z]{2,24}")
_WEB = re.compile(r"(?:https?://)?(?P<rest>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}(?:[/?#]\S*)?)")
_CLOCK = r"([01]?\d|2[0-3])\s*(?:[:.h]|uur|u)\s*([0-5]\d)?"
_CLOCKS = re.compile(rf"{_CLOCK}(?:\s*(?:-|–|tot|à|bis|to)\s*{_CLOCK})?(?:\s*(?:uur|h|Uhr))?", re.IGNORECASE)
_PRICE = re.compile(r"(?:€|EUR)?\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*(?:€|EUR|euro?s?)?", re.IGNORECASE)
_FREE = frozenset({"gratis", "gratuit", "kostenlos", "free", "0"})
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Proposed:
    """`before` is what the data has, None for nothing."""

    field: str
    before: Value
    after: Value


def own_field(about: str, entry: Entry, language: str) -> tuple[str, Value]:
    """The field that this is about and its value; ("", None) where it is not one field of this entry alone."""
    paths = {
        "phone": "contact/phone", "email": "contact/email", "url": "contact/url", "name": _name_path(entry, language),
        "address": "places/0/address" if len(entry.places) == 1 else "",
    }  # fmt: skip
    field = paths.get(about, "")
    found = value_at(entry, field)
    # Where the organisation answers instead, its number is not a field of this entry.
    return (field, found) if found is not None else ("", None)


def proposed(about: str, value: str, entry: Entry, language: str) -> Proposed | None:
    """The change of one field that `value` asks for; None where it is none, or is not sound: then a person reads it."""
    if about == "times":
        return _times(value, entry)
    if about == "cost":
        return _cost(value, entry)
    field = {"phone": "contact/phone", "email": "contact/email", "url": "contact/url"}.get(about)
    if field is not None:
        before = value_at(entry, field)
        shared = entry.organisation_contact is not None and value_at_contact(entry, field, own=False) is not None
        after = sound(about, value)
        return None if after is None or (before is None and shared) else Proposed(field, before, after)
    if "\n" in value or len(value) > _LONGEST:
        return None
    field, before = own_field(about, entry, language)
    if about == "address" and not field and len(entry.places) == 1 and not entry.places[0].confidential:
        field = "places/0/address"
    return Proposed(field, before, value) if field else None


def sound(about: str, value: str) -> str | None:
    """A telephone number, an e-mail or a web address as the data writes it; None when it is none."""
    if about == "phone":
        return _phone(value)
    if about == "email":
        return value if _MAIL.fullmatch(value) else None
    found = _WEB.fullmatch(value)
    if found is None:
        return None
    return value if value.lower().startswith("http") else f"https://{found['rest']}"


def value_at(entry: Entry, field: str) -> Value:
    """What stands at this path; None for nothing, and for a path that this program does not write."""
    first, *rest = field.split("/")
    if first == "contact":
        return value_at_contact(entry, field)
    if first == "name" and rest:
        return entry.row.name.exact(rest[0])
    if first == "cost":
        return _cost_at(entry, rest)
    if first == "places" and rest[1:] == ["address"] and rest[0] == "0":
        return entry.places[0].address if entry.places else None
    if first == "schedules" and len(rest) == 2 and rest[0] == "0" and entry.row.schedules:
        at = getattr(entry.row.schedules[0], rest[1], None)
        return f"{at:%H:%M}" if isinstance(at, time) else None
    return None


def value_at_contact(entry: Entry, field: str, *, own: bool = True) -> Value:
    contact = entry.contact if own else entry.organisation_contact
    told = {"contact/phone": "phone", "contact/email": "email", "contact/url": "url"}.get(field)
    found = getattr(contact, told, None) if told else None
    return found if isinstance(found, str) else None


def _cost_at(entry: Entry, rest: list[str]) -> Value:
    cost = entry.row.cost
    if rest == ["free"]:
        return cost.free
    if rest == ["amount"]:
        return cost.amount
    words: LocalText | None = cost.words
    return words.exact(rest[1]) if words is not None and rest[:1] == ["words"] and len(rest) == 2 else None


def _name_path(entry: Entry, language: str) -> str:
    names = entry.row.name.by_language
    shown = entry.row.name.name_for(language)
    return next((f"name/{code}" for code, text in names if text == shown), "")


def _phone(value: str) -> str | None:
    """ "09/123.45.67" -> "09 123 45 67"; by the tables of libphonenumber, as the publisher's checks."""
    import phonenumbers

    try:
        number = phonenumbers.parse(value, "BE")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number_for_region(number, "BE") or number.extension:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)


def _times(value: str, entry: Entry) -> Proposed | None:
    """One clock time more or less of the one rule there is; days, and more than that, a person reads."""
    found = _CLOCKS.fullmatch(value)
    rules = entry.row.schedules
    if found is None or len(rules) != 1 or rules[0].opens_at is None:
        return None
    opens, closes = (_clock(found[hour], found[hour + 1]) for hour in (1, 3))
    before = {name: value_at(entry, f"schedules/0/{name}") for name in ("opens_at", "closes_at")}
    if opens == before["opens_at"] and closes is not None:
        return Proposed("schedules/0/closes_at", before["closes_at"], closes)
    same_end = closes == before["closes_at"] or (closes is None and before["closes_at"] is None)
    return Proposed("schedules/0/opens_at", before["opens_at"], opens) if same_end else None


def _clock(hour: str | None, minute: str | None) -> str | None:
    return None if hour is None else f"{int(hour):02}:{minute or '00'}"


def _cost(value: str, entry: Entry) -> Proposed | None:
    """Where other words about the price would not contradict it."""
    cost, found = entry.row.cost, _PRICE.fullmatch(value)
    if cost.words is not None:
        return None
    if value.casefold() in _FREE:
        return Proposed("cost/free", cost.free, True) if cost.amount is None else None
    if found is None or cost.free is True:
        return None
    return Proposed("cost/amount", cost.amount, float(f"{found[1]}.{found[2] or 0}"))
