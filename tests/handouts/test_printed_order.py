"""Beside Arabic, and inside it, numbers, times and streets stand on the paper from left to right."""

from __future__ import annotations

import io
from dataclasses import replace

import pdfplumber
import pytest

from healing_desktop.core.entries import Assurance
from healing_desktop.handouts.content import HandoutOptions, Template
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.handouts.made_up import PHONE, sample
from tests.handouts.test_languages import TODAY
from tests.handouts.towns import town

STREET, HOUR = "Verzonnenstraat 12", "19:30"


def lines_from_left(pdf: bytes) -> list[str]:
    """The letters of each line in the order in which they stand on the paper, without any spaces."""
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        lines: dict[tuple[int, int], list[tuple[float, str]]] = {}
        for number, page in enumerate(opened.pages):
            for char in page.chars:
                # A baseline: letters of one line have it in common, whatever their size.
                lines.setdefault((number, round(char["matrix"][5])), []).append((char["x0"], char["text"]))
        return ["".join(letter for _, letter in sorted(line)).replace(" ", "") for line in lines.values()]


@pytest.mark.parametrize(
    ("language", "second"), [("nl", "ar"), ("ar", None), ("fa", None), ("ps", None)], ids=["nl+ar", "ar", "fa", "ps"]
)
@pytest.mark.parametrize("template", ["card", "list", "agenda", "booklet"])
def test_what_runs_from_left_to_right(
    service: HandoutService, template: Template, language: str, second: str | None
) -> None:
    entry = replace(sample(), assurance=Assurance())
    material = town(0, entry) if template == "booklet" else Material((entry,))
    made = service.make(material, HandoutOptions(language, template, second=second), TODAY)
    assert isinstance(made, Handout), made
    lines = lines_from_left(made.pdf)
    sides = 1 if second is None else 2

    def often(words: str) -> int:
        return sum(line.count(words.replace(" ", "")) for line in lines)

    assert often(PHONE) >= sides
    assert often(STREET) >= sides
    assert often("9000 Gent") + often("9000 Gand") >= sides
    assert not [line for line in lines if PHONE.replace(" ", "")[::-1] in line or "03:91" in line or "21taarts" in line]
    # In the agenda each meeting has its hour; elsewhere the rule, or the next date.
    in_arabic = often(HOUR)
    assert in_arabic + often("19.30") >= sides
    assert in_arabic >= 1
