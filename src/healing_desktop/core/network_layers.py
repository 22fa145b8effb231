"""Which network serves each municipality, for the whole country at once: what the map's overlay is drawn from."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.core.entries import NetworkRef
from healing_desktop.core.places import Place


@dataclass(frozen=True, slots=True)
class Served:
    """One municipality: where it is (WGS84), the number of its network in the layer, whether that is to be checked."""

    nis: str
    latitude: float
    longitude: float
    network: int
    doubtful: bool


@dataclass(frozen=True, slots=True)
class NetworkLayer:
    """All networks of a kind, by name; `served` holds every municipality once."""

    networks: tuple[NetworkRef, ...]
    served: tuple[Served, ...]


@dataclass(frozen=True, slots=True)
class RegionTables:
    """Both layers, and every place that can be named."""

    adult: NetworkLayer
    youth: NetworkLayer
    places: tuple[Place, ...]
