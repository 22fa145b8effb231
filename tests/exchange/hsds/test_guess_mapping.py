from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from healing_desktop.exchange.csv_out import COLUMNS, csv_bytes
from healing_desktop.exchange.hsds.csv_in import first_rows
from healing_desktop.exchange.hsds.csv_mapping import FIELDS, CsvMapping, read_mapping
from healing_desktop.exchange.hsds.guess_mapping import HEADINGS, guessed_mapping
from tests.core.samples import words_in
from tests.exchange.hsds.package_samples import DAY, whole_entry
from tests.fixtures.generated import real_content

OURS = {
    "label-name": "name", "column-kind": "kind", "label-organisation": "organization", "row-alert": "alert",
    "column-themes": "themes", "label-what": "description", "label-who-for": "who_for",
    "column-audiences": "audiences", "column-age-from": "minimum_age", "column-age-to": "maximum_age",
    "label-meets": "meets", "label-hours": "hours", "column-street": "street", "column-postcode": "postcode",
    "column-town": "town",
    "column-confidential": "confidential", "column-area": "area", "label-step-free": "step_free", "label-cost": "cost",
    "label-languages": "languages", "label-phone": "phone", "label-email": "email", "label-web": "url",
    "label-how-to-join": "how_to_join", "label-first-time": "first_time", "label-leader": "led_by",
    "column-checked-on": "checked_on", "label-source": "source", "column-id": "id",
}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_our_own_table_is_known_in_every_language(language: str, tmp_path: Path) -> None:
    words, file, out = words_in(language), tmp_path / "table.csv", tmp_path / "mapping.yaml"
    file.write_bytes(csv_bytes([whole_entry()], words, real_content().taxonomies, DAY))
    out.write_text(guessed_mapping(first_rows(file), language) or "", encoding="utf-8")
    mapping = read_mapping(out)
    assert isinstance(mapping, CsvMapping)
    assert mapping.language == language
    got = {column: field for (field, _), taken in mapping.fields.items() for column in taken.columns}
    assert got == {words(key): field for key, field in OURS.items()}
    assert COLUMNS.keys() - OURS.keys() == {"column-other-places"}


def test_headings_that_are_nearly_so_are_known_and_others_are_named_for_a_person() -> None:
    rows = [{"Naam van de groep": "", "Telefoonnumer": "", "Dossier": "", "Thema": ""}, {"Thema": "a/b"}]
    text = guessed_mapping(rows, "nl") or ""
    assert yaml.safe_load(text)["fields"] == {
        "name": "Naam van de groep", "themes": {"columns": ["Thema"], "join": "/", "split": "/"},
        "phone": "Telefoonnumer",
    }  # fmt: skip
    assert text.endswith("# Dossier\n")


def test_two_columns_of_one_field_stand_together() -> None:
    text = guessed_mapping([{"Nom": "", "Téléphone": "", "GSM": ""}], "fr") or ""
    assert yaml.safe_load(text)["fields"]["phone"] == {"columns": ["Téléphone", "GSM"]}


@pytest.mark.parametrize("rows", [[], [{"a": "a", "b": "b"}]])
def test_without_a_name_there_is_nothing_to_guess(rows: list[dict[str, str]]) -> None:
    assert guessed_mapping(rows, "nl") is None


def test_every_field_but_one_can_be_guessed_and_no_heading_means_two() -> None:
    assert FIELDS.keys() - HEADINGS.keys() == {"interval"}
    assert HEADINGS.keys() <= FIELDS.keys()
    names = [name.strip() for names in HEADINGS.values() for name in names.split(",")]
    assert len(names) == len(set(names)), sorted(name for name in names if names.count(name) > 1)
