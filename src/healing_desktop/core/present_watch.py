"""A watch, and what is new for it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healing_desktop.core.centre_records import Watch
from healing_desktop.core.present_chip import place_words
from healing_desktop.core.present_language import language_name
from healing_desktop.core.present_row import BETWEEN, capital
from healing_desktop.core.texts import LocalText
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from healing_desktop.core.ports import Directory


def watch_words(watch: Watch, words: Words, directory: Directory) -> str:
    """ "Grief, addiction · near 9000 Gent · Arabic"."""
    taxonomies = directory.taxonomies()
    themes = ", ".join(taxonomies.name("theme", code, words.language) for code in watch.themes)
    place = directory.place(watch.place) if watch.place else None
    near = words("watch-near", place=place_words(place, words) if place else watch.place) if watch.place else ""
    languages = ", ".join(language_name(code, words, taxonomies) for code in watch.languages)
    said = BETWEEN.join(part for part in (themes, near, languages) if part)
    return capital(said, words.language) or words("watch-everything")


def watch_name(watch: Watch, words: Words, directory: Directory) -> str:
    """The name that somebody gave it, else what it is about."""
    return watch.name or watch_words(watch, words, directory)


def watches_name(watches: Sequence[Watch], pages: Sequence[Words], directory: Directory) -> LocalText | None:
    """What a paper about them is about, in each language of the page: "Grief · near 9000 Gent; Sleep"."""
    said = {words.language: "; ".join(watch_name(watch, words, directory) for watch in watches) for words in pages}
    return LocalText.of(said)
