"""One entry on paper: pure, in the order in which a visitor asks (P4)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from healing_desktop.core.dates import earliest_day, in_days, partial_date, plain_date
from healing_desktop.core.entries import Entry, GroupRow, MeetingPlace
from healing_desktop.core.freshness import next_check
from healing_desktop.core.present_entry import EntryWords, Fact
from healing_desktop.core.present_language import in_language
from healing_desktop.core.present_row import BETWEEN, capital
from healing_desktop.core.schedule import next_meetings
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import FactBlock, GroupBlock, GroupsBody
from healing_desktop.handouts.compose_qr import QrChoices, qr_block
from healing_desktop.handouts.discreet import discreet_title
from healing_desktop.handouts.entry_words import entry_words
from healing_desktop.handouts.shown_place import exact_place
from healing_desktop.handouts.speech import Material, Speech, sentences, stopped
from healing_desktop.handouts.staff_notes import note_blocks

WHO_FOR = ("who_for", "ages")
# Who leads it stands with the kind; how to join, where nobody knows it, is the next step.
NEVER_PRINTED = frozenset({"leader"})
LATER_DATES = 2
LEFT_OUT_UNKNOWN = frozenset({"how_to_join", "meets"})


@dataclass(frozen=True, slots=True)
class Subject:
    """An entry in words, and what of its record decides what paper says of dates and what a QR code opens."""

    words: EntryWords
    row: GroupRow
    url: str | None = None
    phone: str | None = None
    next_check_on: str | None = None
    place: MeetingPlace | None = None


def subject_of(entry: Entry, words: EntryWords) -> Subject:
    return Subject(
        words, entry.row, entry.contact.url, entry.contact.phone, entry.assurance.next_check_on, exact_place(entry)
    )


def qr_choices(entry: Entry) -> QrChoices:
    return QrChoices(entry.contact.url, entry.contact.phone, exact_place(entry))


def groups_body(material: Material, speech: Speech) -> GroupsBody:
    groups = tuple(_with_notes(group_block(entry, speech), material, entry, speech) for entry in material.entries)
    if len(groups) == 1:
        # Several groups leave no room for a map.
        groups = (replace(groups[0], map=speech.draw_map(material.entries[0], speech.words)),)
    return GroupsBody(groups)


def _with_notes(block: GroupBlock, material: Material, entry: Entry, speech: Speech) -> GroupBlock:
    """The team reads one of the four languages, whatever the visitor reads."""
    own = speech.words.language in INTERFACE_LANGUAGES
    words = speech.words if own else speech.words_for("en")
    notes = note_blocks(material.notes.get(entry.row.id, ()), words)
    if not notes:
        return block
    return replace(
        block, notes_label=words("note-for-staff"), notes=notes, notes_language=None if own else words.language
    )


def group_block(entry: Entry, speech: Speech) -> GroupBlock:
    """One entry, all of it but its map."""
    words = entry_words(entry, speech)
    block = _group(subject_of(entry, words), speech)
    if speech.options.is_discreet:
        block = replace(block, name=discreet_title(entry.row, speech.words, speech.today), gloss="")
    return block


def _group(subject: Subject, speech: Speech) -> GroupBlock:
    said, words = subject.words, speech.words
    qr = qr_block(QrChoices(subject.url, subject.phone, subject.place), speech.options.qr, words)
    facts = tuple(
        fact_block(fact, speech)
        for fact in _on_paper(said)
        if fact.key != "web" or qr is None or qr.target != subject.url
    )
    again = _check_again(subject, speech)
    trust = "" if said.stale else _checked_on(subject.row.checked_on, words)
    return GroupBlock(
        name=words.isolated(said.name),
        gloss=said.gloss,
        kind=said.kind,
        what=fact_block(said.what, speech),
        alert=said.alert,
        who_for=tuple(fact for fact in facts if fact.key in WHO_FOR),
        next_label=said.next_label,
        next_text=capital(lasting(said.next_text, subject.row, speech), said.next_language or words.language),
        next_known=said.next_known,
        later=capital(_few(said.later), words.language),
        step=said.step,
        facts=tuple(fact for fact in facts if fact.key not in WHO_FOR),
        warning=said.trust if said.stale else "",
        source=tuple(
            part for part in (stopped(said.source), sentences(trust, "" if said.stale else said.checks, again)) if part
        ),
        qr=qr,
        next_language=said.next_language,
        next_note=foreign_note(said.next_language, speech),
        alert_language=said.alert_language,
        alert_note=foreign_note(said.alert_language, speech),
    )


def _on_paper(said: EntryWords) -> list[Fact]:
    """Each thing once: the rule of the meetings goes where the next date says the same."""
    facts = {fact.key: fact for fact in said.facts if fact.key not in NEVER_PRINTED}
    for key in LEFT_OUT_UNKNOWN & facts.keys():
        if facts[key].unknown or facts[key].text == said.next_text:
            del facts[key]
    if "phone" in facts and facts["phone"].unknown and facts["phone"].text == said.step:
        del facts["phone"]
    steps, where = facts.get("step_free"), facts.get("where")
    if steps is not None and where is not None and steps.unknown and not where.language:
        del facts["step_free"]
        if not where.unknown:
            facts["where"] = replace(where, text=sentences(where.text, steps.text))
    return list(facts.values())


def _few(later: str) -> str:
    """The first dates after the next one: the rule beside them tells the rest, and paper is short."""
    return BETWEEN.join(later.split(BETWEEN)[:LATER_DATES])


def lasting(next_text: str, row: GroupRow, speech: Speech) -> str:
    """The next date without "in 3 days": paper is read on another day."""
    coming = next_meetings(row.schedules, speech.today, 1)
    away = in_days(coming[0].date, speech.today, speech.words) if coming else ""
    return next_text.replace(speech.words.listed(("", away)), "", 1) if away else next_text


def _checked_on(told: str | None, words: Words) -> str:
    if told is None or earliest_day(told) is None:
        return ""
    key = "fresh-long-now" if told.count("-") == 2 else "fresh-long-in-now"
    return words(key, date=partial_date(told, words))


def fact_block(fact: Fact, speech: Speech) -> FactBlock:
    return FactBlock(fact.key, fact.label, fact.text, fact.unknown, fact.language, foreign_note(fact.language, speech))


def foreign_note(language: str | None, speech: Speech) -> str:
    """ "(in Dutch)"; "" for a text in the reader's language."""
    return f"({in_language(language, speech.words, speech.taxonomies)})" if language else ""


def _check_again(subject: Subject, speech: Speech) -> str:
    """The day by which to check again, if it is still to come; a warning to call first says as much."""
    told = subject.row.checked_on or ""
    by = next_check(told if told.count("-") == 2 else None, subject.next_check_on)
    if by is not None and by > speech.today:
        return speech.words("handout-check-again-by", date=plain_date(by, speech.words))
    return "" if subject.words.stale else speech.words("handout-check-again")
