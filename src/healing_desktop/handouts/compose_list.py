"""What was found, as a list to take home."""

from __future__ import annotations

from healing_desktop.core.present_fact import Fact
from healing_desktop.core.present_found import count_words
from healing_desktop.handouts.blocks import FactBlock
from healing_desktop.handouts.compose_group import fact_block
from healing_desktop.handouts.compose_row import row_block
from healing_desktop.handouts.list_body import ListBody
from healing_desktop.handouts.speech import Material, Speech


def list_title(material: Material, speech: Speech) -> str:
    """What was asked, in the reader's language; nothing of it where the sheet is to be discreet."""
    asked = asked_block(material, speech)
    return asked.text if asked and asked.language is None else speech.words("handout-title-list")


def asked_block(material: Material, speech: Speech) -> FactBlock | None:
    """What was asked, said to be in another language where the lists have no names in the reader's."""
    if material.heading is None or speech.options.is_discreet:
        return None
    reader = speech.words.language
    picked = material.heading.pick(reader)
    language = picked.language if picked.language != reader else None
    return fact_block(Fact("asked", "", picked.text, language=language), speech)


def list_body(material: Material, speech: Speech) -> ListBody:
    counted = count_words(material.found, speech.words) if material.found else ""
    rows = tuple(row_block(entry, speech) for entry in material.entries)
    title, asked = list_title(material, speech), asked_block(material, speech)
    return ListBody(title, None if asked is None or asked.text == title else asked, counted, rows)
