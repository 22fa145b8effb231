"""The names by which organisations are asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.folding import words_of
from healing_desktop.core.ids import organization_id_of

_ASKED_FOR = frozenset({Kind.ORGANISATION, Kind.PLATFORM, Kind.HELPLINE, Kind.NETWORK_ADULT, Kind.NETWORK_YOUTH})
# "Anonieme Alcoholisten (AA)", "OVOK - Ouders van een Overleden Kind": each part is a name too.
_BETWEEN_PARTS = re.compile(r"\s[-–—:/|]\s|[()]")
_SHORTEST = 2


def organization_phrases(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """(folded name, HSDS organization id), the whole names before their parts."""
    parts: list[tuple[str, str]] = []
    for entry in entries:
        if entry.row.kind not in _ASKED_FOR or entry.staff_only:
            continue
        code = entry.organization_id or organization_id_of(entry.row.id)
        for _, name in entry.row.name.by_language:
            yield " ".join(words_of(name)), code
            for part in _BETWEEN_PARTS.split(name):
                folded = " ".join(words_of(part))
                if len(folded) >= _SHORTEST and not folded.isdigit():
                    parts.append((folded, code))
    yield from parts
