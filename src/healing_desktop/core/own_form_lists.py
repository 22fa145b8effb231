"""What the form of a centre's own groups is held against, of one directory and in one language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from healing_desktop.core.dates import plain_date
from healing_desktop.core.own_form import FormLists
from healing_desktop.core.ports import Directory
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.core.told_when import months_of
from healing_desktop.core.words import Words


def form_lists(
    directory: Directory, words_for: Callable[[str], Words], language: str, today: date, centre: str = ""
) -> FormLists:
    """`centre`: what it is called; else it is "this centre"."""
    words, all_words = words_for(language), [words_for(code) for code in INTERFACE_LANGUAGES]
    on_appointment = LocalText(tuple((each.language, each("own-on-appointment")) for each in all_words))
    return FormLists(
        directory.taxonomies(), lru_cache(1024)(directory.place), today, months_of(all_words),
        lambda day: plain_date(day, words), language, on_appointment, centre or words("own-centre"),
    )  # fmt: skip
