"""One entry as one line, and back, for what this program keeps of it itself."""

from __future__ import annotations

from dataclasses import replace

from healing_desktop.core.entries import Entry
from healing_desktop.core.unknowns import unknown_of
from healing_desktop.exchange.canonical_json import from_own_line, to_line
from healing_desktop.exchange.entry_reading import entry_in
from healing_desktop.exchange.entry_record import entry_record, published_entry
from healing_desktop.exchange.field_reading import WrongField


def line_of_entry(entry: Entry) -> bytes:
    return to_line(entry_record(published_entry(entry)))


def entry_of_line(raw: bytes) -> Entry | None:
    """None for what no program of ours wrote."""
    fields = from_own_line(raw)
    if not isinstance(fields, dict):
        return None
    try:
        entry = entry_in(fields, {})[0]
    except WrongField:
        return None
    return replace(entry, row=replace(entry.row, unknown=unknown_of(entry.row)))
