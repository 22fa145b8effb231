"""Reads the networks of all municipalities and all places in one go, through a connection of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from healing_desktop.core.collation import sort_key
from healing_desktop.core.entries import Kind, NetworkRef
from healing_desktop.core.network_layers import NetworkLayer, RegionTables, Served
from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.core.places import Place
from healing_desktop.storage.edition_file import open_engine
from healing_desktop.storage.place_reader import all_places
from healing_desktop.storage.region_reader import networks_everywhere


def read_region_tables(file: Path) -> RegionTables | EditionRefused:
    """Takes some tenths of a second: for a job. The file is let go before this returns."""
    engine = open_engine(file)
    if isinstance(engine, EditionRefused):
        return engine
    try:
        with engine.connect() as connection:
            places = all_places(connection)
            towns = {place.nis: place for place in places if place.code.startswith("nis:")}
            adult = _layer(towns, networks_everywhere(connection, Kind.NETWORK_ADULT))
            youth = _layer(towns, networks_everywhere(connection, Kind.NETWORK_YOUTH))
            return RegionTables(adult, youth, places)
    finally:
        engine.dispose()


def _layer(towns: Mapping[str, Place], serving: Mapping[str, NetworkRef]) -> NetworkLayer:
    networks = {ref.id: replace(ref, doubtful=False) for ref in serving.values()}
    ordered = sorted(networks.values(), key=lambda ref: (sort_key(ref.name.by_language[0][1]), ref.id))
    number = {ref.id: at for at, ref in enumerate(ordered)}
    served = tuple(
        Served(nis, town.latitude, town.longitude, number[serving[nis].id], serving[nis].doubtful)
        for nis, town in towns.items()
        if nis in serving
    )
    return NetworkLayer(tuple(ordered), served)
