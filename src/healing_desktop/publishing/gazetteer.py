"""The place tables of data/geo: municipalities, localities and areas by any of their names."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, radians
from pathlib import Path

from healing_desktop.core.folding import words_of
from healing_desktop.core.places import Place
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText

COUNTRY = "country:BE"
_SAINT, _SAINTE = re.compile(r"\b(?:Sint|Saint|Sankt)\b"), re.compile(r"\bSainte\b")
MOST_TOWNS_NAMED = 4
_MORE = {"nl": "en {n} andere gemeenten", "fr": "et {n} autres communes", "de": "und {n} weitere Gemeinden",
         "en": "and {n} more municipalities"}  # fmt: skip
_AND = {"nl": " en ", "fr": " et ", "de": " und ", "en": " and "}


@dataclass(frozen=True, slots=True)
class Town:
    """A municipality. `areas`: the codes of every area that holds it, the widest first."""

    nis: str
    name: LocalText
    latitude: float
    longitude: float
    areas: tuple[str, ...]
    languages: tuple[str, ...]
    former_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Locality:
    """A postcode with a section of a municipality."""

    postcode: str
    nis: str
    name: LocalText
    latitude: float
    longitude: float
    main: bool


@dataclass(frozen=True, slots=True)
class District:
    """A region, a province, an arrondissement or the German-speaking Community that a visitor may name as a place.

    `areas`: the codes that hold all of it. The point is the middle of its municipalities (WGS84)."""

    code: str
    name: LocalText
    other_names: tuple[str, ...]
    latitude: float
    longitude: float
    areas: tuple[str, ...]
    languages: tuple[str, ...]


class Gazetteer:
    """Looks places up by name, folded, in any language; the first of the table wins."""

    def __init__(
        self,
        towns: Sequence[Town],
        localities: Sequence[Locality],
        areas: dict[str, LocalText],
        districts: Sequence[District] = (),
    ) -> None:
        self.towns = {town.nis: town for town in towns}
        self.localities = localities
        self._areas = areas
        self._districts = districts
        self._by_name: dict[str, Town] = {}
        for town in towns:
            for _, name in town.name.by_language:
                self._by_name.setdefault(_key(name), town)
        for locality in localities:
            for _, name in locality.name.by_language:
                self._by_name.setdefault(_key(name), self.towns[locality.nis])
        for town in towns:
            for name in town.former_names:
                self._by_name.setdefault(_key(name), town)

    def town(self, name: str) -> Town | None:
        return self._by_name.get(_key(name))

    def has_postcode(self, town: Town, postcode: str) -> bool:
        return any(place.nis == town.nis and place.postcode == postcode for place in self.localities)

    def knows_area(self, code: str) -> bool:
        return code in self._areas

    def point(self, town: Town, section: str | None, postcode: str | None) -> tuple[float, float]:
        """The centre of the section, else of the postcode, else of the municipality (WGS84)."""
        inside = [place for place in self.localities if place.nis == town.nis]
        named = [p for p in inside if section and _key(section) in {_key(name) for _, name in p.name.by_language}]
        coded = [p for p in inside if postcode and p.postcode == postcode]
        # Of a postcode with several sections the one that bears the municipality's name stands for all.
        for found in (named, sorted(coded, key=lambda p: not p.main)):
            if found:
                return found[0].latitude, found[0].longitude
        return town.latitude, town.longitude

    def distance_km(self, town: Town, latitude: float, longitude: float) -> float:
        """From the nearest of the middles of the municipality and its sections (WGS84)."""
        inside = [(place.latitude, place.longitude) for place in self.localities if place.nis == town.nis]
        points = [(town.latitude, town.longitude), *inside]
        return min(_km(latitude, longitude, *point) for point in points)

    def area_words(self, codes: Sequence[str]) -> LocalText | None:
        """The areas in words, in every interface language: "Flanders and Brussels"."""
        if not codes:
            return None
        if all(f"region:{name}" in codes for name in ("Flanders", "Wallonia", "Brussels-Capital Region")):
            return self._areas[COUNTRY]
        return LocalText(tuple((lang, self._list(codes, lang)) for lang in INTERFACE_LANGUAGES))

    def _list(self, codes: Sequence[str], language: str) -> str:
        names = [self._areas[code].name_for(language) for code in codes if code in self._areas]
        more = len(names) - MOST_TOWNS_NAMED
        if more > 1:
            return ", ".join(names[:MOST_TOWNS_NAMED]) + " " + _MORE[language].format(n=more)
        return ", ".join(names[:-1]) + _AND[language] + names[-1] if len(names) > 1 else "".join(names)

    def places(self) -> tuple[Place, ...]:
        """Every place a visitor may name: municipalities as "nis:44021", postcodes as themselves, the main section
        first, then areas by their code ("province:Limburg"), without a municipality of their own."""
        places = [
            Place(f"nis:{t.nis}", self._main_postcode(t.nis), t.nis, t.name, t.name, t.latitude, t.longitude, t.areas,
                  t.languages)
            for t in self.towns.values()
        ]  # fmt: skip
        for locality in sorted(self.localities, key=lambda p: (p.postcode, not p.main)):
            town = self.towns[locality.nis]
            places.append(
                Place(locality.postcode, locality.postcode, town.nis, locality.name, town.name, locality.latitude,
                      locality.longitude, town.areas, town.languages)
            )  # fmt: skip
        places += [
            Place(d.code, None, "", d.name, d.name, d.latitude, d.longitude, d.areas, d.languages)
            for d in self._districts
        ]
        return tuple(places)

    def place_names(self) -> tuple[tuple[str, str], ...]:
        """(name, code of the place), the likelier first: municipalities by the names that are used there, areas,
        municipalities in other languages, sections, names of before the mergers. So "Limburg" is the province and
        "Limbourg" the town."""
        towns = self.towns.values()
        names = [(text, f"nis:{t.nis}") for t in towns for lang, text in t.name.by_language if lang in t.languages]
        for district in self._districts:
            names += [(name, district.code) for name in district.other_names]
        names += [(name, f"nis:{town.nis}") for town in towns for _, name in town.name.by_language]
        # A section that was a municipality until lately comes before its namesakes: Beveren in the Waasland.
        for locality in sorted(self.localities, key=lambda place: not self._was_town(place)):
            names += [(name, locality.postcode) for _, name in locality.name.by_language]
        names += [(name, f"nis:{town.nis}") for town in towns for name in town.former_names]
        names += [(name, district.code) for district in self._districts for _, name in district.name.by_language]
        names += [(short, code) for name, code in names if (short := _shortened(name)) != name]
        return tuple(dict.fromkeys(names))

    def _was_town(self, locality: Locality) -> bool:
        former = self.towns[locality.nis].former_names
        return any(name in former for _, name in locality.name.by_language)

    def _main_postcode(self, nis: str) -> str | None:
        codes = sorted((not place.main, place.postcode) for place in self.localities if place.nis == nis)
        return codes[0][1] if codes else None


def read_gazetteer(geo: Path) -> Gazetteer:
    """From municipalities.csv, localities.csv and areas.csv.
    Raises OSError or KeyError when the tables are not whole."""
    area_rows = _rows(geo / "areas.csv")
    areas = {row["code"]: _names(row) for row in area_rows}
    towns = [_town(row) for row in _rows(geo / "municipalities.csv")]
    for town in towns:
        areas[f"municipality:{town.nis}"] = town.name
    localities = [
        Locality(
            row["postcode"],
            row["nis"],
            _names(row),
            float(row["lat"]),
            float(row["lon"]),
            row["is_main"] == "1",
        )
        for row in _rows(geo / "localities.csv")
    ]
    return Gazetteer(towns, localities, areas, [_district(row, towns) for row in area_rows if row["code"] != COUNTRY])


def _district(row: dict[str, str], towns: Sequence[Town]) -> District:
    """Its municipalities are those that bear its code among their areas."""
    inside = [town for town in towns if row["code"] in town.areas]
    holding = tuple(code for code in inside[0].areas if all(code in town.areas for town in inside))
    usual = Counter(town.languages for town in inside).most_common(1)[0][0]
    return District(
        row["code"], _names(row), tuple(filter(None, row["other_names"].split("|"))),
        round(sum(town.latitude for town in inside) / len(inside), 5),
        round(sum(town.longitude for town in inside) / len(inside), 5), holding, usual,
    )  # fmt: skip


def _town(row: dict[str, str]) -> Town:
    areas = [COUNTRY, f"region:{row['region']}"]
    if row["province"]:
        areas.append(f"province:{row['province']}")
    areas.append(f"arrondissement:{row['arrondissement']}")
    if row["languages"].startswith("de"):
        areas.append("community:Ostbelgien")
    areas.append(f"municipality:{row['nis']}")
    return Town(
        row["nis"], _names(row), float(row["lat"]), float(row["lon"]), tuple(areas),
        tuple(row["languages"].split()), tuple(name for name in row["former_names"].split("|") if name),
    )  # fmt: skip


def _names(row: dict[str, str]) -> LocalText:
    names = LocalText.of({code: row.get(f"name_{code}", "") for code in INTERFACE_LANGUAGES})
    assert names is not None, row
    return names


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def _km(latitude: float, longitude: float, north: float, east: float) -> float:
    """On a flat map, which Belgium is small enough for."""
    per_degree = 111.2
    return hypot(latitude - north, (longitude - east) * cos(radians(latitude))) * per_degree


def _shortened(name: str) -> str:
    """ "St-Gillis", as people write it."""
    return _SAINTE.sub("Ste", _SAINT.sub("St", name))


def _key(name: str) -> str:
    return " ".join(words_of(name))
