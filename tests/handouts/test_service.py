"""What the service refuses, and what it says of what it made."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from subprocess import run

import pytest

from healing_desktop.core.words import Words
from healing_desktop.handouts.content import HandoutOptions, Letterhead, Template
from healing_desktop.handouts.service import Handout, HandoutService, Material, Refused
from tests.core.samples import TODAY
from tests.fixtures.generated import real_content
from tests.handouts.made_up import sample
from tests.handouts.read_pdf import ReadPdf


@pytest.mark.parametrize(
    ("template", "count", "reason"),
    [
        ("card", 0, "nothing-chosen"), ("sheet", 0, "nothing-chosen"), ("card", 2, "too-many"),
        ("sheet", 4, "too-many"), ("crisis", 1, "too-many"),
    ],
)  # fmt: skip
def test_refusals(service: HandoutService, template: Template, count: int, reason: str) -> None:
    refused = service.make(Material((sample(),) * count), HandoutOptions("nl", template), TODAY)
    assert isinstance(refused, Refused)
    assert refused.reason == reason


def test_equal_questions_give_equal_bytes(service: HandoutService) -> None:
    first, second = (service.make(Material((sample(),)), HandoutOptions("nl"), TODAY) for _ in range(2))
    assert first == second


def test_many_threads_at_once(service: HandoutService) -> None:
    def make(language: str) -> tuple[str, object]:
        return language, service.make(Material((sample(language),)), HandoutOptions(language), TODAY)

    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(make, ["nl", "fr", "de", "en"] * 3))
    for language, handout in made:
        assert isinstance(handout, Handout)
        assert handout.language == language
        assert ReadPdf(handout.pdf).title == sample().row.name.name_for(language)


def test_the_centre_is_named_on_paper(service: HandoutService) -> None:
    handout = service.make(Material((sample(),)), HandoutOptions("nl", letterhead=Letterhead("CAW Verzonnen")), TODAY)
    assert isinstance(handout, Handout)
    assert "Afgedrukt op 21 november 2026. Van CAW Verzonnen." in ReadPdf(handout.pdf).text


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_the_crisis_card_begins_with_112(service: HandoutService, language: str) -> None:
    handout = service.make(Material(), HandoutOptions(language, "crisis", "very-large"), TODAY)
    assert isinstance(handout, Handout)
    reader = ReadPdf(handout.pdf)
    digits = re.findall(r"\b\d[\d ]+\b", reader.text)
    assert digits[0].split() == ["112"]
    lines = real_content().helplines
    for code in (language, "nl", "fr", "de"):
        assert all(line.number in reader.text for line in lines.footer(code) if line.number)
    sizes = [piece.points for piece in reader.written() if piece.text in ("112", "1813", "106", "107", "108")]
    assert max(sizes) > 50
    assert sorted(sizes)[1] >= 24 or min(sizes) == 12


def test_no_number_is_written_into_a_template(root: Path) -> None:
    table = real_content().helplines
    for template in (root / "resources" / "handouts").glob("*.typ"):
        text = re.sub(r"//.*", "", template.read_text(encoding="utf-8"))
        assert not [line.number for line in table.lines if line.number and re.search(rf"\b{line.number}\b", text)]


def test_changing_the_table_changes_the_paper(root: Path, words_for: Callable[[str], Words]) -> None:
    content = real_content()
    lines = tuple(
        replace(line, number="119") if line.code == "emergency-112" else line for line in content.helplines.lines
    )
    changed = HandoutService(root / "resources", words_for, content.taxonomies, replace(content.helplines, lines=lines))
    handout = changed.make(Material((sample(),)), HandoutOptions("nl"), TODAY)
    assert isinstance(handout, Handout)
    for page in ReadPdf(handout.pdf).pages:
        assert "119" in page
        assert "112" not in page


def test_typst_and_qt_are_not_imported_with_the_service() -> None:
    heavy = "typst", "segno", "PySide6"
    code = f"import sys, healing_desktop.handouts.service; print([n for n in {heavy} if n in sys.modules])"
    assert run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
