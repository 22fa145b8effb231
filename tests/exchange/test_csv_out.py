from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from healing_desktop.core.entries import Contact, Entry
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.csv_out import COLUMNS, csv_bytes
from tests.core.samples import words_in
from tests.exchange.edition_samples import named_entry
from tests.exchange.hsds.package_samples import HIDDEN, whole_entry
from tests.fixtures.generated import real_content

TODAY = date(2026, 11, 24)


def sheet(entries: list[Entry], language: str = "fr") -> list[dict[str, str]]:
    made = csv_bytes(entries, words_in(language), real_content().taxonomies, TODAY)
    assert made.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(made.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_a_row_says_everything_in_the_language_asked() -> None:
    (row,) = sheet([whole_entry()])
    told = {
        "Nom": "Groupe inventé", "Thèmes": "Deuil; Idées suicidaires", "Code postal": "9000",
        "Rue et numéro": "Voorbeeldstraat 1", "Téléphone": "012 34 56 78", "Prix": "payez ce que vous pouvez",
        "Quand": "souvent le mardi", "La première fois": "On écoute.", "Âge à partir de": "18", "Âge jusqu'à": "65.5",
        "Vérifié le": "2026-10-01", "Langues": "français; néerlandais", "Attention": "Fermé en juillet",
    }  # fmt: skip
    assert {heading: row[heading] for heading in told} == told
    (dutch,) = sheet([whole_entry()], "nl")
    assert (dutch["Naam"], dutch["Wat het is"]) == ("Verzonnen groep", "Een groep.")


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_every_column_has_a_heading_of_its_own(language: str) -> None:
    words = words_in(language)
    assert len({words(key) for key in COLUMNS}) == len(COLUMNS)


def test_a_confidential_place_is_not_told() -> None:
    entry = whole_entry()
    made = csv_bytes(
        [entry, replace(entry, places=(HIDDEN,))], words_in("en"), real_content().taxonomies, TODAY
    ).decode()  # fmt: skip
    assert HIDDEN.address is not None
    assert HIDDEN.address not in made
    assert "9300" not in made
    assert "Aalst" in made


def test_what_is_unknown_is_empty_and_staff_only_is_left_out() -> None:
    (row,) = sheet([named_entry(1), replace(named_entry(2), staff_only=True)])
    filled = {heading for heading, cell in row.items() if cell}
    assert filled == {"Nom", "Type", "Numéro de la fiche"}


def test_a_cell_is_never_a_formula() -> None:
    entry = named_entry(1)
    bad = replace(
        entry,
        row=replace(entry.row, name=LocalText((("fr", "=1+1"),))),
        contact=Contact("+32 12 34 56 78", "@x", '=HYPERLINK("x")'),
    )
    (row,) = sheet([bad])
    assert row["Nom"] == "'=1+1"
    assert all(not cell.startswith(("=", "+", "-", "@")) for cell in row.values())


def test_the_real_edition_is_one_row_for_each_entry() -> None:
    entries = [entry for entry in real_content().entries if not entry.staff_only]
    for language in ("nl", "de"):
        rows = sheet(entries, language)
        assert len(rows) == len(entries)
        assert all(None not in row and None not in row.values() for row in rows)
