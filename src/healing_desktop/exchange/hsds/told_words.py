"""Yes, no, weekdays and ways of meeting, as people write them into a cell in four languages."""

from __future__ import annotations

import re

from healing_desktop.core.folding import words_of

_YES = frozenset(["yes", "y", "ja", "j", "oui", "o", "si", "waar", "true", "vrai", "wahr", "x", "1"])
_NO = frozenset(["no", "n", "nee", "neen", "non", "nein", "onwaar", "false", "faux", "falsch", "0"])
_ONLINE = frozenset(("online", "en ligne", "virtueel", "virtuel", "virtual", "virtuell", "zoom", "teams", "digitaal"))
_IN_PERSON = frozenset(
    ("in person", "ter plaatse", "fysiek", "sur place", "en presentiel", "presentiel", "vor ort", "offline")
)
_BOTH = frozenset(("both", "hybrid", "hybride", "beide", "les deux", "beides", "mixte", "online en ter plaatse"))
_FREE = frozenset(("free", "gratis", "gratuit", "gratuite", "kostenlos", "gratuitement", "kosteloos", "0"))
_DAYS = {
    "MO": "monday maandag lundi montag", "TU": "tuesday dinsdag mardi dienstag",
    "WE": "wednesday woensdag mercredi mittwoch", "TH": "thursday donderdag jeudi donnerstag",
    "FR": "friday vrijdag vendredi freitag", "SA": "saturday zaterdag samedi samstag",
    "SU": "sunday zondag dimanche sonntag",
}  # fmt: skip
_BY_NAME = {name: code for code, names in _DAYS.items() for name in names.split()}
_RULE = re.compile(r"([1-5]|-[12])?(MO|TU|WE|TH|FR|SA|SU)(,([1-5]|-[12])?(MO|TU|WE|TH|FR|SA|SU))*")
_AMOUNT = re.compile(r"(?:€|EUR|euro)?\s{0,3}(\d{1,6}(?:[.,]\d{1,2})?)(?:\s{0,3}(?:€|EUR|euro))?", re.IGNORECASE)


def yes_or_no(cell: str) -> bool | None:
    """By its first word: "Ja, zonder trappen" is yes. None where it is neither."""
    first = next(iter(words_of(cell)), "")
    return True if first in _YES else False if first in _NO else None


def way_of_meeting(cell: str) -> str | None:
    """ "online", "in person" or "both"; None where it is none of them."""
    said = " ".join(words_of(cell))
    ways = ((_ONLINE, "online"), (_IN_PERSON, "in person"), (_BOTH, "both"))
    return next((way for names, way in ways if said in names), None)


def days_of_rule(cell: str) -> str | None:
    """BYDAY: "dinsdag, donderdag" is "TU,TH"; "1TU" stays. None where a part is no day."""
    bare = cell.strip().upper().replace(" ", "")
    if _RULE.fullmatch(bare):
        return bare
    # "tous les mardis", "dinsdags": with the letter that several of them have.
    codes = [_BY_NAME.get(word) or _BY_NAME.get(word.removesuffix("s")) for word in words_of(cell)]
    known = list(dict.fromkeys(code for code in codes if code))
    return ",".join(known) if known and all(codes) else None


def amount_of(cell: str) -> float | int | None:
    """ "€ 2,50" is 2.5, "gratis" is 0; None where it is words."""
    if " ".join(words_of(cell)) in _FREE:
        return 0
    found = _AMOUNT.fullmatch(cell.strip())
    if not found:
        return None
    amount = float(found[1].replace(",", "."))
    return int(amount) if amount.is_integer() else amount
