"""Offers for a half-typed place."""

from __future__ import annotations

from healing_desktop.core.place_suggestions import PlaceSuggestions
from healing_desktop.core.places import Place
from tests.core.samples import text


def place(postcode: str, **names: str) -> Place:
    return Place(postcode, postcode, "1", text(**names), text(**names), 50.0, 4.0, (), ("nl",))


OFFERS = PlaceSuggestions.of(
    [place("4000", nl="Luik", fr="Liège", de="Lüttich"), place("4700", nl="Eupen"), place("4701", nl="Kettenis")]
)


def test_a_beginning_in_any_language_without_accents() -> None:
    assert OFFERS.like("lutt") == ("4000 Lüttich",)
    assert OFFERS.like("LIÈ") == ("4000 Liège",)
    assert OFFERS.like("eu") == ("4700 Eupen",)


def test_digits_offer_every_name_of_the_postcode() -> None:
    assert OFFERS.like("47") == ("4700 Eupen", "4701 Kettenis")
    assert OFFERS.like("400") == ("4000 Liège", "4000 Luik", "4000 Lüttich")


def test_no_more_than_asked_for_and_nothing_for_nothing() -> None:
    assert OFFERS.like("4", limit=2) == ("4000 Liège", "4000 Luik")
    assert OFFERS.like("  ") == ()
    assert OFFERS.like("xyz") == ()
