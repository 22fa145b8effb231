"""What is typed for a booklet, and why it cannot be had."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.core.find_stretch import NoStretch, find_stretch, no_stretch_words, stretch_words
from healing_desktop.core.places import Stretch
from healing_desktop.storage.directory import EditionDirectory
from tests.core.samples import words_in
from tests.fixtures.editions import opened, real_edition


@pytest.fixture(scope="module")
def places() -> EditionDirectory:
    return opened(Path(real_edition()))


@pytest.mark.parametrize(
    ("typed", "first", "last", "towns", "said"),
    [
        ("Gent", "", "", 1, "Gent"),
        ("nis:44021", "", "", 1, "Gent"),
        ("Elsene", "", "", 1, "Elsene (Ixelles)"),
        ("9050", "9050", "9050", 1, "9050 Gent"),
        ("Ledeberg", "9050", "9050", 1, "9050 Gent"),
        ("9000-9099", "9000", "9099", 5, "Postcodes 9000 tot 9099"),
        (" 9000 – 9099 ", "9000", "9099", 5, "Postcodes 9000 tot 9099"),
        ("1000-9999", "1000", "9999", 565, "Postcodes 1000 tot 9999"),
    ],
)
def test_a_stretch(places: EditionDirectory, typed: str, first: str, last: str, towns: int, said: str) -> None:
    found = find_stretch(typed, places)
    assert isinstance(found, Stretch)
    assert (found.first, found.last, len(found.towns)) == (first, last, towns)
    assert stretch_words(found, words_in("nl")) == said


@pytest.mark.parametrize(
    ("typed", "reason", "sentence"),
    [
        ("9099-9000", "reversed", "Zet de kleinste postcode eerst: 9000-9099."),
        ("Nergenshuizen", "unknown", "Deze plaats is niet bekend in België: Nergenshuizen."),
        ("0001-0999", "unknown", "Deze plaats is niet bekend in België: 0001-0999."),
        ("", "unknown", "Deze plaats is niet bekend in België: ."),
        ("Machelen", "shared", "1830 Machelen, 9870 Machelen (gemeente Zulte)"),
    ],
)
def test_why_not(places: EditionDirectory, typed: str, reason: str, sentence: str) -> None:
    found = find_stretch(typed, places)
    assert isinstance(found, NoStretch)
    assert found.reason == reason
    assert sentence in no_stretch_words(typed, found, words_in("nl"))
