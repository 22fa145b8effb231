"""What is offered while one types a theme: by its name, by another word, in another language."""

from __future__ import annotations

import pytest

from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.core.term_offers import TermOffers
from healing_desktop.core.vocabulary import Vocabulary
from tests.core.samples import text

TERMS = (
    Term("theme", "alcohol", text(nl="Alcohol", fr="Alcool")),
    Term("theme", "grief", text(nl="Rouw en verlies", fr="Deuil et perte")),
    Term("theme", "child-loss", text(nl="Verlies van een kind", fr="Perte d'un enfant")),
    Term("audience", "men", text(nl="Mannen", fr="Hommes")),
)
VOCABULARY = Vocabulary.of(
    [(("verdriet",), "theme", "grief"), (("drinken",), "theme", "alcohol"), (("vergiftigd",), "theme", "gone"),
     (("verviers",), "place", "4800")]
)  # fmt: skip
OFFERS = TermOffers.of("theme", Taxonomies({(one.taxonomy, one.code): one for one in TERMS}), VOCABULARY, "nl")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("rou", ("grief",)), ("RÓU", ("grief",)), ("verd", ("grief",)), ("ver", ("child-loss", "grief")),
     ("drink", ("alcohol",)),
     ("deuil", ("grief",)), ("kind", ("child-loss",)), ("", ("alcohol", "grief", "child-loss")),
     ("xyz", ()), ("mannen", ())],
)  # fmt: skip
def test_what_is_offered_first(typed: str, expected: tuple[str, ...]) -> None:
    assert OFFERS.like(typed) == expected


def test_what_was_chosen_is_not_offered_again() -> None:
    assert OFFERS.like("ver", without=("child-loss",)) == ("grief",)
    assert OFFERS.name("grief") == "Rouw en verlies"
    assert OFFERS.name("no-such") == "no-such"
