"""The call sheet: everything to ask on it, room to write, and the standards of every other page."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from healing_desktop.core.entries import Contact, Entry
from healing_desktop.core.words import Words
from healing_desktop.handouts.call_sheet import CallSheet, call_sheet
from healing_desktop.handouts.typeset import Typeset, Typesetter
from tests.fixtures.generated import real_content
from tests.handouts.pdf_rules import broken_rules

TODAY = date(2026, 11, 22)


def words(root: Path, language: str) -> Words:
    return Words.from_source(
        language, (root / "resources" / "words" / f"{language}.ftl").read_text(encoding="utf-8"), ""
    )


def some(number: int) -> list[Entry]:
    return [entry for entry in real_content().entries if entry.contact.phone and not entry.staff_only][:number]


def sheet(root: Path, entries: list[Entry], language: str = "nl") -> CallSheet:
    content, first = real_content(), entries[0]
    return call_sheet([(first.row.name, first.contact, entries)], words(root, language), content.taxonomies,
                      content.helplines, TODAY)  # fmt: skip


def pages(root: Path, made: CallSheet) -> list[str]:
    pdf = Typesetter(root / "resources").typeset(made, TODAY)
    assert isinstance(pdf, Typeset), pdf
    assert broken_rules(pdf.pdf) == []
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf.pdf)).pages]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_all_that_is_asked_and_noted(root: Path, language: str) -> None:
    made = sheet(root, some(1), language)
    (side,) = made.sides
    (text,) = pages(root, made)
    (entry,) = side.groups[0].entries
    for said in (*side.boxes, side.what, side.date, side.role, side.groups[0].phone, entry.id, entry.kind):
        assert " ".join(said.split()) in text, said
    assert all(" ".join(fact.label.split()) in text for fact in entry.facts)
    assert len(side.boxes) == 4


def test_a_number_of_its_own_stands_beside_the_entry(root: Path) -> None:
    first, second = some(2)
    second = replace(second, contact=Contact(phone="02 648 40 14"))
    made = sheet(root, [first, second])
    assert [entry.phone for entry in made.sides[0].groups[0].entries] == ["", "02 648 40 14"]
    assert "02 648 40 14" in " ".join(pages(root, made)).replace("\u00a0", " ")


def test_an_entry_is_never_divided(root: Path) -> None:
    made = sheet(root, some(7))
    told = pages(root, made)
    assert len(told) > 2
    for entry in made.sides[0].groups[0].entries:
        (there,) = [page for page in told if entry.id in page]
        # Lines may end behind a hyphen.
        assert "".join(entry.facts[0].text.split()) in there.replace(" ", "")


def test_words_without_end_stay_on_the_page(root: Path) -> None:
    entry = some(1)[0]
    assert pages(root, sheet(root, [replace(entry, contact=Contact(phone="02 648 40 14", email="a" * 200 + "@x.be"))]))
