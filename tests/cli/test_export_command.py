"""`export --format ics`: the dates of `show` in a file, and a sentence where there are none."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar

from tests.fixtures.command_line import healing

DATED = "5016bb88-887f-49f1-a4de-2b5bb22b31f8"
TODAY = ("--today", "2026-11-24")


def test_the_first_date_is_that_of_show(tmp_path: Path) -> None:
    out = tmp_path / "meetings.ics"
    told = healing("export", "--format", "ics", "--id", DATED, "--out", str(out), "--json", *TODAY).document
    assert told == {"file": str(out), "entries": 1, "bytes": out.stat().st_size}
    shown = healing("show", DATED, "--json", *TODAY).document["next_meetings"]
    begins = {event.decoded("dtstart").isoformat()[:16] for event in Calendar.from_ical(out.read_bytes()).events}
    assert min(begins) == shown[0]
    assert len(shown) == 5


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_without_dates_there_is_a_sentence_and_no_file(language: str, tmp_path: Path) -> None:
    undated = next(
        row["id"] for row in healing("find", "9000", "--json").document["results"] if row["next_meeting"] is None
    )
    out = tmp_path / "meetings.ics"
    said = healing("--language", language, "export", "--format", "ics", "--id", undated, "--out", str(out))
    assert (said.status, said.out, said.err.count("\n"), out.exists()) == (1, "", 1, False)


@pytest.mark.parametrize(("entry", "out"), [("x", "a.ics"), (DATED, "no-such-folder/a.ics")])
def test_what_is_refused(entry: str, out: str, tmp_path: Path) -> None:
    said = healing("export", "--format", "ics", "--id", entry, "--out", str(tmp_path / out))
    assert (said.status, said.err.count("\n")) == (1, 1)
    assert not list(tmp_path.rglob("*.ics"))
