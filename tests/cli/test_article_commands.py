"""`articles` and `article`: the library of the edition on the command line."""

from __future__ import annotations

import pytest

from healing_desktop.core.texts import INTERFACE_LANGUAGES
from tests.fixtures.command_line import healing

FIELDS = {"slug", "title", "language", "minutes", "checked_on", "themes"}


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_the_library_in_the_readers_language(language: str) -> None:
    listed = healing("--language", language, "articles", "--json").document
    assert "first-time" in [article["slug"] for article in listed]
    assert all(set(article) == FIELDS and article["language"] == language for article in listed)
    assert all(1 <= article["minutes"] <= 10 for article in listed)


def test_words_find_the_article_and_the_sentence() -> None:
    said = healing("--language", "en", "articles", "listening")
    at = next(n for n, line in enumerate(said.lines) if line.endswith("first-time"))
    assert said.lines[at + 1].startswith("  en: ")
    assert "listening" in said.lines[at + 1]


def test_a_passage_tells_its_language_and_where_the_words_stand() -> None:
    (found,) = healing("--language", "nl", "articles", "--json", "quartier").document
    assert set(found) == FIELDS | {"passage"}
    assert (found["language"], found["passage"]["language"]) == ("nl", "fr")
    text, marks = found["passage"]["text"], found["passage"]["marks"]
    assert [text[start:end] for start, end in marks] == ["quartier"]


def test_nothing_found_is_said() -> None:
    said = healing("--language", "nl", "articles", "zeilboot")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("Er is geen artikel gevonden.")


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_an_article_whole_with_its_sources(language: str) -> None:
    said = healing("--language", language, "article", "first-time")
    document = healing("--language", language, "article", "first-time", "--json").document
    assert said.lines[0] == document["title"]
    assert all(sentence in said.out for sentence in document["in_short"])
    assert document["next_step"] in said.out
    assert {source["id"] for source in document["sources"]} >= {"E8", "E9"}
    assert "[E9]" in said.out
    assert "{line:" not in said.out
    assert "[E9]" not in healing("--language", language, "article", "first-time", "--text").out


def test_an_article_that_there_is_not() -> None:
    said = healing("--language", "en", "article", "no-such")
    assert (said.status, said.out) == (1, "")
    assert "no-such" in said.err
