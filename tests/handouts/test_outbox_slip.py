"""The slip of the outbox: every report on it, by the standards of every other page, whatever was typed."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from healing_desktop.core.centre_records import Report
from healing_desktop.core.words import Words
from healing_desktop.handouts.outbox_slip import outbox_slip
from healing_desktop.handouts.typed_text import printed_text
from healing_desktop.handouts.typeset import Typeset, Typesetter
from tests.handouts.pdf_rules import broken_rules

TODAY = date(2026, 11, 22)
ENTRY = "0003f86f-30e1-57d7-bb23-74bc9ace231a"
CALLED = Report("1", ENTRY, "Verzonnen groep", 3, "confirm", "2026-11-20", by="An")
CHANGE = replace(
    CALLED, kind="change", about="phone", field="contact/phone", before='"02 648 40 14"', after='"016 23 95 82"'
)
NASTY = "=1+1 '; DROP TABLE report; -- <b>#let x = 1 $\u202eאבג</b> 😀 漢字 ␛ " + "x" * 10_000


def pages(root: Path, reports: list[Report], language: str = "nl") -> list[str]:
    source = (root / "resources" / "words" / f"{language}.ftl").read_text(encoding="utf-8")
    made = outbox_slip(reports, "Huis Verzonnen", Words.from_source(language, source), TODAY)
    pdf = Typesetter(root / "resources").typeset(made, TODAY)
    assert isinstance(pdf, Typeset), pdf
    assert broken_rules(pdf.pdf) == []
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf.pdf)).pages]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_what_is_reported_and_nobody_by_name(root: Path, language: str) -> None:
    (text,) = pages(root, [CALLED, replace(CHANGE, text="Verteld door wie opnam.")], language)
    for said in ("Huis Verzonnen", "02 648 40 14", "016 23 95 82", "Verteld door wie opnam.", ENTRY[:8]):
        assert said in text.replace("\u00a0", " "), said
    assert "An," not in text


def test_whatever_was_typed_can_be_printed(root: Path) -> None:
    told = " ".join(pages(root, [replace(CALLED, kind="note", text=NASTY, entry_name=NASTY[:200])]))
    assert "=1+1 '; DROP TABLE report;" in told
    assert told.replace(" ", "").count("x") >= 10_000


def test_what_no_font_has_is_a_sign_and_nothing_turns_the_line() -> None:
    assert printed_text("a\u202eב😀\tb\n\u00a0é ع ሀ") == "a\ufffd\ufffd b\n\u00a0é ع ሀ"
