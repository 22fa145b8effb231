"""One entry in words, in the visitor's order, for the detail pane, `show` and the handout alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.freshness import Freshness, freshness, freshness_long
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.present_card import card_words
from healing_desktop.core.present_checks import check_facts, check_words
from healing_desktop.core.present_contact import (
    Reaching,
    line_words,
    listening_line,
    network_words,
    step_words,
)
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.present_facts import entry_facts
from healing_desktop.core.present_language import languages_there
from healing_desktop.core.present_marks import entry_report, own_words
from healing_desktop.core.present_next import next_words
from healing_desktop.core.present_row import capital, finder, kind_words
from healing_desktop.core.present_source import source_words
from healing_desktop.core.present_unlisted import unlisted_words
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

__all__ = ["EntryWords", "Fact", "present_entry"]


@dataclass(frozen=True, slots=True)
class EntryWords:
    """An entry, ready to show; `facts` in the order of P4: who for, when, where, cost, languages, ...

    `alert` stands above all else, that an entry is no longer listed first; `trust` is the age of the facts, `checks`
    who looked at them and how. `own`: that it is of this centre. `reported`: what colleagues said is wrong, for staff
    and never on paper.
    `next_language` and `alert_language` are set when those texts are not in the reader's language.
    """

    id: str
    name: str
    gloss: str
    kind: str
    what: Fact
    alert: str
    next_label: str
    next_text: str
    next_known: bool
    later: str
    step: str
    facts: tuple[Fact, ...]
    region: tuple[Fact, ...]
    trust: str
    stale: bool
    source: str
    staff: tuple[Fact, ...] = ()
    checks: str = ""
    next_language: str | None = None
    alert_language: str | None = None
    own: str = ""
    reported: str = ""


def present_entry(
    entry: Entry, words: Words, taxonomies: Taxonomies, helplines: HelplineTable, today: date | datetime
) -> EntryWords:
    row = entry.row
    day = today.date() if isinstance(today, datetime) else today
    checked = freshness(row.checked_on, day)
    kind = kind_words(row, words, taxonomies)
    card = card_words(entry, words, taxonomies, kind)
    reported = bool(row.reported)
    reaching = Reaching(entry, words, helplines, careful=checked.call_first or reported)
    coming = next_words(row, words, today)
    there = languages_there(row, entry.places)
    alert = entry.alert.pick(words.language, there) if entry.alert else None
    unlisted = unlisted_words(entry, words)
    return EntryWords(
        id=row.id,
        name=row.name.name_for(words.language),
        gloss=_gloss(entry, words),
        kind=kind,
        what=card.what,
        alert=_alert(unlisted, alert.text if alert else "", words),
        next_label=coming.label,
        next_text=coming.text,
        next_known=coming.known,
        later=coming.later,
        step=step_words(reaching),
        facts=entry_facts(reaching, card, taxonomies, day),
        region=_region(entry, words, helplines),
        trust=_trust(entry, checked, words),
        stale=checked.call_first or row.doubtful or reported,
        source=source_words(entry, card, words),
        staff=(*check_facts(entry, words, day), *_staff(entry, words)),
        checks=check_words(entry.assurance, words),
        next_language=coming.language,
        # Both together are in no one language.
        alert_language=alert.language if alert and alert.language != words.language and not unlisted else None,
        own=capital(own_words(row, words), words.language),
        reported=entry_report(row, words, day),
    )


def _alert(unlisted: str, own: str, words: Words) -> str:
    """Both, the second in the order of its own letters."""
    return f"{unlisted} {words.isolated(own)}" if unlisted and own else unlisted or own


def _gloss(entry: Entry, words: Words) -> str:
    """For a reader of English the name on the door, where the name shown is only its English rendering."""
    names = entry.row.name
    own = next((text for code, text in names.by_language if code != "en"), "")
    return own if words.language == "en" and own != names.name_for("en") else ""


def _trust(entry: Entry, checked: Freshness, words: Words) -> str:
    said = freshness_long(checked, words)
    if entry.row.reported and not checked.call_first:
        said = f"{said} {capital(words('call-first'), words.language)}."
    if not entry.row.doubtful:
        return said
    return f"{said} {words('doubtful-check', finder=words.ltr(finder(entry.row.languages, words.language)))}."


def _region(entry: Entry, words: Words, helplines: HelplineTable) -> tuple[Fact, ...]:
    """Who else serves the place: the networks and somebody who listens."""
    networks = (("network-adult", entry.network_adult), ("network-youth", entry.network_youth))
    facts = [
        Fact(key, words(f"label-{key}"), network_words(network, entry, words), unknown=network.doubtful)
        for key, network in networks
        if network is not None and network.id != entry.row.id
    ]
    line = listening_line(helplines, words.language, languages_there(entry.row, entry.places))
    if line is not None and entry.row.kind is not Kind.HELPLINE:
        facts.append(Fact("listening", words("label-listening"), line_words(line, words)))
    return tuple(facts)


def _staff(entry: Entry, words: Words) -> tuple[Fact, ...]:
    confidence = f"confidence-{entry.source.confidence}"
    found = (
        ("confidence", words(confidence) if words.has(confidence) else entry.source.confidence, None),
        ("note", entry.note, "en"),
        ("facts", entry.facts, "en"),
    )
    return tuple(
        Fact(key, words(f"label-{key}"), text, language=code if code != words.language else None)
        for key, text, code in found
        if text
    )
