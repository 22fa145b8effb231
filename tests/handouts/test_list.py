"""The list: what each row says and in what order, how many stand on a page, and that none is divided."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.handouts.content import HandoutOptions, Size
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import TODAY
from tests.handouts.made_up import PHONE, text
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_aloud import read_aloud
from tests.handouts.read_pdf import ReadPdf
from tests.handouts.rows import found, many, numbered, vague

SIZES: tuple[Size, ...] = ("normal", "large", "very-large")
ASKED = text(nl="Rouw en verlies · 9000 Gent", fr="Deuil · 9000 Gand")
GROUP = re.compile(r"Groep (\d\d)")


def printed(service: HandoutService, options: HandoutOptions, material: Material) -> Handout:
    handout = service.make(material, options, TODAY)
    assert isinstance(handout, Handout), handout
    return handout


def listed(count: int, total: int | None = None) -> Material:
    entries = many(count)
    return Material(entries, heading=ASKED, found=found(entries, total or count))


def test_the_title_says_what_was_asked_and_how_much_was_found(service: HandoutService) -> None:
    handout = printed(service, HandoutOptions("nl", "list"), listed(4, 123))
    page = ReadPdf(handout.pdf).pages[0]
    assert handout.title == "Rouw en verlies · 9000 Gent"
    assert page.startswith("Rouw en verlies · 9000 Gent 123 groepen, beste resultaat eerst (de eerste 4 staan hier)")


def test_where_the_lists_have_no_names_what_was_asked_is_told_in_english(service: HandoutService) -> None:
    heading = text(nl="Rouw en verlies", en="Grief and bereavement")
    handout = printed(service, HandoutOptions("fr", "list"), Material(many(1), heading=heading))
    assert handout.title == "Des groupes pour vous"
    assert ReadPdf(handout.pdf).pages[0].startswith("Des groupes pour vous Grief and bereavement (en anglais)")
    assert handout.fallbacks == (("asked", "en"),)


def test_a_discreet_list_does_not_say_what_was_asked(service: HandoutService) -> None:
    handout = printed(service, HandoutOptions("nl", "list", discreet=True), listed(2))
    reader = ReadPdf(handout.pdf)
    assert handout.title == reader.title == "Groepen voor jou"
    assert "Rouw en verlies" not in reader.text


def test_each_row_is_heard_as_a_heading_and_its_facts(service: HandoutService) -> None:
    handout = printed(service, HandoutOptions("nl", "list"), listed(2))
    said = read_aloud(handout.pdf, "nl")
    heard = " | ".join(spoken.text for spoken in said)
    row = (
        "1 Groep 01 | Zelfhulp- of lotgenotengroep · begeleid door lotgenoten | "
        "Dinsdag 24 november 2026, 19.30 tot 21.00 uur | Verzonnenstraat 12, 9000 Gent | "
        f"Gratis · Nederlands, Engels | {PHONE} | 2 Groep 02"
    )
    assert row in heard.replace("1 | Groep 01", "1 Groep 01").replace("2 | Groep 02", "2 Groep 02")
    tags = [tag for tag, _ in ReadPdf(handout.pdf).tags()]
    assert (tags.count("/H1"), tags.count("/H2")) == (1, 2)


def test_what_is_not_known_is_said_once_and_the_age_travels(service: HandoutService) -> None:
    words = ReadPdf(printed(service, HandoutOptions("nl", "list"), Material((vague(), numbered(1)))).pdf).text
    assert words.count("Niet bekend: prijs, talen, telefoon") == 1
    assert words.count("Al 14 maanden niet nagekeken: bel eerst") == 1
    assert words.count("nagekeken: bel eerst") == 1
    assert "in 3 dagen" not in words


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("paper", ["a4", "a5"])
def test_at_most_ten_rows_a_page_and_all_in_order(service: HandoutService, size: Size, paper: str) -> None:
    options = HandoutOptions("nl", "list", size=size, paper="a4" if paper == "a4" else "a5")
    reader = ReadPdf(printed(service, options, listed(24)).pdf)
    rows = [GROUP.findall(page) for page in reader.pages]
    assert [int(number) for page in rows for number in page] == list(range(1, 25))
    assert 1 <= max(len(page) for page in rows) <= 10
    for page, numbers in zip(reader.pages, rows, strict=True):
        # The last fact of a row stands on the page of its first.
        assert page.count(PHONE) == len(numbers)
    assert min(piece.points for piece in reader.written()) >= 12


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_list_keeps_the_standards(service: HandoutService, language: str) -> None:
    second = "fr" if language != "fr" else "nl"
    for options in (HandoutOptions(language, "list"), HandoutOptions(language, "list", second=second, mono=True)):
        handout = printed(service, options, Material((*many(4), vague()), heading=ASKED))
        assert broken_rules(handout.pdf) == []


def test_two_languages_stand_beside_each_other_on_the_same_page(service: HandoutService) -> None:
    reader = ReadPdf(printed(service, HandoutOptions("nl", "list", second="fr"), listed(8)).pdf)
    for page in reader.pages:
        dutch, french = re.findall(r"Groep (\d\d)", page), re.findall(r"Groupe (\d\d)", page)
        assert dutch == french
        assert dutch
    assert "Deuil · 9000 Gand" in reader.pages[0]


def test_a_row_longer_than_a_page_goes_on_instead_of_vanishing(service: HandoutService) -> None:
    name = text(nl="Een naam die niet ophoudt " * 24)
    options = HandoutOptions("nl", "list", size="very-large", paper="a5")
    words = ReadPdf(printed(service, options, Material((numbered(1, name=name), numbered(2)))).pdf).text
    assert words.count("niet ophoudt") >= 24
    assert words.count(PHONE) == 2


@pytest.mark.parametrize(("language", "mark"), [("nl", "van dit centrum"), ("tr", "bu merkezin")])
def test_what_is_of_this_centre_says_so(service: HandoutService, language: str, mark: str) -> None:
    own, other = many(2)
    own = replace(own, row=replace(own.row, own=True))
    page = ReadPdf(printed(service, HandoutOptions(language, "list"), Material((own, other))).pdf).text
    assert page.count(mark) == 1
