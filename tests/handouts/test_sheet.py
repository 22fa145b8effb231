"""The sheet and the two sides of a card: pages that end where a reader would turn them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healing_desktop.core.entries import Card
from healing_desktop.handouts.blocks import MapBlock
from healing_desktop.handouts.content import HandoutContent, HandoutOptions, Paper, Size, Template
from healing_desktop.handouts.service import Handout, HandoutService, Material
from healing_desktop.handouts.typeset import Typeset, Typesetter
from tests.core.samples import TODAY
from tests.handouts.made_up import PHONE, sample, three_typical
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_pdf import ReadPdf

SIZES: tuple[Size, ...] = ("normal", "large", "very-large")
MAP = MapBlock(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 45"><rect width="60" height="45" fill="#ccc"/></svg>',
    "Kaart van de verzonnen straat", "De stip is de plaats van de groep.", "© Verzonnen kaart", 60, 45,
)  # fmt: skip


def pages(service: HandoutService, options: HandoutOptions, count: int = 1) -> list[str]:
    handout = service.make(Material(three_typical()[:count]), options, TODAY)
    assert isinstance(handout, Handout), handout
    return ReadPdf(handout.pdf).pages


def with_map(service: HandoutService, options: HandoutOptions) -> HandoutContent:
    content = service.content(Material((sample(),)), replace(options, map=False), TODAY)
    side = content.sides[0]
    (group,) = side.body.groups  # type: ignore[union-attr]
    return replace(content, sides=(replace(side, body=replace(side.body, groups=(replace(group, map=MAP),))),))  # type: ignore[arg-type]


def test_the_front_of_a_card_is_enough_to_go(service: HandoutService) -> None:
    front, back = pages(service, HandoutOptions("nl", map=False))
    for words in ("Rouwgroep De Verzonnen Linde", "Dinsdag 24 november", "Bel 012", "Verzonnenstraat 12", PHONE):
        assert words in front
    for words in ("Gratis", "De eerste keer", "Bron:", "Scan voor de website"):
        assert words in back
        assert words not in front


def test_a_card_that_fits_one_page_takes_one(service: HandoutService) -> None:
    entry = sample()
    short = replace(entry, cards=(Card("nl", "Samen praten."),), row=replace(entry.row, schedules=()))
    handout = service.make(Material((short,)), HandoutOptions("nl", qr="none", map=False, paper="a4"), TODAY)
    assert isinstance(handout, Handout)
    assert handout.pages == 1


def test_a_map_comes_where_it_costs_no_page(service: HandoutService, typesetter: Typesetter) -> None:
    for options in (HandoutOptions("nl"), HandoutOptions("nl", "sheet"), HandoutOptions("nl", "sheet", size="large")):
        without = service.make(Material((sample(),)), replace(options, map=False), TODAY)
        made = typesetter.typeset(with_map(service, options), TODAY)
        assert isinstance(made, Typeset)
        assert isinstance(without, Handout)
        assert made.pages == without.pages
        text = ReadPdf(made.pdf).text
        assert MAP.caption in text
        assert MAP.attribution in text
        assert broken_rules(made.pdf) == []


def test_three_typical_groups_take_two_sheets(service: HandoutService) -> None:
    found = pages(service, HandoutOptions("nl", "sheet"), 3)
    assert len(found) == 2
    text = " ".join(found)
    places = [text.index(entry.row.name.name_for("nl")) for entry in three_typical()]
    assert places == sorted(places)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("template", ["card", "sheet"])
@pytest.mark.parametrize("paper", ["a5", "a4"])
@pytest.mark.parametrize("second", [None, "fr"])
def test_every_size_on_every_paper(
    service: HandoutService, template: Template, size: Size, paper: Paper, second: str | None
) -> None:
    options = HandoutOptions("nl", template, size, paper, second=second)
    handout = service.make(Material(three_typical()[: 1 if template == "card" else 3]), options, TODAY)
    assert isinstance(handout, Handout), handout
    assert broken_rules(handout.pdf) == []
    reader = ReadPdf(handout.pdf)
    assert min(piece.points for piece in reader.written()) >= 12
    lines = 6 if second else 3
    for page in reader.pages:
        assert page.count("112") >= lines // 3
        # A page is never begun for a line or two: foot and box alone have some 45 words a side.
        assert len(page.split()) >= 12 * lines


def test_two_languages_stand_row_beside_row(service: HandoutService) -> None:
    first, *_ = pages(service, HandoutOptions("nl", second="fr", map=False))
    for pair in (("Voor wie", "Pour qui"), ("Volgende keer", "Prochaine"), ("Waar", "Où")):
        assert all(words in first for words in pair)


def test_each_page_says_which_it_is(service: HandoutService) -> None:
    found = pages(service, HandoutOptions("nl", map=False))
    assert [f"blad {number} van {len(found)}" in page for number, page in enumerate(found, 1)] == [True] * len(found)
