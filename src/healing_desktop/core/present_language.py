"""Names of languages, and how a text in another language is marked."""

from __future__ import annotations

from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

_SMALL_LETTERS = frozenset({"fr"})


def language_name(code: str, words: Words, taxonomies: Taxonomies) -> str:
    """ "Dutch", as it is written inside a sentence."""
    name = taxonomies.name("language", code, words.language)
    return name.lower() if words.language in _SMALL_LETTERS else name


def in_language(code: str, words: Words, taxonomies: Taxonomies) -> str:
    """The mark of a text that is not in the reader's language: "in Dutch"."""
    return words("handout-in-language", language=language_name(code, words, taxonomies))
