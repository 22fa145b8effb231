"""A centre is reminded of its own groups that run out within thirty days, and of a backup older than fourteen."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.reminders import reminder

TODAY = date(2026, 11, 21)


def own(name: str, expires_on: str | None) -> OwnEntry:
    return OwnEntry(name, name, "{}", "2026-01-01", expires_on)


def test_those_that_run_out_soon_stand_in_their_order() -> None:
    groups = [
        own("after", "2026-12-22"), own("last day", "2026-12-21"), own("today", "2026-11-21"),
        own("over", "2026-11-20"), own("never", None), own("nonsense", "next year"),
    ]  # fmt: skip
    found = reminder(groups, TODAY, TODAY, something_kept=True)
    assert [one.name for one in found.running_out] == ["today", "last day"]
    assert not found.empty


@pytest.mark.parametrize(("days", "old"), [(0, False), (14, False), (15, True), (None, True)])
def test_a_backup_is_old_after_fourteen_days(days: int | None, old: bool) -> None:
    last = None if days is None else TODAY - timedelta(days=days)
    assert reminder((), last, TODAY, something_kept=True).backup_old is old
    assert reminder((), last, TODAY, something_kept=False).empty
