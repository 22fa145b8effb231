"""Kilometres and prices in words."""

from __future__ import annotations

from healing_desktop.core.entries import Cost
from healing_desktop.core.words import Words

_DECIMAL_POINT = frozenset({"en", "ar", "fa", "ps", "ur", "he", "so", "ti", "am"})
_ROUGH_FROM_KM = 10


def km(distance: float, approximate: bool, words: Words) -> str:
    """ "2.4 km"; "about 2.4 km", "about 61 km" where the point is only the middle of a municipality."""
    if approximate and distance < 1:
        return words("km-about", km="1")
    if approximate and distance >= _ROUGH_FROM_KM:
        return words("km-about", km=str(round(distance)))
    return words("km-about" if approximate else "km", km=decimal(max(distance, 0.1), 1, words))


def cost_words(cost: Cost, words: Words) -> str:
    """The price without its explaining words: "free", "€2.50 per session"; "" when nothing is known."""
    if cost.amount:
        said = money(cost.amount, cost.currency, words)
        per = f"per-{cost.per}"
        return words("cost-amount", money=said, per=words(per)) if cost.per and words.has(per) else said
    if cost.free or cost.amount == 0:
        return words("cost-free")
    return words("cost-price-unknown") if cost.free is False and cost.words is None else ""


def money(amount: float, currency: str, words: Words) -> str:
    said = decimal(amount, 0 if amount == int(amount) else 2, words)
    return words("money", amount=said) if currency.upper() == "EUR" else f"{said} {currency.upper()}"


def decimal(number: float, digits: int, words: Words) -> str:
    """Latin digits, the reader's decimal sign."""
    said = f"{number:.{digits}f}"
    return said if words.language in _DECIMAL_POINT else said.replace(".", ",")
