from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from referencing.exceptions import Unresolvable

from healing_desktop.exchange.hsds.schemas import (
    FOLDER,
    faults,
    our_schemas,
    schemas_for,
    schemas_in,
    strict,
    validator,
)
from healing_desktop.exchange.hsds.tree_out import service_trees, without_extensions
from tests.exchange.hsds.package_samples import real_package

ID = "aaaaaaaa-0000-4000-8000-000000000001"
SERVICE = {"id": ID, "name": "n", "status": "active"}


@pytest.mark.parametrize(
    ("change", "way"),
    [
        ({"status": "sleeping"}, "0/status"),
        ({"id": "17"}, "0/id"),
        ({"minimum_age": "18"}, "0/minimum_age"),
        ({"assured_date": "2026-02-30"}, "0/assured_date"),
        ({"last_modified": "2026-02-20"}, "0/last_modified"),
        ({"email": "nobody"}, "0/email"),
        ({"url": "www.example.org/a b"}, "0/url"),
        ({"phones": [{"id": ID}]}, "0/phones/0"),
        ({"schedules": [{"id": ID, "opens_at": "25:00:00Z"}]}, "0/schedules/0/opens_at"),
        ({"service_at_locations": [{"id": ID, "location": {"id": ID}}]}, "0/service_at_locations/0/location"),
    ],
)
def test_what_is_wrong_is_found_with_the_way_to_it(change: dict[str, object], way: str) -> None:
    checker = validator(our_schemas())
    assert not list(faults([SERVICE], checker))
    (told,) = faults([{**SERVICE, **change}], checker)
    assert told.startswith(f"{way}: ")


def test_strict_ones_know_no_other_fields_anywhere() -> None:
    more = {**SERVICE, "phones": [{"id": ID, "number": "1", "x_ours": "y"}]}
    assert not list(faults([more], validator(our_schemas())))
    assert list(faults([more], validator(strict(our_schemas()))))


def test_schemas_that_call_each_other_by_address_are_found_without_asking_anybody(tmp_path: Path) -> None:
    """As from HSDS 3.2 on."""
    at = "https://example.org/3.2/schema/"
    for name, schema in our_schemas().items():
        (tmp_path / name).write_text(json.dumps({**schema, "$id": at + name}), encoding="utf-8")
    schemas = schemas_for({FOLDER: str(tmp_path)})
    assert schemas["service.json"]["$id"] == f"{at}service.json"
    assert list(faults([{**SERVICE, "phones": [{"id": ID}]}], validator(schemas)))
    (tmp_path / "phone.json").unlink()
    with pytest.raises(Unresolvable):
        list(faults([{**SERVICE, "phones": [{"id": ID}]}], validator(schemas_in(tmp_path))))


@pytest.mark.skipif(FOLDER not in os.environ, reason="HSDS_SCHEMAS names no folder of official schemas")
def test_the_official_ones_find_our_export_valid() -> None:
    plain = [without_extensions(tree) for tree in service_trees(real_package())]
    assert not list(faults(plain, validator(strict(schemas_for(os.environ)))))
