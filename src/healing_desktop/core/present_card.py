"""The short card of an entry: one language for the whole card, the reader's if there is one."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.core.entries import Card, Entry
from healing_desktop.core.official_languages import official_languages
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words


@dataclass(frozen=True, slots=True)
class CardWords:
    """The lines that come from the card. `language` is set when the card is not in the reader's language."""

    card: Card | None
    what: Fact
    who_for: str | None = None
    first_time: str | None = None
    how_to_join: str | None = None
    language: str | None = None


def choose_card(entry: Entry, language: str) -> Card | None:
    """The reader's language, else one of the place (or of the entry), else English, else any."""
    cards = {card.language: card for card in entry.cards}
    place = entry.row.place or next(iter(entry.places), None)
    official = official_languages(place.nis) if place else ()
    order = (language, *official, *(() if official else entry.row.languages), "en", *cards)
    return next((cards[code] for code in order if code in cards), None)


def card_words(entry: Entry, words: Words, taxonomies: Taxonomies, kind: str) -> CardWords:
    """Without any card the kind and the themes say what it is."""
    card = choose_card(entry, words.language)
    label = words("label-what")
    if card is None:
        return CardWords(None, Fact("what", label, _themes(entry, words, taxonomies, kind)))
    fallback = card.language if card.language != words.language else None
    what = Fact("what", label, card.what, language=fallback)
    return CardWords(card, what, card.who_for, card.first_time, card.how_to_join, fallback)


def _themes(entry: Entry, words: Words, taxonomies: Taxonomies, kind: str) -> str:
    names = ", ".join(taxonomies.name("theme", code, words.language) for code in entry.row.themes)
    said = kind[:1].upper() + kind[1:]
    return words("what-themes", kind=said, themes=names) if names else said
