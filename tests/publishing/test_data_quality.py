"""The report on what is not known: counted from the content, and the committed one is today's."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Contact, Entry, Kind
from healing_desktop.publishing.data_quality import data_quality
from tests.fixtures.command_line import healing
from tests.fixtures.generated import DATA


@pytest.fixture(scope="module")
def report(content: EditionContent) -> str:
    return data_quality(content)


def cells(report: str, name: str) -> list[int]:
    found = re.search(rf"^\| {re.escape(name)} \|(.*)\|$", report, re.MULTILINE)
    assert found, name
    return [int(cell) for cell in found[1].split("|")]


def test_the_committed_report_is_that_of_the_data(root: Path, report: str) -> None:
    committed = (root / "docs" / "data-quality.md").read_text(encoding="utf-8")
    assert committed == report, "write it anew: publish quality --data data --out docs/data-quality.md"


def test_the_command_writes_it(tmp_path: Path, report: str) -> None:
    out = tmp_path / "quality.md"
    assert healing("publish", "quality", "--data", str(DATA), "--out", str(out)).status == 0
    assert out.read_text(encoding="utf-8") == report


def test_rows_add_up(content: EditionContent, report: str) -> None:
    entries = cells(report, "**entries**")
    assert entries[-1] == sum(entries[:-1]) == len(content.entries)
    for row in re.findall(r"^\| (?!---|\*\*|nl|fr|de|en)\S.*\|$", report, re.MULTILINE):
        *parts, whole = [int(cell) for cell in row.split("|")[2:-1] if cell.strip().isdigit()] or [0, 0]
        assert whole == sum(parts), row
    for table in ("high", "medium", "low"), ("up to half a year", "one to two years"):
        assert all(cells(report, name)[-1] <= len(content.entries) for name in table)
    sure = [cells(report, name)[-1] for name in ("high", "medium", "low")]
    assert sum(sure) == len(content.entries)


def test_a_field_that_goes_is_counted(content: EditionContent, report: str) -> None:
    before = cells(report, "telephone")
    group = next(entry for entry in content.entries if entry.row.kind is Kind.GROUP and entry.contact.phone)

    def silent(entry: Entry) -> Entry:
        return replace(entry, contact=Contact()) if entry is group else entry

    after = cells(data_quality(replace(content, entries=tuple(map(silent, content.entries)))), "telephone")
    assert after == [before[0] + 1, *before[1:-1], before[-1] + 1]


def test_cards_are_counted_by_language_and_by_who_read_them(content: EditionContent, report: str) -> None:
    for language in ("nl", "fr", "de", "en"):
        machine, human, none = cells(report, language)
        assert machine + human + none == len(content.entries)
        assert machine == sum(
            c.language == language and c.origin == "machine" for e in content.entries for c in e.cards
        )


def test_doubtful_networks_and_towns_are_named(content: EditionContent, report: str) -> None:
    doubtful = [entry for entry in content.entries if entry.row.area.doubtful or entry.row.doubtful]
    assert doubtful
    assert all(entry.row.name.name_for("") in report for entry in doubtful)
    assert "Enghien" in report
    assert "Bocholt" in report
