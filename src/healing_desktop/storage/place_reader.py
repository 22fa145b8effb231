"""Places by postcode, by "nis:44021", by the code of an area or by a name in any language."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Connection, Row

from healing_desktop.core.folding import words_of
from healing_desktop.core.places import Place
from healing_desktop.storage.records import load, load_texts

_COLUMNS = "p.code, p.postcode, p.nis, p.name, p.municipality, p.areas, p.languages, p.latitude, p.longitude"
_POSTCODE = re.compile(r"[1-9]\d{3}", re.ASCII)
_OF_CODE = f"SELECT {_COLUMNS} FROM place p WHERE p.code = ? ORDER BY p.position LIMIT 1"
_OF_NAME = (
    f"SELECT {_COLUMNS} FROM place_name n JOIN place p ON p.code = n.code WHERE n.folded = ? "
    "ORDER BY n.position, p.position LIMIT 1"
)
_OF_POSTCODE_AND_NAME = (
    f"SELECT {_COLUMNS} FROM place p WHERE p.code = ? AND EXISTS (SELECT 1 FROM place_name n WHERE n.folded = ? "
    "AND (n.code = p.code OR n.code = 'nis:' || p.nis)) ORDER BY p.position LIMIT 1"
)

_CALLED = (
    f"SELECT DISTINCT {_COLUMNS} FROM place_name n JOIN place p ON p.code = n.code WHERE n.folded = ? AND p.nis <> '' "
    "ORDER BY p.postcode = p.code, p.code, p.position"
)
_BETWEEN = "SELECT DISTINCT nis FROM place WHERE code = postcode AND code BETWEEN ? AND ? AND nis <> ''"


def find_place(connection: Connection, text: str) -> Place | None:
    """The place of a chip value, a postcode, a name, or both ("4700 Eupen");
    the first of the table wins where a name is shared."""
    if ":" in text and (found := _first(connection, _OF_CODE, text.strip())):
        return found
    words = words_of(text)
    code = f"{words[0]}:{words[1]}" if words[:1] == ("nis",) and len(words) == 2 else " ".join(words)
    postcode = next((word for word in words if _POSTCODE.fullmatch(word)), None)
    name = " ".join(word for word in words if word != postcode)
    if postcode and name:
        return _first(connection, _OF_POSTCODE_AND_NAME, postcode, name) or _first(connection, _OF_CODE, postcode)
    return _first(connection, _OF_CODE, code) or _first(connection, _OF_NAME, code)


def places_named(connection: Connection, text: str) -> tuple[Place, ...]:
    """Municipalities of this name, then parts of other municipalities, each municipality once."""
    if ":" in text or any(_POSTCODE.fullmatch(word) for word in words_of(text)):
        found = find_place(connection, text)
        return (found,) if found and found.nis else ()
    typed = words_of(text)
    called = [_place(fields) for fields in connection.exec_driver_sql(_CALLED, (" ".join(typed),))]
    # A postcode also has the names of all that lies in it, and of a town that shares it.
    own = [place for place in called if place.code != place.postcode or typed in _own_names(place)]
    places: dict[str, Place] = {}
    for place in own or called[:1]:
        places.setdefault(place.nis, place)
    return tuple(places.values())


def _own_names(place: Place) -> set[tuple[str, ...]]:
    return {words_of(name) for _, name in place.name.by_language}


def towns_between(connection: Connection, first: str, last: str) -> frozenset[str]:
    return frozenset(connection.exec_driver_sql(_BETWEEN, (first, last)).scalars())


def places_like(connection: Connection, prefix: str, limit: int) -> tuple[Place, ...]:
    """The postcodes that begin with these digits, each once."""
    digits = "".join(words_of(prefix))
    if not digits.isdecimal():
        return ()
    found = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM place p WHERE p.code >= ? AND p.code < ? "
        "AND p.position = (SELECT min(q.position) FROM place q WHERE q.code = p.code) ORDER BY p.code LIMIT ?",
        (digits, digits + ":", limit),
    )
    return tuple(_place(fields) for fields in found)


def all_places(connection: Connection) -> tuple[Place, ...]:
    """Municipalities first, then postcodes, in the order of the table."""
    return tuple(map(_place, connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM place p ORDER BY p.position")))


def _first(connection: Connection, sql: str, *values: str) -> Place | None:
    found = connection.exec_driver_sql(sql, values).first()
    return _place(found) if found else None


def _place(found: Row[Any]) -> Place:
    code, postcode, nis, name, municipality, areas, languages, latitude, longitude = tuple(found)
    names, towns = load_texts(name), load_texts(municipality)
    assert names is not None
    assert towns is not None
    return Place(
        code, postcode, nis or "", names, towns, latitude, longitude, tuple(load(areas)), tuple(load(languages))
    )
