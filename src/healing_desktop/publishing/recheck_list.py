"""Whom to call: entries whose next check is due, by organisation, the oldest check first."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from healing_desktop.core.collation import sort_key
from healing_desktop.core.dates import earliest_day
from healing_desktop.core.entries import Contact, Entry
from healing_desktop.core.ids import organization_id_of
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.spreadsheet_cells import safe

# An entry that names no day of its own is called once a year.
USUAL_DAYS = 365
DELIMITER = ";"


@dataclass(frozen=True, slots=True)
class Calls:
    """One organisation and what it runs, or an entry that nobody runs. `oldest`: of its checks, as ISO 8601; None when
    one of them is not known."""

    name: LocalText
    contact: Contact
    entries: tuple[Entry, ...]
    oldest: str | None


def recheck_list(entries: Iterable[Entry], today: date, older_than: int | None = None) -> tuple[Calls, ...]:
    """`older_than` days; None: those whose own day of the next check has come."""
    everything = list(entries)
    owners = {organization_id_of(entry.row.id): entry for entry in everything}
    by_owner: dict[str, list[Entry]] = {}
    for entry in everything:
        if is_due(entry, today, older_than):
            # An entry that is itself an organisation stands with what it runs.
            by_owner.setdefault(entry.organization_id or organization_id_of(entry.row.id), []).append(entry)
    calls = [_calls(owner, owners.get(owner), those) for owner, those in by_owner.items()]
    return tuple(sorted(calls, key=lambda one: (_day(one.oldest), sort_key(one.name.name_for("")))))


def is_due(entry: Entry, today: date, older_than: int | None = None) -> bool:
    """What nobody knows the day of is due."""
    checked = _day(entry.row.checked_on)
    if older_than is not None:
        return checked < today - timedelta(days=older_than)
    again = earliest_day(entry.assurance.next_check_on)
    return (again or min(checked, date.max - timedelta(days=USUAL_DAYS)) + timedelta(days=USUAL_DAYS)) <= today


def recheck_csv(calls: Sequence[Calls], language: str) -> bytes:
    """For a spreadsheet: UTF-8 with a byte order mark, semicolons; no cell is a formula. The last five are empty, for
    who calls."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=DELIMITER, lineterminator="\r\n")
    writer.writerow([*_COLUMNS, *_TO_FILL_IN])
    for one in calls:
        for entry in one.entries:
            cells = [cell(one, entry, language) for cell in _COLUMNS.values()]
            writer.writerow([safe(cell) for cell in cells] + [""] * len(_TO_FILL_IN))
    return text.getvalue().encode("utf-8-sig")


_COLUMNS: dict[str, Callable[[Calls, Entry, str], str]] = {
    "organisation": lambda calls, _, language: calls.name.name_for(language),
    "organisation_phone": lambda calls, *_: calls.contact.phone or "",
    "organisation_email": lambda calls, *_: calls.contact.email or "",
    "id": lambda _, entry, __: entry.row.id,
    "kind": lambda _, entry, __: entry.row.kind.value,
    "name": lambda _, entry, language: entry.row.name.name_for(language),
    "phone": lambda _, entry, __: entry.contact.phone or "",
    "email": lambda _, entry, __: entry.contact.email or "",
    "url": lambda _, entry, __: entry.contact.url or "",
    "municipality": lambda _, entry, language: _town(entry, language),
    "checked_on": lambda _, entry, __: entry.row.checked_on or "",
    "checked_by": lambda _, entry, __: entry.assurance.by or "",
    "next_check_on": lambda _, entry, __: entry.assurance.next_check_on or "",
}
_TO_FILL_IN = ("result", "field", "new_value", "date", "role")


def _calls(owner: str, entry: Entry | None, those: list[Entry]) -> Calls:
    first = entry or those[0]
    name, contact = first.row.name, first.contact
    if entry is None and first.row.organization is not None and first.organization_id == owner:
        name, contact = first.row.organization, first.organisation_contact or Contact()
    those.sort(key=lambda one: (_day(one.row.checked_on), sort_key(one.row.name.name_for(""))))
    return Calls(name, contact, tuple(those), those[0].row.checked_on)


def _day(checked_on: str | None) -> date:
    return earliest_day(checked_on) or date.min


def _town(entry: Entry, language: str) -> str:
    place = entry.row.place
    return place.municipality.name_for(language) if place and place.municipality else ""
