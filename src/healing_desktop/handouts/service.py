"""Handouts for the window and the command line alike: entries and options in, a finished PDF out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from healing_desktop.core.entries import Entry
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.present_entry import present_entry
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words
from healing_desktop.handouts.compose import Speech, compose, subject_of
from healing_desktop.handouts.content import MOST_GROUPS, HandoutContent, HandoutOptions
from healing_desktop.handouts.outcomes import Refused
from healing_desktop.handouts.save import neutral_name
from healing_desktop.handouts.typeset import Typesetter

__all__ = ["Handout", "HandoutService", "Refused"]


@dataclass(frozen=True, slots=True)
class Handout:
    """The bytes that are previewed, printed and saved; `fallbacks` are (block, language), `warnings` sentences."""

    pdf: bytes
    pages: int
    language: str
    file_name: str
    title: str
    fallbacks: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()


class HandoutService:
    """Safe from any thread. `resources` holds handouts/ (templates) and fonts/."""

    def __init__(
        self,
        resources: Path,
        words_for: Callable[[str], Words],
        taxonomies: Taxonomies,
        helplines: HelplineTable,
        typesetter: Typesetter | None = None,
    ) -> None:
        self._words_for = words_for
        self._taxonomies = taxonomies
        self._helplines = helplines
        self._typesetter = typesetter or Typesetter(resources)

    def make(self, entries: Sequence[Entry], options: HandoutOptions, today: date) -> Handout | Refused:
        most = MOST_GROUPS[options.template]
        if len(entries) > most:
            return Refused("too-many", f"{len(entries)} of at most {most}")
        if most and not entries:
            return Refused("nothing-chosen")
        content = self.content(entries, options, today)
        made = self._typesetter.typeset(content, today)
        if isinstance(made, Refused):
            return made
        words = self._words_for(options.language)
        return Handout(
            pdf=made.pdf,
            pages=made.pages,
            language=options.language,
            file_name=neutral_name([entry.row.id for entry in entries], options, words),
            title=content.title,
            fallbacks=_fallbacks(content),
            warnings=_warnings(entries, content, words),
        )

    def content(self, entries: Sequence[Entry], options: HandoutOptions, today: date) -> HandoutContent:
        """What would be printed, before any layout."""
        words = self._words_for(options.language)
        speech = Speech(words, self._taxonomies, self._helplines, today)
        said = (present_entry(entry, words, self._taxonomies, self._helplines, today) for entry in entries)
        subjects = [subject_of(entry, told) for entry, told in zip(entries, said, strict=True)]
        return compose(subjects, speech, options)


def _fallbacks(content: HandoutContent) -> tuple[tuple[str, str], ...]:
    """Each block that is not in the language of the page, once."""
    blocks = (block for group in content.groups for block in (group.what, *group.who_for, *group.facts))
    return tuple(dict.fromkeys((block.key, block.language) for block in blocks if block.language))


def _warnings(entries: Sequence[Entry], content: HandoutContent, words: Words) -> tuple[str, ...]:
    short = any(group.qr is None and entry.contact.url for entry, group in zip(entries, content.groups, strict=True))
    return (words("handout-qr-left-out"),) if short else ()
