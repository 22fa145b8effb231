"""The rows of words that are searched as text."""

from __future__ import annotations

import json
from collections.abc import Sequence

from pyroaring import BitMap
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from healing_desktop.core.folding import words_of
from healing_desktop.core.vocabulary import Vocabulary
from healing_desktop.storage.criteria import WordRows
from healing_desktop.storage.row_sets import COUNTED, RowSets

# Running text is asked from the third letter on: before, nearly every text has such a word.
_SHORTEST_IN_TEXT = 3
LONGEST_NAME = 6
_SHORTEST_NARROW = 4
_FACETS = frozenset(COUNTED) | {"organization"}
_MATCH = "SELECT rowid FROM group_fts WHERE group_fts MATCH ?"


def prefix_expression(columns: str, word: str) -> str:
    """One word as a quoted prefix: what is typed can never be FTS5 syntax."""
    return f'{{{columns}}} : "{word.replace(chr(34), "")}" *'


def rows_of_word(connection: Connection, word: str, sets: RowSets, vocabulary: Vocabulary) -> WordRows:
    """Every word is the beginning of one: of a name, of a theme or the like, of a place, of the text."""
    named = _match(connection, "names", word)
    meant = [sets.of(facet, value) for facet, value in vocabulary.meanings_of_prefix(word) if facet in _FACETS]
    if meant:
        named |= BitMap.union(*meant)
    in_text = _match(connection, "places body" if len(word) >= _SHORTEST_IN_TEXT else "places", word)
    return WordRows(word, named, in_text)


def rows_of_names(connection: Connection, said: Sequence[str]) -> BitMap:
    """The rows that are asked for by their very name, whatever else is said."""
    windows = {
        " ".join(said[at : at + length])
        for length in range(1, LONGEST_NAME + 1)
        for at in range(len(said) - length + 1)
    }
    sql = "SELECT n.row FROM json_each(?) j JOIN entry_name n ON n.folded = j.value"
    found = connection.exec_driver_sql(sql, (json.dumps(sorted(windows)),)).all() if windows else []
    return BitMap([row for (row,) in found])


def rows_called(connection: Connection, said: Sequence[str]) -> BitMap:
    """The rows whose name has everything that was said, each word at least in its beginning."""
    expression = " AND ".join(prefix_expression("names", word) for word in said)
    return _matching(connection, expression) if expression else BitMap()


def rows_with_words(connection: Connection, typed: str) -> BitMap:
    """The rows that have all the longer words of this, whole."""
    words = [word for word in words_of(typed) if len(word) >= _SHORTEST_NARROW]
    if not words:
        return BitMap()
    expression = " AND ".join(f'"{word}"' for word in words)
    return BitMap([row for (row,) in connection.exec_driver_sql(_MATCH, (expression,)).all()])


def _match(connection: Connection, columns: str, word: str) -> BitMap:
    return _matching(connection, prefix_expression(columns, word))


def _matching(connection: Connection, expression: str) -> BitMap:
    try:
        cursor = connection.exec_driver_sql(_MATCH, (expression,))
        return BitMap([row for (row,) in cursor.all()])
    except OperationalError as error:
        # A few letters of rare scripts are no letters to SQLite: one word to us, two to it.
        if "fts5" in str(error.orig):
            return BitMap()
        raise
