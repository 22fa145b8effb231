"""The kinds in words: every cell in the reader's language, lines from their table, the day of the oldest check."""

from __future__ import annotations

from dataclasses import replace

from healing_desktop.core.compared import ASKED, Compared, ComparedSource
from healing_desktop.core.present_kinds import KindWords, kind_names, kind_sources, kinds_checked, present_kinds
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from tests.core.samples import words_in
from tests.fixtures.generated import real_content

REAL = real_content()
KINDS = REAL.taxonomies.of("kind")


def test_each_cell_is_labelled_and_in_the_readers_language() -> None:
    french = present_kinds(REAL.taxonomies, REAL.helplines, words_in("fr"))
    assert [kind.code for kind in french] == [term.code for term in KINDS]
    assert all([fact.asks for fact in kind.facts] == [*ASKED] and kind.language == "fr" for kind in french)
    assert french[0].facts[1].label == "Qui anime"
    assert french[0].of("not_when").endswith("Appelez d'abord le 112 ou votre médecin.")
    assert french[0].of("colour") == ""
    assert french[0].sources == ("S3", "S4.1", "S4.2")


def test_a_kind_that_lacks_one_cell_in_a_language_is_told_whole_in_english() -> None:
    therapy = KINDS[0]
    assert therapy.compared is not None
    first, *others = therapy.compared.facts
    english = replace(first, text=LocalText((("en", first.text.pick("en").text),)))
    half = replace(therapy, compared=replace(therapy.compared, facts=(english, *others)))
    terms = {**REAL.taxonomies.terms, ("kind", therapy.code): half}
    said, following, *_ = present_kinds(Taxonomies(terms), REAL.helplines, words_in("nl"))
    assert (said.name, said.language, following.language) == ("Therapiegroep", "en", "nl")
    assert said.of("protected").startswith("Yes, the law")


def test_a_line_that_the_table_lacks_is_never_said() -> None:
    said = present_kinds(REAL.taxonomies, replace(REAL.helplines, lines=()), words_in("en"))
    assert "112" not in said[0].of("not_when")


def test_an_older_edition_has_no_table() -> None:
    older = Taxonomies({key: replace(term, compared=None) for key, term in REAL.taxonomies.terms.items()})
    assert present_kinds(older, REAL.helplines, words_in("nl")) == ()
    assert kind_names(older, words_in("nl"))[0] == KindWords("therapy-group", "Therapiegroep", "nl", ())
    assert kinds_checked(older, words_in("nl")) == ""


def test_sources_stand_once_and_the_oldest_check_counts() -> None:
    assert [source.id for source in kind_sources(REAL.taxonomies)] == ["S3", "S4.1", "S4.2", "E31"]
    assert kinds_checked(REAL.taxonomies, words_in("en")) == "Checked in November 2026."
    old = replace(KINDS[0], compared=Compared((), (ComparedSource("S9", "x", "2025-03-02"),)))
    terms = {**REAL.taxonomies.terms, ("kind", KINDS[0].code): old}
    assert "2 March 2025" in kinds_checked(Taxonomies(terms), words_in("en"))
