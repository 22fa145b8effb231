"""What somebody means who asks for the booklet of a place: a municipality, a postcode, or postcodes from to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from healing_desktop.core.places import Place, Stretch
from healing_desktop.core.ports import Directory
from healing_desktop.core.present_region import region_place, town_words
from healing_desktop.core.words import Words

_RANGE = re.compile(r"\s*(\d{4})\s*[-–—]\s*(\d{4})\s*", re.ASCII)


@dataclass(frozen=True, slots=True)
class NoStretch:
    """`shared`: the places that all have this name; of the first postcode and the last where they are reversed."""

    reason: Literal["unknown", "shared", "reversed"]
    places: tuple[Place, ...] = ()
    ends: tuple[str, str] = ("", "")


def find_stretch(text: str, directory: Directory) -> Stretch | NoStretch:
    """A municipality's own name gives all of it, a postcode or the name of a part of it that postcode."""
    if ends := _RANGE.fullmatch(text):
        first, last = ends.groups()
        if first > last:
            return NoStretch("reversed", ends=(last, first))
        towns = directory.towns_between(first, last)
        return Stretch(towns, first, last) if towns else NoStretch("unknown")
    named = directory.places_named(text)
    if not named:
        return NoStretch("unknown")
    if len(named) > 1:
        return NoStretch("shared", tuple(named))
    return stretch_at(named[0], directory)


def stretch_at(place: Place, directory: Directory) -> Stretch:
    """All of a municipality, or a postcode of it."""
    if place.postcode is None or place.code != place.postcode:
        return Stretch(frozenset({place.nis}), named=place)
    return Stretch(directory.towns_between(place.code, place.code), place.code, place.code, place)


def stretch_words(where: Stretch, words: Words) -> str:
    """ "Gent", "9050 Gent", "Postcodes 9000 to 9099": a postcode may have several parts of a municipality."""
    if where.named is not None and where.first:
        return f"{words.ltr(where.first)} {town_words(where.named, words)}"
    if where.named is not None:
        return town_words(where.named, words)
    return words("booklet-postcodes", **{"from": words.ltr(where.first), "until": words.ltr(where.last)})


def no_stretch_words(text: str, found: NoStretch, words: Words) -> str:
    """Why no place could be made of `text`: one sentence."""
    if found.reason == "reversed":
        return words("outcome-postcodes-reversed", first=found.ends[0], last=found.ends[1])
    if found.reason == "shared":
        told = [_with_postcode(place, words) for place in found.places]
        return words("outcome-place-shared", name=text[:60], places=", ".join(told))
    return words("outcome-no-such-place", place=text[:60])


def _with_postcode(place: Place, words: Words) -> str:
    said = region_place(place, words)
    return said if place.code == place.postcode or not place.postcode else f"{words.ltr(place.postcode)} {said}"
