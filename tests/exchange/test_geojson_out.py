from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from healing_desktop.core.entries import Entry
from healing_desktop.exchange.geojson_out import geojson_bytes
from tests.core.samples import words_in
from tests.exchange.edition_samples import named_entry
from tests.exchange.hsds.package_samples import DOOR, HIDDEN, whole_entry
from tests.fixtures.generated import real_content


def features(entries: list[Entry]) -> list[dict[str, Any]]:
    document = json.loads(geojson_bytes(entries, words_in("nl")))
    assert document["type"] == "FeatureCollection"
    found: list[dict[str, Any]] = document["features"]
    return found


def test_each_place_is_a_point_with_its_longitude_first() -> None:
    first, second = features([replace(whole_entry(), places=(DOOR, replace(DOOR, approximate=True)))])
    assert first["geometry"] == {"type": "Point", "coordinates": [3.72, 51.05]}
    told = {"name": "Verzonnen groep", "address": "Voorbeeldstraat 1", "municipality": "Gent", "approximate": False}
    assert {name: first["properties"][name] for name in told} == told
    assert second["properties"]["approximate"] is True


def test_a_confidential_place_has_no_point() -> None:
    (only,) = features([replace(whole_entry(), places=(HIDDEN,))])
    assert only["geometry"] is None
    assert not {"address", "postal_code", "approximate"} & only["properties"].keys()
    assert only["properties"]["confidential"] is True


def test_an_entry_without_place_is_a_feature_without_point() -> None:
    (only,) = features([named_entry(1), replace(named_entry(2), staff_only=True)])
    assert (only["id"], only["geometry"]) == (named_entry(1).row.id, None)


def test_nothing_is_a_collection_of_nothing() -> None:
    assert features([]) == []


def test_the_real_edition_keeps_the_form() -> None:
    found = features(list(real_content().entries))
    assert len({feature["id"] for feature in found}) == len(found) > 300
    for feature in found:
        assert feature.keys() == {"type", "id", "geometry", "properties"}
        if feature["geometry"]:
            longitude, latitude = feature["geometry"]["coordinates"]
            assert 2.5 < longitude < 6.5
            assert 49.4 < latitude < 51.6
