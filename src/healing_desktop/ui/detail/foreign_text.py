"""Text that is not in the reader's language says which language it is in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from healing_desktop.core.present_entry import EntryWords
    from healing_desktop.core.present_fact import Fact


def with_languages(words: EntryWords, language_name: Callable[[str], str]) -> EntryWords:
    """The same words; each fallback ends in its language's name, in the reader's language."""

    def marked(fact: Fact) -> Fact:
        if fact.language is None or not fact.text:
            return fact
        return replace(fact, text=f"{fact.text} ({language_name(fact.language)})")

    return replace(
        words,
        what=marked(words.what),
        facts=tuple(map(marked, words.facts)),
        region=tuple(map(marked, words.region)),
        staff=tuple(map(marked, words.staff)),
    )
