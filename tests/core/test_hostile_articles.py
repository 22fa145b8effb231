"""An article comes from a data file: what is no text in it is refused in a sentence, and what is text stays text."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest

from healing_desktop.core import article_html, spoken
from healing_desktop.core.article_file import ArticleFault, articles_in
from healing_desktop.core.article_html import ArticlePage, article_page
from healing_desktop.core.articles import ArticleSource, ArticleText
from healing_desktop.core.clean_html import clean_html
from healing_desktop.core.library import Library
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from tests.core.test_article_html import EVIL, LOOK, TABLE, Seen, article, words
from tests.fixtures.hostile_articles import HOSTILE, SAFE_BUT_ODD

MANY_WAYS = """<p onclick="x()" style="background: url(https://evil.example/)">Rust<script>x()</script><img src=x
 onerror=x()><iframe src="https://evil.example/"></iframe><svg onload=x()><a href="javascript:x()">a</a></svg>
 <a href="JaVaScRiPt:x()">b</a> <a href="https://evil.example/">c</a> <a href="healing://read/fear">d</a>
 <a href="#chapter-1">e</a><meta http-equiv="refresh" content="0;url=https://evil.example/"><form
 action="//evil.example">
 <base href="https://evil.example/"><!-- x() --></p>"""


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_in_a_sentence(name: str, root: Path) -> None:
    text, key = HOSTILE[name]
    found = articles_in([ArticleText("hostile", "nl", text)])
    assert isinstance(found, ArticleFault)
    assert found.said.key == key
    assert all(0 < len(found.said.sentence(words(root, code))) < 300 for code in INTERFACE_LANGUAGES)


def test_one_bad_language_does_not_take_the_others_along() -> None:
    library = Library([ArticleText("odd", "nl", SAFE_BUT_ODD), ArticleText("odd", "fr", HOSTILE["script"][0])])
    assert [found.language for found in library.by_slug["odd"]] == ["nl"]


def test_what_only_looks_like_a_way_out_is_text(root: Path) -> None:
    (told,) = Library([ArticleText("odd", "nl", SAFE_BUT_ODD)]).by_slug["odd"]
    html = article_page(ArticlePage(told, words(root, "nl"), words(root, "nl"), TABLE), LOOK).html
    assert "[x](javascript:alert(1) en &lt;nergens, &lt;b&gt; &lt;i&gt; **los." in html
    assert not [tag for tag, _ in Seen(html).tags if tag in ("nergens", "i")]


def test_nothing_but_ours_stays() -> None:
    cleaned = clean_html(MANY_WAYS)
    for bad in (
        "script",
        "x()",
        "evil.example",
        "style",
        "iframe",
        "svg",
        "javascript",
        "meta",
        "form",
        "base",
        "<!--",
    ):
        assert bad not in cleaned.lower()
    assert '<a href="healing://read/fear">d</a>' in cleaned
    assert '<a href="#chapter-1">e</a>' in cleaned


def test_a_forgotten_escape_is_made_good(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    for module in (article_html, spoken):
        monkeypatch.setattr(module, "escape", lambda text: text if EVIL in text else escape(text))
    nl = words(root, "nl")
    told = article(title="Rust", for_whom=EVIL, sources=(ArticleSource(EVIL, EVIL, "E1", EVIL, EVIL),))
    html = article_page(ArticlePage(told, nl, nl, TABLE), LOOK).html
    assert "evil" not in html
    assert "onerror" not in html
