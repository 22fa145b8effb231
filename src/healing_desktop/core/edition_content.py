"""What an edition is made of: the input of the builder, the same in the sources and on a centre's machine."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.entries import Entry
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.places import Place
from healing_desktop.core.taxonomies import Taxonomies


@dataclass(frozen=True, slots=True)
class VocabularyPhrase:
    """Words that mean a chip. `type` is a chip type, "stop", "danger" or "everyday", or one of those that mean
    something only beside other words: "group" (half a compound; `value` is the language), "age_unit", "age_over",
    "age_under" (beside a number), "before_place"."""

    words: str
    type: str
    value: str


@dataclass(frozen=True)
class EditionContent:
    """Everything of one edition. `welfare_centres`: ids of CAWs and public social welfare
    centres. `place_names`: (name as typed, code of the place). Dates ISO 8601."""

    serial: int
    published_on: str
    expires_on: str | None
    entries: tuple[Entry, ...]
    welfare_centres: frozenset[str]
    taxonomies: Taxonomies
    helplines: HelplineTable
    phrases: tuple[VocabularyPhrase, ...]
    places: tuple[Place, ...]
    place_names: tuple[tuple[str, str], ...]
    articles: tuple[ArticleText, ...] = ()

    @cached_property
    def areas_of_municipalities(self) -> dict[str, tuple[str, ...]]:
        """NIS code -> the codes of the areas that hold it."""
        return {place.nis: place.areas for place in self.places if place.nis}
