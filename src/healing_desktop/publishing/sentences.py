"""Sentences that are written once for many: "<relative> is <dead>" stands for every relative and every word for dead.

A part in angle brackets is a list of `sentence_parts` in search-words.yaml; "<when?>" may also be left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

Parts = Mapping[str, Mapping[str, Sequence[str]]]
"""Name of the part -> language -> what may stand there."""

_PART = re.compile(r"<([a-z-]+)(\??)>")


def sentences(phrase: str, language: str, parts: Parts) -> Iterator[str]:
    """Every sentence that the phrase stands for; a phrase without a part is itself. An unknown part gives none."""
    if "<" not in phrase:
        yield " ".join(phrase.split())
        return
    pieces = _PART.split(phrase)
    choices: list[Sequence[str]] = []
    for text, name, optional in zip(pieces[::3], (*pieces[1::3], ""), (*pieces[2::3], ""), strict=True):
        choices.append((text,))
        if name:
            choices.append((*parts.get(name, {}).get(language, ()), *(("",) if optional else ())))
    for words in product(*choices):
        yield " ".join("".join(words).split())


def unknown_parts(phrase: str, language: str, parts: Parts) -> tuple[str, ...]:
    """The parts that no list of this language has."""
    return tuple(name for name, _ in _PART.findall(phrase) if language not in parts.get(name, {}))
