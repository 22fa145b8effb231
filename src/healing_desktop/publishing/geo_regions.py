"""What the packages do not say about regions: names of arrondissements, languages of administration.

The 43 administrative arrondissements are the first two digits of a NIS code; they are spelled as `covers` in
data/directory spells them: Dutch in Flanders, French elsewhere. The languages come from the language laws
coordinated on 18 July 1966: a municipality with facilities has its own language first.
"""

from __future__ import annotations

from typing import Final

ARRONDISSEMENTS: Final = {
    "11": "Antwerpen",
    "12": "Mechelen",
    "13": "Turnhout",
    "21": "Bruxelles-Capitale",
    "23": "Halle-Vilvoorde",
    "24": "Leuven",
    "25": "Nivelles",
    "31": "Brugge",
    "32": "Diksmuide",
    "33": "Ieper",
    "34": "Kortrijk",
    "35": "Oostende",
    "36": "Roeselare",
    "37": "Tielt",
    "38": "Veurne",
    "41": "Aalst",
    "42": "Dendermonde",
    "43": "Eeklo",
    "44": "Gent",
    "45": "Oudenaarde",
    "46": "Sint-Niklaas",
    "51": "Ath",
    "52": "Charleroi",
    "53": "Mons",
    "55": "Soignies",
    "56": "Thuin",
    "57": "Tournai-Mouscron",
    "58": "La Louvière",
    "61": "Huy",
    "62": "Liège",
    "63": "Verviers",
    "64": "Waremme",
    "71": "Hasselt",
    "72": "Maaseik",
    "73": "Tongeren",
    "81": "Arlon",
    "82": "Bastogne",
    "83": "Marche-en-Famenne",
    "84": "Neufchâteau",
    "85": "Virton",
    "91": "Dinant",
    "92": "Namur",
    "93": "Philippeville",
}

PROVINCES: Final = {
    "10000": "Antwerpen",
    "20001": "Vlaams-Brabant",
    "20002": "Brabant wallon",
    "30000": "West-Vlaanderen",
    "40000": "Oost-Vlaanderen",
    "50000": "Hainaut",
    "60000": "Liège",
    "70000": "Limburg",
    "80000": "Luxembourg",
    "90000": "Namur",
}

REGIONS: Final = {"02000": "Flanders", "03000": "Wallonia", "04000": "Brussels-Capital Region"}

REGION_LANGUAGES: Final = {"02000": "nl", "03000": "fr", "04000": "fr nl"}

DUTCH_WITH_FRENCH: Final = "23009 23098 23099 23100 23101 23102 23103 33016 34043 45041 73028 73109"  # Bever to Voeren
FRENCH_WITH_DUTCH: Final = "51019 51067 57096 57097"  # Flobecq, Enghien, Mouscron, Comines-Warneton
FRENCH_WITH_GERMAN: Final = "63049 63080"  # Malmedy, Waimes
GERMAN_WITH_FRENCH: Final = "63001 63012 63013 63023 63040 63048 63061 63067 63087"

SPECIAL_LANGUAGES: Final = {
    nis: languages
    for codes, languages in (
        (DUTCH_WITH_FRENCH, "nl fr"),
        (FRENCH_WITH_DUTCH, "fr nl"),
        (FRENCH_WITH_GERMAN, "fr de"),
        (GERMAN_WITH_FRENCH, "de fr"),
    )
    for nis in codes.split()
}


def languages_of(nis: str, region: str) -> str:
    """Languages of administration, the municipality's own first: "nl", "fr nl", "de fr"."""
    return SPECIAL_LANGUAGES.get(nis, REGION_LANGUAGES[region])
