"""Workbooks: what is in their cells, and those that would take all memory."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from healing_desktop.exchange.hsds.workbook import UNREADABLE, NoSuchSheet, TooLarge, sheet_rows
from tests.exchange.hsds.table_samples import imported, mapping_of

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
ODS_ROWS = "<table:table-row table:number-rows-repeated='"
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def packed(members: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def xlsx(sheet: str) -> bytes:
    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" '
            f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            '<sheet name="Blad" sheetId="1" r:id="b"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="b" '
            f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>',
        }
    )


def cell(at: str, text: str) -> str:
    return f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'


def ods(rows: str) -> bytes:
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'<m:manifest xmlns:m="{ODF}:manifest:1.0"/>',
            "content.xml": f'<o:document-content xmlns:o="{ODF}:office:1.0" xmlns:table="{ODF}:table:1.0" '
            f'xmlns:text="{ODF}:text:1.0" xmlns:office="{ODF}:office:1.0"><office:body><office:spreadsheet>'
            f'<table:table table:name="Blad">{rows}</table:table></office:spreadsheet></office:body>'
            "</o:document-content>",
        }
    )


def ods_cell(text: str, again: int = 1) -> str:
    return (
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{again}">'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def read(folder: Path, content: bytes, name: str, most: int = 1_000_000) -> list[list[str]]:
    file = folder / name
    file.write_bytes(content)
    return list(sheet_rows(file, None, most))


SHEET = (
    f'<row r="1">{cell("A1", "Naam")}{cell("B1", "PC")}{cell("C1", "Ja")}</row>'
    f'<row r="3">{cell("A3", "Groep")}<c r="B3"><v>9000</v></c><c r="C3" t="b"><v>1</v></c></row>'
)


def test_cells_are_text_and_rows_keep_their_number(tmp_path: Path) -> None:
    assert read(tmp_path, xlsx(SHEET), "a.xlsx") == [["Naam", "PC", "Ja"], ["", "", ""], ["Groep", "9000", "yes"]]


def test_a_workbook_becomes_entries(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(xlsx(SHEET))
    result = imported(tmp_path / "a.xlsx", mapping_of(tmp_path, "fields: {name: Naam, postcode: PC, step_free: Ja}"))
    (entry,) = result.entries
    assert entry.row.place is not None
    assert (entry.row.name.name_for(""), entry.row.place.nis, entry.row.step_free) == ("Groep", "44021", True)


def test_an_ods_with_a_million_empty_rows_is_an_ordinary_one(tmp_path: Path) -> None:
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    rows = (
        f"<table:table-row>{ods_cell('x', 2)}{empty}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="1048575">{empty}</table:table-row>'
    )
    assert read(tmp_path, ods(rows), "a.ods") == [["x", "x"]]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("far.xlsx", xlsx(f'<row r="1">{cell("A1", "a")}</row><row r="1048576">{cell("XFD1048576", "b")}</row>')),
        ("quotes.xlsx", xlsx(f"<row r='1'>{cell('A1', 'a')}<c r='XFD1048576'><v>1</v></c></row>")),
        ("rows.ods", ods(f"{ODS_ROWS}1048576'>{ods_cell('x', 100)}</table:table-row>")),
        ("gap.ods", ods(f"{ODS_ROWS}900000'><table:table-cell/></table:table-row>"
                        f"<table:table-row>{ods_cell('x', 1000)}</table:table-row>")),
    ],
)  # fmt: skip
def test_a_sheet_that_would_take_all_memory_is_not_laid_out(name: str, content: bytes, tmp_path: Path) -> None:
    with pytest.raises(TooLarge):
        read(tmp_path, content, name)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    with pytest.raises(TooLarge):
        read(tmp_path, packed({"xl/a.xml": " " * (130 << 20)}), "bomb.xlsx")


def test_a_member_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    honest = packed({"xl/a.xml": "x" * 5000})
    lying = honest.replace((5000).to_bytes(4, "little"), (50).to_bytes(4, "little"))
    assert lying != honest
    with pytest.raises(UNREADABLE):
        read(tmp_path, lying, "lies.xlsx")


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", xlsx("")[:300], packed({"a.xml": "<a/>"})]
)
def test_what_is_no_workbook_is_told(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(UNREADABLE):
        read(tmp_path, content, "a.xlsx")


def test_entities_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UNREADABLE):
        read(tmp_path, packed({"xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "a.xlsx")


def test_a_sheet_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(xlsx(SHEET))
    with pytest.raises(NoSuchSheet):
        list(sheet_rows(tmp_path / "a.xlsx", "Ander blad", 1000))
    assert len(list(sheet_rows(tmp_path / "a.xlsx", "Blad", 1000))) == 3
