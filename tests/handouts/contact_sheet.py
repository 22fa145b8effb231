"""`make paper`: a page of each template in each size and language, in out/paper/, to look at side by side.

    python -m tests.handouts.contact_sheet out/paper [--template card ...] [--language nl nl+ar ...] [--mono]

From data/ as it is, through the handout command; so that "new this month" has something to tell, a few entries near
Gent are taken to have come into the directory this month.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from dataclasses import replace
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.ui.contact_sheet import contact_sheet
from tests.fixtures.command_line import healing
from tests.fixtures.generated import real_content
from tests.handouts.read_pdf import ReadPdf

DAY = date(2026, 11, 21)
SIZES = ("normal", "large", "very-large")
LANGUAGES = ("nl", "fr", "de", "en", "ar", "uk", "ti", "nl+ar", "fr+fa")
QUESTION, TOWN, GENT, ARTICLE = "rouw 9000", "9000", "44021", "first-time"
ASKED = {
    "card": ("--query", QUESTION), "sheet": ("--query", QUESTION), "list": ("--query", QUESTION),
    "tear-off": ("--query", QUESTION), "crisis": (), "article": (ARTICLE,), "whole-article": (ARTICLE,),
    "booklet": ("--place", TOWN), "agenda": ("--place", TOWN), "new-this-month": ("--place", TOWN), "kinds": (),
}  # fmt: skip
PAGES_SHOWN = 2
FIELD = QSize(420, 594)


def main() -> None:
    parser = ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--template", nargs="*", choices=ASKED, default=list(ASKED))
    parser.add_argument("--language", nargs="*", default=list(LANGUAGES))
    parser.add_argument("--size", nargs="*", choices=SIZES, default=list(SIZES))
    parser.add_argument("--mono", action="store_true")
    wanted = parser.parse_args()
    QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    wanted.out.mkdir(parents=True, exist_ok=True)
    edition = wanted.out / "edition.db"
    build_edition(with_news(real_content()), edition)
    more = ("--mono",) if wanted.mono else ()
    for template in wanted.template:
        pictures = []
        for language in wanted.language:
            for size in wanted.size:
                made = page(template, language, size, wanted.out, edition, more)
                pictures += made or [(f"{template} {language} {size}: refused", Path())]
        sheet = contact_sheet(pictures, wanted.out / f"{template}.png", PAGES_SHOWN * len(wanted.size), FIELD)
        sys.stdout.write(f"{sheet}\n")


def page(
    template: str, language: str, size: str, out: Path, edition: Path, more: tuple[str, ...] = ()
) -> list[tuple[str, Path]]:
    """(caption, picture) of the first pages; [] when it was refused, which is said on stderr."""
    first, _, second = language.partition("+")
    file = out / f"{template}-{language}-{size}.pdf"
    asked = (*ASKED[template], "--template", template, "--size", size, *more, *(("--second", second) if second else ()))
    said = healing(
        "handout", *asked, "--language", first, "--today", DAY.isoformat(), "--out", str(file), edition=edition
    )
    if said.status:
        sys.stderr.write(f"{template} {language} {size}: {said.err}")
        return []
    pdf, pages = ReadPdf(file.read_bytes()), []
    for number in range(PAGES_SHOWN):
        picture = file.with_suffix(f".{number + 1}.png")
        if number < len(pdf.pages):
            pdf.image(number, dots=72).save(str(picture))
        else:
            picture.unlink(missing_ok=True)
        caption = f"{template}  {language}  {size}  {number + 1}/{len(pdf.pages)}"
        pages.append((caption if number < len(pdf.pages) else "", picture))
    return pages


def with_news(content: EditionContent) -> EditionContent:
    """The same, with the entries of Gent, which came on the tenth of the month."""
    entries = []
    for entry in content.entries:
        here = entry.row.place is not None and entry.row.place.nis == GENT
        fresh = replace(entry.assurance, listed_on=DAY.replace(day=10).isoformat())
        entries.append(replace(entry, assurance=fresh) if here else entry)
    return replace(content, entries=tuple(entries))


if __name__ == "__main__":
    main()
