"""The tear-off sheet: eight strips of 24 x 70 mm for each group, and nothing on them that tells what about."""

from __future__ import annotations

import io
import itertools
from dataclasses import replace

import pytest
from pypdf import PdfReader

from healing_desktop.core.entries import Contact, Entry
from healing_desktop.handouts.content import HandoutOptions, Size
from healing_desktop.handouts.service import Handout, HandoutService, Material, Refused
from tests.core.samples import TODAY
from tests.handouts.made_up import PHONE, sample, three_typical
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_pdf import POINTS_PER_MM, ReadPdf, plain

STRIP_MM, LENGTH_MM, MARGIN_MM = 24, 70, 12
DISCREET = "Groep op dinsdag, 19.30 uur"


def made(service: HandoutService, options: HandoutOptions, *entries: Entry) -> Handout:
    handout = service.make(Material(entries or (sample(),)), options, TODAY)
    assert isinstance(handout, Handout), handout
    return handout


def turned(pdf: bytes) -> list[tuple[str, float, float]]:
    """Words that run upwards, with the millimetres from the left and from the foot at which they begin."""
    found: list[tuple[str, float, float]] = []

    def visit(text: str, cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        across, up = tm[0] * cm[0] + tm[1] * cm[2], tm[0] * cm[1] + tm[1] * cm[3]
        if text.strip() and abs(up) > abs(across):
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            found.append((plain(text), x / POINTS_PER_MM, y / POINTS_PER_MM))

    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_text=visit)
    return found


def numbers_on_strips(pdf: bytes, number: str) -> list[tuple[float, float]]:
    return sorted((x, y) for text, x, y in turned(pdf) if number in text)


@pytest.mark.parametrize("size", ["normal", "large", "very-large"])
def test_eight_strips_of_24_mm_stand_along_the_lower_edge(service: HandoutService, size: Size) -> None:
    handout = made(service, HandoutOptions("nl", "tear-off", size=size))
    assert handout.pages == 1
    strips = numbers_on_strips(handout.pdf, PHONE)
    assert len(strips) == 8
    assert [b[0] - a[0] for a, b in itertools.pairwise(strips)] == [pytest.approx(STRIP_MM, abs=0.1)] * 7
    assert all(MARGIN_MM <= y <= MARGIN_MM + 5 for _, y in strips)
    assert min(piece.points for piece in ReadPdf(handout.pdf).written()) >= 12


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("second", [None, "fr"])
def test_several_groups_have_a_row_each_on_one_sheet(service: HandoutService, count: int, second: str | None) -> None:
    entries = three_typical()[:count]
    handout = made(service, HandoutOptions("nl", "tear-off", second=second), *entries)
    assert handout.pages == 1
    rows = [numbers_on_strips(handout.pdf, entry.contact.phone or "wandelen@")[0][1] for entry in entries]
    assert all(above - below >= LENGTH_MM for above, below in itertools.pairwise(rows))
    assert len(numbers_on_strips(handout.pdf, PHONE)) == 8


def test_a_strip_is_70_mm_long_between_its_cut_lines(service: HandoutService) -> None:
    """Measured on the picture of the page: the dashed line between the first two strips."""
    image = ReadPdf(made(service, HandoutOptions("nl", "tear-off")).pdf).image(0, 144)
    dots = 144 / 25.4
    left = (210 - 8 * STRIP_MM) / 2 + STRIP_MM
    columns = range(round((left - 0.4) * dots), round((left + 0.4) * dots) + 1)
    inked = [
        y for y in range(round(213 * dots), image.height())
        if any(image.pixelColor(x, y).lightness() < 200 for x in columns)
    ]  # fmt: skip
    assert (max(inked) - min(inked)) / dots == pytest.approx(LENGTH_MM, abs=1.2)
    assert (image.height() - max(inked)) / dots >= MARGIN_MM - 0.3


def test_title_and_strips_do_not_tell_what_it_is_about(service: HandoutService) -> None:
    handout = made(service, HandoutOptions("nl", "tear-off"))
    assert handout.title == ReadPdf(handout.pdf).title == DISCREET
    strips = " ".join(text for text, _, _ in turned(handout.pdf)).lower()
    assert DISCREET.lower() in strips
    assert "rouw" not in strips
    assert "linde" not in strips
    assert "Rouwgroep" not in ReadPdf(handout.pdf).text


def test_the_name_stands_there_when_it_may(service: HandoutService) -> None:
    handout = made(service, HandoutOptions("nl", "tear-off", discreet=False))
    assert handout.title == "Rouwgroep De Verzonnen Linde"
    assert "Rouwgroep De Verzonnen" in " ".join(text for text, _, _ in turned(handout.pdf))


def test_two_languages_have_half_of_the_strips_each(service: HandoutService) -> None:
    strips = turned(made(service, HandoutOptions("nl", "tear-off", second="fr")).pdf)
    assert sum(DISCREET in text for text, _, _ in strips) == 4
    assert sum("Groupe le mardi" in text for text, _, _ in strips) == 4


def test_without_a_telephone_a_strip_tells_another_way(service: HandoutService) -> None:
    entry = three_typical()[2]
    assert any("wandelen@" in text for text, _, _ in turned(made(service, HandoutOptions("nl", "tear-off"), entry).pdf))
    nobody = replace(entry, contact=Contact())
    assert any("106" in text for text, _, _ in turned(made(service, HandoutOptions("nl", "tear-off"), nobody).pdf))


@pytest.mark.parametrize("second", [None, "ar"])
@pytest.mark.parametrize("count", [1, 3])
def test_it_keeps_the_standards_and_is_heard_once(service: HandoutService, second: str | None, count: int) -> None:
    handout = made(service, HandoutOptions("nl", "tear-off", second=second), *three_typical()[:count])
    assert broken_rules(handout.pdf) == []
    assert [tag for tag, _ in ReadPdf(handout.pdf).tags()].count("/H1") == (1 if count > 1 or second is None else 2)


def test_the_lines_for_help_stand_on_the_page(service: HandoutService) -> None:
    page = ReadPdf(made(service, HandoutOptions("fr", "tear-off")).pdf).pages[0]
    assert all(number in page for number in ("112", "0800 32 123", "107"))


@pytest.mark.parametrize("paper", ["a5", "wallet"])
def test_eight_strips_need_a4(service: HandoutService, paper: str) -> None:
    refused = service.make(Material((sample(),)), HandoutOptions("nl", "tear-off", paper=paper), TODAY)  # type: ignore[arg-type]
    assert isinstance(refused, Refused)
    assert refused.reason == "paper"
