"""Whom to call: what is due, under whose name, the oldest check first; and a table that no spreadsheet reckons with."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from healing_desktop.core.entries import Contact, Entry, Kind
from healing_desktop.core.ids import organization_id_of
from healing_desktop.publishing.recheck_list import is_due, recheck_csv, recheck_list
from tests.exchange.edition_samples import named_entry

TODAY = date(2026, 11, 22)


def entry(number: int, checked_on: str | None, name: str = "Groep", **row: Any) -> Entry:  # noqa: ANN401  any field of a row
    made = named_entry(number, name)
    return replace(made, row=replace(made.row, checked_on=checked_on, **row))


def run_by(entry: Entry, owner: Entry) -> Entry:
    row = replace(entry.row, organization=owner.row.name)
    return replace(entry, row=row, organization_id=organization_id_of(owner.row.id), organisation_contact=owner.contact)


@pytest.mark.parametrize(
    ("checked_on", "next_check_on", "older_than", "due"),
    [
        (None, None, None, True), (None, None, 10_000, True), ("2025-11-22", None, None, True),
        ("2025-11-23", None, None, False), ("2026-11-01", "2026-11-22", None, True),
        ("2020-01-01", "2026-11-23", None, False), ("2026-10-01", None, 51, True), ("2026-10-01", None, 52, False),
        ("2021", None, 700, True), ("2026-11-01", "2026-11-02", 90, False),
    ],
)  # fmt: skip
def test_what_is_due(checked_on: str | None, next_check_on: str | None, older_than: int | None, due: bool) -> None:
    one = entry(1, checked_on)
    one = replace(one, assurance=replace(one.assurance, next_check_on=next_check_on))
    assert is_due(one, TODAY, older_than) is due


def test_what_an_organisation_runs_is_one_call() -> None:
    owner = replace(entry(1, "2026-11-01", "Huis", kind=Kind.ORGANISATION), contact=Contact(phone="02 648 40 14"))
    groups = [run_by(entry(2, "2024-05", "B"), owner), run_by(entry(3, "2023", "A"), owner)]
    calls = recheck_list([owner, *groups, entry(4, "2024-01-01", "Los")], TODAY)
    assert [(one.name.name_for("nl"), [e.row.name.name_for("nl") for e in one.entries]) for one in calls] == [
        ("Huis", ["A", "B"]), ("Los", ["Los"]),
    ]  # fmt: skip
    assert (calls[0].contact.phone, calls[0].oldest) == ("02 648 40 14", "2023")
    everything = recheck_list([owner, *groups], TODAY, 0)
    assert [e.row.name.name_for("nl") for e in everything[0].entries] == ["A", "B", "Huis"]


def test_what_nobody_ever_checked_comes_first() -> None:
    calls = recheck_list([entry(1, "2019"), entry(2, None, "Nooit"), entry(3, "2020-02")], TODAY)
    assert [one.oldest for one in calls] == [None, "2019", "2020-02"]


@pytest.mark.parametrize("begins", ["=1+1", "+32 2 648 40 14", "-2", "@cell", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(begins: str) -> None:
    spoilt = entry(1, None, begins)
    spoilt = replace(spoilt, contact=Contact(phone=begins, email=begins, url=begins))
    text = recheck_csv(recheck_list([spoilt], TODAY), "nl").decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert len(rows) == 2
    assert [cell for cell in rows[1] if cell[:1] in "=+-@\t\r" and cell] == []
    assert rows[1].count(f"'{begins}") == 7


def test_the_columns_to_fill_in_are_empty() -> None:
    text = recheck_csv(recheck_list([entry(1, "2020", "Groep; met")], TODAY), "nl").decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""), delimiter=";")
    assert (row["name"], row["checked_on"]) == ("Groep; met", "2020")
    assert [row[name] for name in ("result", "field", "new_value", "date", "role")] == [""] * 5


def test_the_name_of_an_owner_that_is_no_entry_here() -> None:
    owner = entry(1, None, "Huis")
    (call,) = recheck_list([run_by(entry(2, None, "A"), owner)], TODAY)
    assert call.name.name_for("nl") == "Huis"
