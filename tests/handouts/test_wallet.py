"""The crisis card for a wallet: eight of the size of a bank card on one sheet of A4."""

from __future__ import annotations

import pytest

from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.handouts.content import HandoutOptions, Template
from healing_desktop.handouts.service import Handout, HandoutService, Material, Refused
from tests.core.samples import TODAY
from tests.fixtures.generated import real_content
from tests.handouts.made_up import sample
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_pdf import ReadPdf


def made(service: HandoutService, language: str, second: str | None = None) -> Handout:
    handout = service.make(Material(), HandoutOptions(language, "crisis", paper="wallet", second=second), TODAY)
    assert isinstance(handout, Handout), handout
    return handout


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_each_card_has_112_and_the_lines_of_the_language(service: HandoutService, language: str) -> None:
    handout = made(service, language)
    assert handout.pages == 1
    page = ReadPdf(handout.pdf).pages[0]
    for line in real_content().helplines.footer(language):
        if line.number:
            assert page.count(line.number) >= 8
    assert min(piece.points for piece in ReadPdf(handout.pdf).written()) >= 12


def test_a_second_language_stands_on_the_other_side_of_the_fold(service: HandoutService) -> None:
    page = ReadPdf(made(service, "nl", "fr").pdf).pages[0]
    assert page.count("1813") == page.count("0800 32 123") == 4


@pytest.mark.parametrize(("language", "second"), [("nl", None), ("fr", "de"), ("ar", None), ("nl", "fa")])
def test_it_keeps_the_standards(service: HandoutService, language: str, second: str | None) -> None:
    handout = made(service, language, second)
    assert handout.pages == 1
    assert broken_rules(handout.pdf) == []
    tags = [tag for tag, _ in ReadPdf(handout.pdf).tags()]
    assert tags.count("/H1") == 1


def test_cards_keep_to_their_edges(service: HandoutService) -> None:
    """4 x 54 mm in the middle of the sheet: nothing but white around them."""
    image = ReadPdf(made(service, "nl").pdf).image(0, 72)
    side, top = int((210 - 2 * 85) / 2 / 25.4 * 72) - 2, int((297 - 4 * 54) / 2 / 25.4 * 72) - 2
    outside = [
        (x, y) for y in range(image.height()) for x in range(image.width())
        if (x < side or y < top or x >= image.width() - side or y >= image.height() - top)
        and image.pixelColor(x, y).lightness() < 200
    ]  # fmt: skip
    assert not outside


@pytest.mark.parametrize("template", ["card", "sheet", "tear-off", "list"])
def test_nothing_else_fits_a_wallet(service: HandoutService, template: Template) -> None:
    refused = service.make(Material((sample(),)), HandoutOptions("nl", template, paper="wallet"), TODAY)
    assert isinstance(refused, Refused)
    assert refused.reason == "paper"


def test_the_card_of_two_languages_has_the_second_one_second(service: HandoutService) -> None:
    handout = service.make(Material(), HandoutOptions("nl", "crisis", second="de"), TODAY)
    assert isinstance(handout, Handout)
    text = ReadPdf(handout.pdf).text
    assert text.index("Nederlands") < text.index("Deutsch") < text.index("Français")
