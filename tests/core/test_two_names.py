"""I6: what a municipality of two languages is called, for each reader: 19 of Brussels, 27 with facilities."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from healing_desktop.core.entries import MeetingPlace
from healing_desktop.core.present_place import address, town
from healing_desktop.core.texts import HANDOUT_LANGUAGES
from healing_desktop.publishing.gazetteer import Town, read_gazetteer
from tests.core.samples import words_in

GEO = Path(__file__).resolve().parents[2] / "data" / "geo"
# NIS code, what a reader of Dutch and of French is told, and where it is neither a reader of German.
SAID = """
21001 | Anderlecht | Anderlecht
21002 | Oudergem (Auderghem) | Auderghem (Oudergem)
21003 | Sint-Agatha-Berchem (Berchem-Sainte-Agathe) | Berchem-Sainte-Agathe (Sint-Agatha-Berchem)
21004 | Brussel (Bruxelles) | Bruxelles (Brussel) | Brüssel (Bruxelles, Brussel)
21005 | Etterbeek | Etterbeek
21006 | Evere | Evere
21007 | Vorst (Forest) | Forest (Vorst)
21008 | Ganshoren | Ganshoren
21009 | Elsene (Ixelles) | Ixelles (Elsene)
21010 | Jette | Jette
21011 | Koekelberg | Koekelberg
21012 | Sint-Jans-Molenbeek (Molenbeek-Saint-Jean) | Molenbeek-Saint-Jean (Sint-Jans-Molenbeek)
21013 | Sint-Gillis (Saint-Gilles) | Saint-Gilles (Sint-Gillis)
21014 | Sint-Joost-ten-Node (Saint-Josse-ten-Noode) | Saint-Josse-ten-Noode (Sint-Joost-ten-Node)
21015 | Schaarbeek (Schaerbeek) | Schaerbeek (Schaarbeek)
21016 | Ukkel (Uccle) | Uccle (Ukkel)
21017 | Watermaal-Bosvoorde (Watermael-Boitsfort) | Watermael-Boitsfort (Watermaal-Bosvoorde)
21018 | Sint-Lambrechts-Woluwe (Woluwe-Saint-Lambert) | Woluwe-Saint-Lambert (Sint-Lambrechts-Woluwe)
21019 | Sint-Pieters-Woluwe (Woluwe-Saint-Pierre) | Woluwe-Saint-Pierre (Sint-Pieters-Woluwe)
23009 | Bever (Biévène) | Biévène (Bever)
23098 | Drogenbos | Drogenbos
23099 | Kraainem (Crainhem) | Crainhem (Kraainem)
23100 | Linkebeek | Linkebeek
23101 | Sint-Genesius-Rode (Rhode-Saint-Genèse) | Rhode-Saint-Genèse (Sint-Genesius-Rode)
23102 | Wemmel | Wemmel
23103 | Wezembeek-Oppem | Wezembeek-Oppem
33016 | Mesen (Messines) | Messines (Mesen)
34043 | Spiere-Helkijn (Espierres-Helchin) | Espierres-Helchin (Spiere-Helkijn)
45041 | Ronse (Renaix) | Renaix (Ronse)
51019 | Vloesberg (Flobecq) | Flobecq (Vloesberg)
51067 | Edingen (Enghien) | Enghien (Edingen)
57096 | Moeskroen (Mouscron) | Mouscron (Moeskroen)
57097 | Komen-Waasten (Comines-Warneton) | Comines-Warneton (Komen-Waasten)
63001 | Amel (Amblève) | Amblève (Amel)
63012 | Büllingen (Bullange) | Bullange (Büllingen)
63013 | Bütgenbach (Butgenbach) | Butgenbach (Bütgenbach)
63023 | Eupen | Eupen
63040 | Kelmis (La Calamine) | La Calamine (Kelmis)
63048 | Lontzen | Lontzen
63049 | Malmedy | Malmedy
63061 | Raeren | Raeren
63067 | Sankt Vith (Saint-Vith) | Saint-Vith (Sankt Vith)
63080 | Weismes (Waimes) | Waimes (Weismes) | Weismes (Waimes)
63087 | Burg-Reuland | Burg-Reuland
73028 | Herstappe | Herstappe
73109 | Voeren (Fourons) | Fourons (Voeren)
"""
ROWS = [(*(cell.strip() for cell in line.split("|")), "")[:4] for line in SAID.strip().splitlines()]


@cache
def towns() -> dict[str, Town]:
    return read_gazetteer(GEO).towns


def test_all_are_told() -> None:
    two = {nis: town for nis, town in towns().items() if len(town.languages) > 1}
    assert sorted(nis for nis, *_ in ROWS) == sorted(two)
    assert sum(nis.startswith("21") for nis in two) == 19
    assert len(two) == 19 + 27


@pytest.mark.parametrize(("nis", "dutch", "french", "german"), ROWS, ids=[row[0] for row in ROWS])
def test_both_names_stand_on_screen_and_on_paper(nis: str, dutch: str, french: str, german: str) -> None:
    there = towns()[nis]
    place = MeetingPlace(there.name, nis, "1000", "Straat 1")
    first = {"nl": dutch, "fr": french, "de": german or dutch}[there.languages[0]]
    own = {"nl": dutch, "fr": french, "de": german or first}
    for language in HANDOUT_LANGUAGES:
        said = own.get(language, first)
        assert town(place, language) == said
        assert said in address(place, words_in(language))
        # The names on the signs are all there, whoever reads it.
        assert all(name in said for code, name in there.name.by_language if code in there.languages)


def test_one_name_elsewhere() -> None:
    gent = MeetingPlace(towns()["44021"].name, "44021")
    assert [town(gent, language) for language in ("nl", "fr", "de", "ar", "uk")] == [
        "Gent",
        "Gand",
        "Gent",
        "Gent",
        "Gent",
    ]
