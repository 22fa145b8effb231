"""The closed lists of an edition and the words that mean them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.core.vocabulary import Vocabulary
from healing_desktop.storage.records import compared_in, load, load_texts

_COLUMNS = "SELECT name FROM pragma_table_info('taxonomy_term')"
_TERMS = """
SELECT x.name, t.code, t.x_names, t.x_explanations, b.code, t.x_dimension, t.x_ages, t.x_apart, t.x_compared
FROM taxonomy_term t
JOIN taxonomy x ON x.id = t.taxonomy_id LEFT JOIN taxonomy_term b ON b.id = t.parent_id ORDER BY t.x_order"""


def read_taxonomies(connection: Connection) -> Taxonomies:
    """All terms; those of an edition from before kinds were compared say nothing of it."""
    known = "x_compared" in connection.exec_driver_sql(_COLUMNS).scalars().all()
    found = connection.exec_driver_sql(_TERMS if known else _TERMS.replace("t.x_compared", "NULL"))
    terms: dict[tuple[str, str], Term] = {}
    for taxonomy, code, names, explanations, broader, dimension, ages, apart, compared in found:
        name = load_texts(names)
        assert name is not None
        terms[taxonomy, code] = Term(
            taxonomy,
            code,
            name,
            load_texts(explanations),
            broader,
            dimension,
            _span(load(ages)) if ages else None,
            apart,
            compared_in(load(compared)),
        )
    return Taxonomies(terms)


def _span(ages: Sequence[float]) -> tuple[float, float]:
    return ages[0], ages[1]


def read_vocabulary(connection: Connection) -> Vocabulary:
    """Themes and the like first, in the order of the edition, then place names ("Ham" typed alone is a place, not a
    theme), then the names of organisations."""
    found = connection.exec_driver_sql("SELECT phrase, type, value FROM vocabulary ORDER BY position").all()
    phrases = [(tuple(phrase.split()), kind, value) for phrase, kind, value in found if kind != "organization"]
    stop = {phrase for phrase, kind, _ in found if kind == "stop"}
    names = connection.exec_driver_sql("SELECT folded, code FROM place_name ORDER BY position")
    phrases += [(tuple(name.split()), "place", code) for name, code in names if name not in stop]
    phrases += [
        (tuple(phrase.split()), kind, value)
        for phrase, kind, value in found
        if kind == "organization" and phrase not in stop
    ]
    words = connection.exec_driver_sql("SELECT word, in_name FROM text_word ORDER BY word").all()
    return Vocabulary.of(phrases, (word for word, _ in words), (word for word, in_name in words if in_name))
