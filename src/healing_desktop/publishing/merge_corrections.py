"""Corrections of centres into data/: what they agree on is applied, what they do not is shown, nothing is lost.

Every row of every file ends in the report: applied, in conflict (a person decides with `take`), or refused with a
reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from healing_desktop.exchange.correction_file import Correction, Corrections, Value
from healing_desktop.publishing.entry_checks import Known, check_entry
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.gazetteer import read_gazetteer
from healing_desktop.publishing.shapes import ENTRY, Shapes
from healing_desktop.publishing.sources import TOWNS_AND_AREAS
from healing_desktop.publishing.yaml_edits import with_value, without_item
from healing_desktop.publishing.yaml_file import Where, YamlFile, read_yaml

Status = Literal["applied", "conflict", "refused"]
Reason = Literal[
    "taken", "agreed", "same-already", "centres-disagree", "changed-meanwhile", "needs-a-person", "entry-gone",
    "no-such-field", "not-sound", "other-taken", "confirmed-later",
]  # fmt: skip
TEXTS = "(?:nl|fr|de|en)"
# What a centre can know better than the publisher; all else is a note.
FIELDS = re.compile(
    rf"contact/(?:phone|email|url)|(?:name|meets|alert|cost/words)/{TEXTS}|cost/(?:free|amount|per)|languages|audiences"
    r"|(?:minimum|maximum)_age|attending|enrolment|led_by|next_step|places/[0-9]/(?:address|postcode|step_free)"
    r"|schedules/[0-9]/(?:opens_at|closes_at|ends_on)"
)
Take = Mapping[tuple[str, str], str]
"""(id of the entry, field or kind) -> name of the centre whose word counts."""
Said = Sequence[tuple[str, Correction]]
"""What was said of one thing, each with the centre that said it."""
Confirmed = Mapping[str, list[tuple[str, str]]]
"""By entry: which centres said that all of it is right, and when."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of one row. `here`: the value in data/ now; `detail`: the other word; `fault`: what a check says."""

    centre: str
    row: Correction
    status: Status
    reason: Reason
    here: Value = None
    detail: str = ""
    fault: Finding | None = None


@dataclass(frozen=True, slots=True)
class Merge:
    """`results` of all rows; `texts`: the new text of each file of data/ that changes; `unused`: takes that met no
    row."""

    results: tuple[Merged, ...]
    texts: Mapping[Path, str]
    unused: tuple[tuple[str, str], ...]


def plan_merge(data: Path, files: Sequence[Corrections], take: Take) -> Merge:
    """Writes nothing. OSError and ValueError when data/ cannot be read."""
    desk = _Desk(data)
    by_subject: dict[tuple[str, str], list[tuple[str, Correction]]] = {}
    for file in files:
        for row in file.rows:
            by_subject.setdefault((row.entry, row.field or row.kind), []).append((file.centre, row))
    confirmed = _confirmed(files)
    results: list[Merged] = []
    # What is gone or renumbered last: places in a list stay what they were when they were seen.
    for subject, rows in sorted(by_subject.items(), key=lambda one: (one[0][1] == "gone", one[0])):
        results += _subject(desk, rows, take.get(subject), confirmed)
    return Merge(tuple(results), desk.changed, tuple(sorted(take.keys() - by_subject.keys())))


def _confirmed(files: Iterable[Corrections]) -> Confirmed:
    told: dict[str, list[tuple[str, str]]] = {}
    for file in files:
        for row in file.rows:
            if row.kind == "confirm":
                told.setdefault(row.entry, []).append((file.centre, row.date))
    return told


def _subject(desk: _Desk, rows: Said, taken: str | None, confirmed: Confirmed) -> list[Merged]:
    """All that was said of one field of one entry, or of the entry."""
    first = rows[0][1]
    if first.entry not in desk:
        return [Merged(centre, row, "refused", "entry-gone") for centre, row in rows]
    if first.kind == "change" and not FIELDS.fullmatch(first.field):
        return [Merged(centre, row, "refused", "no-such-field") for centre, row in rows]
    if taken is not None:
        chosen = [(centre, row) for centre, row in rows if centre == taken]
        rest = [Merged(c, row, "refused" if chosen else "conflict", "other-taken" if chosen else "needs-a-person",
                       desk.value(row)) for c, row in rows if c != taken]  # fmt: skip
        # One centre that said two things: the later one counts.
        chosen.sort(key=lambda one: one[1].date)
        return rest + [desk.apply(centre, row, "taken") for centre, row in chosen]
    if first.kind == "confirm":
        return [desk.apply(centre, row, "agreed") for centre, row in rows]
    if first.kind in ("gone", "note"):
        return [Merged(centre, row, "conflict", "needs-a-person") for centre, row in rows]
    return [_field(desk, centre, row, rows, confirmed) for centre, row in rows]


def _field(desk: _Desk, centre: str, row: Correction, rows: Said, confirmed: Confirmed) -> Merged:
    here = desk.value(row)
    others = [(c, one.after) for c, one in rows if one.after != row.after]
    if others:
        return Merged(centre, row, "conflict", "centres-disagree", here, f"{others[0][0]}: {others[0][1]}")
    if here == row.after:
        return Merged(centre, row, "applied", "same-already", here)
    if here != row.before:
        return Merged(centre, row, "conflict", "changed-meanwhile", here)
    later = [c for c, day in confirmed.get(row.entry, ()) if c != centre and day >= row.date]
    if later:
        return Merged(centre, row, "conflict", "confirmed-later", here, later[0])
    return desk.apply(centre, row, "agreed")


class _Desk:
    """data/directory as it would be."""

    def __init__(self, data: Path) -> None:
        self.changed: dict[Path, str] = {}
        self._shapes, self._data = Shapes(data), data
        self._known = Known(None, read_gazetteer(data / TOWNS_AND_AREAS), None)
        self._at: dict[str, tuple[Path, int]] = {}
        self._entries: dict[str, dict[str, Any]] = {}
        self._gone: set[str] = set()
        for file in sorted((data / "directory").rglob("*.yaml")):
            read = read_yaml(file, data)
            for number, fields in enumerate(read.value if isinstance(read.value, list) else ()):
                if isinstance(fields, dict) and isinstance(fields.get("id"), str):
                    self._at[fields["id"]] = (file, number)
                    self._entries[fields["id"]] = fields

    def __contains__(self, entry: str) -> bool:
        return entry in self._entries and entry not in self._gone

    def value(self, row: Correction) -> Value:
        value: Any = self._entries.get(row.entry)
        for step in _where(row.field):
            if isinstance(value, dict):
                value = value.get(str(step))
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return tuple(value) if isinstance(value, list) else None if isinstance(value, dict) else value

    def apply(self, centre: str, row: Correction, reason: Reason) -> Merged:
        """Into the text of its file; refused when the entry would not be sound any more."""
        here = self.value(row) if row.field else None
        if row.kind == "gone":
            self._take_away(row.entry)
            return Merged(centre, row, "applied", reason)
        after = deepcopy(self._entries[row.entry])
        edits = list(_edits(after, row))
        try:
            for where, value in edits:
                _set(after, where, value)
            fault = self._fault(row, after)
            if fault is None:
                self._write(row.entry, edits)
        except KeyError:
            return Merged(centre, row, "refused", "no-such-field", here)
        if fault is not None:
            return Merged(centre, row, "refused", "not-sound", here, fault=fault)
        self._entries[row.entry] = after
        return Merged(centre, row, "applied", reason, here)

    def _fault(self, row: Correction, after: dict[str, Any]) -> Finding | None:
        """What the checks say of it that they did not say before."""
        told = [set(self._faults(fields)) for fields in (self._entries[row.entry], after)]
        return next(iter(sorted(told[1] - told[0])), None)

    def _faults(self, fields: dict[str, Any]) -> list[Finding]:
        file = YamlFile("", [fields])
        shape = self._shapes.faults(ENTRY, file, fields, (0,))
        return shape or check_entry(file, 0, fields, self._known)

    def _write(self, entry: str, edits: Iterable[tuple[Where, object]]) -> None:
        file, number = self._at[entry]
        text = self._text(file)
        for where, value in edits:
            text = with_value(text, (number, *where), value)
        self.changed[file] = text

    def _take_away(self, entry: str) -> None:
        file, number = self._at[entry]
        self.changed[file] = without_item(self._text(file), number)
        self._gone.add(entry)
        for other, (place, at) in self._at.items():
            if place == file and at > number:
                self._at[other] = (file, at - 1)

    def _text(self, file: Path) -> str:
        return self.changed.get(file) or file.read_text(encoding="utf-8")


def _edits(fields: Mapping[str, Any], row: Correction) -> Iterable[tuple[Where, object]]:
    """What the row changes: the field itself, and the day and the role of the check."""
    if row.kind == "note":
        old = fields.get("note")
        told = f"{row.date}, {row.role}: {row.text}"
        yield ("note",), f"{old} {told}" if old else told
        return
    if row.kind == "change":
        yield _where(row.field), list(row.after) if isinstance(row.after, tuple) else row.after
        yield ("source", "changed_on"), row.date
    if row.date > (fields["source"].get("checked_on") or ""):
        yield ("source", "checked_on"), row.date
        yield ("source", "checked_by"), "centre"
        for name in ("checked_how", "next_check_on"):
            if name in fields["source"]:
                yield ("source", name), None


def _set(fields: Any, where: Where, value: object) -> None:  # noqa: ANN401  any part of an entry
    """As `with_value` does in the text."""
    *way, name = where
    for step in way:
        if isinstance(fields, dict):
            fields = fields.setdefault(str(step), {})
        elif isinstance(fields, list) and isinstance(step, int) and step < len(fields):
            fields = fields[step]
        else:
            raise KeyError(where)
    if not isinstance(fields, dict):
        raise KeyError(where)
    if value is None:
        fields.pop(str(name), None)
    else:
        fields[str(name)] = value


def _where(field: str) -> Where:
    return tuple(int(step) if step.isdigit() else step for step in field.split("/")) if field else ()
