"""Pages of the guide: read in their order, with the keys of this computer, and as HTML that holds text only."""

from __future__ import annotations

import pytest

from healing_desktop.core.article_chapters import NotAnArticle
from healing_desktop.core.article_html import Way
from healing_desktop.core.article_look import PageLook
from healing_desktop.core.guide_html import GuideLook, guide_contents, guide_page
from healing_desktop.core.guides import Guide, GuideText, filled, guides_in
from healing_desktop.core.words import Words

WORDS = Words.from_source(
    "en",
    "guide-title = Help\nguide-about = Pages.\nguide-all-pages = All\narticle-more = Read also\n"
    "guide-for-reception = Desk\nguide-for-volunteer = V\nguide-for-senior = Alone\nguide-for-publisher = P\n",
)
COLOURS = PageLook("#fff", "#eee", "#000", "#333", "#00f", "#ccc", "#111")
PAGE = """---
title: "Print <now>"
for: reception
order: 20
actions: [print]
picture: "A \\"sheet\\""
---

## How

1. Press {key:print}.
2. Take the sheet & go.

## Also

Press {key:back}.
"""
KEYS = {"print": "Strg+P", "back": "<Esc>"}


def look(picture: str = "") -> GuideLook:
    return GuideLook(COLOURS, KEYS, lambda slug: f"way:{slug}", picture)


def page(text: str = PAGE, slug: str = "print") -> Guide:
    return guides_in([GuideText(slug, "en", text)])[0]


def test_pages_come_in_their_order_with_what_they_are_about() -> None:
    senior = PAGE.replace("order: 20", "order: 3").replace("for: reception", "for: senior")
    first, second = guides_in([GuideText("print", "en", PAGE), GuideText("senior", "en", senior)])
    assert (first.slug, second.slug) == ("senior", "print")
    assert second.actions == ("print",)
    assert second.keys == {"print", "back"}
    assert (first.audience, second.picture) == ("senior", 'A "sheet"')


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("for: reception", "for: me"), ('title: "Print <now>"', "title:"), ("order: 20\n", ""), ("---\nt", "t")],
)
def test_a_page_that_lacks_something_is_refused(right: str, wrong: str) -> None:
    with pytest.raises(NotAnArticle):
        page(PAGE.replace(right, wrong, 1))


def test_keys_are_those_of_this_computer() -> None:
    chapters = filled(page(), KEYS).chapters
    assert chapters[0].sentences[0].text == "Press Strg+P."
    with pytest.raises(KeyError):
        filled(page(), {"print": "P"})


def test_a_page_is_html_that_holds_text_only() -> None:
    html = guide_page(page(), page(slug="after"), WORDS, look("pictures/en/print.webp"))
    assert "Press <kbd><bdi>Strg+P</bdi></kbd>." in html
    assert "<kbd><bdi>&lt;Esc&gt;</bdi></kbd>" in html
    assert "Take the sheet &amp; go." in html
    assert '<img src="pictures/en/print.webp" alt="A &quot;sheet&quot;">' in html
    assert html.index("<ol>") < html.index("<figure>") < html.index("Also</h2>")
    assert '<a href="way:after">Print &lt;now&gt;</a>' in html
    assert '<a href="way:">All</a>' in html
    assert "<img" not in guide_page(page(), None, WORDS, look())
    assert "script" not in html.replace("default-src", "")


def test_the_list_of_pages_is_by_audience_and_begins_with_the_keys() -> None:
    senior = page(PAGE.replace("for: reception", "for: senior").replace("Print <now>", "Alone"), "alone")
    html = guide_contents([senior, page()], WORDS, look(), Way("way:keys", "All keys", "F1"))
    order = ["way:keys", ">Desk<", "way:print", ">Alone</h2>", "way:alone"]
    assert [html.index(part) for part in order] == sorted(html.index(part) for part in order)
    assert ">V<" not in html
