"""A saved handout can be heard: tags, languages, title, letters that are all inside."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.handouts.content import HandoutOptions, Template
from healing_desktop.handouts.service import Handout, HandoutService, Material, Refused
from healing_desktop.handouts.typeset import Typeset, Typesetter
from tests.core.samples import TODAY
from tests.handouts.arabic import arabic_card
from tests.handouts.made_up import sample
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_pdf import ReadPdf

ENTRIES: dict[Template, int] = {"card": 1, "sheet": 3, "crisis": 0}


def make(service: HandoutService, options: HandoutOptions) -> bytes:
    handout = service.make(Material((sample(),) * ENTRIES[options.template]), options, TODAY)
    assert isinstance(handout, Handout), handout
    return handout.pdf


@pytest.mark.parametrize("template", ["card", "sheet", "crisis"])
@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_handout_keeps_the_standards(service: HandoutService, template: Template, language: str) -> None:
    assert broken_rules(make(service, HandoutOptions(language, template))) == []


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_title_language_and_tags(service: HandoutService, language: str) -> None:
    reader = ReadPdf(make(service, HandoutOptions(language)))
    assert reader.root["/Lang"] == language
    assert reader.root["/MarkInfo"]["/Marked"]
    assert reader.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.title == sample().row.name.name_for(language)


def test_headings_paragraphs_list_and_picture(service: HandoutService) -> None:
    tags = [tag for tag, _ in ReadPdf(make(service, HandoutOptions("nl"))).tags()]
    assert tags.count("/H1") == 1
    assert tags.count("/H2") >= 8
    assert tags.count("/LI") == 3
    assert tags.count("/Figure") == 1
    assert tags.index("/H1") < tags.index("/H2") < tags.index("/Figure") < tags.index("/L")


def test_several_groups_have_a_heading_each(service: HandoutService) -> None:
    tags = [tag for tag, _ in ReadPdf(make(service, HandoutOptions("nl", "sheet"))).tags()]
    assert (tags.count("/H1"), tags.count("/H2")) == (1, 3)


def test_the_crisis_lines_are_read_aloud_once(service: HandoutService) -> None:
    """The foot of a page is no text for a screen reader; the last page carries it as a list."""
    tags = [tag for tag, _ in ReadPdf(make(service, HandoutOptions("fr", size="very-large"))).tags()]
    assert tags.count("/L") == 1


def test_a_text_in_another_language_says_so(service: HandoutService) -> None:
    french = replace(sample(), cards=tuple(card for card in sample().cards if card.language == "fr"))
    handout = service.make(Material((french,)), HandoutOptions("nl"), TODAY)
    assert isinstance(handout, Handout)
    keys = ("what", "who_for", "how_to_join", "first_time")
    assert handout.fallbacks == tuple((key, "fr") for key in keys)
    reader = ReadPdf(handout.pdf)
    assert [language for _, language in reader.tags()].count("fr") >= len(keys)
    assert reader.text.count("(in het Frans)") == len(keys)
    assert "fr" not in [language for _, language in ReadPdf(make(service, HandoutOptions("nl"))).tags()]


@pytest.mark.parametrize("template", ["card", "sheet", "crisis"])
def test_all_letters_are_inside(service: HandoutService, template: Template) -> None:
    fonts = list(ReadPdf(make(service, HandoutOptions("nl", template))).fonts())
    assert fonts
    for font in fonts:
        inner = font["/DescendantFonts"][0].get_object()
        descriptor = inner["/FontDescriptor"].get_object()
        assert "NotoSans" in str(inner["/BaseFont"])
        assert any(key in descriptor for key in ("/FontFile2", "/FontFile3"))


def test_a_letter_that_no_font_has_is_refused(service: HandoutService, root: Path) -> None:
    content = service.content(Material((sample(),)), HandoutOptions("nl"), TODAY)
    chinese = replace(content, sides=(replace(content.sides[0], not_medical="中文"),))
    refused = Typesetter(root / "resources").typeset(chinese, TODAY)
    assert isinstance(refused, Refused)
    assert refused.reason == "letters"


def test_without_fonts_there_is_no_page_of_boxes(service: HandoutService, root: Path, tmp_path: Path) -> None:
    (tmp_path / "handouts").symlink_to(root / "resources" / "handouts", target_is_directory=True)
    content = service.content(Material((sample(),)), HandoutOptions("nl"), TODAY)
    refused = Typesetter(tmp_path).typeset(content, TODAY)
    assert isinstance(refused, Refused)
    assert refused.reason == "no-fonts"


def test_a_page_from_right_to_left_keeps_its_numbers(root: Path) -> None:
    made = Typesetter(root / "resources").typeset(arabic_card(), TODAY)
    assert isinstance(made, Typeset)
    assert broken_rules(made.pdf) == []
    reader = ReadPdf(made.pdf)
    assert reader.root["/Lang"] == "ar"
    for number in ("012 34 56 78", "0800 32 123", "19:30", "linde@verzonnen.example"):
        assert number in reader.text
