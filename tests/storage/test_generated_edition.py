"""The made-up editions that journeys and benchmarks stand on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import phonenumbers
import pytest

from healing_desktop.core.entries import Kind
from healing_desktop.core.schedule import next_meetings
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.storage.directory import EditionDirectory, open_directory
from tests.fixtures.generated import EVERY_ALERTED, GRIEF_NEAR_GENT, generated_content, generated_edition

SIZE = 400


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated_edition(SIZE, tmp_path_factory.mktemp("generated"))


def test_equal_arguments_give_equal_content_and_bytes(edition: Path, tmp_path: Path) -> None:
    first = generated_content(SIZE)
    assert generated_content(SIZE) == first
    assert generated_edition(SIZE, tmp_path).read_bytes() == edition.read_bytes()
    assert generated_content(SIZE, seed=2) != first


def test_every_entry_says_that_it_is_made_up() -> None:
    made_up = [entry for entry in generated_content(SIZE).entries if entry.row.kind.value != "helpline"]
    assert len(made_up) == SIZE
    for entry in made_up:
        assert "Made-up" in (entry.row.name.exact("en") or "")


def test_numbers_are_valid() -> None:
    numbers = {entry.row.phone for entry in generated_content(SIZE).entries if entry.row.phone and entry.row.group_kind}
    assert numbers
    assert all(phonenumbers.is_valid_number(phonenumbers.parse(number, "BE")) for number in numbers)


def test_notices_and_checks_come_back_from_the_file(edition: Path) -> None:
    directory = open_directory(edition)
    assert isinstance(directory, EditionDirectory)
    alerted = [entry for entry in generated_content(SIZE).entries if entry.alert]
    assert len([entry for entry in alerted if entry.row.kind is not Kind.HELPLINE]) == SIZE // EVERY_ALERTED
    assert any(entry.assurance.changed_on for entry in alerted)
    for entry in alerted:
        found = directory.entry(entry.row.id)
        assert found is not None
        assert (found.alert, found.assurance) == (entry.alert, entry.assurance)
    marked = {row.id for row in directory.find(directory.understand(""), limit=2 * SIZE).rows if row.has_alert}
    assert marked == {entry.row.id for entry in alerted}


def test_every_code_is_one_of_the_lists() -> None:
    content = generated_content(SIZE)
    known: Taxonomies = content.taxonomies
    for entry in content.entries:
        assert all(("theme", code) in known.terms for code in entry.row.themes)
        assert all(("audience", code) in known.terms for code in entry.row.audiences)
        assert all(("language", code) in known.terms for code in entry.row.languages)


def test_grief_groups_in_and_around_gent_have_a_date_and_a_number(edition: Path) -> None:
    directory = open_directory(edition)
    assert isinstance(directory, EditionDirectory)
    found = directory.find(directory.understand("rouw 9000"), today=date(2026, 11, 21))
    near = [row for row in found.rows if row.distance_km is not None and row.distance_km < 25]
    sure = [row for row in near if row.phone and next_meetings(row.schedules, date(2026, 11, 21), 1)]
    assert len(sure) >= len(GRIEF_NEAR_GENT)
    first = found.rows[0]
    assert first.phone
    assert first.schedules
    directory.close()
