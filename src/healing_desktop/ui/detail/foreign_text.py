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

    def told(text: str, language: str | None) -> str:
        return f"{text} ({language_name(language)})" if language and text else text

    def marked(fact: Fact) -> Fact:
        return replace(fact, text=told(fact.text, fact.language))

    return replace(
        words,
        alert=told(words.alert, words.alert_language),
        what=marked(words.what),
        next_text=told(words.next_text, words.next_language),
        facts=tuple(map(marked, words.facts)),
        region=tuple(map(marked, words.region)),
        staff=tuple(map(marked, words.staff)),
    )
