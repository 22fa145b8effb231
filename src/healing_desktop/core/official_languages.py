"""Which languages are official where, by NIS code: the order of names and of fallback texts."""

from __future__ import annotations

_TWO_LANGUAGES = {
    ("de", "fr"): "63001 63012 63013 63023 63040 63048 63061 63067 63087",
    ("fr", "de"): "63049 63080",
    ("fr", "nl"): "51019 51067 57096 57097",
    ("nl", "fr"): "23009 23098 23099 23100 23101 23102 23103 33016 34043 45041 73028 73109",
}
_WITH_FACILITIES = {nis: pair for pair, codes in _TWO_LANGUAGES.items() for nis in codes.split()}
_BRABANT = {"21": ("fr", "nl"), "23": ("nl",), "24": ("nl",), "25": ("fr",)}
_PROVINCES = {"1": "nl", "3": "nl", "4": "nl", "7": "nl", "5": "fr", "6": "fr", "8": "fr", "9": "fr"}


def official_languages(nis: str | None) -> tuple[str, ...]:
    """First the language of the region, then that of the facilities; () where nothing is known."""
    if not nis:
        return ()
    if nis in _WITH_FACILITIES:
        return _WITH_FACILITIES[nis]
    if nis.startswith("2"):
        return _BRABANT.get(nis[:2], ())
    language = _PROVINCES.get(nis[:1])
    return (language,) if language else ()
