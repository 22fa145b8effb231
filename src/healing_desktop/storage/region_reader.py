"""Who serves a place: networks, welfare centre, listening lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from healing_desktop.core.entries import Kind, NetworkRef
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.places import Place, Region, Welfare
from healing_desktop.core.present_row import finder
from healing_desktop.storage.records import dump, load_texts
from healing_desktop.storage.row_sets import rows_that_have

# The narrowest area first.
_ORDER = ("municipality", "arrondissement", "province", "region", "country")
_EVERYWHERE = ({"country:BE"}, {"region:Flanders", "region:Wallonia", "region:Brussels-Capital Region"})
_SERVING = """
SELECT {nis}, s.id, s.x_names, s.url, s.x_doubtful, a.value,
  (SELECT number FROM phone p WHERE p.service_id = s.id LIMIT 1),
  EXISTS (SELECT 1 FROM service_area d
          WHERE d.service_id = s.id AND d.x_doubtful = 1 AND d.extent = 'municipality:' || {nis}),
  (SELECT group_concat(w.extent) FROM service_area w WHERE w.service_id = s.id AND w.x_doubtful = 0)
FROM json_each(:rows) r CROSS JOIN group_row g ON g.row = r.value CROSS JOIN service s ON s.id = g.id
CROSS JOIN service_area v ON v.service_id = s.id AND v.x_doubtful = 0 JOIN {areas} a ON a.value = v.extent"""
_OF_PLACE = _SERVING.format(nis=":nis", areas="json_each(:areas)")
_OF_ALL = f"""
WITH served AS (SELECT t.nis, a.value FROM place t, json_each(t.areas) a WHERE t.code = 'nis:' || t.nis)
{_SERVING.format(nis="a.nis", areas="served")}"""


@dataclass(frozen=True, slots=True)
class _Door:
    """One that serves a municipality. `level` counts up from the narrowest; `codes` is all that it serves."""

    ref: NetworkRef
    level: int
    codes: frozenset[str]

    @property
    def order(self) -> tuple[int, int, str]:
        return self.level, len(self.codes), self.ref.id


def read_region(connection: Connection, place: Place, table: HelplineTable, language: str) -> Region:
    adult, youth = read_networks(connection, place)
    centre, welfare, also = _welfare(_serving(connection, place, "role", "welfare-centre"), place.nis)
    return Region(
        place=place,
        network_adult=adult,
        network_youth=youth,
        welfare_centre=centre,
        helplines=table.footer(language),
        finder_url=finder(place.languages, language),
        welfare=welfare,
        welfare_also=also,
    )


def read_networks(connection: Connection, place: Place) -> tuple[NetworkRef | None, NetworkRef | None]:
    return (
        _narrowest(_serving(connection, place, "entry", Kind.NETWORK_ADULT.value)),
        _narrowest(_serving(connection, place, "entry", Kind.NETWORK_YOUTH.value)),
    )


def networks_everywhere(connection: Connection, kind: Kind) -> dict[str, NetworkRef]:
    """The network of each municipality, by NIS code: the same that `read_networks` gives one by one."""
    found = connection.exec_driver_sql(_OF_ALL, {"rows": _rows(connection, "entry", kind.value)})
    doors: dict[str, list[_Door]] = {}
    for fields in found:
        doors.setdefault(fields[0], []).append(_door(fields))
    return {nis: min(serving, key=lambda door: door.order).ref for nis, serving in doors.items()}


def _serving(connection: Connection, place: Place, facet: str, value: str) -> list[_Door]:
    values = {"areas": dump(place.areas), "nis": place.nis, "rows": _rows(connection, facet, value)}
    return [_door(fields) for fields in connection.exec_driver_sql(_OF_PLACE, values)]


def _rows(connection: Connection, facet: str, value: str) -> str | None:
    return dump(list(rows_that_have(connection, facet, value)))


def _door(fields: Row[Any]) -> _Door:
    _, entry_id, names, url, doubtful, code, phone, border, codes = tuple(fields)
    name = load_texts(names)
    assert name is not None
    ref = NetworkRef(entry_id, name, url, phone, bool(doubtful or border))
    return _Door(ref, _ORDER.index(code.split(":")[0]), frozenset(codes.split(",")))


def _narrowest(doors: Iterable[_Door]) -> NetworkRef | None:
    first = min(doors, key=lambda door: door.order, default=None)
    return first.ref if first else None


def _welfare(doors: list[_Door], nis: str) -> tuple[NetworkRef | None, Welfare, NetworkRef | None]:
    """The centre of the region, else the municipality's own, else the entry that stands for all of those; which of the
    three it is; and the municipality's own where the region's comes first."""
    everywhere = [door for door in doors if any(codes <= door.codes for codes in _EVERYWHERE)]
    own = [door for door in doors if door.codes == {f"municipality:{nis}"}]
    of_town = _narrowest(own)
    if regional := _narrowest(door for door in doors if door not in everywhere and door not in own):
        return regional, Welfare.REGION, of_town
    if of_town:
        return of_town, Welfare.TOWN, None
    return _narrowest(everywhere), Welfare.ANY_TOWN, None
