"""The names by which organisations are asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.folding import words_of
from healing_desktop.core.ids import organization_id_of

_ASKED_FOR = frozenset({Kind.ORGANISATION, Kind.PLATFORM, Kind.HELPLINE, Kind.NETWORK_ADULT, Kind.NETWORK_YOUTH})
# "OVOK - Ouders van een Overleden Kind": what stands first is a name too; so is "AA" of "Anonieme Alcoholisten (AA)".
_AFTER_FIRST = re.compile(r"\s[-–—:/|]\s|\s\(")
_SHORT_NAME = re.compile(r"\(([A-Z][A-Za-z]*[A-Z]|[A-Z]{2,})\)")
_SHORTEST = 3


def organization_phrases(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """(folded name, HSDS organization id), the whole names before their parts."""
    parts: list[tuple[str, str]] = []
    for entry in entries:
        if entry.row.kind not in _ASKED_FOR or entry.staff_only:
            continue
        code = entry.organization_id or organization_id_of(entry.row.id)
        for _, name in entry.row.name.by_language:
            yield " ".join(words_of(name)), code
            first = " ".join(words_of(_AFTER_FIRST.split(name)[0]))
            parts += [(first, code)] if len(first) >= _SHORTEST and not first.isdigit() else []
            parts += [(" ".join(words_of(short)), code) for short in _SHORT_NAME.findall(name)]
    yield from parts
