from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.exchange.hsds.csv_mapping import FIELDS, CsvMapping, MappingFault, Taken, read_mapping
from tests.core.samples import words_in


def read(folder: Path, text: str | bytes) -> CsvMapping | MappingFault:
    file = folder / "m.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_mapping(file)


def test_everything_that_can_be_said(tmp_path: Path) -> None:
    text = """
language: fr
sheet: Groupes
heading_row: 2
encoding: cp850
delimiter: ";"
fields:
  name: {fr: Nom, nl: Naam}
  street: {columns: [Rue, N°], join: " "}
  phone: [Tél, GSM]
  themes: {column: Thème, split: "/", values: {Deuil: grief, Autre: }}
  enrolment: {column: Inscription, values: {oui: booking, yes: booking}}
  organization: {constant: CAW}
  postcode: 1000
"""
    made = read(tmp_path, text)
    assert made == CsvMapping(
        {
            ("name", "fr"): Taken(("Nom",)), ("name", "nl"): Taken(("Naam",)),
            ("street", ""): Taken(("Rue", "N°"), " "), ("phone", ""): Taken(("Tél", "GSM")),
            ("themes", ""): Taken(("Thème",), None, "/", {"deuil": "grief", "autre": ""}),
            ("enrolment", ""): Taken(("Inscription",), values={"oui": "booking", "true": "booking"}),
            ("organization", ""): Taken(constant="CAW"), ("postcode", ""): Taken(("1000",)),
        },
        "fr", "Groupes", 2, "cp850", ";",
    )  # fmt: skip


def test_json_is_as_good(tmp_path: Path) -> None:
    told = {"language": "nl", "fields": {"name": "Naam", "themes": {"column": "T", "values": {"a": "grief"}}}}
    assert isinstance(read(tmp_path, json.dumps(told, indent=1)), CsvMapping)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("fields: {nmae: x}", "unknown-field"), ("fields: {name: x}\ntable: y", "unknown-field"),
        ("fields: {phone: x}", "no-name"), ("", "wrong-form"), ("[1]", "wrong-form"), ("fields: [name]", "wrong-form"),
        ("fields: {name: {colum: x}}", "wrong-form"), ("fields: {name: {column: [a, [b]]}}", "wrong-form"),
        ("fields: {name: x, phone: {nl: x}}", "wrong-form"), ("fields: {name: x}\nheading_row: 0", "wrong-form"),
        ("fields: {name: x}\nencoding: klingon", "wrong-form"), ("fields: {name: x}\ndelimiter: '::'", "wrong-form"),
        ("fields: {name: x}\nsheet: [1]", "wrong-form"), ("a: [", "unreadable"), (b"\xff\xfe\x00", "unreadable"),
        ("fields: {name: {}}", "wrong-form"), ("!!python/object/apply:os.system [x]", "unreadable"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_sentence(text: str | bytes, reason: str, tmp_path: Path) -> None:
    fault = read(tmp_path, text)
    assert isinstance(fault, MappingFault)
    assert fault.reason == reason
    for language in INTERFACE_LANGUAGES:
        said = fault.sentence(words_in(language))
        assert "m.yaml" in said
        assert "\n" not in said


def test_no_file_and_a_huge_one_are_faults(tmp_path: Path) -> None:
    gone = read_mapping(tmp_path / "none.yaml")
    assert isinstance(gone, MappingFault)
    assert gone.reason == "unreadable"
    assert isinstance(read(tmp_path, b"#" * (2 << 20)), MappingFault)


def test_every_field_says_what_it_holds() -> None:
    assert all(FIELDS.values())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("name", "fields", "column", "values", "nl", "x")), inner, max_size=4), max_leaves=12))  # fmt: skip  # noqa: E501
def test_any_document_is_a_mapping_or_a_fault(tmp_path: Path, document: object) -> None:
    made = read(tmp_path, json.dumps({"fields": document}))
    assert isinstance(made, CsvMapping | MappingFault)
