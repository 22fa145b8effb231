"""The way back: row for row what came, and where something changed only that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.exchange.hsds.entries_to_package import entries_to_package
from healing_desktop.exchange.hsds.hsds_package import HsdsPackage
from healing_desktop.exchange.hsds.imported import Imported
from healing_desktop.exchange.hsds.package_back import back_to_package
from healing_desktop.exchange.hsds.tabular_out import tabular_bytes
from healing_desktop.exchange.hsds.tree_out import tree_bytes
from healing_desktop.storage.draft_edition import KeptRows
from tests.exchange.hsds.reading_samples import TODAY, known, read, read_sample, rows_as_sets


def kept_of(imported: Imported, shape: str = "") -> KeptRows:
    return KeptRows(imported.leftover, imported.shared, shape, {"title": "Verzonnen lijst"})


@pytest.mark.parametrize(
    "name", ["page.json", "organization.json", "list_33.json", "tabular", "tabular_11", "oruk.json"]
)
@pytest.mark.parametrize("form", ["page", "tables"])
def test_every_column_comes_back(name: str, form: str, tmp_path: Path) -> None:
    gathered, imported = read_sample(name)
    own = entries_to_package(imported.entries, known().taxonomies, published_on=TODAY)
    back = back_to_package(kept_of(imported, gathered.shape), own)
    assert rows_as_sets(back) == rows_as_sets(gathered.package())
    # And through a file: everything but what reading sets right anew.
    file = tmp_path / ("back.json" if form == "page" else "back.zip")
    file.write_bytes(tree_bytes(back) if form == "page" else tabular_bytes(back))
    again = read(file)[0].package()
    assert {table: len(rows) for table, rows in again.tables.items()} == {t: len(r) for t, r in back.tables.items()}
    for table in back.tables:
        assert {str(row.get("id")) for row in again.rows(table)} == {str(row.get("id")) for row in back.rows(table)}
        assert set(again.columns(table)) == set(back.columns(table)), table


def test_what_changed_is_ours_and_the_rest_is_theirs() -> None:
    imported = read_sample("page.json")[1]
    entry = next(entry for entry in imported.entries if entry.places)
    edited = replace(entry, contact=replace(entry.contact, email="new@made-up.example"))
    own = entries_to_package([edited], known().taxonomies, published_on=TODAY)
    back = back_to_package(kept_of(imported), own, [entry.row.id], frozenset({entry.row.id}))
    (service,) = back.rows("service")
    assert (service["email"], service["x_waiting_room"]) == ("new@made-up.example", "groen")
    assert back.rows("contact") == imported.leftover[entry.row.id]["contact"]
    assert back.rows("service_capacity") == imported.leftover[entry.row.id]["service_capacity"]


def test_a_part_takes_along_what_it_names() -> None:
    imported = read_sample("tabular")[1]
    entry = imported.entries[0]
    part = back_to_package(kept_of(imported), HsdsPackage({}), [entry.row.id])
    assert len(part.rows("service")) == 1
    assert {row["name"] for row in part.rows("organization")} == {"Tabel vzw", "Boven vzw"}
    assert {row["code"] for row in part.rows("taxonomy_term")} == {"women", "people"}
    assert part.rows("address")
    assert "waiting_rooms" not in part.tables
