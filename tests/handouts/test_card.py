"""The finished card: its order, its letters, its numbers, its margins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from PySide6.QtGui import QColor

from healing_desktop.core.entries import Contact, Entry
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.core.words import Words
from healing_desktop.handouts.content import HandoutOptions, Size
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import TODAY
from tests.fixtures.generated import real_content
from tests.handouts.made_up import PHONE, sample
from tests.handouts.read_pdf import POINTS_PER_MM, ReadPdf, plain

SIZES: tuple[Size, ...] = ("normal", "large", "very-large")
BODY = {"normal": 14, "large": 18, "very-large": 24}
MARGIN_MM = 12


def made(service: HandoutService, options: HandoutOptions, *entries: Entry) -> Handout:
    handout = service.make(Material(tuple(entries) or (sample(),)), options, TODAY)
    assert isinstance(handout, Handout), handout
    return handout


def read(service: HandoutService, options: HandoutOptions, *entries: Entry) -> ReadPdf:
    return ReadPdf(made(service, options, *entries).pdf)


def without(entry: Entry, **fields: object) -> Entry:
    return replace(entry, row=replace(entry.row, **fields))  # type: ignore[arg-type]


def numbers_of(table: HelplineTable, language: str) -> list[str]:
    return [line.number for line in table.footer(language) if line.number]


@pytest.mark.parametrize("size", SIZES)
def test_everything_stands_in_the_order_in_which_one_asks(service: HandoutService, size: Size) -> None:
    text = read(service, HandoutOptions("nl", size=size)).text
    order = [
        "Rouwgroep De Verzonnen Linde", "Zelfhulp- of lotgenotengroep", "Mensen die iemand verloren",
        "Voor volwassenen die hun partner", "Dinsdag 24 november 2026, 19.30 tot 21.00 uur", "Bel 012 34 56 78",
        "Verzonnenstraat 12, 9000 Gent", "Ja, zonder trappen", "Gratis", "Nederlands, Engels", f"Telefoon {PHONE}",
        "linde@verzonnen.example", "Bel eerst even", "Je krijgt koffie of thee", "Bron: Made up for tests",
        "Nagekeken op 3 oktober 2026. Opnieuw na te kijken tegen 3 oktober 2027.", "Het is geen behandeling",
        "Afgedrukt op 21 november 2026.", "Heb je nu hulp nodig?",
    ]  # fmt: skip
    # From the end: the box at the foot stands on every page, as text only on the last.
    places = [text.find(words) for words in order[:-1]] + [text.rfind(order[-1])]
    assert -1 not in places, order[places.index(-1)]
    assert places == sorted(places)


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_the_lines_of_the_language_stand_on_every_page(service: HandoutService, language: str, size: Size) -> None:
    table = real_content().helplines
    own, others = numbers_of(table, language), [line.number for line in table.lines if line.number]
    for page in read(service, HandoutOptions(language, size=size)).pages:
        assert all(number in page for number in own)
        assert not [n for n in others if n not in own and len(n) > 4 and n in page]


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_no_letter_is_smaller_than_12_points(service: HandoutService, language: str, size: Size) -> None:
    assert min(piece.points for piece in read(service, HandoutOptions(language, size=size)).written()) >= 12


@pytest.mark.parametrize("size", SIZES)
def test_what_stands_out_is_the_name_the_date_and_the_number(service: HandoutService, size: Size) -> None:
    written = read(service, HandoutOptions("nl", size=size)).written()

    def points(words: str) -> float:
        return max(piece.points for piece in written if words in piece.text)

    assert points("Mensen die") == BODY[size]
    assert points(PHONE) >= BODY[size] + 4
    assert points("Rouwgroep") > points("Dinsdag") > points(PHONE)
    larger = [piece.text for piece in written if piece.points > points("Dinsdag")]
    assert plain(" ".join(larger)) == "Rouwgroep De Verzonnen Linde"


def test_the_number_is_never_broken(service: HandoutService) -> None:
    for size in SIZES:
        reader = read(service, HandoutOptions("nl", size=size))
        assert any(PHONE in piece.text.replace("Telefoon", "") for piece in reader.written())


def test_paper_says_no_days_that_will_be_wrong_tomorrow(service: HandoutService) -> None:
    text = read(service, HandoutOptions("nl")).text
    assert "over 3 dagen" not in text
    assert "geleden" not in text


def test_what_is_missing_is_said(service: HandoutService, words_for: Callable[[str], Words]) -> None:
    words, entry = words_for("nl"), sample()
    whole = read(service, HandoutOptions("nl")).text
    no_phone = replace(without(entry, phone=None), contact=Contact(None, "linde@verzonnen.example", None))
    no_dates = without(entry, schedules=())
    no_source = replace(entry, source=replace(entry.source, url=None, name=None, date=None))
    for changed, said in (
        (no_phone, f"{words('label-phone')} {words('phone-unknown')}"),
        (no_dates, plain(words("when-unknown"))),
        (no_source, words("source-unknown")),
        (without(entry, checked_on=None), plain(words("fresh-long-unknown"))),
    ):
        text = read(service, HandoutOptions("nl"), changed).text
        assert said not in whole
        assert said in text


def test_old_facts_say_call_first_as_large_as_the_text(service: HandoutService) -> None:
    old = without(sample(), checked_on="2021-03")
    written = read(service, HandoutOptions("nl"), old).written()
    assert [piece.points for piece in written if "Laatst nagekeken" in piece.text] == [14]


def test_a_long_entry_goes_on_to_the_next_page(service: HandoutService) -> None:
    entry = sample()
    long = replace(
        entry, cards=tuple(replace(card, first_time=card.first_time * 8) for card in entry.cards if card.first_time)
    )
    handout = made(service, HandoutOptions("nl"), long)
    pages = ReadPdf(handout.pdf).pages
    assert handout.pages == len(pages) == 3
    for number, page in enumerate(pages, 1):
        assert f"blad {number} van 3" in page
        assert "1813" in page
    assert min(piece.points for piece in ReadPdf(handout.pdf).written()) >= 12


@pytest.mark.parametrize(
    "options", [HandoutOptions("nl"), HandoutOptions("fr", "sheet"), HandoutOptions("en", "crisis")]
)
def test_the_margins_stay_white(service: HandoutService, options: HandoutOptions) -> None:
    entries = () if options.template == "crisis" else (sample(),)
    handout = service.make(Material(tuple(entries)), options, TODAY)
    assert isinstance(handout, Handout)
    for page in range(handout.pages):
        image = ReadPdf(handout.pdf).image(page)
        margin = int(MARGIN_MM * POINTS_PER_MM)
        inked = [
            (x, y)
            for y in range(image.height())
            for x in range(image.width())
            if (x < margin or y < margin or x >= image.width() - margin or y >= image.height() - margin)
            and image.pixelColor(x, y).lightness() < 200
        ]
        assert not inked


def test_black_only_means_no_colour(service: HandoutService) -> None:
    def colourful(options: HandoutOptions) -> bool:
        image = ReadPdf(made(service, options).pdf).image(0)
        pixels = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
        return any(_saturated(pixel) for pixel in pixels)

    assert colourful(HandoutOptions("nl"))
    assert not colourful(HandoutOptions("nl", mono=True))


def _saturated(pixel: QColor) -> bool:
    return max(pixel.red(), pixel.green(), pixel.blue()) - min(pixel.red(), pixel.green(), pixel.blue()) > 40


def test_paper_is_a5_or_a4(service: HandoutService) -> None:
    for options, size in ((HandoutOptions("nl"), (420, 595)), (HandoutOptions("nl", paper="a4"), (595, 842))):
        image = read(service, options).image(0)
        assert (image.width(), image.height()) == size
