"""Reads the Fluent catalogues: one a language, once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.core.texts import HANDOUT_LANGUAGES, SIMPLE_LANGUAGES

if TYPE_CHECKING:
    from healing_desktop.core.words import Words


def words_reader(
    resources: Path, languages: Sequence[str] = HANDOUT_LANGUAGES, *, partial: bool = False
) -> Callable[[str], Words]:
    """English stands behind every language, and in for those that are not among `languages`: some catalogues hold the
    words of paper only. `partial`: it is no fault when a phrase is missing."""

    @lru_cache(maxsize=16)
    def words_for(language: str) -> Words:
        from healing_desktop.core.words import Words

        folder = resources / "words"
        english = (folder / "en.ftl").read_text(encoding="utf-8")
        own = folder / f"{language}.ftl"
        known = language in languages and own.exists()
        source = own.read_text(encoding="utf-8") if known else english
        return Words.from_source(language, source, english, partial=partial)

    return words_for


def window_words(resources: Path) -> Callable[[str], Words]:
    """Of the window: what only colleagues see has no words in the languages that Simple adds."""
    return words_reader(resources, SIMPLE_LANGUAGES, partial=True)
