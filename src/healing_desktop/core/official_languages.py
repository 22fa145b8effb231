"""Which languages are official where, by NIS code: the order of names and of fallback texts."""

from __future__ import annotations

_GERMAN = frozenset({"63001", "63012", "63013", "63023", "63040", "63048", "63061", "63067", "63087"})
_FLEMISH_DISTRICTS = frozenset({"23", "24"})
_PROVINCES = {"1": "nl", "3": "nl", "4": "nl", "7": "nl", "5": "fr", "6": "fr", "8": "fr", "9": "fr"}


def official_languages(nis: str | None) -> tuple[str, ...]:
    """Brussels has two; nothing for a place that is not known."""
    if not nis:
        return ()
    if nis.startswith("21"):
        return ("fr", "nl")
    if nis in _GERMAN:
        return ("de", "fr")
    if nis.startswith("2"):
        return ("nl",) if nis[:2] in _FLEMISH_DISTRICTS else ("fr",)
    language = _PROVINCES.get(nis[:1])
    return (language,) if language else ()
