"""Text that tries to be a program, and text without end: prints what it says, runs nothing, stays on its page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from healing_desktop.core.entries import Attending, Card, Contact, Entry
from healing_desktop.core.texts import LocalText
from healing_desktop.handouts.content import HandoutOptions, Size, Template
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import TODAY
from tests.handouts.made_up import sample, text
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_pdf import POINTS_PER_MM, ReadPdf

TEMPLATES: tuple[Template, ...] = ("card", "sheet", "tear-off")
CODE = (
    "#panic(1)", "$x^2$", "\\u{41}", "//away", "/* away */", "*bold*", "_under_", "<label>", "@ref", "= Title",
    "#read(style.typ)", "`raw`", "~", "---", "[a]", "{b}", "\"quoted\"",
)  # fmt: skip
LANGUAGES = (
    "nl", "fr", "de", "en", "ar", "uk", "tr", "ru", "fa", "ps", "ti", "so", "es", "pl", "it", "pt", "ro", "bg", "sq",
    "zh", "hi", "ur", "bn", "ta", "sw", "ln", "rw", "ku", "am", "hy", "ka", "he", "el", "hu", "cs", "sk", "sr", "hr",
    "sl", "fi",
)  # fmt: skip


def hostile(words: str) -> Entry:
    entry = sample()
    row = replace(entry.row, name=LocalText((("nl", words),)))
    return replace(entry, row=row, cards=(Card("nl", words, words, words, words),), alert=text(nl=words))


def made(service: HandoutService, template: Template, entry: Entry, size: Size = "normal") -> Handout:
    options = HandoutOptions("nl", template, size, discreet=False, map=False)
    count = 3 if template == "sheet" else 1
    handout = service.make(Material((entry,) * count), options, TODAY)
    assert isinstance(handout, Handout), handout
    return handout


def darkest(image: QImage) -> int:
    """The least of red, green and blue in it, from 0 to 255."""
    return min(bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()))


def stays_on_its_pages(handout: Handout, margin_mm: float = 12) -> bool:
    margin = int(margin_mm * POINTS_PER_MM)
    for page in range(handout.pages):
        image = ReadPdf(handout.pdf).image(page)
        width, height = image.width(), image.height()
        sides = (QRect(0, 0, margin, height), QRect(width - margin, 0, margin, height))
        ends = (QRect(0, 0, width, margin), QRect(0, height - margin, width, margin))
        if any(darkest(image.copy(edge)) < 200 for edge in (*sides, *ends)):
            return False
    return True


def letters(words: str) -> str:
    return "".join(words.split())


@pytest.mark.parametrize("template", TEMPLATES)
def test_code_is_printed_as_it_stands(service: HandoutService, template: Template) -> None:
    handout = made(service, template, hostile(" ".join(CODE)))
    said = letters(ReadPdf(handout.pdf).text)
    for code in CODE:
        assert letters(code) in said, code
    assert broken_rules(handout.pdf) == []


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("size", ["normal", "very-large"])
def test_a_name_of_300_letters_without_a_space_stays_on_the_page(
    service: HandoutService, template: Template, size: Size
) -> None:
    handout = made(service, template, hostile("Verzonnen" * 33 + "Xyz"), size)
    assert stays_on_its_pages(handout)
    assert min(piece.points for piece in ReadPdf(handout.pdf).written()) >= 12


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_address_and_no_contact(service: HandoutService, template: Template) -> None:
    entry = sample()
    row = replace(entry.row, place=None, phone=None, schedules=(), attending=Attending.IN_PERSON, organization=None)
    bare = replace(entry, row=row, places=(), contact=Contact(), cards=())
    handout = made(service, template, bare)
    assert "106" in ReadPdf(handout.pdf).text
    assert broken_rules(handout.pdf) == []


@pytest.mark.parametrize("template", ["card", "sheet"])
def test_forty_languages(service: HandoutService, template: Template) -> None:
    entry = sample()
    many = replace(entry, row=replace(entry.row, languages=LANGUAGES))
    handout = made(service, template, many)
    assert "Nederlands, Frans" in ReadPdf(handout.pdf).text
    assert stays_on_its_pages(handout)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_text_longer_than_a_page_goes_on(service: HandoutService, template: Template) -> None:
    handout = made(service, template, hostile("Een verzonnen zin die niets wil zeggen. " * 60))
    assert handout.pages > 1
    assert stays_on_its_pages(handout)
    for page in ReadPdf(handout.pdf).pages:
        assert "112" in page
