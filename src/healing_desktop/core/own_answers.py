"""What is asked about a group of a centre's own: plain texts as they were typed, and codes that were chosen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from healing_desktop.core.said import Said

WEEKLY, TWO_WEEKS, ONCE, ON_APPOINTMENT = "weekly", "two-weeks", "once", "on-appointment"
ORDINALS: Mapping[str, str] = MappingProxyType({"first": "1", "second": "2", "third": "3", "fourth": "4", "last": "-1"})
HOW_OFTEN = (WEEKLY, TWO_WEEKS, *ORDINALS, ONCE, ON_APPOINTMENT)
CLOSED, OPEN, SUMMER = "closed", "open", "summer"
HOLIDAYS = (CLOSED, SUMMER, OPEN)
FREE, AMOUNT = "free", "amount"
PER = ("session", "year")
ORGANISATION, ANY_GROUP = "organisation", "group"
ATTENDING = ("in person", "online", "both")
JOIN = ("call", "mail", "web", "walk-in")
# What stands in an entry that this form cannot ask (two rules, a price in words): it stays as it is.
KEPT = "kept"
# Letters; far more than anybody needs, and what still fits on paper.
LONGEST: Mapping[str, int] = MappingProxyType(
    {
        "name": 120, "about": 600, "on": 40, "opens": 20, "closes": 20, "place": 80, "street": 120, "amount": 20,
        "phone": 40, "email": 120, "url": 300, "expires": 40,
    }
)  # fmt: skip
# Control characters, and those that turn the text behind them round: nobody types them, and none is shown.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_WHITE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Answers:
    """As the form shows them; "" and () are unknown. `kind`: a kind of group, "group" for any, or the kind of entry.
    `on`: the day of what is once, else one on which it meets every two weeks. `opens`, `closes`: hours.
    `place`: a postcode or a name. `expires`: the last day on which it is listed."""

    name: str = ""
    kind: str = ""
    themes: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    about: str = ""
    how_often: str = ""
    weekday: str = ""
    on: str = ""
    opens: str = ""
    closes: str = ""
    holidays: str = ""
    place: str = ""
    street: str = ""
    attending: str = ""
    step_free: str = ""
    join: str = ""
    phone: str = ""
    email: str = ""
    url: str = ""
    price: str = ""
    amount: str = ""
    per: str = ""
    languages: tuple[str, ...] = ()
    expires: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field, in words that say how to mend it."""

    field: str
    said: Said


def plain(text: str) -> str:
    """One line of what can be seen: without control characters, white at the ends, or several blanks in a row."""
    return _WHITE.sub(" ", _UNSEEN.sub("", text)).strip()
