"""A chip, and the place that distances are measured from, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healing_desktop.core.places import Place, both_names
from healing_desktop.core.query import Chip, Query
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.core.ports import Directory


def chip_words(chip: Chip, words: Words, taxonomies: Taxonomies, directory: Directory) -> str:
    """What is on the chip: the term's name, "9000 Gent", "10 km"."""
    if chip.type == "place":
        place = directory.place(chip.value)
        return place_words(place, words) if place else chip.typed
    if chip.type == "distance":
        return words("chip-distance", km=chip.value)
    if chip.type == "age":
        return words("chip-age", years=chip.value)
    if chip.type == "organization":
        name = directory.organization_name(chip.value)
        return name.name_for(words.language) if name else chip.typed
    return taxonomies.name(chip.type, chip.value, words.language)


def place_words(place: Place, words: Words) -> str:
    """ "9000 Gent", or the name of the municipality or area where no postcode was typed."""
    name = both_names(place.name, place.languages, words.language)
    return words.ltr(f"{place.code} {name}") if place.code == place.postcode else name


def origin_words(query: Query, words: Words, directory: Directory) -> str:
    """The typed place in words; "" when none was typed."""
    typed = next((place for chip in query.of_type("place") if (place := directory.place(chip.value))), None)
    return place_words(typed, words) if typed else ""
