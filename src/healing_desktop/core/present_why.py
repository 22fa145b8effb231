"""Why a row is in the list, and what is not known of it."""

from __future__ import annotations

from healing_desktop.core.entries import GroupRow, Reason
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

NEAR_KM = 15
_QUOTED = frozenset({"text", "age"})


def why_words(row: GroupRow, words: Words, taxonomies: Taxonomies, origin_label: str = "") -> str:
    """ "Fits: grief, near 9000 Gent · Not known: dates, phone"."""
    reasons = dict.fromkeys(reason_words(reason, row, words, taxonomies, origin_label) for reason in row.why)
    unknown = dict.fromkeys(unknown_words(code, words) for code in row.unknown)
    fits = words("why-fits", reasons=", ".join(filter(None, reasons))) if any(reasons) else ""
    missing = words("why-unknown", what=", ".join(filter(None, unknown))) if any(unknown) else ""
    return " · ".join(part for part in (fits, missing) if part)


def unknown_words(code: str, words: Words) -> str:
    key = f"unknown-{code.replace('_', '-')}"
    return words(key) if words.has(key) else ""


def reason_words(reason: Reason, row: GroupRow, words: Words, taxonomies: Taxonomies, origin_label: str = "") -> str:
    """One reason; "" for what needs no saying or has no words."""
    what, value = reason.what, reason.value
    if what == "place":
        return _place_reason(row, words, origin_label)
    if what == "mainly":
        return words("reason-mainly", theme=taxonomies.name("theme", value, words.language))
    if what in _QUOTED:
        return words(f"reason-{what}", value=value)
    if (what, value) in taxonomies.terms:
        return taxonomies.name(what, value, words.language)
    key = f"reason-{what.replace('_', '-')}"
    return words(key) if words.has(key) else ""


def _place_reason(row: GroupRow, words: Words, origin_label: str) -> str:
    """Near, where that is true; else that it is meant for people from there, where that is known."""
    near = row.distance_km is not None and row.distance_km <= NEAR_KM
    if not near and not row.covers_place:
        return ""
    key = "reason-near" if near else "reason-serves"
    return words(key, place=origin_label) if origin_label else words(f"{key}-you")
