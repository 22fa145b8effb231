"""Who serves a place: networks, welfare centre, listening lines."""

from __future__ import annotations

from sqlalchemy import Connection

from healing_desktop.core.entries import Kind, NetworkRef
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.places import Place, Region
from healing_desktop.storage.records import load_texts

OFFICIAL_FINDERS = {"nl": "spreekerover.be", "fr": "parlonsen.be", "de": "sprichdarueber.be"}
# The narrowest area first: a municipality's own centre before one of the whole region.
_ORDER = ("municipality", "arrondissement", "province", "region", "country")


def read_region(connection: Connection, place: Place, table: HelplineTable, language: str) -> Region:
    adult, youth = read_networks(connection, place)
    return Region(
        place=place,
        network_adult=adult,
        network_youth=youth,
        welfare_centre=_serving(connection, place, "role", "welfare-centre"),
        helplines=table.footer(language),
        finder_url=OFFICIAL_FINDERS.get(language, OFFICIAL_FINDERS[place.languages[0]]),
    )


def read_networks(connection: Connection, place: Place) -> tuple[NetworkRef | None, NetworkRef | None]:
    return (
        _serving(connection, place, "entry", Kind.NETWORK_ADULT.value),
        _serving(connection, place, "entry", Kind.NETWORK_YOUTH.value),
    )


def _serving(connection: Connection, place: Place, facet: str, value: str) -> NetworkRef | None:
    marks = ", ".join("?" * len(place.areas))
    found = connection.exec_driver_sql(
        "SELECT s.id, s.x_names, s.url, s.x_doubtful, f.value, "
        "(SELECT number FROM phone p WHERE p.service_id = s.id LIMIT 1), "
        "EXISTS (SELECT 1 FROM service_area d WHERE d.service_id = s.id AND d.x_doubtful = 1 AND d.extent = ?) "
        "FROM facet k JOIN group_row g ON g.row = k.row JOIN service s ON s.id = g.id "
        f"JOIN facet f ON f.row = k.row AND f.facet = 'area' AND f.value IN ({marks}) "
        "WHERE k.facet = ? AND k.value = ?",
        (f"municipality:{place.nis}", *place.areas, facet, value),
    ).all()
    if not found:
        return None
    entry_id, names, url, doubtful, _, phone, border = min(
        found, key=lambda fields: (_ORDER.index(fields[4].split(":")[0]), fields[0])
    )
    name = load_texts(names)
    assert name is not None
    return NetworkRef(entry_id, name, url, phone, bool(doubtful or border))
