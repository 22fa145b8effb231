"""Notes on paper: in a box for staff, in the language of the page or in English, whatever was typed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from healing_desktop.core.centre_records import Note
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.service import Handout, HandoutService
from healing_desktop.handouts.speech import Material
from healing_desktop.handouts.staff_notes import with_notes
from tests.fixtures.generated import real_content
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_pdf import ReadPdf

NASTY = "#let x = 1 $ =1+1 '; DROP TABLE note; -- <b>\u202eאבג</b> 😀 漢字\n" + "woord " * 150 + "x" * 700
NOTES = (Note("1", "", "", NASTY, "2026-11-03", "An"), Note("2", "", "", "Bel pas na 14 uur.", None))


@pytest.mark.parametrize(("language", "second", "label"), [("nl", None, "Voor het team"), ("ar", "fr", "For the team")])
def test_they_can_be_printed(root: Path, service: HandoutService, language: str, second: str, label: str) -> None:
    entry = next(one for one in real_content().entries if one.contact.phone and not one.staff_only)
    material = with_notes(Material((entry,)), lambda _entry: NOTES)
    made = service.make(material, HandoutOptions(language, second=second, with_notes=True), date(2026, 11, 22))
    assert isinstance(made, Handout), made
    assert broken_rules(made.pdf) == []
    text = ReadPdf(made.pdf).text
    assert label in text
    assert "14 uur" in text.replace("\u00a0", " ")
