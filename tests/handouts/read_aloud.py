"""A finished PDF as a screen reader reads it: along its tags, not along its paper."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pdfplumber

from tests.handouts.read_pdf import plain

READ_AS_ONE = frozenset(
    {"P", "H1", "H2", "H3", "H4", "H5", "H6", "TH", "TD", "Figure", "Caption", "LI", "TOCI", "Span"}
)


@dataclass(frozen=True)
class Spoken:
    """One thing said: its tag, the language it is said in, the words (the alt text of a picture)."""

    tag: str
    language: str
    text: str


def read_aloud(pdf: bytes, language: str) -> list[Spoken]:
    """`language`: that of the document. What is no part of the tags, such as a running foot, is not read."""
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        words: dict[tuple[int, int], list[str]] = {}
        for number, page in enumerate(opened.pages, 1):
            for char in page.chars:
                if char.get("mcid") is not None:
                    words.setdefault((number, char["mcid"]), []).append(char["text"])
        said = {where: "".join(letters) for where, letters in words.items()}
        return [spoken for node in opened.structure_tree for spoken in _read(node, language, said)]


def _read(node: dict[str, Any], language: str, said: dict[tuple[int, int], str]) -> Iterator[Spoken]:
    language = node.get("lang") or language
    if node["type"] in READ_AS_ONE and not any(child["type"] in READ_AS_ONE - {"Span"} for child in _under(node)):
        text = node.get("alt_text") or " ".join(_texts(node, said))
        yield Spoken(node["type"], language, plain(text))
        return
    for child in node.get("children", ()):
        yield from _read(child, language, said)


def _under(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for child in node.get("children", ()):
        yield child
        yield from _under(child)


def _texts(node: dict[str, Any], said: dict[tuple[int, int], str]) -> Iterator[str]:
    """A paragraph that goes on on the next page is told as of its first page alone: there its numbers begin anew."""
    page, before = node.get("page_number") or 0, -1
    for mcid in node.get("mcids", ()):
        page, before = page + (mcid < before), mcid
        yield said.get((page, mcid), "")
    for child in node.get("children", ()):
        yield from _texts(child, said)
