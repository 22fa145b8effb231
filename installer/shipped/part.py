"""One thing that is shipped: what it is called, whose it is, on what terms, and the text of them."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inside:
    """Something built into a part, as that part's own list of materials names it; its text is not there."""

    name: str
    version: str
    licence: str
    purl: str


@dataclass(frozen=True, slots=True)
class Text:
    """A licence or notice, under the name of the file it was in."""

    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Part:
    """`licence` is an SPDX expression; `kind` is "program", "library", "font" or "data"."""

    name: str
    version: str
    licence: str
    whose: str
    kind: str
    purl: str
    texts: tuple[Text, ...]
    inside: tuple[Inside, ...] = ()

    @property
    def file(self) -> str:
        """The name of its text in licences/shipped/."""
        words = f"{self.name} {self.version}" if self.purl.startswith("pkg:npm") else self.name
        return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-") + ".txt"


class MissingLicenceError(Exception):
    """Something would be shipped without its licence."""
