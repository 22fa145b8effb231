"""What our files say beyond HSDS: columns that begin with x_, and two tables. Legal in HSDS as extra properties, and
written down as its profiles are: one merge patch (RFC 7386) for each schema, in docs/hsds-profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

PROFILE = "urn:x-healing-desktop:hsds-profile:1"
TIMEZONE = "Europe/Brussels"
# The extra tables, with the columns that say on which row of which table a text hangs.
TRANSLATIONS, HELPLINES = "translations", "helplines"


@dataclass(frozen=True, slots=True)
class Extension:
    """One column of ours. `type`: string, boolean, date or integer, and `list` for words with a blank between them."""

    name: str
    type: str
    says: str


_WRITTEN = """
service
  x_language string: the language of the plain texts of this service; the others are in translations
  x_kind string: group, organisation, platform, network_adult, network_youth or helpline
  x_attending string: in person, online or both
  x_enrolment string: drop-in, contact-first, booking, intake or referral
  x_led_by string: peers, professionals, both or volunteers
  x_step_free boolean: some place can be reached without a step
  x_next_step string: the one thing to do next: call, mail, web, walk-in, ask-organisation or ask-region
  x_hours string: opening hours in words
  x_assured string: day, month or year of the last check, where assured_date cannot say it
  x_assurer string: the role that checked: publisher, organisation, centre or secondary
  x_assured_how string: phone, mail or web
  x_changed string: day, month or year since when the facts are as they are
  x_next_check string: when somebody has promised to look again
  x_listed string: when the entry came into this directory
  x_replaces list: ids of services that are no more, and of which this one is what became
  x_doubtful boolean: to be checked before it is given to anybody
  x_source_url string: where the facts were read
  x_source_name string: who says so
  x_source_date string: day, month or year of the source
  x_source_others list: further addresses
  x_confidence string: low, medium or high
  x_facts string: what was read, for staff
  x_note string: doubts, for the editor
location
  x_approximate boolean: the point is the middle of the municipality or section, not the door
  x_confidential boolean: the place is told to those who register; it has neither street, postcode nor point
  x_step_free boolean: it can be reached without a step
  x_nis string: code of the municipality (Statbel)
  x_postal_code string: the postcode, where no whole address is known
  x_city string: the town, where no whole address is known
  x_address string: the street, where no whole address is known
schedule
  x_timezone string: name of the time zone that the clock times are of; their offset is that of dtstart
  x_part string: morning, afternoon or evening, where no hour is known
  x_as_of string: year or month in which the source said so
  x_note string: a condition, for the editor
  x_excluded_dates list: days on which there is no meeting
  x_pauses list: from and to (MM-DD/MM-DD), both included, every year
  x_public_holidays string: closed, open or ask
cost_option
  x_free boolean: whether it is free; left out where that is not known
service_area
  x_doubtful boolean: not sure that it is part of the area
translations
  id string: UUID
  entity string: the table of the row that the text hangs on
  entity_id string: the id of that row
  field string: the field that it says in another language; x_first_time has no field of its own
  language string: ISO 639-1
  text string: the text
  origin string: human or machine
  reviewed string: who has read it, or when
helplines
  id string: UUID; the service of that id is the same line
  code string: short name that never changes
  name string: name in English or of its owner
  number string: the number as printed
  needs list: danger, suicide, listening ...
  languages list: ISO 639-1
  audiences list: codes of the taxonomy audience
  hours string: when it answers
  cost string: what the call costs
  note string: what else a caller has to know
  url string: its website
  checked_on string: day, month or year of the last check
  source string: where it was read
"""


def _written() -> dict[str, dict[str, Extension]]:
    found: dict[str, dict[str, Extension]] = {}
    table = ""
    for line in _WRITTEN.strip().splitlines():
        if not line.startswith(" "):
            table = line
            continue
        column, _, says = line.strip().partition(": ")
        name, kind = column.split()
        found.setdefault(table, {})[name] = Extension(name, kind, says)
    return found


EXTENSIONS: Mapping[str, Mapping[str, Extension]] = MappingProxyType(_written())


def merge_patches() -> dict[str, dict[str, Any]]:
    """By file name: for a table of HSDS what is laid over its schema, for an extra table its whole schema."""
    return {f"{table}.json": _patch(table, columns) for table, columns in EXTENSIONS.items()}


def _patch(table: str, columns: Mapping[str, Extension]) -> dict[str, Any]:
    properties = {column.name: _property(column) for column in columns.values()}
    if table not in (TRANSLATIONS, HELPLINES):
        return {"properties": properties}
    required = ["id", "entity", "entity_id", "field", "language", "text"] if table == TRANSLATIONS else ["id", "code"]
    return {
        "name": table, "path": f"{table}.csv", "type": "object", "properties": properties, "required": required,
    }  # fmt: skip


def _property(column: Extension) -> dict[str, str]:
    return {"name": column.name, "type": "string" if column.type == "list" else column.type, "description": column.says}
