"""The names by which entries are asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.folding import words_of

_ORGANIZATIONS = frozenset({Kind.ORGANISATION, Kind.PLATFORM, Kind.HELPLINE, Kind.NETWORK_ADULT, Kind.NETWORK_YOUTH})
# "OVOK - Ouders van een Overleden Kind": what stands first is a name too.
_AFTER_FIRST = re.compile(r"\s[-–—:/|]\s|\s\(")
# "Anonieme Alcoholisten (AA)", "CPAS de Forest", "Zelfmoordlijn 1813": so are these.
_SHORT = re.compile(r"\(([A-Z][A-Za-z]*[A-Z]|[A-Z]{2,})\)|^([A-ZÀ-Ý]{2,})\b|\b(\d{3,4})\b")
_NUMBER = re.compile(r"\b\d{3,4}\b")
_LEGAL_FORMS = frozenset({"vzw", "asbl", "vog", "aisbl", "ivzw"})


def names_of(entry: Entry) -> tuple[str, ...]:
    """Every name of an entry, folded: whole, without its legal form or number, what stands first, its initials."""
    names: dict[str, None] = {}
    for name in dict.fromkeys([name for _, name in entry.row.name.by_language]):
        for one in _parts(name):
            words = [word for word in words_of(one) if word not in _LEGAL_FORMS]
            if words:
                names.setdefault(" ".join(words))
    return tuple(names)


def _parts(name: str) -> Iterator[str]:
    yield name
    if further := _AFTER_FIRST.search(name):
        yield name[: further.start()]
    if _NUMBER.search(name):
        yield _NUMBER.sub(" ", name)
    for found in _SHORT.finditer(name):
        yield from filter(None, found.groups())


def is_organization(entry: Entry) -> bool:
    """Whether its names mean an organisation."""
    return entry.row.kind in _ORGANIZATIONS
