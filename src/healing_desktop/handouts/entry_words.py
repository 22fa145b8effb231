"""An entry in the words of one side: what has words of two languages in it is told whole in the other one."""

from __future__ import annotations

from dataclasses import replace

from healing_desktop.core.entries import Attending, Entry
from healing_desktop.core.present_entry import EntryWords, Fact, present_entry
from healing_desktop.core.present_language import languages_there
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.core.words import Words
from healing_desktop.handouts.speech import Speech


def entry_words(entry: Entry, speech: Speech) -> EntryWords:
    said = _present(entry, speech.words, speech)
    spoken = _language_of_area(entry, speech)
    if spoken is None:
        return said
    where = _where(_present(entry, speech.words_for(spoken), speech))
    return replace(said, facts=tuple(_told(fact, where, spoken) for fact in said.facts))


def _present(entry: Entry, words: Words, speech: Speech) -> EntryWords:
    return present_entry(entry, words, speech.taxonomies, speech.helplines, speech.today)


def _language_of_area(entry: Entry, speech: Speech) -> str | None:
    """In which language "for people in: province of Limburg" is told, where the area has no name in the reader's and
    no place is told instead."""
    row = entry.row
    area = row.area.words
    told = area is not None and not (entry.places or row.place or row.attending is Attending.ONLINE)
    if area is None or not told or area.exact(speech.words.language):
        return None
    picked = area.pick(speech.words.language, languages_there(row)).language
    return picked if picked in INTERFACE_LANGUAGES else None


def _where(said: EntryWords) -> Fact | None:
    return next((fact for fact in said.facts if fact.key == "where"), None)


def _told(fact: Fact, where: Fact | None, language: str) -> Fact:
    if fact.key != "where" or where is None:
        return fact
    return replace(fact, text=where.text, language=language)
