"""What was found, as a list to take home."""

from __future__ import annotations

from healing_desktop.core.present_found import count_words
from healing_desktop.handouts.compose_row import row_block
from healing_desktop.handouts.list_body import ListBody
from healing_desktop.handouts.speech import Material, Speech


def list_title(material: Material, speech: Speech) -> str:
    """What was asked; nothing of it where the sheet is to be discreet, or nothing was asked."""
    asked = asked_words(material, speech)
    return asked or speech.words("handout-title-list")


def asked_words(material: Material, speech: Speech) -> str:
    if material.heading is None or speech.options.is_discreet:
        return ""
    return material.heading.pick(speech.words.language).text


def list_body(material: Material, speech: Speech) -> ListBody:
    counted = count_words(material.found, speech.words) if material.found else ""
    rows = tuple(row_block(entry, speech) for entry in material.entries)
    return ListBody(list_title(material, speech), counted, rows)
