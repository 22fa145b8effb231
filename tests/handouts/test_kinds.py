"""The kinds of groups on paper: every answer, in the order of the table, in letters that can be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.core.texts import LocalText
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.kinds_body import KindsBody
from healing_desktop.handouts.outcomes import Refused
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import TODAY, words_in
from tests.fixtures.generated import DATA, real_content
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_aloud import read_aloud
from tests.handouts.read_pdf import ReadPdf, plain

REAL = real_content()


def other(change: Callable[[Term], Term]) -> HandoutService:
    """With other terms; nothing is set in type."""
    terms = {key: change(term) for key, term in REAL.taxonomies.terms.items()}
    return HandoutService(DATA.parent / "resources", words_in, Taxonomies(terms), REAL.helplines)


def only_dutch(term: Term) -> Term:
    if term.compared is None:
        return term
    facts = (replace(fact, text=LocalText((("nl", fact.text.exact("nl") or ""),))) for fact in term.compared.facts)
    return replace(term, compared=replace(term.compared, facts=tuple(facts)))


@pytest.mark.parametrize(
    ("options", "most"),
    [
        (HandoutOptions("fr", "kinds"), 4),
        (HandoutOptions("nl", "kinds", size="very-large", mono=True), 9),
    ],
)
def test_everything_is_heard_in_order_and_the_standards_hold(
    service: HandoutService, options: HandoutOptions, most: int
) -> None:
    made = service.make(Material(), options, TODAY)
    assert isinstance(made, Handout), made
    assert made.warnings == ()
    assert broken_rules(made.pdf) == []
    body = service.content(Material(), options, TODAY).sides[0].body
    assert isinstance(body, KindsBody)
    assert len(body.kinds) == 7
    heard = " ".join(spoken.text for spoken in read_aloud(made.pdf, options.language)).replace(" ", "")
    at = heard.index(plain(body.about).replace(" ", ""))
    for kind in body.kinds:
        for words in (kind.name, *(part for fact in kind.facts for part in (fact.label, fact.text))):
            at = heard.index(plain(words).replace(" ", ""), at)
    pdf = ReadPdf(made.pdf)
    assert len(pdf.pages) <= most
    assert min(piece.points for piece in pdf.written()) >= 12
    assert all("112" in page for page in pdf.pages)


def test_two_languages_stand_beside_each_other(service: HandoutService) -> None:
    made = service.make(Material(), HandoutOptions("de", "kinds", second="en"), TODAY)
    assert isinstance(made, Handout), made
    assert broken_rules(made.pdf) == []


def test_who_reads_another_language_is_told_which_one_it_is() -> None:
    body = other(only_dutch).content(Material(), HandoutOptions("fr", "kinds"), TODAY).sides[0].body
    assert isinstance(body, KindsBody)
    assert body.note == "(en néerlandais)"
    assert {fact.language for kind in body.kinds for fact in kind.facts} == {"nl"}
    assert body.kinds[0].name == "Groupe thérapeutique"


def test_an_older_edition_has_no_such_paper() -> None:
    older = other(lambda term: replace(term, compared=None))
    assert older.make(Material(), HandoutOptions("nl", "kinds"), TODAY) == Refused("no-kinds")
