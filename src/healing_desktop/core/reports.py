"""What somebody at the desk says of an entry, as a report: a change where a sound value is told, else a note.

F8 asks what is not right. What the publisher can merge by itself goes out as a change of one field; all else is a note
that names the field and what stands there, in the language of who wrote it. Nothing that was typed is lost.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import uuid4

from healing_desktop.core.centre_records import Report, ReportKind
from healing_desktop.core.entries import Entry
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.report_fields import Value, own_field, proposed
from healing_desktop.core.words import Words

About = Literal["confirm", "phone", "email", "url", "address", "times", "cost", "name", "gone", "other"]
"""In the order in which F8 asks. "confirm": I called, everything is right."""
ABOUTS: tuple[About, ...] = (
    "confirm", "phone", "email", "url", "address", "times", "cost", "name", "gone", "other",
)  # fmt: skip
WITH_VALUE: frozenset[str] = frozenset({"phone", "email", "url", "address", "times", "cost", "name"})
_SHOWN: dict[str, tuple[str, ...]] = {
    "phone": ("phone",), "email": ("email",), "url": ("web",), "address": ("where",),
    "times": ("meets", "exceptions", "hours"), "cost": ("cost",),
}  # fmt: skip
# What a screen, a page or a database could stumble over becomes a sign that can be seen.
_SIGNS = {number: 0x2400 + number for number in range(32) if chr(number) not in "\t\n"}
_SIGNS |= {0x7F: 0x2421, **dict.fromkeys(range(0x80, 0xA0), 0xFFFD), **dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)}
_SIGNS |= {0x2028: 0x0A, 0x2029: 0x0A}


@dataclass(frozen=True, slots=True)
class Said:
    """What was chosen and typed. `value`: what it should be; `by`: a first name, initials or a role, kept here only."""

    about: About
    value: str = ""
    note: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """The entry as it stood on the screen: `facts` are those of EntryWords, `edition` the serial."""

    entry: Entry
    name: str
    facts: tuple[Fact, ...]
    edition: int


def kept_text(typed: str) -> str:
    """As it was typed, but that what cannot be kept or shown in safety is a sign that can."""
    return typed.replace("\r\n", "\n").replace("\r", "\n").translate(_SIGNS).strip()


def report_of(said: Said, seen: Seen, words: Words, today: date) -> Report:
    """A new report, waiting to go out. A note has `field` and `before` too, so that one can see what became of it."""
    value, note = kept_text(said.value), kept_text(said.note)
    kind: ReportKind = "note"
    field, before, after = "", None, None
    if said.about in ("confirm", "gone"):
        kind = "confirm" if said.about == "confirm" else "gone"
    elif value and (change := proposed(said.about, value, seen.entry, words.language)) is not None:
        kind, field, before, after = "change", change.field, change.before, change.after
    else:
        field, before = own_field(said.about, seen.entry, words.language)
        note = _told(said.about, value, note, seen, words)
    return Report(
        id=str(uuid4()), entry=seen.entry.row.id, entry_name=seen.name, edition=seen.edition, kind=kind,
        on=today.isoformat(), about="" if said.about == "confirm" else said.about, field=field,
        before=_json(before), after=_json(after), text=note, by=kept_text(said.by),
    )  # fmt: skip


def shown_now(about: str, seen: Seen) -> str:
    """What the screen says of it; "" for nothing that is known."""
    if about == "name":
        return seen.name
    keys = _SHOWN.get(about, ())
    return " ".join(fact.text for fact in seen.facts if fact.key in keys and not fact.unknown)


def _told(about: About, value: str, note: str, seen: Seen, words: Words) -> str:
    """ "Telephone: not right. It says 09 ... It should be ...", then what was typed."""
    if about == "other":
        return note or words("report-other-alone")
    shown = shown_now(about, seen)
    parts = (
        words("report-not-right", what=words(f"report-{about}")),
        words("report-says", text=shown) if shown else "",
        words("report-should-be", value=value) if value else "",
        note,
    )
    return " ".join(part for part in parts if part)


def _json(value: Value) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)
