"""I11: names stand in the order of the reader's alphabet, and a search finds a word however its letters are written."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from PySide6.QtCore import QCollator, QLocale

from healing_desktop.core.collation import sort_key
from healing_desktop.core.folding import fold, words_of
from healing_desktop.core.texts import INTERFACE_LANGUAGES, SIMPLE_LANGUAGES
from tests.fixtures.generated import real_content

MUNICIPALITIES = Path(__file__).resolve().parents[2] / "data" / "geo" / "municipalities.csv"
UKRAINIAN_APOSTROPHE = "ʼ"
# As a reader of the language expects them.
IN_ORDER = {
    "nl": ["’s-Gravenbrakel", "elf", "Élodie", "Elsene", "ijs", "IJzer", "ik", "Ypersele", "zee"],
    "fr": ["eau", "école", "Écoute", "œdème", "oeil", "Œuvre", "offre", "zèbre"],
    "de": ["Apfel", "Ärger", "Arzt", "Strasbourg", "Straße", "Straßen", "Übung", "Ufer", "Zahl"],
    "en": ["12 steps", "A to Z", "apart", "co-worker", "coworker", "De Brug", "Debut"],
    "ar": ["ابن", "إدمان", "أرق", "اكتئاب", "باب", "ثقة", "يوم", "Gent"],
    "uk": [
        "ганок",
        "гора",
        "ґанок",
        "Єва",
        "Женя",
        "зима",
        "Ірина",
        "їжак",
        "йод",
        "кіт",
        "пюре",
        "пʼять",
        "щастя",
        "ясно",
        "Gent",
    ],
}
# What is typed finds what is written.
FOUND = [
    ("strasse", "Straße"), ("ijzer", "ĲZER"), ("coeur", "Cœur"), ("liege", "Liège"),
    ("سرطان", "سَرَطان"), ("ادمان", "إدمان"), ("الام", "آلام"), ("مستشفي", "مستشفى"), ("صحه", "صحة"), ("یوم", "يوم"),
    ("все еще", "всё ещё"), ("здоров'я", "здоровʼя"), ("здоров’я", "здоров'я"), ("ганок", "ґанок"), ("106", "١٠٦"),
]  # fmt: skip


@pytest.mark.parametrize("language", SIMPLE_LANGUAGES)
def test_order_of_the_alphabet(language: str) -> None:
    expected = IN_ORDER[language]
    assert sorted(set(expected), key=lambda name: sort_key(name, language)) == expected


@pytest.mark.parametrize("language", SIMPLE_LANGUAGES)
def test_the_same_order_as_the_tables_of_unicode(language: str) -> None:
    """Of all terms and municipalities; but the Ukrainian apostrophe counts there, and in dictionaries does not."""
    names = {term.name.pick(language).text for term in real_content().taxonomies.terms.values()}
    if language in INTERFACE_LANGUAGES:
        with MUNICIPALITIES.open(encoding="utf-8", newline="") as file:
            names |= {name for row in csv.DictReader(file) if (name := row.get(f"name_{language}", ""))}
    told = sorted(name for name in names if UKRAINIAN_APOSTROPHE not in name)
    assert len(told) > 100
    collator = QCollator(QLocale(language))
    assert sorted(told, key=lambda name: sort_key(name, language)) == sorted(told, key=collator.sortKey)


@pytest.mark.parametrize(("typed", "written"), FOUND)
def test_found_however_it_is_written(typed: str, written: str) -> None:
    assert words_of(typed) == words_of(written)
    assert fold(typed) == fold(written)
