"""The guide of the program: one short page for one task, as it is written in resources/guides/<slug>/<language>.md.

A key is never written in a text: `{key:print}` stands for it, so that the guide says what this computer calls it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from healing_desktop.core.article_chapters import NotAnArticle, chapters_in
from healing_desktop.core.article_file import front_and_body
from healing_desktop.core.article_text import Block, Chapter
from healing_desktop.core.said import Said

AUDIENCES = ("reception", "volunteer", "senior", "publisher")
_KEY = re.compile(r"\{key:([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class GuideText:
    """A page in one language as its file holds it."""

    slug: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Guide:
    """One page in one language. `audience`: one of AUDIENCES; `order`: its place among all pages; `actions`: ids of
    what the window can be asked to do, which this page explains; `picture`: what is seen, for who does not see it."""

    slug: str
    language: str
    title: str
    audience: str
    order: int
    actions: tuple[str, ...]
    picture: str
    chapters: tuple[Chapter, ...]

    @property
    def keys(self) -> frozenset[str]:
        """The names of the keys that its text asks for."""
        return frozenset(name for text in self.texts for name in _KEY.findall(text))

    @property
    def texts(self) -> tuple[str, ...]:
        """All that is read, in its order."""
        inside = (text for chapter in self.chapters for text in (chapter.heading, *(s.text for s in chapter.sentences)))
        return (self.title, self.picture, *inside)


def guides_in(texts: Iterable[GuideText]) -> tuple[Guide, ...]:
    """In the order of reading. Raises NotAnArticle: a fault in the guide is a fault of the program."""
    return tuple(sorted(map(_guide, texts), key=lambda guide: (guide.order, guide.slug)))


def with_keys(text: str, keys: Mapping[str, str]) -> str:
    """`keys`: name in the text -> what stands there. KeyError for a name that is none."""
    return _KEY.sub(lambda found: keys[found[1]], text)


def filled(guide: Guide, keys: Mapping[str, str]) -> Guide:
    """The page with its keys, for who reads plain text."""
    chapters = tuple(
        replace(
            chapter,
            heading=with_keys(chapter.heading, keys),
            blocks=tuple(_filled_block(block, keys) for block in chapter.blocks),
        )
        for chapter in guide.chapters
    )
    return replace(guide, chapters=chapters)


def _filled_block(block: Block, keys: Mapping[str, str]) -> Block:
    items = tuple(tuple(replace(s, text=with_keys(s.text, keys)) for s in item) for item in block.items)
    return replace(block, items=items)


def _guide(told: GuideText) -> Guide:
    front, body = front_and_body(told.text)
    for name in ("title", "for", "order", "picture"):
        if not isinstance(front.get(name), str) or not front[name]:
            raise NotAnArticle(1, Said("finding-missing", field=name))
    if front["for"] not in AUDIENCES:
        raise NotAnArticle(1, Said("finding-not-one-of", value=front["for"], known=AUDIENCES))
    return Guide(
        slug=told.slug, language=told.language, title=front["title"], audience=front["for"],
        order=int(front["order"]), actions=tuple(front.get("actions") or ()), picture=front["picture"],
        chapters=chapters_in(body),
    )  # fmt: skip
