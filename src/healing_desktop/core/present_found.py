"""What was found, in a sentence or two: how many, in which order, what was not understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healing_desktop.core.entries import Kind
from healing_desktop.core.ports import Found
from healing_desktop.core.present_chip import chip_words
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.core.ports import Directory


def found_words(found: Found, words: Words, taxonomies: Taxonomies, directory: Directory) -> list[str]:
    """The head of a list of results, one sentence a line."""
    lines = []
    if found.query.chips:
        said = [chip_words(chip, words, taxonomies, directory) for chip in found.query.chips]
        lines.append(words("found-understood", what=" · ".join(said)))
    lines.append(count_words(found, words))
    if not found.total:
        lines.append(words("found-nothing-hint"))
    if found.query.unrecognised:
        lines.append(words("found-not-understood", what=", ".join(found.query.unrecognised)))
    return lines


def count_words(found: Found, words: Words) -> str:
    """ "12 results, nearest first", and whether there is more than is shown."""
    if not found.total:
        return words("found-nothing")
    asked = not found.query.is_empty
    order = "found-nearest-first" if found.query.origin else "found-best-first" if asked else ""
    # Groups come before the rest, so the last row tells; the others need not be read for it.
    groups_only = found.rows[-1].kind is Kind.GROUP
    count = words("found-groups" if groups_only else "found-results", count=found.total)
    said = f"{count}, {words(order)}" if order else count
    if found.total > len(found.rows):
        said += f" ({words('found-shown', shown=len(found.rows))})"
    return said
