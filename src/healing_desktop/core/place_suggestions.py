"""What a half-typed place may become: "eup" is "4700 Eupen", in any language."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from healing_desktop.core.folding import words_of
from healing_desktop.core.places import Place


@dataclass(frozen=True, slots=True)
class PlaceSuggestions:
    """(folded beginning, what is offered), in order of the beginning: postcodes and names alike."""

    offers: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, places: Iterable[Place]) -> PlaceSuggestions:
        """A name with its postcode is a text that `Directory.place` understands."""
        offers: dict[tuple[str, str], None] = {}
        for place in places:
            for _, name in place.name.by_language:
                offer = f"{place.postcode} {name}" if place.postcode else name
                for beginning in filter(None, (place.postcode, " ".join(words_of(name)))):
                    offers[beginning, offer] = None
        return cls(tuple(sorted(offers)))

    def like(self, typed: str, limit: int = 8) -> tuple[str, ...]:
        """Offers that begin with what is typed, each once; none for nothing."""
        wanted = " ".join(words_of(typed))
        if not wanted:
            return ()
        found: dict[str, None] = {}
        for beginning, offer in self.offers[bisect_left(self.offers, (wanted, "")) :]:
            if len(found) == limit or not beginning.startswith(wanted):
                break
            found[offer] = None
        return tuple(found)
