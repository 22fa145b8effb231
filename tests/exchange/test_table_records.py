"""What an article's record may ask of the centre's disk, and terms and lines that agree with themselves."""

from __future__ import annotations

import pytest

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.taxonomies import Term
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.field_reading import Fields, WrongField
from healing_desktop.exchange.table_records import (
    article_in,
    article_record,
    helpline_in,
    helpline_record,
    place_in,
    place_record,
    term_in,
    term_record,
)
from tests.fixtures.generated import real_content

ARTICLE = article_record(ArticleText("first-time", "nl", "---\ntitle: x\n"))


def fields(record: dict[str, object]) -> Fields:
    return Fields(record, (), {})


def test_every_real_term_line_and_place_comes_back() -> None:
    real = real_content()
    assert [term_in(fields(term_record(term))) for term in real.taxonomies.terms.values()] == [
        *real.taxonomies.terms.values()
    ]
    assert tuple(helpline_in(fields(helpline_record(line))) for line in real.helplines.lines) == real.helplines.lines
    assert tuple(place_in(fields(place_record(place))) for place in real.places) == real.places


def test_a_term_with_everything() -> None:
    name = LocalText((("nl", "Jongeren"),))
    term = Term("audience", "young/old", name, name, "people", "age", (12, 17.5), 2)
    assert term_in(fields(term_record(term))) == term


def test_an_article_comes_back() -> None:
    assert article_in(fields(ARTICLE)) == ArticleText("first-time", "nl", "---\ntitle: x\n")


@pytest.mark.parametrize(
    ("slug", "language"),
    [("../../etc", "nl"), ("a/b", "nl"), ("", "nl"), ("A", "nl"), ("a" * 81, "nl"), ("a\n", "nl"), (".", "nl"),
     ("a", "../nl"), ("a", "NL"), ("a", ""), ("con:", "nl"), ("a", "xx")],
)  # fmt: skip
def test_an_article_never_names_a_place_on_the_disk(slug: str, language: str) -> None:
    with pytest.raises(WrongField):
        article_in(fields({**ARTICLE, "slug": slug, "language": language, "id": f"{slug}/{language}"}))
