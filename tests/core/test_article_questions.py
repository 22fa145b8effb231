"""What visitors type at a desk, in whatever language, against the article of the real library that answers best."""

from __future__ import annotations

from functools import cache

import pytest

from healing_desktop.core.library import Library
from healing_desktop.storage.directory import EditionDirectory
from tests.fixtures.editions import opened, real_edition

# The language of the window, what is typed, the article, in which language its passage is.
QUESTIONS = (
    ("nl", "eenzaam", "older-and-alone", "nl"),
    ("nl", "ik ben alleen en oud 2000", "older-and-alone", "nl"),
    ("nl", "rouw 9000 avond", "older-and-alone", "nl"),
    ("nl", "deuil", "older-and-alone", "nl"),
    ("nl", "Trauer", "older-and-alone", "nl"),
    ("nl", "kosten", "costs-and-rights", "nl"),
    ("nl", "gratuit", "costs-and-rights", "nl"),
    ("nl", "quartier", "talking-circles", "fr"),
    ("nl", "psycholog", "finding-help", "nl"),
    ("nl", "eerste keer", "first-time", "nl"),
    ("nl", "zelfmoord", "supporting-someone", "nl"),
    ("nl", "mijn zoon drinkt", "supporting-someone", None),
    ("nl", "soorten groepen", "types-of-groups", "nl"),
    ("nl", "ademen", "feeling-well", "nl"),
    ("nl", "vluchteling", "talking-circles", "nl"),
    ("nl", "الوحدة", "older-and-alone", "nl"),
    ("nl", "mülteci", "talking-circles", "nl"),
    ("fr", "isolé 1000", "older-and-alone", "fr"),
    ("fr", "ce que ca coute", "costs-and-rights", "fr"),
    ("fr", "PREMIÈRE fois", "first-time", "fr"),
    ("fr", "eenzaam", "older-and-alone", "fr"),
    ("fr", "trouver de l’aide", "finding-help", "fr"),
    ("fr", "yalnızlık", "older-and-alone", "fr"),
    ("fr", "remboursement", "costs-and-rights", "en"),
    ("de", "einsam", "older-and-alone", "de"),
    ("de", "das erste Mal", "first-time", "de"),
    ("de", "Flüchtling", "talking-circles", "de"),
    ("de", "welche Gruppe", "which-group", None),
    ("en", "complaint", "costs-and-rights", "en"),
    ("en", "worried about my brother", "supporting-someone", None),
    ("en", "talking circle 1030", "talking-circles", "en"),
    ("en", "لاجئ", "talking-circles", "en"),
)


@cache
def directory() -> EditionDirectory:
    return opened(real_edition())


@cache
def library() -> Library:
    return Library.of(directory())


@pytest.mark.parametrize(("language", "typed", "slug", "told_in"), QUESTIONS)
def test_the_article_that_answers_best(language: str, typed: str, slug: str, told_in: str | None) -> None:
    found = library().find(directory().understand(typed), language)
    assert [hit.article.slug for hit in found[:1]] == [slug]
    assert found[0].article.language == language
    passage = found[0].passage
    assert (passage.language if passage else None) == told_in
    if passage:
        assert passage.said.marks
        assert len(passage.said.piece().text) <= 160


@pytest.mark.parametrize("typed", ["zeilboot", "9000 maandag", "het en", "", "<b>", "\u202e\x00", "(" * 500])
def test_what_no_article_is_about_finds_none(typed: str) -> None:
    assert library().find(directory().understand(typed), "nl") == ()
