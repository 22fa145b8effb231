"""Reports and notes of the centre in words: for the outbox, the slip and the command line alike."""

from __future__ import annotations

import json
from dataclasses import dataclass

from healing_desktop.core.amounts import money
from healing_desktop.core.centre_records import Note, Report
from healing_desktop.core.dates import earliest_day, plain_date
from healing_desktop.core.words import Words


@dataclass(frozen=True, slots=True)
class ReportWords:
    """`name` of the entry, `what` is said of it, `note`: what was typed beside it, `when` and by whom, and `state`:
    what became of it."""

    name: str
    what: str
    note: str
    when: str
    state: str


def report_words(report: Report, words: Words) -> ReportWords:
    note = report.text
    if report.kind == "change":
        label = words(f"report-{report.about}" if report.about else "report-other")
        after = _value(report.after, words)
        what = (
            words("report-becomes", what=label, before=_value(report.before, words), after=after)
            if report.before
            else words("report-becomes-known", what=label, after=after)
        )
    elif report.kind == "note":
        # The text of a note names the field itself.
        what, note = report.text, ""
    else:
        what = words("report-confirm" if report.kind == "confirm" else "report-gone")
    when = _who_and_when(report.by, report.on, words)
    return ReportWords(report.entry_name, what, note, when, _state(report, words))


def note_when(note: Note, words: Words) -> str:
    """ "An, 3 March 2026", one of them, or ""."""
    return _who_and_when(note.by, note.written_on or "", words)


def _who_and_when(by: str, on: str, words: Words) -> str:
    day = earliest_day(on)
    date = plain_date(day, words) if day else ""
    return words("report-who-when", by=by, date=date) if by and date else by or date


def _state(report: Report, words: Words) -> str:
    day = earliest_day(report.sent_on)
    if report.state == "sent":
        return words("report-state-sent", date=plain_date(day, words) if day else "?")
    return words(f"report-state-{report.state}")


def _value(kept: str, words: Words) -> str:
    if not kept:
        return ""
    value = json.loads(kept)
    if isinstance(value, bool):
        # Of what a report can name, only the price is yes or no.
        return words("cost-free" if value else "cost-price-unknown")
    if isinstance(value, float):
        return money(value, "EUR", words)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
