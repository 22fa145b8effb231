"""`handout` with a list, a week, the news and an article: over the command line, on a made-up edition."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fixtures.command_line import Said, healing
from tests.fixtures.news import edition_with_news
from tests.handouts.read_pdf import ReadPdf

Print = Callable[..., tuple[Said, Path]]


@pytest.fixture(scope="module")
def edition() -> Path:
    return edition_with_news()[0]


@pytest.fixture
def printed(edition: Path, tmp_path: Path) -> Print:
    def run(template: str, *more: str, language: str = "nl", today: str = "2026-11-22") -> tuple[Said, Path]:
        out = tmp_path / "out.pdf"
        argv = ("--language", language, "handout", *more, "--template", template, "--today", today, "--out", str(out))
        return healing(*argv, edition=edition), out

    return run


def words_of(said: Said, out: Path) -> str:
    assert said.status == 0, said.err
    return ReadPdf(out.read_bytes()).text


def test_a_list_says_what_was_asked_in_both_languages(printed: Print) -> None:
    words = words_of(*printed("list", "--query", "rouw", "--place", "9000", "--second", "fr"))
    assert "Rouw en verlies · 9000 Gent" in words
    assert "Deuil · 9000 Gand" in words
    assert "wat best past eerst, dan wat het dichtst is" in words
    assert words.index("1 Verzonnen groep") < words.index("2 Verzonnen groep")


def test_a_discreet_list_says_nothing_of_it(printed: Print) -> None:
    said, out = printed("list", "--query", "rouw 9000", "--discreet")
    assert words_of(said, out).startswith("Groepen voor jou")


def test_a_week_near_a_place(printed: Print) -> None:
    words = words_of(*printed("agenda", "--place", "9000"))
    assert words.startswith("Week van 22 tot 28 november 2026 9000 Gent · binnen 50 km")
    assert "Dinsdag 24 november 2026" in words
    assert "19.30 tot 21.30 uur Verzonnen groep 0005" in words.replace("\u00a0", " ")


def test_a_week_in_which_nobody_meets(printed: Print) -> None:
    said, out = printed("agenda", "--query", "zzz onbestaand woord")
    assert said.status == 1
    assert said.err.strip() == "Geen samenkomst bekend van 22 tot 28 november 2026."
    assert not out.exists()


def test_a_week_of_nothing_and_of_nowhere(printed: Print) -> None:
    assert "Er is niets gekozen" in printed("agenda")[0].err
    said, _ = printed("agenda", "--place", "Nergenshuizen")
    assert (said.status, said.err.strip()) == (1, "Deze plaats is niet bekend in België: Nergenshuizen.")


def test_the_news_of_a_month(printed: Print) -> None:
    words = words_of(*printed("new-this-month", language="en"))
    order = ["New since 22 October 2026", "New in this list", "10 November", "3 November 2026", "Changed",
             "20 November", "1 November 2026", "22 October 2026"]  # fmt: skip
    at = 0
    for piece in order:
        at = words.find(piece, at)
        assert at >= 0, piece


def test_nothing_new_is_a_sentence(printed: Print) -> None:
    said, out = printed("new-this-month", language="en", today="2028-01-20")
    assert (said.status, said.err.strip()) == (1, "Nothing new since 20 December 2027.")
    assert not out.exists()


def test_an_article_by_its_name(printed: Print) -> None:
    words = words_of(*printed("article", "first-time", "--second", "de"))
    assert "De eerste keer in een groep" in words
    assert "Das erste Mal in einer Gruppe" in words
    assert "vervangt geen arts" in words
    whole = words_of(*printed("whole-article", "first-time"))
    assert "Wat een mens nog moet nakijken" in whole
    assert "Wat een mens nog moet nakijken" not in words


@pytest.mark.parametrize(
    ("slug", "sentence"),
    [
        (("no-such",), "Il n'y a pas d'article de ce nom : no-such."),
        (("../first-time",), "Il n'y a pas d'article de ce nom : ../first-time."),
        ((), "Aucun article n'est choisi pour l'impression."),
    ],
)
def test_an_article_that_is_not_there(printed: Print, slug: tuple[str, ...], sentence: str) -> None:
    said, out = printed("article", *slug, language="fr")
    assert (said.status, said.err.strip().replace("\u00a0", " ")) == (1, sentence)
    assert not out.exists()


@pytest.mark.parametrize(("language", "refused"), [("ar", "No article was chosen"), ("fr", "Aucun article")])
def test_whoever_types_is_told_in_a_language_of_the_program(printed: Print, language: str, refused: str) -> None:
    """Paper in Arabic, refusals in English; those of our own four languages stay in them."""
    said, out = printed("article", language=language)
    assert said.status == 1
    assert said.err.startswith(refused)
    assert not out.exists()
