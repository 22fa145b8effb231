"""The names by which entries are asked for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.folding import words_of
from healing_desktop.core.ids import organization_id_of

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
    for _, name in entry.row.name.by_language:
        shorter = (name, _AFTER_FIRST.split(name)[0], _NUMBER.sub(" ", name))
        initials = (part for found in _SHORT.findall(name) for part in found if part)
        for one in (*shorter, *initials):
            words = [word for word in words_of(one) if word not in _LEGAL_FORMS]
            if words:
                names.setdefault(" ".join(words))
    return tuple(names)


def organization_phrases(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """(folded name, HSDS organization id) of every name that means one organisation only."""
    owners: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.row.kind in _ORGANIZATIONS and not entry.staff_only:
            code = entry.organization_id or organization_id_of(entry.row.id)
            for name in names_of(entry):
                owners[name].add(code)
    yield from ((name, min(codes)) for name, codes in sorted(owners.items()) if len(codes) == 1 and len(name) > 1)
