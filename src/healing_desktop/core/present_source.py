"""Where the facts come from and who has read the short card."""

from __future__ import annotations

from urllib.parse import urlsplit

from healing_desktop.core.dates import earliest_day, partial_date
from healing_desktop.core.entries import Entry
from healing_desktop.core.present_card import CardWords
from healing_desktop.core.present_marks import own_source_words
from healing_desktop.core.texts import NEWCOMER_LANGUAGES
from healing_desktop.core.words import Words


def source_words(entry: Entry, card: CardWords, words: Words) -> str:
    """ "Source: brf.be, November 2018; short card written by machine, not yet read by a person"."""
    said = own_source_words(entry, words) if entry.row.own else _source(entry, words)
    if card.card is None:
        return said
    if card.card.origin == "machine":
        return words("source-card-machine", source=said)
    return (
        words("source-card-human", source=said, who=card.card.reviewed)
        if card.card.reviewed and words.language not in NEWCOMER_LANGUAGES
        else words("source-card-human-nameless", source=said)
    )


def _source(entry: Entry, words: Words) -> str:
    name = entry.source.name or host(entry.source.url)
    if not name:
        return words("source-unknown")
    shown = name if entry.source.name else words.ltr(name)
    if earliest_day(entry.source.date) is None:
        return words("source-line-undated", source=shown)
    return words("source-line", source=shown, date=partial_date(entry.source.date or "", words))


def host(url: str | None) -> str:
    """ "brf.be" of "https://www.brf.be/regional/2013918"."""
    return (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
