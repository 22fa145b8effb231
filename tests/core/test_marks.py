"""What a centre knows of entries: the last call, open reports, and how that is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from healing_desktop.core.centre import Kept
from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import Record, Report, Setting
from healing_desktop.core.entries import Contact, Entry, NextStep, Reported, Source
from healing_desktop.core.marks import Marks, marked_otherwise, marks_of
from healing_desktop.core.present_entry import present_entry
from healing_desktop.core.present_marks import hushed, hushed_row
from healing_desktop.core.present_row import present_row
from healing_desktop.core.taxonomies import Taxonomies
from tests.core.samples import HELPLINES, SURE, words_in

TODAY = date(2026, 11, 21)
ROW = replace(SURE, id="e", checked_on="2026-10-01")
NO_TERMS = Taxonomies({})


def now(*records: Record) -> CentreNow:
    return CentreNow().with_rows(9, (Kept(record, n) for n, record in enumerate(records)))


def report(number: int, on: str, about: str = "phone", **fields: object) -> Report:
    start = Report(str(number), "e", "Groep", 1, "note", on, about=about)
    return replace(start, **fields)  # type: ignore[arg-type]


def confirmed(number: int, on: str, **fields: object) -> Report:
    return report(number, on, "confirm", kind="confirm", **fields)


def entry(row_marks: Marks, **fields: object) -> Entry:
    plain = Entry(
        ROW, Contact("012 34 56 78"), None, (), (), Source("https://example.org", None, "2026"), NextStep.CALL
    )
    return row_marks.on_entry(replace(plain, row=replace(ROW, **fields)))  # type: ignore[arg-type]


def abouts(records: Iterable[Record]) -> list[str]:
    return [one.about for one in marks_of(now(*records)).reported.get("e", ())]


@pytest.mark.parametrize(
    ("records", "told"),
    [
        ([report(1, "2026-11-02")], ["phone"]),
        ([report(1, "2026-11-02", state="sent")], ["phone"]),
        ([report(1, "2026-11-02", state="taken-over")], []),
        ([report(1, "2026-11-02", state="answered")], []),
        ([report(1, "2026-11-02"), report(2, "2026-11-05", "times")], ["times", "phone"]),
        ([report(1, "2026-11-02"), report(2, "2026-11-05")], ["phone"]),
        ([report(1, "2026-11-02", "", kind="gone")], ["gone"]),
        ([report(1, "2026-11-02", "")], ["other"]),
        ([report(1, "2026-11-02"), confirmed(2, "2026-11-03")], []),
        ([report(1, "2026-11-03"), confirmed(2, "2026-11-03")], []),
        ([confirmed(1, "2026-11-03"), report(2, "2026-11-03")], ["phone"]),
        ([report(1, "2026-11-04"), confirmed(2, "2026-11-03")], ["phone"]),
        ([report(1, "2026-11-02"), confirmed(2, "2026-11-03", state="answered")], ["phone"]),
    ],
)
def test_what_is_still_open(records: list[Record], told: list[str]) -> None:
    assert abouts(records) == told


@pytest.mark.parametrize(
    ("edition", "call", "shown"),
    [
        ("2026-10-01", "2026-11-03", "2026-11-03"), ("2026-11-04", "2026-11-03", "2026-11-04"),
        (None, "2026-11-03", "2026-11-03"), ("2026", "2026-11-03", "2026-11-03"),
        ("2026-10-01", "no day", "2026-10-01"),
    ],
)  # fmt: skip
def test_a_call_counts_where_it_is_later(edition: str | None, call: str, shown: str) -> None:
    marks = marks_of(now(confirmed(1, "2026-01-01"), confirmed(2, call)))
    assert marks.on_row(replace(ROW, checked_on=edition)).checked_on == shown
    said = entry(marks, checked_on=edition)
    assert said.row.checked_on == shown
    assert said.assurance.by == ("centre" if shown == call else None)


def test_what_is_marked_otherwise() -> None:
    before, after = marks_of(now(report(1, "2026-11-02"))), marks_of(now(confirmed(2, "2026-11-03")))
    assert marked_otherwise(before, after) == {"e"}
    assert marked_otherwise(after, after) == frozenset()
    assert Marks().on_row(ROW) is ROW


def test_the_source_of_an_own_entry_is_the_centre() -> None:
    said = entry(marks_of(now(Setting("name", "De Brug"))), own=True)
    assert said.source == Source(None, "De Brug", "2026-10-01", (), "high")
    assert entry(Marks()).source.url == "https://example.org"


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_said_to_staff(language: str) -> None:
    words = words_in(language)
    row = replace(
        ROW, checked_on="2026-11-01", reported=(Reported("phone", "2026-11-03"), Reported("gone", "2025-12-03"))
    )
    said = present_row(row, words, NO_TERMS, TODAY)
    assert words("reported-phone") in said.reported
    assert words("reported-phone") in said.spoken
    assert said.stale
    assert said.trust.endswith(words("call-first"))
    whole = present_entry(entry(Marks({}, {"e": row.reported})), words, NO_TERMS, HELPLINES, TODAY)
    assert words("reported-gone") in whole.reported
    assert "2025" in whole.reported
    assert "2026" not in whole.reported
    assert "{" not in said.reported + whole.reported


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_visitor_hears_to_call_first_and_nothing_of_colleagues(language: str) -> None:
    words = words_in(language)
    row = replace(ROW, checked_on="2026-11-01", reported=(Reported("phone", "2026-11-03"),))
    said = present_row(hushed_row(row), words, NO_TERMS, TODAY)
    assert (said.reported, said.stale) == ("", True)
    assert words("call-first") in said.trust
    assert words("reported-phone") not in said.spoken
    whole = present_entry(hushed(entry(Marks({}, {"e": row.reported}))), words, NO_TERMS, HELPLINES, TODAY)
    assert (whole.reported, whole.stale) == ("", True)
    assert words("call-first").casefold() in whole.trust.casefold()


def test_an_own_entry_says_so() -> None:
    words = words_in("nl")
    said = present_row(replace(ROW, own=True), words, NO_TERMS, TODAY)
    assert said.own == "Van dit centrum"
    assert "Van dit centrum." in said.spoken
    whole = present_entry(entry(Marks(centre="De Brug"), own=True), words, NO_TERMS, HELPLINES, TODAY)
    assert whole.own == "Van dit centrum"
    assert words.isolated("De Brug") in whole.source or "De Brug" in whole.source
    assert present_row(ROW, words, NO_TERMS, TODAY).own == ""


def test_paper_for_newcomers_says_no_word_for_staff(caplog: pytest.LogCaptureFixture) -> None:
    words = words_in("ar")
    marks = Marks({}, {"e": (Reported("phone", "2026-11-03"),)}, "De Brug")
    whole = present_entry(entry(marks, own=True), words, NO_TERMS, HELPLINES, TODAY)
    assert (whole.own, whole.reported, caplog.messages) == ("", "", [])
    assert "De Brug" in whole.source
