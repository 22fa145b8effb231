"""The groups that meet in a municipality or in a range of postcodes, in the order of a booklet."""

from __future__ import annotations

from sqlalchemy import Connection

from healing_desktop.core.collation import SortKey, sort_key
from healing_desktop.core.entries import Attending, Kind, MeetingPlace
from healing_desktop.core.places import Stretch
from healing_desktop.core.ports import EntriesAt
from healing_desktop.storage.records import dump, load_texts

# One row for each place of an entry. An entry without a theme comes after all that have one.
_MEETING = """
SELECT s.id, s.x_kind, s.x_names, l.x_nis, a.postal_code,
       (SELECT t.x_order FROM attribute m JOIN taxonomy_term t ON t.id = m.taxonomy_term_id
        WHERE m.link_entity = 'service' AND m.link_id = s.id AND m.link_type = 'theme' ORDER BY m.rowid LIMIT 1)
FROM service s JOIN service_at_location x ON x.service_id = s.id JOIN location l ON l.id = x.location_id
LEFT JOIN address a ON a.location_id = l.id
WHERE s.x_kind IN (SELECT value FROM json_each(:kinds)) AND COALESCE(s.x_staff_only, 0) = 0
  AND COALESCE(s.x_attending, '') <> :online
  AND (l.x_nis IN (SELECT value FROM json_each(:towns)) OR a.postal_code BETWEEN :first AND :last)"""
_ONLINE = """
SELECT COUNT(*) FROM service
WHERE x_kind = :kind AND x_attending = :online AND COALESCE(x_staff_only, 0) = 0"""
_LAST = 1 << 30


def entries_at(connection: Connection, where: Stretch, *, organisations: bool) -> EntriesAt:
    """By first theme in the order of the list of themes, groups before organisations, then by name."""
    kinds = [Kind.GROUP.value, *([Kind.ORGANISATION.value] if organisations else [])]
    values = {
        "kinds": dump(kinds), "towns": dump(sorted(where.towns)), "first": where.first, "last": where.last,
        "online": Attending.ONLINE.value,
    }  # fmt: skip
    found: dict[str, tuple[int, int, SortKey, str]] = {}
    for entry_id, kind, names, nis, postcode, theme in connection.exec_driver_sql(_MEETING, values):
        if entry_id not in found and where.holds(MeetingPlace(nis=nis, postcode=postcode)):
            name = load_texts(names)
            assert name is not None
            order = _LAST if theme is None else theme
            found[entry_id] = (order, kinds.index(kind), sort_key(name.name_for("")), entry_id)
    online = connection.exec_driver_sql(_ONLINE, {"kind": Kind.GROUP.value, "online": Attending.ONLINE.value})
    return EntriesAt(tuple(sorted(found, key=found.__getitem__)), int(online.scalar_one()))
