"""What was found, in a sentence or two: how many, in which order, what was not understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healing_desktop.core.amounts import km
from healing_desktop.core.entries import Kind
from healing_desktop.core.ports import Found
from healing_desktop.core.present_chip import chip_words, place_words
from healing_desktop.core.present_unlisted import gone_name_words
from healing_desktop.core.query import Chip, Order, Query
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

BETWEEN = " · "
MOST_GONE = 3

if TYPE_CHECKING:
    from healing_desktop.core.ports import Directory


def found_words(found: Found, words: Words, taxonomies: Taxonomies, directory: Directory) -> list[str]:
    """The head of a list of results, one sentence a line."""
    lines = []
    if found.query.chips:
        said = [chip_words(chip, words, taxonomies, directory) for chip in found.query.chips]
        lines.append(words("found-understood", what=" · ".join(said)))
    if found.widened and found.widened.dropped:
        left_out = [chip_words(chip, words, taxonomies, directory) for chip in found.widened.dropped]
        lines.append(words("found-left-out", what=", ".join(left_out)))
    lines.append(count_words(found, words))
    if not found.total:
        lines.append(words("found-nothing-hint"))
    return [*lines, *reading_words(found.query, words), *gone_words(found, words)]


def gone_words(found: Found, words: Words) -> list[str]:
    """A line for each of the first that are no longer listed and called as was typed."""
    return [gone_name_words(one, words) for one in found.gone[:MOST_GONE]]


def reading_words(query: Query, words: Words) -> list[str]:
    """What was taken for another word, what was searched as text, what was not understood."""
    lines = []
    if query.corrections:
        lines.append(
            words("found-corrected", what=", ".join(f"{typed} → {meant}" for typed, meant in query.corrections))
        )
    if query.words:
        lines.append(words("found-as-text", what=", ".join(query.words)))
    if query.unrecognised:
        lines.append(words("found-not-understood", what=", ".join(query.unrecognised)))
    return lines


def count_words(found: Found, words: Words) -> str:
    """ "12 results, best fit first, then nearest · 3 say everything that was asked", and whether more are found than
    shown."""
    if not found.total:
        return words("found-nothing")
    # Groups come before the rest, so the last row tells; the others need not be read for it.
    groups_only = found.rows[-1].kind is Kind.GROUP
    count = words("found-groups" if groups_only else "found-results", count=found.total)
    order = _order(found.query)
    said = words.listed((count, words(order))) if order else count
    if found.total > len(found.rows):
        said += f" ({words('found-shown', shown=len(found.rows))})"
    if found.certain < found.total and not found.query.is_empty:
        said += f"{BETWEEN}{words('found-certain', count=found.certain)}"
    return said


def _order(query: Query) -> str:
    if query.order is Order.MEETING:
        return "found-order-meeting"
    if query.origin:
        return "found-order-distance"
    return "" if query.is_empty else "found-best-first"


def ways_words(
    found: Found, words: Words, taxonomies: Taxonomies, directory: Directory
) -> tuple[tuple[Chip | None, str], ...]:
    """Ways out of an empty answer, in words; with the chip that is to be dropped for it."""
    ways = found.ways
    if ways is None:
        return ()
    said: list[tuple[Chip | None, str]] = []
    for chip, number in sorted(ways.without, key=lambda way: -way[1]):
        if number:
            part = chip_words(chip, words, taxonomies, directory)
            said.append((chip, words("way-without", part=part, count=number)))
    for near in ways.near:
        place = directory.place(f"nis:{near.nis}")
        if place is not None:
            town, away = place_words(place, words), km(near.km, True, words)
            said.append((None, words("way-near", place=town, km=away, count=near.number)))
    if ways.online:
        said.append((None, words("way-online", count=ways.online)))
    return tuple(said)
