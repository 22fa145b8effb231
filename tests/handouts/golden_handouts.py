"""Each template as it shall come out of the printer, kept in tests/handouts/golden/: what it says and how it looks.

python -m tests.handouts.golden_handouts        writes them anew; look at the pictures before they are committed
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from healing_desktop.core.article_file import ArticleFault, articles_in
from healing_desktop.handouts.content import OF_ARTICLE, HandoutOptions, Template
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import TODAY, words_in
from tests.fixtures.generated import real_content
from tests.handouts.made_up import sample
from tests.handouts.read_pdf import ReadPdf
from tests.handouts.rows import many, on, told, vague
from tests.handouts.towns import town

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = Path(__file__).with_name("golden")
DOTS, PAGES_SHOWN = 40, 4
# Of 255 on average, and the share of dots that may differ by more than a quarter: another machine smooths letters
# otherwise, a moved line changes far more.
MOST_ON_AVERAGE, MUCH, MOST_DOTS = 3.0, 64, 0.012


@dataclass(frozen=True, slots=True)
class Kept:
    """One handout that is kept: `name` of its files."""

    name: str
    options: HandoutOptions


KEPT = (
    Kept("card", HandoutOptions("nl")),
    Kept("card-large-mono", HandoutOptions("fr", size="large", mono=True)),
    Kept("card-nl-ar", HandoutOptions("nl", second="ar")),
    Kept("card-ti", HandoutOptions("ti", size="very-large")),
    Kept("sheet", HandoutOptions("de", "sheet")),
    Kept("sheet-fr-fa", HandoutOptions("fr", "sheet", second="fa")),
    Kept("list", HandoutOptions("en", "list")),
    Kept("tear-off", HandoutOptions("nl", "tear-off")),
    Kept("crisis", HandoutOptions("fr", "crisis", size="very-large")),
    Kept("crisis-uk", HandoutOptions("uk", "crisis")),
    Kept("crisis-wallet", HandoutOptions("nl", "crisis", paper="wallet")),
    Kept("article", HandoutOptions("de", "article")),
    Kept("whole-article", HandoutOptions("fr", "whole-article", mono=True)),
    Kept("booklet", HandoutOptions("nl", "booklet")),
    Kept("agenda", HandoutOptions("nl", "agenda")),
    Kept("new-this-month", HandoutOptions("en", "new-this-month")),
)


def material_of(template: Template) -> Material:
    """Made-up entries that ask of a template what it can."""
    if template in OF_ARTICLE:
        articles = articles_in(text for text in real_content().articles if text.slug == "first-time")
        assert not isinstance(articles, ArticleFault)
        return Material(articles=articles)
    if template == "booklet":
        return town(7)
    if template == "new-this-month":
        came, changed = many(2)
        return Material((told(came, listed_on="2026-11-10"), told(changed, changed_on="2026-11-03")))
    entries = {
        "card": (sample(),), "sheet": (*many(2), vague()), "list": (*many(5), vague()), "tear-off": (sample(),),
        "agenda": (on("SA", 14, 1), on("MO,TH", 19, 2), on("MO", None, 3)), "crisis": (),
    }  # fmt: skip
    return Material(entries[template])


def service() -> HandoutService:
    content = real_content()
    return HandoutService(ROOT / "resources", words_in, content.taxonomies, content.helplines)


def told_of(pdf: ReadPdf) -> str:
    """Pages, fonts, sizes of the letters and the text of each page, a sentence or so a line."""
    fonts = sorted({str(font["/BaseFont"]).split("+")[-1] for font in pdf.fonts()})
    sizes = sorted({piece.points for piece in pdf.written()})
    head = [
        f"pages: {len(pdf.pages)}",
        f"fonts: {', '.join(fonts)}",
        f"points: {', '.join(f'{size:g}' for size in sizes)}",
    ]
    return "\n".join(
        (*head, *(line for n, page in enumerate(pdf.pages, 1) for line in ("", f"page {n}", *_lines(page))), "")
    )


def picture_of(pdf: ReadPdf) -> QImage:
    """The first pages beside each other, in grey."""
    pages = [pdf.image(number, DOTS) for number in range(min(PAGES_SHOWN, len(pdf.pages)))]
    sheet = QImage(QSize(sum(page.width() for page in pages), pages[0].height()), QImage.Format.Format_Grayscale8)
    painter, left = QPainter(sheet), 0
    for page in pages:
        painter.drawImage(QPoint(left, 0), page)
        left += page.width()
    painter.end()
    return sheet


def difference(one: QImage, other: QImage) -> tuple[float, float]:
    """(average of the dots, share of those that differ much); all of it when they are not of one size."""
    if one.size() != other.size():
        return 255.0, 1.0
    gaps = [abs(a - b) for a, b in zip(_dots(one), _dots(other), strict=True)]
    return sum(gaps) / len(gaps), sum(gap > MUCH for gap in gaps) / len(gaps)


def printed(maker: HandoutService, kept: Kept) -> ReadPdf:
    made = maker.make(material_of(kept.options.template), kept.options, TODAY)
    assert isinstance(made, Handout), made
    return ReadPdf(made.pdf)


def _lines(page: str) -> Iterator[str]:
    words, line = page.split(), ""
    for word in words:
        if len(line) + len(word) > 100:
            yield line.strip()
            line = ""
        line += f" {word}"
    yield line.strip()


def _dots(picture: QImage) -> bytes:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = bytes(grey.constBits())
    return b"".join(rows[at : at + grey.width()] for at in range(0, len(rows), grey.bytesPerLine()))


def main() -> None:
    QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    GOLDEN.mkdir(exist_ok=True)
    maker = service()
    for kept in KEPT:
        pdf = printed(maker, kept)
        (GOLDEN / f"{kept.name}.txt").write_text(told_of(pdf), encoding="utf-8")
        picture_of(pdf).save(str(GOLDEN / f"{kept.name}.png"))
        sys.stdout.write(f"{kept.name}: {len(pdf.pages)}\n")


if __name__ == "__main__":
    main()
