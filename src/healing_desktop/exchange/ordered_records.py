"""Lists whose order counts, as records that are sorted by id: what stands in which place is a record of its own.

Long lists of small things are cut into pieces. Where a cut falls depends on the thing before it alone, so that a
change touches one or two pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any, TypeVar
from zlib import crc32

from healing_desktop.core.edition_content import VocabularyPhrase
from healing_desktop.exchange.field_reading import Fields

ORDER = "order"
_ABOUT = 64
_LONGEST_PIECE = 1024
_LONGEST_ID = 80

Thing = TypeVar("Thing")


def with_own_ids(records: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The records, each id once: a second "1040/21004" becomes "1040/21004#2"."""
    made: list[dict[str, Any]] = []
    seen: set[str] = set()
    last: dict[str, int] = {}
    for record in records:
        name, number = record["id"], 0
        while name in seen:
            number = last[record["id"]] = last.get(record["id"], 1) + 1
            name = f"{record['id']}#{number}"
        seen.add(name)
        made.append({**record, "id": name})
    return made


def order_record(kind: str, records: Iterable[dict[str, Any]]) -> dict[str, Any]:
    return {"type": ORDER, "id": kind, "ids": [record["id"] for record in records]}


def phrase_records(phrases: Iterable[VocabularyPhrase]) -> Iterator[dict[str, Any]]:
    """Pieces of the vocabulary: the words of one meaning that stand together."""
    for (kind, value), group in groupby(phrases, key=lambda phrase: (phrase.type, phrase.value)):
        for words in pieces((phrase.words for phrase in group), str):
            start = f"{kind}/{value}/{words[0]}"[:_LONGEST_ID]
            yield {"type": "phrase", "id": start, "means": kind, "value": value, "words": words}


def phrases_in(fields: Fields) -> tuple[VocabularyPhrase, ...]:
    means, value = fields.text("means"), fields.text("value")
    return tuple(VocabularyPhrase(words, means, value) for words in fields.strings("words"))


def name_records(names: Iterable[tuple[str, str]]) -> Iterator[dict[str, Any]]:
    """Pieces of the list of place names: [name as typed, code of the place]."""
    for piece in pieces(names, lambda pair: pair[0]):
        start = "/".join(piece[0])[:_LONGEST_ID]
        yield {"type": "place_name", "id": start, "names": [list(pair) for pair in piece]}


def pieces(things: Iterable[Thing], text_of: Callable[[Thing], str]) -> Iterator[list[Thing]]:
    """Pieces of about 64; the same things before and after a change are cut at the same places."""
    piece: list[Thing] = []
    for thing in things:
        piece.append(thing)
        if crc32(text_of(thing).encode("utf-8", "replace")) % _ABOUT == 0 or len(piece) == _LONGEST_PIECE:
            yield piece
            piece = []
    if piece:
        yield piece
