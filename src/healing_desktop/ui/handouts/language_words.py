"""The languages of paper: each in its own script, and as the desk calls it."""

from __future__ import annotations

from healing_desktop.core.texts import HANDOUT_NAMES
from healing_desktop.ui.state.reading import ReadingState

_OWN = dict(HANDOUT_NAMES)
# First strong isolate: what stands beside keeps its own direction.
_FSI, _PDI = "\u2068", "\u2069"


def own_name(code: str) -> str:
    return _OWN.get(code, code)


def language_choices(reading: ReadingState) -> tuple[tuple[str, str], ...]:
    """(code, words) of every language of paper; those that the window does not speak also in its words."""
    return tuple((code, _words(code, own, reading)) for code, own in HANDOUT_NAMES)


def joined(codes: tuple[str, ...]) -> str:
    """Own names, one after the other."""
    return ", ".join(f"{_FSI}{own_name(code)}{_PDI}" for code in codes)


def _words(code: str, own: str, reading: ReadingState) -> str:
    if not reading.ready or code == reading.language:
        return own
    here = reading.language_name(code)
    return own if here.casefold() == own.casefold() else f"{_FSI}{own}{_PDI} – {here}"
