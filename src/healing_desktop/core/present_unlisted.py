"""What is no longer listed says so, in words."""

from __future__ import annotations

from healing_desktop.core.dates import plain_date
from healing_desktop.core.edition_changes import GoneName
from healing_desktop.core.entries import Entry
from healing_desktop.core.words import Words


def unlisted_words(entry: Entry, words: Words) -> str:
    """ "No longer listed since 3 December 2026. Ask first ..."; "" for an entry that is listed."""
    if entry.unlisted_on is None:
        return ""
    return words("unlisted-since", date=plain_date(entry.unlisted_on, words))


def gone_name_words(gone: GoneName, words: Words) -> str:
    """ "No longer listed since 3 December 2026: Praatgroep"."""
    name = gone.name.name_for(words.language)
    return words("unlisted-name", date=plain_date(gone.unlisted_on, words), name=name)
