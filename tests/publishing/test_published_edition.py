"""data/ as the file that centres fetch: all of it, the same each time, and nothing with a fault."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from healing_desktop.exchange.edition_lines import published, read_edition
from healing_desktop.publishing.published_edition import faults_in, packed_from_data
from tests.fixtures.editions import copy_of_data
from tests.fixtures.generated import DATA, real_content


@pytest.fixture(scope="module")
def packed() -> bytes:
    made = packed_from_data(DATA)
    assert isinstance(made, bytes), made
    return made


def test_it_holds_what_data_holds(packed: bytes) -> None:
    read = read_edition(io.BytesIO(packed))
    assert isinstance(read, tuple), read
    head, edition = read
    assert edition.content == published(real_content())
    assert head.serial == real_content().serial
    files = {(file.parent.name, file.stem): file for file in (DATA / "articles").glob("*/*.md")}
    bodies = {key: file.read_text(encoding="utf-8").split("\n---\n", 1)[1] for key, file in files.items()}
    assert {(one.slug, one.language): one.text.split("\n---\n", 1)[1] for one in edition.content.articles} == bodies


def test_the_same_data_give_the_same_bytes(packed: bytes, tmp_path: Path) -> None:
    assert packed_from_data(copy_of_data(tmp_path)) == packed


def test_a_fault_in_an_article_is_told(tmp_path: Path) -> None:
    data = copy_of_data(tmp_path)
    (data / "articles" / "first-time" / "nl.md").write_text("no front matter\n", encoding="utf-8")
    faults = packed_from_data(data)
    assert isinstance(faults, list)
    assert "articles/first-time/nl.md" in [fault.file for fault in faults]


def test_a_fault_in_the_data_is_told(tmp_path: Path) -> None:
    data = copy_of_data(tmp_path)
    (data / "edition.yaml").write_text("serial: none\n", encoding="utf-8")
    assert isinstance(packed_from_data(data), list)


def test_what_no_centre_takes_has_faults(packed: bytes) -> None:
    assert faults_in(packed) == []
    assert faults_in(packed[:-50])[0].reason == "cut-off"
