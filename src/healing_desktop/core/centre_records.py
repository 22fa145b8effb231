"""What a centre writes itself: its own entries, notes, reports, lists, watches, numbers and settings.

Frozen records of plain fields (text, whole number, yes or no, texts in a tuple), each a row of a table of the same
name. `by` is a first name, initials or a role, as somebody likes; "" where nobody said. Days are ISO 8601.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ReportKind = Literal["confirm", "change", "gone", "note"]
ReportState = Literal["waiting", "sent", "taken-over", "answered"]
Ending = Literal["shown", "printed"]


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """A group or organisation of this centre; `id` is that of its entry. `record`: the line of the entry as an edition
    has it. After `expires_on` it is listed no more, and before it somebody is reminded."""

    id: str
    name: str
    record: str
    entered_on: str
    expires_on: str | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """For staff only. `entry_name`: what the entry was called when it was written, for when it is gone."""

    id: str
    entry: str
    entry_name: str
    text: str
    written_on: str | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A correction or a confirmation, in the words of exchange.correction_file, which is how it leaves. `before` and
    `after` are JSON, "" where nothing is known. `about`: what was chosen in the report ("phone", "address", ...).
    `sent_on`: the day it went into a file; "taken-over": an edition since has it, "answered": one has something else.
    """

    id: str
    entry: str
    entry_name: str
    edition: int
    kind: ReportKind
    on: str
    about: str = ""
    field: str = ""
    before: str = ""
    after: str = ""
    text: str = ""
    by: str = ""
    state: ReportState = "waiting"
    sent_on: str | None = None


@dataclass(frozen=True, slots=True)
class KeptList:
    """A saved list; `record` is the JSON of one list as lists.json had it."""

    id: str
    name: str
    record: str


@dataclass(frozen=True, slots=True)
class Watch:
    """What to watch: an entry that has one of the `themes`, near or for the `place` (a code), in one of the
    `languages`; an empty part asks nothing."""

    id: str
    name: str
    themes: tuple[str, ...] = ()
    place: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """How many searches of a month ended so, counted by one desk: no words, no day, no person. `theme` "": none was
    understood. `id` is desk/month/theme/ending, so that no two desks ever write the same row."""

    id: str
    desk: str
    month: str
    theme: str
    ending: Ending
    number: int


@dataclass(frozen=True, slots=True)
class Setting:
    """A choice of the whole centre: "numbers" (on), "pin/staff", "pin/manager", "name", ..."""

    id: str
    value: str


Record = OwnEntry | Note | Report | KeptList | Watch | Tally | Setting
RECORDS: tuple[type[Record], ...] = (OwnEntry, Note, Report, KeptList, Watch, Tally, Setting)
