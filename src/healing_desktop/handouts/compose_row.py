"""One entry in a few lines."""

from __future__ import annotations

from healing_desktop.core.entries import Entry
from healing_desktop.core.freshness import freshness
from healing_desktop.core.present_contact import best_contact
from healing_desktop.core.present_entry import EntryWords, Fact
from healing_desktop.core.present_row import BETWEEN, capital, trust_words
from healing_desktop.handouts.blocks import FactBlock
from healing_desktop.handouts.compose_group import fact_block, lasting
from healing_desktop.handouts.entry_words import entry_words
from healing_desktop.handouts.list_body import RowBlock
from healing_desktop.handouts.speech import Speech

WAYS = ("phone", "email", "web")
SAID_TOGETHER = ("phone", "cost", "languages")


def row_block(entry: Entry, speech: Speech, since: str = "") -> RowBlock:
    """Name, kind, next date, place, telephone, price and languages; what is not known is said once, together."""
    words = speech.words
    said = entry_words(entry, speech)
    known = {fact.key: fact for fact in said.facts if not fact.unknown}
    when = capital(lasting(said.next_text, entry.row, speech), said.next_language or words.language)
    return RowBlock(
        name=words.isolated(said.name),
        kind=BETWEEN.join(part for part in (short_kind(entry, said), own_mark(entry, speech)) if part),
        notice=notice_block(said, speech),
        when=_block("when", said.next_label, when, said.next_language, speech, unknown=not said.next_known),
        where=where_block(said, speech),
        contact=contact_block(entry, said, speech),
        cost=fact_block(known["cost"], speech) if "cost" in known else None,
        languages=fact_block(known["languages"], speech) if "languages" in known else None,
        unknown=_unknown(said, speech),
        warning=warning_words(entry, speech),
        since=since,
    )


def short_kind(entry: Entry, said: EntryWords) -> str:
    """The kind, and who leads it where that is known."""
    return said.kind if entry.row.led_by else said.kind.split(BETWEEN)[0]


def own_mark(entry: Entry, speech: Speech) -> str:
    """No publisher has checked it: that is said where no source stands."""
    return speech.words("own-mark") if entry.row.own else ""


def where_block(said: EntryWords, speech: Speech) -> FactBlock | None:
    fact = next((fact for fact in said.facts if fact.key == "where"), None)
    return fact_block(fact, speech) if fact else None


def notice_block(said: EntryWords, speech: Speech) -> FactBlock | None:
    return _block("alert", "", said.alert, said.alert_language, speech) if said.alert else None


def contact_block(entry: Entry, said: EntryWords, speech: Speech) -> FactBlock:
    """The telephone, else the mail or web address; where none is known the one next step."""
    own = best_contact(entry.contact, speech.words)
    way = next((fact for key in WAYS for fact in said.facts if fact.key == key and not fact.unknown), None)
    if own and way:
        return fact_block(way, speech)
    return FactBlock("step", speech.words("label-how-to-join"), said.step)


def warning_words(entry: Entry, speech: Speech) -> str:
    """The age of the facts, once it asks for a call first; it travels with every row (FR3)."""
    checked = freshness(entry.row.checked_on, speech.today)
    stale = checked.call_first or entry.row.doubtful or bool(entry.row.reported)
    return trust_words(entry.row, checked, speech.words) if stale else ""


def _unknown(said: EntryWords, speech: Speech) -> str:
    """ "Not known: telephone, price", for what the row has no words for."""
    words = speech.words
    missing = [fact.key for fact in said.facts if fact.unknown and fact.key in SAID_TOGETHER]
    return words("why-unknown", what=words.listed(words(f"unknown-{key}") for key in missing)) if missing else ""


def _block(
    key: str, label: str, text: str, language: str | None, speech: Speech, *, unknown: bool = False
) -> FactBlock:
    return fact_block(Fact(key, label, text, unknown, language), speech)
