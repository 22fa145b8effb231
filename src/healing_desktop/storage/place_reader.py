"""Places by postcode, by "nis:44021" or by a name in any language."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from healing_desktop.core.folding import words_of
from healing_desktop.core.places import Place
from healing_desktop.storage.records import load, load_texts

_COLUMNS = "p.code, p.postcode, p.nis, p.name, p.municipality, p.areas, p.languages, p.latitude, p.longitude"


def find_place(connection: Connection, text: str) -> Place | None:
    """The place of a chip value, a postcode or a name; the first of the table wins where a name is shared."""
    code = text.strip().casefold()
    found = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM place p WHERE p.code = ? LIMIT 1", (code,)
    ).first()
    if found is None:
        found = connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM place_name n JOIN place p ON p.code = n.code WHERE n.folded = ? "
            "ORDER BY n.position LIMIT 1",
            (" ".join(words_of(text)),),
        ).first()
    return _place(found) if found else None


def places_like(connection: Connection, prefix: str, limit: int) -> tuple[Place, ...]:
    found = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM place p WHERE p.postcode >= ? AND p.postcode < ? ORDER BY p.position LIMIT ?",
        (prefix, prefix + "~", limit),
    )
    return tuple(_place(fields) for fields in found)


def _place(fields: Any) -> Place:
    code, postcode, nis, name, municipality, areas, languages, latitude, longitude = fields
    names, towns = load_texts(name), load_texts(municipality)
    assert names is not None and towns is not None
    return Place(
        code, postcode, nis, names, towns, latitude, longitude, tuple(load(areas)), tuple(load(languages))
    )
