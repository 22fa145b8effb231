"""There and back again: our edition, and a package of somebody else."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from zipfile import ZipFile

import pytest

from healing_desktop.core.entries import Entry
from healing_desktop.exchange.entry_record import published_entry
from healing_desktop.exchange.hsds.entries_to_package import entries_to_package
from healing_desktop.exchange.hsds.hsds_package import HsdsPackage
from healing_desktop.exchange.hsds.imported import Imported
from healing_desktop.exchange.hsds.kept_package import kept_package, without_confidential
from healing_desktop.exchange.hsds.package_to_entries import package_to_entries
from healing_desktop.exchange.hsds.read_package import read_package
from healing_desktop.exchange.hsds.tabular_out import tabular_bytes
from healing_desktop.exchange.hsds.tree_out import tree_bytes
from tests.core.samples import words_in
from tests.exchange.hsds.package_samples import DAY, FOREIGN, package_of, whole_entry
from tests.exchange.hsds.table_samples import TODAY, known_lists
from tests.fixtures.editions import opened, real_edition
from tests.fixtures.generated import generated_content, real_content

WRITERS = {
    "page.json": tree_bytes, "list.json": lambda package: tree_bytes(package, "list"), "tables.zip": tabular_bytes,
}  # fmt: skip


@lru_cache(maxsize=1)
def bundled() -> tuple[Entry, ...]:
    """What the reader of the edition gives: as it is exported."""
    directory = opened(real_edition())
    rows = directory.find(directory.understand(""), limit=10_000).rows
    found = [directory.entry(row.id) for row in rows]
    return tuple(entry for entry in found if entry is not None)


def back(package: HsdsPackage, name: str, folder: Path) -> Imported:
    file = folder / name
    file.write_bytes(WRITERS[name](package))
    return package_to_entries(read_package(file, TODAY), known_lists())


@pytest.mark.parametrize("name", WRITERS)
def test_the_bundled_edition_comes_back_as_it_was(name: str, tmp_path: Path) -> None:
    real = real_content()
    package = entries_to_package(
        bundled(), real.taxonomies, real.helplines, published_on=DAY, words_for=words_in
    )  # fmt: skip
    result = back(package, name, tmp_path)
    assert result.read == len(bundled()) > 300
    came = {entry.row.id: published_entry(entry) for entry in result.entries}
    wrong = [entry.row.id for entry in bundled() if came.get(entry.row.id) != published_entry(entry)]
    assert not wrong, (came.get(wrong[0]), published_entry(next(e for e in bundled() if e.row.id == wrong[0])))
    assert [finding for finding in result.findings if finding.level == "error"] == []


@pytest.mark.parametrize("name", WRITERS)
def test_an_entry_with_everything_comes_back_as_it_was(name: str, tmp_path: Path) -> None:
    (came,) = back(package_of([whole_entry()]), name, tmp_path).entries
    assert published_entry(came) == published_entry(whole_entry())


@pytest.mark.parametrize("name", WRITERS)
def test_generated_entries_come_back_as_they_were(name: str, tmp_path: Path) -> None:
    content = generated_content(150)
    entries = [entry for entry in content.entries if not entry.staff_only]
    package = entries_to_package(entries, content.taxonomies, published_on=DAY)
    came = {entry.row.id: published_entry(entry) for entry in back(package, name, tmp_path).entries}
    for entry in entries:
        assert came[entry.row.id] == published_entry(entry)


def rows_in(raw: bytes) -> dict[str, list[dict[str, str]]]:
    with ZipFile(io.BytesIO(raw)) as archive:
        return {
            name: sorted(
                ({column: cell for column, cell in row.items() if cell}
                 for row in csv.DictReader(io.StringIO(archive.read(name).decode(), newline=""))),
                key=lambda row: sorted(row.items()),
            )
            for name in archive.namelist() if name.endswith(".csv")
        }  # fmt: skip


def again(result: Imported, manifest: Mapping[str, object]) -> HsdsPackage:
    ours = package_of([])
    chosen = [entry.row.id for entry in result.entries]
    return kept_package(result.leftover, result.shared, manifest, chosen, ours)


def test_every_row_and_column_of_somebody_else_comes_back(tmp_path: Path) -> None:
    sent = tabular_bytes(FOREIGN)
    (tmp_path / "theirs.zip").write_bytes(sent)
    gathered = read_package(tmp_path / "theirs.zip", TODAY)
    result = package_to_entries(gathered, known_lists())
    assert len(result.entries) == 1  # the other is defunct
    got = tabular_bytes(again(result, gathered.manifest))
    assert rows_in(got) == rows_in(sent)
    with ZipFile(io.BytesIO(got)) as archive:
        told = json.loads(archive.read("datapackage.json"))
    assert (told["name"], told["custom"]) == ("theirs", {"tombstones": ["s0"]})


def test_a_confidential_place_of_somebody_else_does_not_leave_either() -> None:
    package = HsdsPackage(
        {
            "service": ({"id": "s", "name": "n", "status": "active"},),
            "location": (
                {"id": "l1", "location_type": "physical", "x_confidential": True, "latitude": 50.1, "x_address": "A 1"},
                {"id": "l2", "location_type": "physical", "latitude": 50.2, "longitude": 4.2},
                {"id": "l3", "location_type": "physical", "latitude": 50.3, "longitude": 4.3},
            ),
            "address": tuple({"id": f"a{n}", "location_id": f"l{n}", "address_1": f"Street {n}"} for n in (1, 2, 3)),
            "taxonomy_term": ({"id": "t", "name": "Confidential", "description": "d"},),
            "attribute": ({"id": "x", "link_id": "l2", "link_entity": "location", "taxonomy_term_id": "t"},),
        }
    )
    left = without_confidential(package)
    assert [row["id"] for row in left.rows("address")] == ["a3"]
    assert ["latitude" in row or "x_address" in row for row in left.rows("location")] == [False, False, True]
    assert without_confidential(package_of([])) == package_of([])
