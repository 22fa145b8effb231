"""Places by the names people use: in nl, fr and de, of before the mergers of 2019 and 2025, and of whole areas."""

from __future__ import annotations

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.present_chip import chip_words
from healing_desktop.core.query import Chip
from healing_desktop.storage.directory import EditionDirectory
from tests.core.samples import words_in

MUNICIPALITIES = {
    # The nineteen of Brussels, in both languages and short.
    "21001": "Anderlecht", "21002": "Oudergem|Auderghem", "21003": "Sint-Agatha-Berchem|Berchem-Sainte-Agathe",
    "21004": "Brussel|Bruxelles|Brüssel|Brussels|Bxl|BXL|Brussel-Stad|Bruxelles-Ville", "21005": "Etterbeek",
    "21006": "Evere", "21007": "Vorst|Forest", "21008": "Ganshoren", "21009": "Elsene|Ixelles", "21010": "Jette",
    "21011": "Koekelberg", "21012": "Sint-Jans-Molenbeek|Molenbeek-Saint-Jean|Molenbeek",
    "21013": "Sint-Gillis|Saint-Gilles|St-Gilles",
    "21014": "Sint-Joost-ten-Node|Saint-Josse-ten-Noode|Sint-Joost|Saint-Josse",
    "21015": "Schaarbeek|Schaerbeek", "21016": "Ukkel|Uccle",
    "21017": "Watermaal-Bosvoorde|Watermael-Boitsfort|Boitsfort",
    "21018": "Sint-Lambrechts-Woluwe|Woluwe-Saint-Lambert|Woluwe-St-Lambert",
    "21019": "Sint-Pieters-Woluwe|Woluwe-Saint-Pierre",
    # Municipalities with facilities.
    "23101": "Sint-Genesius-Rode|Rhode-Saint-Genèse|St-Genesius-Rode", "23098": "Drogenbos",
    "23099": "Kraainem|Crainhem",
    "23100": "Linkebeek", "23102": "Wemmel", "23103": "Wezembeek-Oppem",
    "32003": "Diksmuide|Dixmude", "34043": "Spiere-Helkijn|Espierres-Helchin", "73109": "Voeren|Fourons",
    "33016": "Mesen|Messines", "33029": "Wervik", "51067": "Edingen|Enghien", "51019": "Vloesberg|Flobecq",
    "57096": "Moeskroen|Mouscron", "57097": "Komen-Waasten|Comines-Warneton|Comines|Komen",
    "63049": "Malmedy|Malmédy", "63080": "Weismes|Waimes|Weimes",
    # Ostbelgien.
    "63001": "Amel|Amblève", "63012": "Büllingen|Bullange", "63013": "Bütgenbach|Butgenbach", "63023": "Eupen",
    "63040": "Kelmis|La Calamine", "63048": "Lontzen", "63061": "Raeren", "63067": "Sankt Vith|Saint-Vith|St. Vith",
    "63087": "Burg-Reuland",
    # One town, several languages.
    "62063": "Luik|Liège|Lüttich|Liege", "53053": "Bergen|Mons", "57081": "Doornik|Tournai", "92094": "Namen|Namur",
    "24062": "Leuven|Louvain|Löwen", "44021": "Gent|Gand|Ghent", "31005": "Brugge|Bruges|Brügge",
    "11002": "Antwerpen|Anvers|Antwerp|Borsbeek", "12025": "Mechelen|Malines|Mecheln", "34022": "Kortrijk|Courtrai",
    "35013": "Oostende|Ostende|Ostend", "33011": "Ieper|Ypres|Ypern", "41002": "Aalst|Alost",
    "36015": "Roeselare|Roulers",
    "42006": "Dendermonde|Termonde", "23027": "Halle|Hal", "23088": "Vilvoorde|Vilvorde", "25072": "Nijvel|Nivelles",
    "25112": "Waver|Wavre", "25121": "LLN|Ottignies", "61031": "Hoei|Huy", "64074": "Borgworm|Waremme",
    "81001": "Aarlen|Arlon|Arel", "24107": "Tienen|Tirlemont", "55040": "Zinnik|Soignies",
    "45035": "Oudenaarde|Audenarde",
    # Merged in 2025, and the names of before.
    "46030": "Beveren-Kruibeke-Zwijndrecht|Beveren|Kruibeke|Zwijndrecht",
    "44086": "Nazareth-De Pinte|Nazareth|De Pinte",
    "44088": "Merelbeke-Melle|Merelbeke|Melle", "46029": "Lokeren|Moerbeke", "71071": "Tessenderlo-Ham|Tessenderlo|Ham",
    "71072": "Hasselt|Kortessem", "73111": "Tongeren-Borgloon|Tongeren|Borgloon|Tongres|Looz",
    "73110": "Bilzen-Hoeselt|Bilzen|Hoeselt", "23106": "Pajottegem|Galmaarden|Gooik|Herne",
    "37021": "Wingene|Ruiselede",
    "37022": "Tielt|Meulebeke", "44087": "Lochristi|Wachtebeke", "82039": "Bastogne|Bastenaken|Bertogne",
    # Merged in 2019.
    "44083": "Deinze|Nevele", "12041": "Puurs-Sint-Amands|Puurs|Sint-Amands", "72043": "Pelt|Neerpelt|Overpelt",
    "72042": "Oudsbergen|Opglabbeek|Meeuwen-Gruitrode", "45068": "Kruisem|Kruishoutem|Zingem",
    "44085": "Lievegem|Lovendegem|Waarschoot|Zomergem", "44084": "Aalter|Knesselare",
}  # fmt: skip
NAMED = [(name, nis) for nis, names in MUNICIPALITIES.items() for name in names.split("|") if name]

AREAS = {
    "province:Limburg": "Limburg|provincie Limburg|Provinz Limburg",
    "province:Oost-Vlaanderen": "Oost-Vlaanderen|Flandre orientale",
    "province:West-Vlaanderen": "West-Vlaanderen|Westflandern",
    "province:Vlaams-Brabant": "Vlaams-Brabant|Brabant flamand",
    "province:Brabant wallon": "Waals-Brabant|Brabant wallon|Walloon Brabant", "province:Hainaut": "Henegouwen|Hainaut",
    "province:Luxembourg": "Luxembourg|Ardennen|Ardennes", "province:Liège": "provincie Luik|province de Liège",
    "province:Antwerpen": "provincie Antwerpen|province d'Anvers",
    "province:Namur": "provincie Namen|province de Namur",
    "region:Flanders": "Vlaanderen|Flandre|Flanders", "region:Wallonia": "Wallonië|Wallonie|Wallonien|Wallonia",
    "region:Brussels-Capital Region": "Brussels Gewest|Bruxelles-Capitale|Brussels-Capital Region",
    "community:Ostbelgien": "Ostbelgien|Oostkantons|Cantons de l'Est|Deutschsprachige Gemeinschaft",
    "arrondissement:Turnhout": "Kempen", "arrondissement:Sint-Niklaas": "Waasland", "arrondissement:Oostende": "kust",
    "arrondissement:Halle-Vilvoorde": "Halle-Vilvoorde",
}  # fmt: skip
AREAS_NAMED = [(name, code) for code, names in AREAS.items() for name in names.split("|")]


@pytest.mark.parametrize(("name", "nis"), NAMED)
def test_a_municipality_by_any_of_its_names(directory: EditionDirectory, name: str, nis: str) -> None:
    (chip,) = directory.understand(name).chips
    place = directory.place(chip.value)
    assert chip.type == "place"
    assert place is not None
    assert place.nis == nis


@pytest.mark.parametrize(("name", "code"), AREAS_NAMED)
def test_an_area_by_its_name(directory: EditionDirectory, name: str, code: str) -> None:
    query = directory.understand(name)
    assert [(chip.type, chip.value) for chip in query.chips] == [("place", code)]
    assert query.area == code
    assert query.origin is None, "no distance is told from the middle of a province"


def test_there_are_names_enough() -> None:
    assert len(NAMED) >= 80


def test_every_municipality_is_found_by_each_name_that_is_used_there(
    content: EditionContent, directory: EditionDirectory
) -> None:
    towns = [place for place in content.places if place.code.startswith("nis:")]
    assert len(towns) == 565
    lost = []
    for town in towns:
        for language, name in town.name.by_language:
            found = directory.place(name)
            if language in town.languages and (found is None or found.nis != town.nis):
                lost.append((name, found and found.code))
    assert not lost


def test_every_postcode_is_a_place_and_so_is_every_area(content: EditionContent, directory: EditionDirectory) -> None:
    for place in content.places:
        found = directory.place(place.code)
        assert found is not None
        assert found.code == place.code


def test_a_name_of_another_country_is_no_place(directory: EditionDirectory) -> None:
    assert directory.place("Rijsel") is None


@pytest.mark.parametrize(("language", "words"), [("nl", "provincie Limburg"), ("fr", "province du Limbourg")])
def test_the_chip_of_an_area_bears_its_name(directory: EditionDirectory, language: str, words: str) -> None:
    chip = Chip("place", "province:Limburg", "Limburg")
    assert chip_words(chip, words_in(language), directory.taxonomies(), directory) == words


def test_an_area_lies_in_the_middle_of_its_municipalities(directory: EditionDirectory) -> None:
    limburg = directory.place("province:Limburg")
    assert limburg is not None
    assert (round(limburg.latitude, 1), round(limburg.longitude, 1)) == (51.0, 5.4)
    assert limburg.areas == ("country:BE", "region:Flanders", "province:Limburg")
