"""Names of languages, in which language a text stands in for one that is missing, and how that is marked."""

from __future__ import annotations

from functools import lru_cache

from healing_desktop.core.entries import GroupRow, MeetingPlace
from healing_desktop.core.official_languages import official_languages
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import NEWCOMER_LANGUAGES, Picked
from healing_desktop.core.words import Words

_SMALL_LETTERS = frozenset({"fr", "uk"})


def language_name(code: str, words: Words, taxonomies: Taxonomies) -> str:
    """ "Dutch", as it is written inside a sentence."""
    key, reader = f"language-{code}", words.language
    if words.has_own(key):
        return words(key)
    term = taxonomies.terms.get(("language", code))
    if reader in NEWCOMER_LANGUAGES and (term is None or term.name.exact(reader) is None):
        return _name_of_cldr(code, reader) or taxonomies.name("language", code, reader)
    name = taxonomies.name("language", code, reader)
    return name.lower() if reader in _SMALL_LETTERS else name


def in_language(code: str, words: Words, taxonomies: Taxonomies) -> str:
    """The mark of a text that is not in the reader's language: "in Dutch"."""
    return words("handout-in-language", language=language_name(code, words, taxonomies))


def marked(picked: Picked, words: Words, taxonomies: Taxonomies) -> str:
    """The text; one that is not in the reader's language says which it is in: "Chaque mardi (in French)"."""
    if picked.language == words.language:
        return picked.text
    return f"{picked.text} ({in_language(picked.language, words, taxonomies)})"


def languages_there(row: GroupRow, places: tuple[MeetingPlace, ...] = ()) -> tuple[str, ...]:
    """In which languages a missing text is looked for next: those of the place, else those of the entry."""
    place = row.place or next(iter(places), None)
    return (official_languages(place.nis) if place else ()) or row.languages


@lru_cache(maxsize=256)
def _name_of_cldr(code: str, language: str) -> str:
    # Only for paper in the languages that our own lists do not have.
    from babel import Locale

    return str(Locale.parse(language).languages.get(code, ""))
