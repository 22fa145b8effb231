"""Places as GeoJSON (RFC 7946), for somebody else's map."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from healing_desktop.core.entries import Entry, MeetingPlace
from healing_desktop.core.ids import child_id
from healing_desktop.core.present_place import town
from healing_desktop.core.words import Words
from healing_desktop.exchange.entry_record import published_entry

# A metre; more digits would claim more than anybody has measured.
_DIGITS = 5


def geojson_bytes(entries: Iterable[Entry], words: Words) -> bytes:
    """UTF-8, a feature on each line: one for each place of an entry, one without a point for an entry that has none.
    WGS84, longitude first. A confidential place has neither point, street nor postcode. Names in the language asked."""
    features = [
        json.dumps(feature, ensure_ascii=False, allow_nan=False)
        for entry in entries
        if not entry.staff_only
        for feature in _features(published_entry(entry), words)
    ]
    inside = "[\n" + ",\n".join(features) + "\n]" if features else "[]"
    return f'{{"type": "FeatureCollection", "features": {inside}}}\n'.encode()


def _features(entry: Entry, words: Words) -> Iterator[dict[str, Any]]:
    for number, place in enumerate(entry.places):
        yield _feature(child_id(entry.row.id, f"location/{number}"), entry, place, words)
    if not entry.places:
        yield _feature(entry.row.id, entry, None, words)


def _feature(feature_id: str, entry: Entry, place: MeetingPlace | None, words: Words) -> dict[str, Any]:
    row = entry.row
    told = {
        "service_id": row.id, "name": row.name.name_for(words.language), "kind": row.kind.value,
        "group_kind": row.group_kind, "themes": list(row.themes), "audiences": list(row.audiences),
        "languages": list(row.languages), "attending": row.attending and row.attending.value,
        "phone": entry.contact.phone, "email": entry.contact.email, "url": entry.contact.url,
        "checked_on": row.checked_on, **(_place(place, words) if place else {}),
    }  # fmt: skip
    properties = {name: value for name, value in told.items() if value not in (None, "", [])}
    return {"type": "Feature", "id": feature_id, "geometry": _point(place), "properties": properties}


def _place(place: MeetingPlace, words: Words) -> dict[str, Any]:
    """`approximate`: the point is the middle of the town or section, not the door."""
    return {
        "address": place.address, "postal_code": place.postcode, "municipality": town(place, words.language),
        "step_free": place.step_free, "confidential": place.confidential or None,
        "approximate": None if _point(place) is None else place.approximate,
    }  # fmt: skip


def _point(place: MeetingPlace | None) -> dict[str, Any] | None:
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return {"type": "Point", "coordinates": [round(place.longitude, _DIGITS), round(place.latitude, _DIGITS)]}
