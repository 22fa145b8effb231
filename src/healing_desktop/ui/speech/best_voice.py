"""Which of the computer's voices reads a language to people in Belgium."""

from __future__ import annotations

from collections.abc import Iterable

HERE = "BE"
# Where Belgium has no voice of its own: that of the country most listeners know it from.
NEXT = {"nl": "NL", "fr": "FR", "de": "DE", "en": "GB", "uk": "UA", "fa": "IR"}


def language_of(locale: str) -> str:
    """ "nl" of "nl_BE"; "" of what is no language, as "C"."""
    language = locale.replace("-", "_").partition("_")[0]
    return language if language.islower() else ""


def best_voice(language: str, locales: Iterable[str]) -> str | None:
    """One of `locales`, names as "nl_BE"; None when none of them speaks it."""
    spoken = sorted({locale for locale in locales if language_of(locale) == language})
    wanted = (HERE, NEXT.get(language, language.upper()))
    regions = {locale.replace("-", "_").rpartition("_")[2]: locale for locale in reversed(spoken)}
    return next((regions[region] for region in wanted if region in regions), spoken[0] if spoken else None)
