"""Why a row is in the list: what it is known to have of the question, in the order of the question."""

from __future__ import annotations

from collections.abc import Iterator

from healing_desktop.core.entries import GroupRow, Reason
from healing_desktop.core.query import Chip
from healing_desktop.storage.criteria import Asked, rows_of_age

_LIMITS = frozenset({"distance", "text"})


def reasons(row: GroupRow, number: int, asked: Asked) -> tuple[Reason, ...]:
    """A theme it has through nearer kinds of it is followed by these, as what it is mainly for."""
    return tuple(_reasons(row, number, asked))


def _reasons(row: GroupRow, number: int, asked: Asked) -> Iterator[Reason]:
    nearer = asked.nearer_themes
    for chip in asked.query.chips:
        if chip.type == "theme":
            under = [Reason("mainly", code) for code in row.themes if code in nearer.get(chip.value, ())]
            if under or chip.value in row.themes:
                yield Reason("theme", chip.value)
                yield from under
        elif chip.type not in _LIMITS and _has(number, chip, asked):
            yield Reason(chip.type, chip.value)
    text = [words.word for words in asked.words if number in words.named or number in words.in_text]
    if text:
        yield Reason("text", " ".join(text))


def _has(number: int, chip: Chip, asked: Asked) -> bool:
    if chip.type == "place":
        return True
    if chip.type == "period":
        return asked.meeting is not None and number in asked.meeting[0]
    if chip.type == "age":
        return number in rows_of_age(float(chip.value), float(chip.value), asked)
    return number in asked.sets.of(chip.type, chip.value)
