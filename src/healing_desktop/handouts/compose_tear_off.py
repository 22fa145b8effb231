"""A tear-off sheet: the poster says everything, a strip says when, where and how, and not what about."""

from __future__ import annotations

from healing_desktop.core.entries import Attending, Contact, Entry
from healing_desktop.core.present_contact import best_contact, line_words, listening_line
from healing_desktop.core.present_place import address
from healing_desktop.core.words import Words
from healing_desktop.handouts.compose_group import group_block
from healing_desktop.handouts.speech import Material, Speech
from healing_desktop.handouts.tear_off_body import StripBlock, TearOffBody


def tear_off_body(material: Material, speech: Speech) -> TearOffBody:
    groups = tuple(group_block(entry, speech) for entry in material.entries)
    strips = tuple(_strip(entry, group.name, speech) for entry, group in zip(material.entries, groups, strict=True))
    return TearOffBody(groups, strips)


def _strip(entry: Entry, title: str, speech: Speech) -> StripBlock:
    """Of the group's own contact, else its organisation's; the listening line where there is none."""
    words = speech.words
    for contact in (entry.contact, entry.organisation_contact or Contact()):
        if reach := best_contact(contact, words):
            return StripBlock(title, _place(entry, words), reach, number=contact.phone is not None)
    line = listening_line(speech.helplines, words.language)
    return StripBlock(title, _place(entry, words), line_words(line, words) if line else "", number=False)


def _place(entry: Entry, words: Words) -> str:
    """Street and town, as far as they are known and may be told."""
    if entry.row.attending is Attending.ONLINE:
        return words("place-online")
    place = entry.row.place
    return address(place, words) if place is not None and (place.address or place.municipality) else ""
