"""The short card of an entry: one language for the whole card, the reader's if there is one."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.core.entries import Card, Entry
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.present_language import languages_there
from healing_desktop.core.present_row import capital
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
    order = (language, *languages_there(entry.row, entry.places), "en", *cards)
    return next((cards[code] for code in order if code in cards), None)


def card_words(entry: Entry, words: Words, taxonomies: Taxonomies, kind: str) -> CardWords:
    """Without any card the kind and the themes say what it is."""
    card = choose_card(entry, words.language)
    label = words("label-what")
    if card is None:
        return CardWords(None, _themes(entry, words, taxonomies, kind))
    fallback = card.language if card.language != words.language else None
    what = Fact("what", label, card.what, language=fallback)
    return CardWords(card, what, card.who_for, card.first_time, card.how_to_join, fallback)


def _themes(entry: Entry, words: Words, taxonomies: Taxonomies, kind: str) -> Fact:
    """Themes that have no name in the reader's language stand alone, as a text in another language."""
    label, said = words("label-what"), capital(kind, words.language)
    there = languages_there(entry.row, entry.places)
    names = taxonomies.names("theme", entry.row.themes, words.language, there)
    if not names:
        return Fact("what", label, said)
    themes = words.listed(name.text for name in names)
    if names[0].language != words.language:
        return Fact("what", label, themes, language=names[0].language)
    return Fact("what", label, words("what-themes", kind=said, themes=themes))
