"""The page of an article: structure for a screen reader, everything escaped, nothing that leads outside."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from healing_desktop.core.article_html import ArticlePage, Way, article_page
from healing_desktop.core.article_look import PageLook
from healing_desktop.core.article_text import Block, Chapter, Sentence
from healing_desktop.core.articles import Article, ArticleSource
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.texts import LocalText
from healing_desktop.core.words import Words

LOOK = PageLook("#FBF8F3", "#FFFFFF", "#1E2629", "#4F5B5E", "#0B5F66", "#DDEEEF", "#1A1A1A")
EVIL = '<script src="https://evil.example/a.js">x</script><img src=x onerror="y()">&amp;'
LINE = Helpline("l", "l", LocalText((("nl", "Tele-Onthaal"),)), "106", ("listening",), ("nl",))
UNKNOWN = replace(LINE, id="u", code="u", number=None)
ORDER = (("nl", ("l", "u")), ("other", ("l",)))
TABLE = HelplineTable((LINE, UNKNOWN), ORDER, ORDER, (("listening", LocalText((("nl", "Iemand die luistert"),))),))


def words(root: Path, language: str) -> Words:
    source = (root / "resources" / "words" / f"{language}.ftl").read_text(encoding="utf-8")
    return Words.from_source(language, source)


def chapter(heading: str, *sentences: Sentence) -> Chapter:
    return Chapter(
        heading, (Block("paragraph", (sentences,)), Block("bullets", ((Sentence("een"),), (Sentence("twee"),))))
    )


def article(**changes: object) -> Article:
    made = Article(
        slug="grief", language="nl", title="Rouw", for_whom="Voor wie rouwt.", in_short=("Kort {line:106}.",) * 3,
        next_step="Bel {line:106}.", checked_on="2026-11",
        sources=(ArticleSource("Iemand, 2020", "example.org/x", "E1", "Dit wel.", "Dat niet."),),
        chapters=(chapter("Wat het is", Sentence("Een zin.", ("E1", "E9"))),
                  chapter("Wat helpt", Sentence("w " * 500))),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def page(root: Path, told: Article, **changes: object) -> str:
    nl = words(root, "nl")
    start = ArticlePage(told, nl, nl, TABLE, "Groepen bij Gent", (Way("healing://entry/7", "Groep", "Gent"),),
                        (Way("healing://read/fear", "Angst"),))  # fmt: skip
    return article_page(replace(start, **changes), LOOK).html  # type: ignore[arg-type]


class Seen(HTMLParser):
    """What a browser would find."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_headings_landmarks_and_language_are_there(root: Path) -> None:
    seen = Seen(page(root, article()))
    assert seen.open == []
    assert seen.of("html") == [{"lang": "nl", "dir": "ltr"}]
    levels = [tag for tag, _ in seen.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == "h1"
    assert levels.count("h1") == 1
    for landmark in ("main", "article", "nav", "footer"):
        assert seen.of(landmark), landmark
    anchors = {attributes["id"] for _, attributes in seen.tags if "id" in attributes}
    labelled = [attributes["aria-labelledby"] for _, attributes in seen.tags if "aria-labelledby" in attributes]
    assert labelled
    assert set(labelled) <= anchors


def test_every_link_stays_inside(root: Path) -> None:
    seen = Seen(page(root, article()))
    anchors = {attributes["id"] for _, attributes in seen.tags if "id" in attributes}
    for link in seen.of("a"):
        target = link["href"] or ""
        assert target.removeprefix("#") in anchors or target.startswith(("healing://entry/", "healing://read/"))


def test_what_is_written_is_never_read_as_html(root: Path) -> None:
    told = article(
        title=EVIL, for_whom=EVIL, in_short=(EVIL,) * 3, next_step=EVIL, language="nl",
        sources=(ArticleSource(EVIL, EVIL, "E1", EVIL, EVIL),), chapters=(chapter(EVIL, Sentence(EVIL)),),
    )  # fmt: skip
    html = page(root, told, groups_heading=EVIL, groups=(Way('healing://entry/"><script>', EVIL, EVIL),))
    seen = Seen(html)
    assert seen.open == []
    assert not {tag for tag, _ in seen.tags} & {"script", "img", "iframe", "link", "object", "form"}
    assert not [attributes for _, attributes in seen.tags if any(name.startswith("on") for name in attributes)]
    assert "default-src 'none'" in html
    assert html.count("&lt;script") >= 10


def test_a_short_article_has_no_contents_and_a_long_one_has(root: Path) -> None:
    assert 'id="contents"' in page(root, article())
    assert 'href="#chapter-2"' in page(root, article())
    assert 'id="contents"' not in page(root, article(chapters=(chapter("Kort", Sentence("w")),)))


def test_numbers_come_from_the_table_only(root: Path) -> None:
    html = page(root, article(next_step="Bel {line:106} of {line:999}."))
    assert "Bel 106 of" in html
    assert "999" not in html
    assert "{line" not in html
    assert "<bdi><b>106</b></bdi>" in html
    assert html.count('<ul class="lines">\n<li>') == 1
    assert "None" not in html


def test_no_heading_stands_there_twice(root: Path) -> None:
    html = page(root, article(chapters=(chapter("Wat je nu kunt doen", Sentence("Bel.")),)))
    assert html.count("Wat je nu kunt doen</span></h2>") == 1
    assert html.count("Wil je nu met iemand praten?") == 1
    both = page(root, article())
    assert "Wat je nu kunt doen</span></h2>" in both
    assert "Wil je nu met iemand praten?</span></h3>" in both


def test_a_sentence_leads_to_its_source_as_text(root: Path) -> None:
    html = page(root, article())
    assert '<a href="#source-1">1</a>' in html
    assert '<li id="source-1">Iemand, 2020 <bdi class="address">example.org/x</bdi>' in html
    assert "Dit wel." in html
    assert "Dat niet." in html


def test_another_language_is_said_in_that_of_the_reader(root: Path) -> None:
    html = page(root, article(language="en"), words=words(root, "en"))
    assert '<html lang="en" dir="ltr">' in html
    note = re.search(r'<p class="note" role="note" lang="nl" dir="ltr">([^<]+)', html)
    assert note
    assert "taal" in note[1]
    assert '<nav class="ways" aria-labelledby="groups" lang="nl"' in html


def test_arabic_runs_from_the_right(root: Path) -> None:
    assert '<html lang="ar" dir="rtl">' in page(root, article(language="ar"))


@pytest.mark.parametrize(("wide", "height"), [(False, "1.55"), (True, "1.9")])
def test_more_room_is_what_the_standard_asks(root: Path, wide: bool, height: str) -> None:
    nl = words(root, "nl")
    html = article_page(ArticlePage(article(), nl, nl, TABLE), replace(LOOK, wide=wide)).html
    assert f"line-height: {height}" in html
    assert ("letter-spacing: 0.12em" in html) is wide
    assert "font-face" not in html
