"""The text of an article: chapters of plain sentences, each with the sources that it leans on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["paragraph", "bullets", "numbers"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """`sources`: ids of the evidence behind it. `{line:112}` in `text` stands for that line of the helpline table."""

    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, which is one item, or a list. Each item is one or more sentences."""

    kind: BlockKind
    items: tuple[tuple[Sentence, ...], ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for item in self.items for sentence in item)


@dataclass(frozen=True, slots=True)
class Chapter:
    """`line`: of its heading in the text, counted from 1."""

    heading: str
    blocks: tuple[Block, ...]
    line: int = 0

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for block in self.blocks for sentence in block.sentences)
