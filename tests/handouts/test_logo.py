"""The centre's logo: on the page when it can be drawn, left out with a word when it cannot."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image

from healing_desktop.handouts.content import HandoutOptions, Letterhead, Template
from healing_desktop.handouts.logo import MOST_BYTES, logo_drawing
from healing_desktop.handouts.outcomes import PrintWarning
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import TODAY
from tests.handouts.made_up import sample
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_pdf import ReadPdf

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><rect width="100" height="40" fill="red"/></svg>'


def picture(kind: str) -> bytes:
    noise = random.Random(4).randbytes(80 * 40 * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", (80, 40), noise).save(out, kind)
    return out.getvalue()


def red() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (300, 140), (220, 20, 20)).save(out, "PNG")
    return out.getvalue()


GOOD = {"png": picture("PNG"), "jpeg": picture("JPEG"), "svg": SVG}
BROKEN = {
    "half a png": GOOD["png"][: len(GOOD["png"]) // 2],
    "half a jpeg": GOOD["jpeg"][: len(GOOD["jpeg"]) // 2],
    "words": b"hello #panic() $x$",
    "half an svg": SVG[:60],
    "an svg that asks for a file": SVG.replace(
        b"<rect", b'<image href="file:///etc/passwd" width="9" height="9"/><rect'
    ),
    "a bitmap": picture("BMP"),
    "too large": GOOD["png"] + bytes(MOST_BYTES),
}


def made(service: HandoutService, logo: bytes, template: Template = "card", *, mono: bool = False) -> Handout:
    head = Letterhead("Wijkcentrum De Verzonnen Brug", "Brugstraat 4, 9000 Gent", "Elke werkdag van 9 tot 17 uur", logo)
    material = Material((sample(),) if template != "crisis" else ())
    handout = service.make(material, HandoutOptions("nl", template, mono=mono, letterhead=head), TODAY)
    assert isinstance(handout, Handout), handout
    return handout


@pytest.mark.parametrize("name", GOOD)
def test_a_good_file_becomes_a_drawing(name: str) -> None:
    assert logo_drawing(GOOD[name]).startswith("<svg")


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_left_out_with_a_word(service: HandoutService, name: str) -> None:
    assert logo_drawing(BROKEN[name]) == ""
    handout = made(service, BROKEN[name])
    assert PrintWarning("logo-left-out") in handout.warnings
    assert "Wijkcentrum De Verzonnen Brug" in ReadPdf(handout.pdf).text


@pytest.mark.parametrize("template", ["card", "sheet", "tear-off"])
@pytest.mark.parametrize("name", GOOD)
def test_the_centre_stands_at_the_head_of_the_first_page(
    service: HandoutService, template: Template, name: str
) -> None:
    handout = made(service, GOOD[name], template)
    assert PrintWarning("logo-left-out") not in handout.warnings
    first, *rest = ReadPdf(handout.pdf).pages
    for words in ("Wijkcentrum De Verzonnen Brug", "Brugstraat 4, 9000 Gent", "Elke werkdag van 9 tot 17 uur"):
        assert words in first
        assert not any(words in page for page in rest)
    assert broken_rules(handout.pdf) == []


def test_black_only_takes_the_colour_out_of_a_logo(service: HandoutService) -> None:
    def colours(handout: Handout) -> bool:
        image = ReadPdf(handout.pdf).image(0)
        pixels = (image.pixelColor(x, y) for y in range(image.height() // 4) for x in range(image.width()))
        return any(max(p.red(), p.green(), p.blue()) - min(p.red(), p.green(), p.blue()) > 40 for p in pixels)

    assert colours(made(service, red()))
    assert not colours(made(service, red(), mono=True))
