"""Markdown as articles are written in it: chapters, paragraphs and lists of plain sentences; nothing else passes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from healing_desktop.core.article_text import Block, BlockKind, Chapter, Sentence
from healing_desktop.core.said import Said
from healing_desktop.core.sentences import sentences_in

# Ten times a long article: enough for every language, and read in a second whatever it holds.
MOST_LETTERS = 60_000
_LISTS: dict[str, BlockKind] = {"bullet_list_open": "bullets", "ordered_list_open": "numbers"}


class NotAnArticle(ValueError):  # noqa: N818
    """`line` is counted from 1 in the text that was given."""

    def __init__(self, line: int, said: Said) -> None:
        super().__init__(str(said))
        self.line, self.said = line, said


# An article is looked at by who checks it and by who writes it out, and most of it is what it was the last time.
@lru_cache(maxsize=256)
def chapters_in(text: str) -> tuple[Chapter, ...]:
    """Raises NotAnArticle at the first thing that has no place in an article."""
    if len(text) > MOST_LETTERS:
        raise NotAnArticle(1, Said("finding-article-too-long", most=MOST_LETTERS))
    tokens = MarkdownIt("commonmark", {"html": True, "maxNesting": 6}).parse(text)
    chapters: list[Chapter] = []
    blocks: list[Block] = []
    heading, line = "", 0
    for part in _parts(tokens):
        first = part[0]
        if first.type == "heading_open":
            if first.tag != "h2":
                raise NotAnArticle(_line(first), Said("finding-article-heading"))
            if heading:
                chapters.append(Chapter(heading, tuple(blocks), line))
            heading, line, blocks = _plain(part[1]), _line(first), []
            continue
        if not heading:
            raise NotAnArticle(_line(first), Said("finding-article-before-heading"))
        blocks.append(_block(part))
    if heading:
        chapters.append(Chapter(heading, tuple(blocks), line))
    return tuple(chapters)


def _parts(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Tokens between an opening at the outermost level and its end."""
    part: list[Token] = []
    for token in tokens:
        part.append(token)
        if token.level == 0 and token.nesting != 1:
            yield part
            part = []


def _block(part: Sequence[Token]) -> Block:
    first = part[0]
    if first.type == "paragraph_open":
        return Block("paragraph", (sentences_in(_plain(part[1])),))
    if first.type not in _LISTS:
        raise NotAnArticle(_line(first), Said("finding-article-block"))
    items: list[tuple[Sentence, ...]] = []
    for token in part[1:-1]:
        if token.type == "inline":
            items.append(sentences_in(_plain(token)))
        elif token.type not in ("list_item_open", "list_item_close", "paragraph_open", "paragraph_close"):
            raise NotAnArticle(_line(token), Said("finding-article-inner-list"))
    return Block(_LISTS[first.type], tuple(items))


def _plain(inline: Token) -> str:
    """Text without links, pictures, emphasis: those say nothing to who listens, and mean nothing on paper."""
    for child in inline.children or ():
        if child.type not in ("text", "softbreak"):
            raise NotAnArticle(_line(inline), Said("finding-article-plain"))
    return "".join(" " if child.type == "softbreak" else child.content for child in inline.children or ())


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1
