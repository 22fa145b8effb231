"""Everything at once is the same as one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.core.network_layers import NetworkLayer, RegionTables
from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.core.place_suggestions import PlaceSuggestions
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.region_layers import read_region_tables
from tests.fixtures.editions import opened, real_edition


@pytest.fixture(scope="module")
def directory() -> EditionDirectory:
    return opened(real_edition())


@pytest.fixture(scope="module")
def tables() -> RegionTables:
    found = read_region_tables(real_edition())
    assert isinstance(found, RegionTables)
    return found


def test_each_municipality_has_the_network_that_region_answers(
    directory: EditionDirectory, tables: RegionTables
) -> None:
    towns = {place.nis: place for place in tables.places if place.code.startswith("nis:")}
    assert len(towns) == 565
    for layer, kind in ((tables.adult, "network_adult"), (tables.youth, "network_youth")):
        assert sorted(town.nis for town in layer.served) == sorted(towns)
        for town in layer.served:
            answered = getattr(directory.region(towns[town.nis], "nl"), kind)
            assert (layer.networks[town.network].id, town.doubtful) == (answered.id, answered.doubtful), town.nis


def test_networks_stand_by_name(tables: RegionTables) -> None:
    def names(layer: NetworkLayer) -> list[str]:
        return [network.name.by_language[0][1].casefold() for network in layer.networks]

    assert names(tables.adult) == sorted(names(tables.adult))
    assert (len(tables.adult.networks), len(tables.youth.networks)) == (21, 11)


def test_every_offer_is_a_place(directory: EditionDirectory, tables: RegionTables) -> None:
    offers = sorted({offer for _, offer in PlaceSuggestions.of(tables.places).offers})
    assert len(offers) > 2500
    for offer in offers[::23]:
        found = directory.place(offer)
        assert found is not None, offer
        assert offer.split()[0] in (found.postcode, *(name.split()[0] for _, name in found.name.by_language))


def test_a_file_that_is_no_edition(tmp_path: Path) -> None:
    assert isinstance(read_region_tables(tmp_path / "none.db"), EditionRefused)
