"""Never a dead end: what is nearest, what is online."""

from __future__ import annotations

from heapq import nsmallest

from sqlalchemy import Connection

from healing_desktop.core.places import km_between
from healing_desktop.core.query import Near
from healing_desktop.storage.around import FAR
from healing_desktop.storage.criteria import Asked, fit_of
from healing_desktop.storage.records import dump, load_place

NEIGHBOURS = 3
_LOOKED_AT = 60
_PLACES = "SELECT j.value, p.record FROM json_each(?) j JOIN row_place p ON p.row = j.value ORDER BY j.key, p.number"
_OF_PLACE = frozenset({"distance"})


def online_number(asked: Asked) -> int:
    """How many are online, wherever they are."""
    return len(fit_of(asked).without({"distance", "attending", "place"}) & asked.sets.of("attending", "online"))


def neighbours(connection: Connection, asked: Asked) -> tuple[Near, ...]:
    """The nearest municipalities with an answer, if it may be further away."""
    origin = asked.query.origin
    if asked.around is None or origin is None:
        return ()
    rows, squares = fit_of(asked).without(_OF_PLACE), asked.around.squares
    nearest = [row for row in nsmallest(_LOOKED_AT, rows, key=squares.__getitem__) if squares[row] < FAR]
    towns: dict[str, tuple[float, int]] = {}
    seen: set[tuple[int, str]] = set()
    for row, record in connection.exec_driver_sql(_PLACES, (dump(nearest),)):
        place = load_place(record)
        # An entry may meet in several towns, each with a way of its own.
        if place.nis and place.latitude is not None and place.longitude is not None and (row, place.nis) not in seen:
            seen.add((row, place.nis))
            km = round(km_between(place.latitude, place.longitude, origin), 1)
            nearest_km, number = towns.get(place.nis, (km, 0))
            towns[place.nis] = min(km, nearest_km), number + 1
    found = [Near(nis, km, number) for nis, (km, number) in towns.items()]
    return tuple(sorted(found, key=lambda near: near.km)[:NEIGHBOURS])
