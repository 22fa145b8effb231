"""A rule of meetings is the same after its way through data/, the HSDS tables and the search record."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import date, time
from pathlib import Path

import pytest
import yaml

from healing_desktop.core.entries import ScheduleRule
from healing_desktop.publishing.entry_from_yaml import rule_from_yaml
from healing_desktop.storage.records import rule_in, rule_out
from tests.storage.made_up import edition_of, made_up

WRITTEN = """
- {freq: WEEKLY, byday: TU, interval: 2, starts_on: 2026-09-08, ends_on: 2027-06-22, excluded_dates: [2026-11-03],
   pauses: [["07-01", "08-31"], ["12-24", "01-02"]], public_holidays: closed, opens_at: "19:30", closes_at: "21:00"}
- {freq: MONTHLY, bymonthday: "15,-1", part: evening, as_of: 2026-05, public_holidays: open}
- {freq: MONTHLY, byday: 1MO, note: not in school holidays}
- {freq: WEEKLY, byday: FR, ends_on: 2027-01-01}
"""
RULES = (
    ScheduleRule(
        "WEEKLY", "TU", 2, time(19, 30), time(21), starts_on=date(2026, 9, 8), ends_on=date(2027, 6, 22),
        excluded_dates=(date(2026, 11, 3),), pauses=(("07-01", "08-31"), ("12-24", "01-02")), public_holidays="closed",
    ),
    ScheduleRule("MONTHLY", "", part="evening", as_of="2026-05", bymonthday="15,-1", public_holidays="open"),
    ScheduleRule("MONTHLY", "1MO", note="not in school holidays"),
    ScheduleRule("WEEKLY", "FR", ends_on=date(2027, 1, 1)),
)  # fmt: skip


def test_from_data() -> None:
    read = yaml.load(WRITTEN, yaml.BaseLoader)
    assert tuple(rule_from_yaml({**rule, "interval": int(rule.get("interval", 1))}) for rule in read) == RULES


@pytest.mark.parametrize("rule", RULES)
def test_as_a_record(rule: ScheduleRule) -> None:
    assert rule_in(json.loads(json.dumps(rule_out(rule)))) == rule


def test_in_an_edition(tmp_path: Path) -> None:
    made = made_up("meets", schedules=RULES)
    with closing(edition_of([made], tmp_path)) as directory:
        entry = directory.entry(made.row.id)
        assert entry is not None
        assert entry.row.schedules == RULES
        (row,) = directory.find(directory.understand("meets")).rows
        assert row.schedules == RULES


def test_what_is_not_told_is_null(tmp_path: Path) -> None:
    edition_of([made_up("meets", schedules=RULES)], tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "made-up.db")) as database:
        told = database.execute(
            "SELECT byday, bymonthday, dtstart, until, x_excluded_dates, x_pauses, x_public_holidays FROM schedule "
            "ORDER BY rowid"
        ).fetchall()
    assert told == [
        ("TU", None, "2026-09-08", "2027-06-22", '["2026-11-03"]', '[["07-01","08-31"],["12-24","01-02"]]', "closed"),
        (None, "15,-1", None, None, None, None, "open"),
        ("1MO", None, None, None, None, None, None),
        ("FR", None, None, "2027-01-01", None, None, None),
    ]
