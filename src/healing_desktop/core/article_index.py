"""Every word of the articles and everything they speak of, with where it stands. In memory, made once an edition."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from healing_desktop.core.article_lines import with_numbers
from healing_desktop.core.article_question import ABOUT, ALONE, Asked
from healing_desktop.core.articles import Article
from healing_desktop.core.folding import words_of
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.marked_text import MarkedText, Span, folded_words, merged
from healing_desktop.core.vocabulary import Meaning, Vocabulary

HEADING_ITSELF = -1
# So many letters say which word is meant; more where it may be a word of another language.
_SHORTEST_BEGINNING, _SHORTEST_ABROAD = 3, 5


class Rank(IntEnum):
    """A title says what an article is about, a sentence only that it speaks of it."""

    TITLE = 0
    HEADING = 1
    IN_SHORT = 2
    TEXT = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A title, heading or sentence of the article with this number. `chapter`: 0 is "in short", the others count from
    1; `sentence` counts from 0 in its chapter."""

    article: int
    rank: Rank
    text: str
    chapter: int = 0
    sentence: int = HEADING_ITSELF


class ArticleIndex:
    """`table`: numbers in sentences are found as they are read."""

    def __init__(self, articles: Sequence[Article], vocabulary: Vocabulary, table: HelplineTable | None) -> None:
        self.articles = articles
        self._vocabulary = vocabulary
        self.places: list[Place] = []
        self._of_word: dict[str, list[int]] = {}
        self._of_meaning: dict[Meaning | None, list[int]] = {}
        for number, article in enumerate(articles):
            for place in _places(number, article, table):
                self._take(place)
        self._words = sorted(self._of_word)

    def _take(self, place: Place) -> None:
        number, words = len(self.places), words_of(place.text)
        self.places.append(place)
        for word in set(words) - self._vocabulary.stop_words:
            self._of_word.setdefault(word, []).append(number)
        for meaning in {meaning for _, _, found in self._meanings(words) for meaning in found}:
            self._of_meaning.setdefault(meaning, []).append(number)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of the articles, to mend what was typed."""
        return Vocabulary.of((), self._words)

    def knows(self, part: Asked) -> bool:
        return part.meaning in self._of_meaning or any(self._beginning_with(word) for word in part.words)

    def meaning_it(self, part: Asked, shown: Container[int]) -> Iterator[int]:
        """Numbers of the places in the articles `shown` that have another form of the word or mean the same, some more
        than once."""
        for words in (self._of_meaning.get(part.meaning, ()), *(self._of_word.get(form, ()) for form in part.forms)):
            yield from (number for number in words if self.places[number].article in shown)

    def with_words(self, part: Asked, shown: Container[int]) -> set[int]:
        """Numbers of the places that hold one of its words, or in the articles `shown` the beginning of one."""
        found: set[int] = set()
        for word in part.words:
            for known in self._beginning_with(word):
                sure = known == word or len(word) >= _SHORTEST_ABROAD
                found.update(n for n in self._of_word[known] if sure or self.places[n].article in shown)
        return found

    def mark(self, text: str, parts: Iterable[Asked]) -> MarkedText:
        """Of each part the words that were asked for; where none of them stands, those that mean the same."""
        words = folded_words(text)
        meant = list(self._meanings([word for word, _, _ in words]))
        spans: list[Span] = []
        for part in parts:
            asked = [span for own, *span in words if any(_answers(own, word) for word in part.words)]
            said = [(words[first][1], words[last - 1][2]) for first, last, found in meant if part.meaning in found]
            said += [(start, end) for own, start, end in words if own in part.forms]
            spans += [(start, end) for start, end in asked] or said
        return MarkedText(text, merged(spans))

    def _beginning_with(self, word: str) -> Sequence[str]:
        at = bisect_left(self._words, word)
        if len(word) < _SHORTEST_BEGINNING:
            return self._words[at : at + 1] if self._words[at : at + 1] == [word] else ()
        end = at
        while end < len(self._words) and self._words[end].startswith(word):
            end += 1
        return self._words[at:end]

    def _meanings(self, words: Sequence[str]) -> Iterator[tuple[int, int, tuple[Meaning, ...]]]:
        """(from, behind, what it means) of the longest phrases, from left to right."""
        at = 0
        while at < len(words):
            for length in range(min(self._longest.get(words[at], 0), len(words) - at), 0, -1):
                if found := self._about.get(tuple(words[at : at + length])):
                    yield at, at + length, found
                    at += length - 1
                    break
            at += 1

    @cached_property
    def _about(self) -> dict[tuple[str, ...], tuple[Meaning, ...]]:
        phrases = self._vocabulary.phrases.items()
        return {phrase: meanings for phrase, meanings in phrases if meanings[0][0] in ABOUT | ALONE}

    @cached_property
    def _longest(self) -> dict[str, int]:
        """Words of the longest phrase that begins with this one."""
        longest: dict[str, int] = {}
        for phrase in self._about:
            longest[phrase[0]] = max(len(phrase), longest.get(phrase[0], 0))
        return longest


def _answers(own: str, asked: str) -> bool:
    return own == asked or (len(asked) >= _SHORTEST_BEGINNING and own.startswith(asked))


def _places(number: int, article: Article, table: HelplineTable | None) -> Iterator[Place]:
    yield Place(number, Rank.TITLE, article.title)
    yield Place(number, Rank.IN_SHORT, article.for_whom)
    told = [(Rank.IN_SHORT, "", article.in_short)]
    told += [(Rank.TEXT, one.heading, tuple(s.text for s in one.sentences)) for one in article.chapters]
    for chapter, (rank, heading, sentences) in enumerate(told):
        if heading:
            yield Place(number, Rank.HEADING, heading, chapter)
        for at, sentence in enumerate(sentences):
            said = with_numbers(sentence, table, article.language)
            if said is not None:
                yield Place(number, rank, said, chapter, at)
