"""Own entries of a made-up centre."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid5

from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.entries import Entry
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.entry_line import line_of_entry

_SPACE = UUID("0b1f6f52-6a0c-4c57-9a6e-1c9f3f0f8f21")


def own_id(number: int) -> str:
    return str(uuid5(_SPACE, str(number)))


def own_entry(number: int, like: Entry) -> Entry:
    """ "Eigen verzonnen groep 7", else as `like`."""
    name = LocalText((("nl", f"Eigen verzonnen groep {number}"),))
    row = replace(like.row, id=own_id(number), name=name, organization=None, checked_on=None)
    return replace(like, row=row, organization_id=None, organisation_contact=None, staff_only=False)


def own_record(entry: Entry, expires_on: str | None = None, entered_on: str = "2026-11-20") -> OwnEntry:
    record = line_of_entry(entry).decode()
    return OwnEntry(entry.row.id, entry.row.name.name_for("nl"), record, entered_on, expires_on)
