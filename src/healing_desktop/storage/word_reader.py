"""The closed lists of an edition and the words that mean them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.core.understand import Phrase, Vocabulary
from healing_desktop.storage.records import load, load_texts

# Phrases that mean nothing alone: half a compound, the unit and the limit of an age.
BESIDE_OTHERS = frozenset({"group", "age_unit", "age_over", "age_under"})
_TERMS = """
SELECT x.name, t.code, t.x_names, t.x_explanations, b.code, t.x_dimension, t.x_ages FROM taxonomy_term t
JOIN taxonomy x ON x.id = t.taxonomy_id LEFT JOIN taxonomy_term b ON b.id = t.parent_id ORDER BY t.x_order"""


def read_taxonomies(connection: Connection) -> Taxonomies:
    terms: dict[tuple[str, str], Term] = {}
    for taxonomy, code, names, explanations, broader, dimension, ages in connection.exec_driver_sql(_TERMS):
        name = load_texts(names)
        assert name is not None
        terms[taxonomy, code] = Term(
            taxonomy, code, name, load_texts(explanations), broader, dimension, _span(load(ages)) if ages else None
        )
    return Taxonomies(terms)


def _span(ages: Sequence[float]) -> tuple[float, float]:
    return ages[0], ages[1]


def read_vocabulary(connection: Connection) -> Vocabulary:
    """Themes and the like first, in the order of the edition, then place names:
    "Ham" typed alone is a place, not a theme."""
    phrases: list[tuple[Phrase, str, str]] = []
    stop_words: list[str] = []
    danger: list[tuple[Phrase, str]] = []
    words = connection.exec_driver_sql("SELECT phrase, type, value FROM vocabulary ORDER BY position")
    for phrase, kind, value in words:
        if kind == "stop":
            stop_words.append(phrase)
        elif kind == "danger":
            danger.append((tuple(phrase.split()), value))
        elif kind not in BESIDE_OTHERS:
            phrases.append((tuple(phrase.split()), kind, value))
    names = connection.exec_driver_sql("SELECT folded, code FROM place_name ORDER BY position")
    stop = frozenset(stop_words)
    phrases += [(tuple(name.split()), "place", code) for name, code in names if name not in stop]
    return Vocabulary.of(phrases, stop_words, danger)
