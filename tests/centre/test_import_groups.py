"""A spreadsheet into the centre: every row is taken over or told, twice is not double, and bad cells stay text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from healing_desktop.centre.import_groups import OwnRead, columns_of, guess, mapping_of, read_own
from healing_desktop.centre.with_own import entry_of
from healing_desktop.core.centre import Change, Kept
from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.entries import Entry
from healing_desktop.exchange.csv_out import csv_bytes
from healing_desktop.storage.directory import EditionDirectory
from tests.core.samples import words_in
from tests.fixtures.hostile import HOSTILE

TODAY = date(2026, 11, 21)
HEADINGS = ("Naam", "Soort groep", "Thema's", "Postcode", "Gemeente", "Straat en nummer", "Dag", "Beginuur", "Telefoon",
            "E-mail", "Website", "Prijs", "Talen", "Omschrijving")  # fmt: skip
GOOD = ("Praatcafé Zuid", "Zelfhulp- of lotgenotengroep", "Rouw en verlies", "9000", "Gent", "Dorp 1", "dinsdag",
        "19u30", "", "zuid@example.org", "www.example.org", "gratis", "Nederlands", "Samen praten.")  # fmt: skip
SQL, MARKUP = "'; DROP TABLE service; --", "<script>alert(1)</script>"
BAD = (*(text for text in HOSTILE[1::2] if len(text) < 60), SQL, MARKUP, "=1+1", "+x", "-x", "@SUM(A1)", "x" * 5000)


def table(file: Path, rows: Iterable[tuple[str, ...]]) -> Path:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows([HEADINGS, *rows])
    file.write_bytes(text.getvalue().encode("utf-8", "replace"))
    return file


def read(file: Path, directory: EditionDirectory, now: CentreNow | None = None) -> OwnRead:
    found = read_own(file, mapping_of(guess(file), "nl"), directory, now or CentreNow(), words_in, TODAY)
    assert isinstance(found, OwnRead), found
    return found


def after(changes: Iterable[Change]) -> CentreNow:
    return CentreNow().with_rows(1, [Kept(change.record, 1) for change in changes])


def entries(found: OwnRead) -> list[Entry]:
    read = [entry_of(change.record) for change in found.changes if isinstance(change.record, OwnEntry)]
    return [entry for entry in read if entry is not None]


def test_the_headings_of_a_natural_table_are_guessed(tmp_path: Path) -> None:
    file = table(tmp_path / "groepen.csv", [GOOD])
    assert columns_of(file)["Naam"] == ("Praatcafé Zuid",)
    guessed = guess(file)
    assert {guessed[heading] for heading in HEADINGS} >= {
        "name",
        "group_kind",
        "themes",
        "postcode",
        "day",
        "cost",
        "email",
    }
    assert mapping_of({"Postcode": "postcode"}, "nl") is None


def test_the_same_file_again_changes_and_does_not_double(tmp_path: Path, directory: EditionDirectory) -> None:
    file = table(tmp_path / "groepen.csv", [GOOD, ("Andere", *GOOD[1:])])
    first = read(file, directory)
    assert (first.added, first.changed, first.same) == (2, 0, 0)
    entry = entries(first)[0]
    assert entry.row.themes == ("grief",)
    assert entry.row.place is not None
    assert entry.row.place.nis == "44021"
    own = first.changes[0].record
    assert isinstance(own, OwnEntry)
    assert own.expires_on == "2027-11-21"
    kept = after(first.changes)
    again = read(file, directory, kept)
    assert (again.changes, again.same) == ((), 2)
    table(file, [(*GOOD[:3], "9050", *GOOD[4:]), ("Andere", *GOOD[1:])])
    moved = read(file, directory, kept)
    assert (moved.added, moved.changed, moved.same) == (0, 1, 1)
    assert moved.changes[0].record.id == own.id
    table(file, [(*GOOD[:-1], "Met taart."), ("Andere", *GOOD[1:])])
    told = read(file, directory, kept)
    assert (told.added, told.changed, told.same) == (0, 1, 1)
    assert (told.changes[0].base, told.changes[0].record.id) == (1, own.id)


def test_what_is_published_already_is_not_taken_over(tmp_path: Path, directory: EditionDirectory) -> None:
    row = directory.find(directory.understand("rouw 9000"), today=TODAY).rows[0]
    entry = directory.entry(row.id)
    assert entry is not None
    file = tmp_path / "gids.csv"
    file.write_bytes(csv_bytes([entry], words_in("nl"), directory.taxonomies(), TODAY))
    found = read(file, directory)
    assert (found.changes, found.published) == ((), (entry.row.name.name_for(""),))


def test_one_bad_row_stops_no_other(tmp_path: Path, directory: EditionDirectory) -> None:
    """Every bad text in every column: each row is counted once, and what is kept can be read and shown."""
    rows = [(*GOOD[:at], bad, *GOOD[at + 1 :]) for at in range(len(HEADINGS)) for bad in BAD]
    found = read(table(tmp_path / "slecht.csv", [*rows, ("Laatste", *GOOD[1:])]), directory)
    imported = found.imported
    assert imported.kept + imported.changed + imported.refused == imported.read
    assert found.added == len(imported.entries) == len(entries(found))
    names = {entry.row.name.name_for("nl") for entry in entries(found)}
    assert {"Laatste", "=1+1", "@SUM(A1)", SQL, MARKUP} <= names
    assert imported.refused > 0
    assert all(finding.sentence(words_in("nl")) for finding in imported.findings)
    whole = "".join(entry.row.name.name_for("nl") for entry in entries(found))
    assert not {"\x00", "\x1b", "\ud800"} & set(whole)


def test_a_formula_goes_out_as_text_and_comes_back_as_it_was(tmp_path: Path, directory: EditionDirectory) -> None:
    names = ("=1+1", "+x", "-x", "@SUM(A1)", "'=1")
    out = read(table(tmp_path / "uit.csv", [(name, *GOOD[1:]) for name in names]), directory)
    raw = csv_bytes(entries(out), words_in("nl"), directory.taxonomies(), TODAY)
    cells = [row[0] for row in csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";")][1:]
    assert all(cell.startswith("'") for cell in cells)
    file = tmp_path / "terug.csv"
    file.write_bytes(raw)
    back = {entry.row.name.name_for("nl") for entry in entries(read(file, directory))}
    assert back == {entry.row.name.name_for("nl") for entry in entries(out)}
    assert {"=1+1", "+x", "-x", "@SUM(A1)"} <= back
