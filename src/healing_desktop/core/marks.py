"""What a centre knows of the entries of an edition: which a colleague checked since, and what was reported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import Report
from healing_desktop.core.dates import earliest_day
from healing_desktop.core.entries import Entry, GroupRow, Reported, Source

CENTRE_NAME = "name"
_OPEN = ("waiting", "sent")
_NEVER = ("", 0)


@dataclass(frozen=True)
class Marks:
    """By the id of an entry: `confirmed`, the last day on which somebody called and it was right; `reported`, what is
    still open, the latest first. `centre`: its name, "" where it has said none."""

    confirmed: Mapping[str, str] = field(default_factory=dict)
    reported: Mapping[str, tuple[Reported, ...]] = field(default_factory=dict)
    centre: str = ""

    def on_row(self, row: GroupRow) -> GroupRow:
        day, reported = self._checked(row), self.reported.get(row.id, ())
        if day is None and reported == row.reported:
            return row
        return replace(row, checked_on=day or row.checked_on, reported=reported)

    def on_entry(self, entry: Entry) -> Entry:
        """Its source is the centre where the entry is its own."""
        day, row = self._checked(entry.row), self.on_row(entry.row)
        if row is not entry.row:
            entry = replace(entry, row=row)
        if day is not None:
            # Whoever promised to look again did so before this call.
            by_phone = replace(entry.assurance, by="centre", how="phone", next_check_on=None)
            entry = replace(entry, assurance=by_phone)
        if row.own:
            entry = replace(entry, source=Source(None, self.centre or None, row.checked_on, (), "high"))
        return entry

    def _checked(self, row: GroupRow) -> str | None:
        """The day of a check that is later than the one of the edition."""
        day = self.confirmed.get(row.id)
        before, after = earliest_day(row.checked_on), earliest_day(day)
        return day if after is not None and (before is None or after > before) else None


def marks_of(now: CentreNow) -> Marks:
    """A report that a later check has overtaken counts no more; of one day, what was kept last is later."""
    confirmed: dict[str, tuple[str, int]] = {}
    reported: dict[str, list[Reported]] = {}
    reports = now.of(Report)
    for report in reports:
        if report.kind == "confirm" and report.state != "answered":
            confirmed[report.entry] = max(said_at(report, now), confirmed.get(report.entry, _NEVER))
    for report in _latest_first(reports):
        overtaken = said_at(report, now) < confirmed.get(report.entry, _NEVER)
        if report.kind != "confirm" and report.state in _OPEN and not overtaken:
            several = reported.setdefault(report.entry, [])
            one = Reported("gone" if report.kind == "gone" else report.about or "other", report.on)
            if all(one.about != other.about for other in several):
                several.append(one)
    told = {entry: tuple(several) for entry, several in reported.items()}
    return Marks({entry: day for entry, (day, _) in confirmed.items()}, told, now.setting(CENTRE_NAME))


def said_at(report: Report, now: CentreNow) -> tuple[str, int]:
    """The day, and what comes after what within it."""
    kept = now.kept(Report, report.id)
    return report.on, kept.revision if kept else 0


def marked_otherwise(before: Marks, after: Marks) -> frozenset[str]:
    """The ids of entries of which something else is known."""
    pairs = ((before.confirmed, after.confirmed), (before.reported, after.reported))
    return frozenset(
        entry for was, now in pairs for entry in was.keys() | now.keys() if was.get(entry) != now.get(entry)
    )


def _latest_first(reports: Iterable[Report]) -> list[Report]:
    return sorted(reports, key=lambda report: report.on, reverse=True)
