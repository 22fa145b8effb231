"""A page of the guide, and the list of all pages, as HTML: headings, numbered steps, keys; every text escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from healing_desktop.core.article_html import Way
from healing_desktop.core.article_look import PageLook, page_style
from healing_desktop.core.article_text import Block
from healing_desktop.core.guides import AUDIENCES, Guide, with_keys
from healing_desktop.core.words import Words

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src healing:; img-src healing:"
_LIST = {"bullets": "ul", "numbers": "ol"}
_STYLE = """
.steps ol { padding-inline-start: 1.7em; }
.steps li { margin-bottom: 0.55em; }
.steps li::marker { color: inherit; font-weight: 700; }
kbd { font-family: inherit; font-size: 0.92em; font-weight: 700; white-space: nowrap; padding: 0 0.3em;
  background: %(card)s; border: 1px solid %(soft)s; border-radius: 5px; }
figure { --wide: min(860px, 100vw - 80px); margin: 1.6em calc(50%% - var(--wide) / 2); }
.picture { margin: 0; }
figure img { display: block; margin: 0 auto; max-width: 100%%; height: auto;
  border: 1px solid %(edge)s; border-radius: 8px; }
nav.guide h2 { font-size: 1.25em; margin: 1.6em 0 0.5em; }
nav.guide ol { padding: 0; list-style: none; }
nav.guide li { margin-bottom: 0.55em; break-inside: avoid; }
@media (min-width: 44em) { nav.guide ol { columns: 2; column-gap: 2em; } }
nav.ways { padding-bottom: 40px; }
"""


@dataclass(frozen=True, slots=True)
class GuideLook:
    """`keys`: name in the text -> what this computer calls the key; `address` of a page by its slug, "" for the list of
    pages; `picture`: address of a page's picture, "" where there is none."""

    page: PageLook
    keys: Mapping[str, str]
    address: Callable[[str], str]
    picture: str = ""


def guide_page(guide: Guide, after: Guide | None, words: Words, look: GuideLook) -> str:
    """One whole document, UTF-8. `after`: the page that is read next."""
    picture = _picture(guide, look)
    parts = [f'<main class="steps"><article><header><h1>{escape(guide.title)}</h1>']
    parts.append(f'<p class="told">{escape(audience_words(guide.audience, words))}</p></header>')
    for number, chapter in enumerate(guide.chapters, start=1):
        parts.append(f'<section aria-labelledby="c{number}"><h2 id="c{number}">{_text(chapter.heading, look)}</h2>')
        parts += [line for block in chapter.blocks for line in _block(block, look)]
        parts.append("</section>")
        if number == 1:
            parts.append(picture)
    parts += ["</article></main>", *_ways(after, words, look)]
    return _document(guide.language, guide.title, parts, look)


def guide_contents(guides: Sequence[Guide], words: Words, look: GuideLook, keys: Way) -> str:
    """The list of all pages, for each audience its own. `keys`: the way to the page of all keys; `about` is the key."""
    language = guides[0].language if guides else words.language
    parts = [f"<main><header><h1>{escape(words('guide-title'))}</h1>", f"<p>{escape(words('guide-about'))}</p>"]
    parts.append(f'<p><a href="{escape(keys.address)}">{escape(keys.name)}</a> {_key(keys.about)}</p></header>')
    for audience in AUDIENCES:
        own = [guide for guide in guides if guide.audience == audience]
        if own:
            parts.append(f'<nav class="guide" aria-labelledby="{audience}">')
            parts.append(f'<h2 id="{audience}">{escape(audience_words(audience, words))}</h2><ol>')
            parts += [f'<li><a href="{escape(look.address(g.slug))}">{escape(g.title)}</a></li>' for g in own]
            parts.append("</ol></nav>")
    return _document(language, words("guide-title"), [*parts, "</main>"], look)


def audience_words(audience: str, words: Words) -> str:
    return words(f"guide-for-{audience}")


def _document(language: str, title: str, parts: Sequence[str], look: GuideLook) -> str:
    style = page_style(look.page) + _STYLE % {"card": look.page.card, "edge": look.page.edge, "soft": look.page.soft}
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="ltr">\n<head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{escape(title)}</title><style>{style}</style></head>\n"
        f"<body>\n{chr(10).join(part for part in parts if part)}\n</body></html>\n"
    )


def _block(block: Block, look: GuideLook) -> Iterator[str]:
    items = (" ".join(_text(sentence.text, look) for sentence in item) for item in block.items)
    if block.kind == "paragraph":
        yield from (f"<p>{item}</p>" for item in items)
        return
    tag = _LIST[block.kind]
    yield f"<{tag}>"
    yield from (f"<li>{item}</li>" for item in items)
    yield f"</{tag}>"


def _text(text: str, look: GuideLook) -> str:
    return with_keys(escape(text), {name: _key(key) for name, key in look.keys.items()})


def _key(key: str) -> str:
    return f"<kbd><bdi>{escape(key)}</bdi></kbd>"


def _picture(guide: Guide, look: GuideLook) -> str:
    if not look.picture:
        return ""
    # A paragraph of its own, or the plain page hangs it on the step before.
    image = f'<img src="{escape(look.picture)}" alt="{escape(guide.picture)}">'
    return f'<figure><p class="picture" style="line-height: 100%">{image}</p></figure>'


def _ways(after: Guide | None, words: Words, look: GuideLook) -> Iterator[str]:
    ways = [Way(look.address(after.slug), after.title)] if after is not None else []
    ways.append(Way(look.address(""), words("guide-all-pages")))
    yield f'<nav class="ways" aria-labelledby="more"><h2 id="more">{escape(words("article-more"))}</h2><ul>'
    yield from (f'<li><a href="{escape(way.address)}">{escape(way.name)}</a></li>' for way in ways)
    yield "</ul></nav>"
