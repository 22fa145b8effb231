"""Tables as somebody keeps them, and how they are read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from healing_desktop.core.places import Place
from healing_desktop.exchange.hsds.csv_in import read_table
from healing_desktop.exchange.hsds.csv_mapping import CsvMapping, read_mapping
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.imported import Imported
from healing_desktop.exchange.hsds.known_lists import KnownLists
from healing_desktop.exchange.hsds.package_to_entries import package_to_entries
from tests.fixtures.editions import opened, real_edition
from tests.fixtures.generated import real_content

TODAY = date(2026, 11, 24)


def mapping_of(folder: Path, text: str) -> CsvMapping:
    file = folder / "mapping.yaml"
    file.write_text(text, encoding="utf-8")
    mapping = read_mapping(file)
    assert isinstance(mapping, CsvMapping), mapping
    return mapping


def gathered_of(file: Path, mapping: CsvMapping) -> Gathered:
    gathered = read_table(file, mapping, TODAY)
    assert isinstance(gathered, Gathered), gathered
    return gathered


def known_lists() -> KnownLists:
    directory = opened(real_edition())

    def place(text: str) -> Place | None:
        return directory.place(text)

    return KnownLists(real_content().taxonomies, place, TODAY, "test")


def imported(file: Path, mapping: CsvMapping) -> Imported:
    return package_to_entries(gathered_of(file, mapping), known_lists())
