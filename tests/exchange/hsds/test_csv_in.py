"""Tables of other people, in any dress, become entries; nothing of them is lost and nothing in them raises."""

from __future__ import annotations

import csv
import io
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from healing_desktop.core.entries import Attending, Cost
from healing_desktop.exchange.hsds.csv_in import read_table
from healing_desktop.exchange.hsds.csv_mapping import CsvMapping, MappingFault, Taken
from healing_desktop.exchange.spreadsheet_cells import unsafe
from tests.exchange.hsds.table_samples import TODAY, gathered_of, imported, mapping_of

MAPPING = """
language: nl
fields:
  name: {nl: Naam, fr: Nom}
  themes: {column: Thema's, split: ",", values: {verdriet: grief}}
  description: Uitleg
  street: {columns: [Straat, Nr], join: " "}
  postcode: PC
  town: Stad
  phone: [Telefoon, Gsm]
  day: Dag
  opens_at: Van
  closes_at: Tot
  cost: Prijs
  languages: {constant: nl}
  organization: {column: Vzw, constant: CAW Voorbeeld}
  step_free: Rolstoel
  attending: Wijze
  checked_on: Nagekeken
  minimum_age: Vanaf
"""
COLUMNS = "Naam Nom Thema's Uitleg Straat Nr PC Stad Telefoon Gsm Dag Van Tot Prijs Vzw Rolstoel Wijze Nagekeken Vanaf"
FIRST = (
    "Rouwgroep;Groupe deuil;verdriet, Verslaving;Wij praten.;Dorp;1;9000;Gent;;012 34 56 78;dinsdag;19u30;21:00;"
    "€ 2,50;;Ja;beide;03/11/2026;18;A-1"
)
SECOND = "Praatcafé;;;;;;;Gent;012 34 56 79;;af en toe;;;gratis;De Vzw;nee;;2026;;A-2"
TABLE = "\n".join((f"{COLUMNS} Dossier".replace(" ", ";"), FIRST, SECOND, ""))


def write(folder: Path, text: str = TABLE, encoding: str = "utf-8", name: str = "table.csv") -> Path:
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


def test_a_table_becomes_entries(tmp_path: Path) -> None:
    result = imported(write(tmp_path), mapping_of(tmp_path, MAPPING))
    assert (result.read, result.refused) == (2, 0), result.findings
    first, second = result.entries
    row, rule = first.row, first.row.schedules[0]
    assert row.name.by_language == (("nl", "Rouwgroep"), ("fr", "Groupe deuil"))
    assert row.themes == ("grief", "addiction")
    assert (rule.freq, rule.byday, rule.opens_at, rule.closes_at) == ("WEEKLY", "TU", time(19, 30), time(21))
    assert (row.cost.amount, row.phone, row.checked_on) == (2.5, "012 34 56 78", "2026-11-03")
    assert (row.attending, row.step_free, row.languages, first.minimum_age) == (Attending.BOTH, True, ("nl",), 18)
    assert row.organization is not None
    assert row.organization.name_for("nl") == "CAW Voorbeeld"
    assert row.place is not None
    assert (row.place.address, row.place.postcode, row.place.nis) == ("Dorp 1", "9000", "44021")
    assert first.cards[0].what == "Wij praten."
    assert second.row.place is not None
    assert (second.row.place.nis, second.row.place.address, second.row.step_free) == ("44021", None, False)
    assert second.row.cost == Cost(True)
    assert second.row.meets is not None
    assert (second.row.meets.name_for("nl"), second.row.schedules) == ("af en toe", ())
    assert second.row.checked_on == "2026"


def test_what_several_rows_name_is_written_once(tmp_path: Path) -> None:
    told = "fields: {name: N, organization: O, themes: T, audiences: A}"
    file = write(tmp_path, "N,O,T,A\nA,CAW,Rouw en verlies,ouders\nB,CAW,rouw EN verlies,Ouders\n")
    result = imported(file, mapping_of(tmp_path, told))
    assert [finding for finding in result.findings if finding.level == "error"] == []
    first, second = result.entries
    assert first.organization_id == second.organization_id
    assert first.row.themes == second.row.themes == ("grief",)


def test_the_apostrophe_of_our_own_tables_is_taken_away(tmp_path: Path) -> None:
    file = write(tmp_path, "N,P,x\n'=1+1,'+32 12 34 56 78,'s Avonds\n")
    (service,) = gathered_of(file, mapping_of(tmp_path, "fields: {name: N, phone: P}")).package().rows("service")
    assert (service["name"], service["x"]) == ("=1+1", "'s Avonds")


def test_columns_that_are_not_mapped_are_kept(tmp_path: Path) -> None:
    services = gathered_of(write(tmp_path), mapping_of(tmp_path, MAPPING)).package().rows("service")
    assert [row["Dossier"] for row in services] == ["A-1", "A-2"]


def test_the_same_table_gives_the_same_ids_and_twins_have_their_own(tmp_path: Path) -> None:
    mapping = CsvMapping({("name", ""): Taken(("Naam",))})
    file = write(tmp_path, "Naam,x\nA,1\nA,2\nB,3\n")
    ids = [[entry.row.id for entry in imported(file, mapping).entries] for _ in range(2)]
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_encoding_and_delimiter(encoding: str, delimiter: str, tmp_path: Path) -> None:
    text = f"Näam{delimiter}Stad\r\nCafé ’t Hoekje{delimiter}Liège\r\n"
    file = write(tmp_path, text, encoding)
    (entry,) = imported(file, CsvMapping({("name", ""): Taken(("Näam",)), ("town", ""): Taken(("Stad",))})).entries
    assert entry.row.name.name_for("nl") == "Café ’t Hoekje"
    assert entry.row.place is not None
    assert entry.row.place.nis == "62063"


def test_what_cannot_be_seen_can_be_told(tmp_path: Path) -> None:
    told = "encoding: cp437\ndelimiter: '^'\nheading_row: 3\nfields: {name: Naam}\n"
    file = write(tmp_path, "export of today\n\nNaam^x\nCafé^1\n", "cp437")
    (entry,) = imported(file, mapping_of(tmp_path, told)).entries
    assert entry.row.name.name_for("nl") == "Café"


def test_a_line_that_only_tells_the_delimiter_is_no_heading(tmp_path: Path) -> None:
    file = write(tmp_path, "sep=;\nNaam;x\nA;1\n")
    assert len(imported(file, CsvMapping({("name", ""): Taken(("Naam",))})).entries) == 1


def test_a_confidential_place_does_not_keep_its_street(tmp_path: Path) -> None:
    told = "fields: {name: N, street: S, postcode: P, town: T, confidential: G}"
    gathered = gathered_of(write(tmp_path, "N,S,P,T,G\nA,Geheim 7,9300,Aalst,ja\n"), mapping_of(tmp_path, told))
    assert "Geheim" not in str(gathered.tables)
    assert "9300" not in str(gathered.tables)


def test_a_row_that_is_wrong_stops_no_other(tmp_path: Path) -> None:
    told = "fields: {name: N, status: S, minimum_age: A}"
    file = write(tmp_path, "N,S,A\nGoed,active,18\n,active,1\nSlecht,slaapt,1\nOud,active,heel oud\n")
    result = imported(file, mapping_of(tmp_path, told))
    assert [entry.row.name.name_for("") for entry in result.entries][:1] == ["Goed"]
    assert result.read == 4
    assert {finding.row for finding in result.findings if finding.level == "error"} >= {3, 4}


def test_a_mapping_of_another_table_is_refused(tmp_path: Path) -> None:
    fault = read_table(write(tmp_path), CsvMapping({("name", ""): Taken(("Titel",))}), TODAY)
    assert fault == MappingFault("unknown-column", "table.csv", "Titel")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    gathered = gathered_of(tmp_path / "none.csv", CsvMapping({("name", ""): Taken(("N",))}))
    assert [finding.reason for finding in gathered.report.all() if finding.level == "error"][:1] == ["unreadable"]


cells = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20).map(str.strip)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=4), mark=st.sampled_from(",;\t|"))
def test_every_cell_of_any_table_comes_back(tmp_path: Path, rows: list[tuple[str, str, str]], mark: str) -> None:
    """Round trip through a table: names, and columns that we do not know."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=mark)
    writer.writerow(("Naam", "Their column", "Andere"))
    writer.writerows((f"n{number} {name}", *more) for number, (name, *more) in enumerate(rows))
    file = write(tmp_path, text.getvalue())
    gathered = gathered_of(file, CsvMapping({("name", ""): Taken(("Naam",))}, delimiter=mark))
    services = gathered.package().rows("service")
    assert len(services) == len(rows)
    for service, (number, (name, *more)) in zip(services, enumerate(rows), strict=True):
        assert service["name"] == f"n{number} {name}".strip()
        for column, cell in zip(("Their column", "Andere"), more, strict=True):
            told = "" if cell.lower() == "null" else cell
            assert service.get(column, "") == unsafe(told)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.binary(max_size=300), ending=st.sampled_from((".csv", ".xlsx", ".ods", ".txt")))
def test_no_bytes_raise(tmp_path: Path, raw: bytes, ending: str) -> None:
    file = tmp_path / f"x{ending}"
    file.write_bytes(raw)
    made = read_table(file, CsvMapping({("name", ""): Taken((), constant="n")}), date(2026, 1, 1))
    assert not isinstance(made, MappingFault)
