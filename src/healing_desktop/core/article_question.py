"""What of a question an article may answer: what somebody wants to read about, not where or when a group meets."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.core.folding import words_of
from healing_desktop.core.query import Chip, Query
from healing_desktop.core.spelling import forms
from healing_desktop.core.vocabulary import Meaning

ABOUT = frozenset({"theme", "kind", "audience"})
# Beside a theme these only choose between groups; alone they may be what somebody wants to read about.
ALONE = frozenset({"cost", "attending", "led_by", "enrolment", "organization"})


@dataclass(frozen=True, slots=True)
class Asked:
    """One part of a question. A text answers it with one of `words`, with a word that begins with one or is one of
    `forms`, or with any word, of whatever language, that has this `meaning`."""

    words: tuple[str, ...]
    meaning: Meaning | None = None
    forms: tuple[str, ...] = ()


def asked_in(query: Query) -> tuple[Asked, ...]:
    """The parts in order, each once. A sentence that says one thing ("mijn man is gestorven") is sought by what it
    means; a word that was corrected also as it was typed: an article may know it."""
    typed = {meant: words_of(written) for written, meant in query.corrections}
    parts = [_chip(chip) for chip in query.chips if chip.type in ABOUT]
    for word in query.words:
        written = typed.get(word, ())
        words = (word, *(written if len(written) == 1 else ()))
        parts.append(Asked(tuple(dict.fromkeys(words)), None, tuple(forms(word))))
    return tuple(dict.fromkeys(parts or [_chip(chip) for chip in query.chips if chip.type in ALONE]))


def _chip(chip: Chip) -> Asked:
    words = words_of(chip.typed)
    return Asked(words if len(words) == 1 else (), (chip.type, chip.value))
