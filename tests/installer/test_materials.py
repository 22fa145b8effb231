"""The list of what is shipped for other tools: whole, of the shape that CycloneDX has it, the same each time."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from installer.shipped.collect import shipped_parts
from installer.shipped.materials import faults, materials
from installer.shipped.part import Inside, Part, Text

SMALL = Part("a", "1", "MIT", "Us", "program", "", (Text("LICENSE", "Do."),), (Inside("b", "2", "ISC", ""),))


@pytest.fixture(scope="module")
def parts() -> tuple[Part, ...]:
    return shipped_parts()


@pytest.fixture(scope="module")
def words(parts: tuple[Part, ...]) -> str:
    return materials(parts)


def test_it_meets_the_schema(words: str) -> None:
    assert faults(words) == ""
    assert faults(materials((SMALL,)).replace('"licenses"', '"licences"', 1)), "the schema is strict"


def test_all_that_is_shipped_is_in_it(words: str, parts: tuple[Part, ...]) -> None:
    told = json.loads(words)
    assert told["metadata"]["component"]["name"] == "Healing Desktop"
    assert {part.name for part in parts} == {one["name"] for one in told["components"]} | {"Healing Desktop"}
    assert {"library", "data", "file"} == {one["type"] for one in told["components"]}
    purls = {one.get("purl", "") for one in told["components"]}
    assert any(purl.startswith("pkg:npm/leaflet@") for purl in purls)
    assert any(purl.startswith("pkg:generic/qt@6.") for purl in purls)
    typst = next(one for one in told["components"] if one["name"] == "typst")
    assert len(typst["components"]) > 200, "what is compiled into it, as its own wheel says"


def test_the_same_bytes_each_time_in_any_order(words: str) -> None:
    few = (SMALL, *(replace(SMALL, name=name, kind="library") for name in "cab"))
    assert materials(tuple(reversed(few))) == materials(few)
    assert "timestamp" not in json.loads(words)["metadata"]


def test_another_content_has_another_number() -> None:
    lists = [json.loads(materials((one,))) for one in (SMALL, replace(SMALL, version="2"))]
    assert lists[0]["serialNumber"] != lists[1]["serialNumber"]


def test_a_time_stands_in_it_when_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert json.loads(materials((SMALL,)))["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
