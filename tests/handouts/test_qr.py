"""QR codes: what they open, when there is none, and that they can be read from the printed page."""

from __future__ import annotations

from dataclasses import replace

import pytest
import segno

from PySide6.QtGui import QImage

from healing_desktop.core.entries import Contact, Entry
from healing_desktop.handouts.content import HandoutOptions, QrTarget
from healing_desktop.handouts.outcomes import PrintWarning
from healing_desktop.handouts.qr import HIGHEST_VERSION, draw_qr, telephone_target
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import TODAY
from tests.handouts.made_up import PHONE, URL, sample
from tests.handouts.read_pdf import POINTS_PER_MM, ReadPdf

LONG_URL = "https://www.verzonnen.example/" + "een-lang-pad/" * 4


def with_contact(phone: str | None, url: str | None) -> Entry:
    entry = sample()
    return replace(entry, row=replace(entry.row, phone=phone), contact=Contact(phone, None, url))


def with_place(exact: bool = True, **changes: object) -> Entry:
    """Its point is that of its address, or only of its town; `changes` of the place."""
    entry = sample()
    place = replace(entry.places[0], approximate=not exact, **changes)  # type: ignore[arg-type]
    return replace(entry, row=replace(entry.row, place=place), places=(place,))


def make(service: HandoutService, entry: Entry, qr: QrTarget = "web") -> Handout:
    handout = service.make(Material((entry,)), HandoutOptions("nl", qr=qr), TODAY)
    assert isinstance(handout, Handout)
    return handout


@pytest.mark.parametrize(
    ("number", "target"),
    [
        ("012 34 56 78", "tel:+3212345678"), ("+32 12 34 56 78", "tel:+3212345678"), ("1813", "tel:1813"),
        ("012/34.56.78", "tel:+3212345678"), ("012 34 56 78 (di)", None), ("", None),
    ],
)  # fmt: skip
def test_telephone_targets(number: str, target: str | None) -> None:
    assert telephone_target(number) == target


def test_a_code_has_few_squares_and_level_m() -> None:
    fits = "x" * 62
    drawing = draw_qr(fits)
    assert drawing is not None
    assert drawing.modules == 17 + 4 * HIGHEST_VERSION
    assert draw_qr(fits + "x") is None
    assert draw_qr("x" * 5000) is None
    assert segno.make(fits, error="m", boost_error=False, micro=False).error == "M"


def scanned(handout: Handout, dots: int = 150) -> list[str]:
    """What a telephone reads from a print at so many dots per inch."""
    zxing = pytest.importorskip("zxingcpp", reason="no reader of QR codes: pip install zxing-cpp")
    numpy = pytest.importorskip("numpy")
    found = []
    for page in range(handout.pages):
        image = ReadPdf(handout.pdf).image(page, dots).convertToFormat(QImage.Format.Format_Grayscale8)
        flat = numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), image.bytesPerLine())
        found += [code.text for code in zxing.read_barcodes(numpy.ascontiguousarray(flat[:, : image.width()]))]
    return found


@pytest.mark.parametrize(
    ("phone", "url", "target", "words"),
    [
        (PHONE, URL, URL, "www.verzonnen.example/linde"),
        (PHONE, None, "tel:+3212345678", PHONE),
        (None, URL, URL, "www.verzonnen.example/linde"),
    ],
)
def test_the_printed_code_opens_the_address(
    service: HandoutService, phone: str | None, url: str | None, target: str, words: str
) -> None:
    handout = make(service, with_contact(phone, url))
    assert scanned(handout) == [target]
    text = ReadPdf(handout.pdf).text
    assert words.replace("-", "") in text.replace(" ", "").replace("-", "") or words in text


def test_no_code_without_an_own_address(service: HandoutService) -> None:
    handout = make(service, with_contact(None, None))
    assert scanned(handout) == []
    assert [tag for tag, _ in ReadPdf(handout.pdf).tags()].count("/Figure") <= 1, "the map alone"
    assert handout.warnings == ()


def test_a_long_address_is_printed_and_the_code_calls(service: HandoutService) -> None:
    handout = make(service, with_contact(PHONE, LONG_URL))
    assert scanned(handout) == ["tel:+3212345678"]
    assert handout.warnings == (PrintWarning("qr-phone-instead"),)
    assert LONG_URL.removeprefix("https://").removesuffix("/") in ReadPdf(handout.pdf).text.replace(" ", "")


def test_a_long_address_without_telephone_has_no_code(service: HandoutService) -> None:
    handout = make(service, with_contact(None, LONG_URL))
    assert scanned(handout) == []
    assert handout.warnings == (PrintWarning("qr-left-out"),)


@pytest.mark.parametrize("dots", [150, 300])
def test_the_code_of_a_place_opens_a_map_there(service: HandoutService, dots: int) -> None:
    handout = make(service, with_place(), "place")
    assert scanned(handout, dots) == ["geo:51.05000,3.72000"]
    assert handout.warnings == ()
    text = ReadPdf(handout.pdf).text
    assert "Scan voor de plaats op een kaart: Verzonnenstraat 12, 9000 Gent" in " ".join(text.split())
    assert "www.verzonnen.example/linde" in text, "what no code opens is printed"


@pytest.mark.parametrize(
    "entry",
    [with_place(exact=False), with_place(confidential=True), with_place(address=None), with_place(latitude=None)],
)
def test_a_place_that_is_not_exact_or_not_to_be_told_has_no_code(service: HandoutService, entry: Entry) -> None:
    handout = make(service, entry, "place")
    assert scanned(handout) == [URL]
    assert handout.warnings == (PrintWarning("qr-web-instead"),)


def test_what_was_asked_for_goes_before_the_web(service: HandoutService) -> None:
    assert scanned(make(service, sample(), "phone")) == ["tel:+3212345678"]
    assert scanned(make(service, sample(), "none")) == []
    assert make(service, sample(), "none").warnings == ()
    without = make(service, with_contact(None, URL), "phone")
    assert (scanned(without), without.warnings) == ([URL], (PrintWarning("qr-web-instead"),))
    nothing = make(service, with_contact(None, None), "phone")
    assert (scanned(nothing), nothing.warnings) == ([], (PrintWarning("qr-impossible"),))


def test_the_code_is_30_mm_wide_in_a_white_zone(service: HandoutService) -> None:
    """Measured on the page: black from edge to edge of the code, white for four squares on its open sides."""
    handout = make(service, sample())
    dots = 300
    drawing = draw_qr(URL)
    assert drawing is not None
    image = ReadPdf(handout.pdf).image(handout.pages - 1, dots)
    module = 30 * POINTS_PER_MM / drawing.modules * dots / 72
    right = image.width() - 13 * POINTS_PER_MM * dots / 72
    columns = [round(right - module / 2 - number * module) for number in range(drawing.modules + 4)]
    marked = {y for y in range(image.height()) if _is_black(image, columns[drawing.modules - 1], y)}
    corner = round(6 * module)
    top = min(y for y in marked if marked.issuperset(range(y, y + corner)))
    bottom = max(marked)
    assert bottom - top == pytest.approx(30 * POINTS_PER_MM * dots / 72, abs=module / 2)
    black = [sum(_is_black(image, x, y) for y in range(top, bottom)) for x in columns]
    assert all(black[: drawing.modules])
    assert black[drawing.modules :] == [0, 0, 0, 0]


def _is_black(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 60
