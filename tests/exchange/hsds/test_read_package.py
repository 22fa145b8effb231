"""Every shape is known by what it is, and gives the same rows; a file that is none is told in one sentence."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from healing_desktop.exchange.hsds.entries_to_package import entries_to_package
from healing_desktop.exchange.hsds.hsds_tables import TABLES
from healing_desktop.exchange.hsds.package_files import ZipFiles
from healing_desktop.exchange.hsds.tabular_out import tabular_bytes
from healing_desktop.exchange.hsds.tree_out import tree_bytes
from tests.exchange.hsds.reading_samples import TODAY, read, read_sample, reasons, rows_as_sets, told, zipped
from tests.fixtures.generated import real_content

SHAPES = {
    "page.json": ("page", 3, 2), "list.json": ("list", 3, 2), "service.json": ("service", 1, 1),
    "organization.json": ("organization", 2, 2), "list_33.json": ("list", 1, 1), "oruk.json": ("uk", 1, 1),
    "tabular": ("tabular", 3, 2), "tabular_11": ("1.1", 1, 1),
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_each_shape_is_known(name: str) -> None:
    gathered, imported = read_sample(name)
    assert (gathered.shape, imported.read, len(imported.entries)) == SHAPES[name]
    assert imported.read == imported.kept + imported.changed + imported.refused


@pytest.mark.parametrize("name", ["tabular", "tabular_11"])
def test_a_zip_is_its_folder(name: str, tmp_path: Path) -> None:
    folder = Path(__file__).parents[2] / "fixtures" / "hsds" / name
    packed = zipped(tmp_path / "x.zip", {f"some/folder/{file.name}": file.read_bytes() for file in folder.iterdir()})
    from_folder, from_zip = read_sample(name)[0].package(), read(packed)[0].package()
    assert rows_as_sets(from_zip) == rows_as_sets(from_folder)


def test_a_zip_may_hold_a_file_without_a_name(tmp_path: Path) -> None:
    """As its folder says; zipfile itself stumbles over one."""
    with ZipFile(zipped(tmp_path / "x.zip", {"services.csv": b"id", "gone.csv": b"id"})) as packed:
        packed.infolist()[1].filename = ""
        assert ZipFiles(packed, 10).names == ("services.csv",)


def test_page_list_and_services_hold_the_same() -> None:
    page, listed = read_sample("page.json")[0].package(), read_sample("list.json")[0].package()
    assert rows_as_sets(page) == rows_as_sets(listed)


def test_every_table_is_read() -> None:
    package = read_sample("tabular")[0].package()
    assert set(TABLES) | {"waiting_rooms"} == set(package.tables)


@pytest.mark.parametrize("shape", ["page", "tables"])
def test_our_own_export_comes_back_row_for_row(shape: str, tmp_path: Path) -> None:
    content = real_content()
    own = entries_to_package(content.entries[:60], content.taxonomies, content.helplines, published_on=TODAY)
    file = tmp_path / ("own.json" if shape == "page" else "own.zip")
    file.write_bytes(tree_bytes(own) if shape == "page" else tabular_bytes(own))
    gathered, imported = read(file)
    assert gathered.shape == "ours"
    assert rows_as_sets(gathered.package()) == rows_as_sets(own)
    assert imported.findings == ()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.json", b"", "not-hsds"),
        ("a.json", b"{]", "not-json"),
        ("a.json", b'{"a": 1}', "not-hsds"),
        ("a.json", b"[]", "no-services"),
        ("a.json", b'[{"id": NaN}]', "not-json"),
        ("own.csv", b"a,b\n1,2\n", "needs-mapping"),
        ("a.pdf", b"%PDF", "not-hsds"),
        ("a.zip", b"PK\x03\x04 and then nothing", "broken-zip"),
    ],
)
def test_what_is_none_is_told(name: str, content: bytes, reason: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    imported = read(file)[1]
    assert [(finding.level, finding.reason) for finding in imported.findings] == [("error", reason)]
    assert imported.entries == ()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert reasons(read(tmp_path / "gone.json")[1]) == {"no-file"}


def test_lines_of_objects_are_a_list_and_one_bad_line_is_only_that(tmp_path: Path) -> None:
    file = tmp_path / "a.ndjson"
    lines = [f'{{"id": "{number}", "name": "n", "status": "active"}}' for number in range(3)]
    file.write_text("\n".join([lines[0], lines[1][:20], lines[2]]))
    imported = read(file)[1]
    assert len(imported.entries) == 2
    assert ("error", "not-json", "") in told(imported)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_any_encoding(encoding: str, tmp_path: Path) -> None:
    text = "id;name;status\n1;Réunion “à deux”;active\n"
    imported = read(zipped(tmp_path / "x.zip", {"services.csv": text.encode(encoding)}))[1]
    assert imported.entries[0].row.name.by_language[0][1] == "Réunion “à deux”"
    assert ("encoding" in reasons(imported)) == (encoding in ("cp1252", "utf-16"))
    assert "delimiter" in reasons(imported)
