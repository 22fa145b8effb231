"""The age of a fact travels: in list row, details, terminal, map and on paper, with a clock that is made up (FR2, FR3).

And a notice stands above all else on the way (FR8).
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from healing_desktop.app import handout_service
from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.freshness import freshness, freshness_short
from healing_desktop.core.present_entry import present_entry
from healing_desktop.core.present_row import present_row
from healing_desktop.folders import find_folders
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.service import Handout, Material
from healing_desktop.maps.map_data import map_data
from healing_desktop.storage.directory import EditionDirectory, open_directory
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.words_reader import words_reader
from tests.fixtures.command_line import healing
from tests.fixtures.generated import generated_content
from tests.handouts.read_pdf import ReadPdf

TODAY = date(2026, 11, 21)
# Days since the check: the band, what the row says, what details and paper say.
AGES = (
    (179, "fresh", "Checked 5 months ago", "Checked on 26 May 2026"),
    (181, "aging", "Checked 5 months ago: call first", "Last checked: 24 May 2026. That is 5 months ago: call first"),
    (364, "aging", "Checked 11 months ago: call first", "That is 11 months ago: call first"),
    (366, "old", "Not checked for 1 year: call first", "That is 1 year ago: call first"),
    (731, "very-old", "Last checked 2 years ago: call first", "That is 2 years ago: call first"),
)
ALERT = "No session in August."


@pytest.fixture(scope="module")
def aged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition whose first groups with a place and a number were checked so many days ago."""
    content = generated_content(40)
    groups = [e for e in content.entries if e.row.kind is Kind.GROUP and e.row.place and not e.alert][: len(AGES)]
    days = {group.row.id: days for group, (days, *_) in zip(groups, AGES, strict=True)}
    file = tmp_path_factory.mktemp("aged") / "aged.db"
    build_edition(replace(content, entries=tuple(_checked(entry, days) for entry in content.entries)), file)
    return file


def _checked(entry: Entry, days: dict[str, int]) -> Entry:
    if entry.row.id not in days:
        return entry
    day = (TODAY - timedelta(days=days[entry.row.id])).isoformat()
    return replace(entry, row=replace(entry.row, checked_on=day))


@pytest.fixture(scope="module")
def directory(aged: Path) -> EditionDirectory:
    found = open_directory(aged)
    assert isinstance(found, EditionDirectory)
    return found


def entry_checked(directory: EditionDirectory, days: int) -> Entry:
    day = (TODAY - timedelta(days=days)).isoformat()
    row = next(row for row in directory.find(directory.understand(""), limit=500).rows if row.checked_on == day)
    found = directory.entry(row.id)
    assert found is not None
    return found


@pytest.mark.parametrize(("days", "band", "short", "long"), AGES)
def test_the_age_is_the_same_everywhere(
    root: Path, aged: Path, directory: EditionDirectory, days: int, band: str, short: str, long: str
) -> None:
    words_for = words_reader(root / "resources")
    words, terms = words_for("en"), directory.taxonomies()
    entry = entry_checked(directory, days)
    row = present_row(entry.row, words, terms, TODAY)
    assert (row.trust, row.stale) == (short, band != "fresh")
    assert short in row.spoken
    assert long in present_entry(entry, words, terms, directory.helplines(), TODAY).trust
    pins = json.loads(map_data([entry.row], "en", lambda day: freshness_short(freshness(day, TODAY), words)).as_json())
    assert [pin[5] for pin in pins] == [short]
    today = f"--today={TODAY}"
    shown = healing("--language", "en", "show", entry.row.id, today, edition=aged)
    assert long in shown.out.replace("\u00a0", " ")
    assert healing("show", "--json", entry.row.id, today, edition=aged).document["freshness"]["band"] == band
    listed = healing("--language", "en", "find", "--limit", "500", today, "--", "", edition=aged).lines
    at = listed.index(f"  {entry.row.id}")
    assert f"  {short}" in listed[at - 6 : at]
    made = handout_service(find_folders(), words_for, directory).make(Material((entry,)), HandoutOptions("en"), TODAY)
    assert isinstance(made, Handout)
    assert long in ReadPdf(made.pdf).text


@pytest.fixture(scope="module")
def alerted(directory: EditionDirectory) -> Entry:
    rows = directory.find(directory.understand(""), limit=500).rows
    found = directory.entry(next(row.id for row in rows if row.has_alert and row.kind is Kind.GROUP))
    assert found is not None
    return found


def test_a_notice_stands_above_all_else(root: Path, aged: Path, directory: EditionDirectory, alerted: Entry) -> None:
    words_for = words_reader(root / "resources")
    words, terms = words_for("en"), directory.taxonomies()
    row = present_row(alerted.row, words, terms, TODAY)
    assert row.when.startswith("Notice · ")
    assert row.spoken.startswith(f"{row.name}. Notice. ")
    shown = healing("--language", "en", "show", alerted.row.id, f"--today={TODAY}", edition=aged)
    assert shown.lines[1] == f"! {ALERT}"
    listed = healing("--language", "en", "find", "--limit", "500", "--", "", edition=aged).lines
    at = listed.index(f"  {alerted.row.id}")
    assert any(line.startswith("  Notice · ") for line in listed[at - 6 : at])
    for language, said in (("en", ALERT), ("nl", "Geen bijeenkomst in augustus."), ("fr", "Pas de réunion en août.")):
        made = handout_service(find_folders(), words_for, directory).make(
            Material((alerted,)), HandoutOptions(language), TODAY
        )
        assert isinstance(made, Handout)
        paper = ReadPdf(made.pdf).text
        assert said in paper
        assert paper.index(said) < 250, "at the head of the card"


def test_rows_without_a_notice_have_no_mark(root: Path, directory: EditionDirectory) -> None:
    words = words_reader(root / "resources")("en")
    for row in directory.find(directory.understand(""), limit=500).rows:
        said = present_row(row, words, directory.taxonomies(), TODAY)
        assert ("Notice" in said.when) is row.has_alert
