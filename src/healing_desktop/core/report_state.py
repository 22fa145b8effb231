"""What a newer edition made of a report that waits, or was sent."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import replace

from healing_desktop.core.centre_records import Report, ReportState
from healing_desktop.core.entries import Entry
from healing_desktop.core.report_fields import value_at

_OPEN: frozenset[ReportState] = frozenset({"waiting", "sent"})


def state_after(report: Report, entry: Entry | None, serial: int) -> ReportState:
    """`entry` as edition `serial` has it, None or `unlisted_on` where it has it no more. What waits still waits until
    an edition says the same: only a report that went out can be answered with something else."""
    if report.state not in _OPEN or serial <= report.edition:
        return report.state
    listed = entry if entry is not None and entry.unlisted_on is None else None
    if listed is None:
        return "taken-over" if report.kind == "gone" else "answered"
    if _says_the_same(report, listed):
        return "taken-over"
    return "answered" if report.state == "sent" and _says_else(report, listed) else report.state


def followed(reports: Iterable[Report], entry_of: Callable[[str], Entry | None], serial: int) -> tuple[Report, ...]:
    """Those whose state is another now, with it. `entry_of` gives the entry as that edition has it."""
    changed = []
    for report in reports:
        if report.state in _OPEN and report.edition < serial:
            state = state_after(report, entry_of(report.entry), serial)
            if state != report.state:
                changed.append(replace(report, state=state))
    return tuple(changed)


def _says_the_same(report: Report, entry: Entry) -> bool:
    if report.kind == "confirm":
        return (entry.row.checked_on or "") >= report.on
    return report.kind == "change" and bool(report.after) and value_at(entry, report.field) == json.loads(report.after)


def _says_else(report: Report, entry: Entry) -> bool:
    """Neither what was seen nor what was proposed stands there."""
    if not report.field or not (report.before or report.kind == "change"):
        return False
    return value_at(entry, report.field) != (json.loads(report.before) if report.before else None)
