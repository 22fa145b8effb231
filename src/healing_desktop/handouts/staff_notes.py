"""The notes of a centre on paper: for staff, only where they were asked for, in a ruled box of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from healing_desktop.core.centre_records import Note
from healing_desktop.core.present_report import note_when
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import NoteBlock
from healing_desktop.handouts.content import Template
from healing_desktop.handouts.speech import Material
from healing_desktop.handouts.typed_text import printed_text

WITH_NOTES: frozenset[Template] = frozenset({"card", "sheet"})
"""What has room for them; the others show many groups, or none."""


def with_notes(material: Material, notes_for: Callable[[str], Sequence[Note]]) -> Material:
    """`notes_for` gives those about the entry of an id."""
    found = {entry.row.id: tuple(notes_for(entry.row.id)) for entry in material.entries}
    return replace(material, notes=found)


def note_blocks(notes: Sequence[Note], words: Words) -> tuple[NoteBlock, ...]:
    return tuple(NoteBlock(printed_text(note.text), printed_text(note_when(note, words))) for note in notes)
