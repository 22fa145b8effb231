"""Which texts answer a question, how well, and with which sentence."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field

from healing_desktop.core.article_index import HEADING_ITSELF, ArticleIndex, Rank
from healing_desktop.core.article_question import Asked
from healing_desktop.core.articles import Article
from healing_desktop.core.marked_text import MarkedText

# What a place that answers is worth between texts that answer equally well; twice for a word that was typed.
WORTH = {Rank.TITLE: 8, Rank.HEADING: 4, Rank.IN_SHORT: 3, Rank.TEXT: 1}
_AS_TYPED, _MEANT = 2, 1


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or heading that answers, numbers of lines written out, in `language`. `chapter`: 0 is "in short", the
    others count from 1; `sentence` counts from 0 in it, -1 is its heading."""

    said: MarkedText
    language: str
    chapter: int
    sentence: int


@dataclass(slots=True)
class TextFound:
    """One article in one language, by its number in the index. `best`: for each part of the question the best place
    that answers it; `places`: how well each does, by its number; `typed`: the parts whose own words stand in it;
    `themes`: how many of the question's it is about."""

    number: int
    article: Article
    best: dict[Asked, Rank] = field(default_factory=dict)
    places: dict[int, int] = field(default_factory=dict)
    typed: set[Asked] = field(default_factory=set)
    themes: int = 0
    worth: int = 0

    @property
    def rank(self) -> tuple[int, ...]:
        """Less is better: about the theme or in the title, as it was typed, then in headings, in short, and how
        often."""
        upto = [sum(best <= rank for best in self.best.values()) for rank in (Rank.TITLE, Rank.HEADING, Rank.IN_SHORT)]
        return -(self.themes + upto[0]), -len(self.typed), -upto[1], -upto[2], -self.worth

    def answers(self, parts: Sequence[Asked]) -> bool:
        """It has every part of the question, or is about its theme."""
        return bool(self.themes) or len(self.best) == len(parts)

    def take(self, part: Asked, number: int, rank: Rank, value: int) -> None:
        if value == _AS_TYPED:
            self.typed.add(part)
        counts_as = rank if value == _AS_TYPED or rank <= Rank.HEADING else Rank.TEXT
        self.best[part] = min(counts_as, self.best.get(part, Rank.TEXT))
        self.places[number] = self.places.get(number, 0) + value
        self.worth += WORTH[rank] * value


def texts_with(
    index: ArticleIndex, parts: Sequence[Asked], shown: Container[int], *, unsure: bool = False
) -> list[TextFound]:
    """In the order of the articles. `shown`: numbers of the articles that the reader would get; only in these does a
    word count for another that means the same, for what they say the other languages say too. `unsure`: so even where
    it stands in one sentence only; it may mean something else there ("down", "elders")."""
    found: dict[int, TextFound] = {}

    def text(number: int) -> TextFound:
        return found.setdefault(number, TextFound(number, index.articles[number]))

    for part in parts:
        typed = index.with_words(part, shown)
        for number in sorted(typed):
            place = index.places[number]
            text(place.article).take(part, number, place.rank, _AS_TYPED)
        for article, numbers in _by_article(index, set(index.meaning_it(part, shown)) - typed).items():
            if unsure or part in text(article).best or _says_it(index, numbers):
                for number in numbers:
                    text(article).take(part, number, index.places[number].rank, _MEANT)
        for number, one in enumerate(index.articles):
            if part.meaning and part.meaning[0] == "theme" and part.meaning[1] in one.themes:
                text(number).themes += 1
    return [found[number] for number in sorted(found)]


def _by_article(index: ArticleIndex, numbers: Iterable[int]) -> dict[int, list[int]]:
    gathered: dict[int, list[int]] = {}
    for number in sorted(numbers):
        gathered.setdefault(index.places[number].article, []).append(number)
    return gathered


def _says_it(index: ArticleIndex, numbers: Sequence[int]) -> bool:
    return len(numbers) > 1 or any(index.places[number].rank <= Rank.HEADING for number in numbers)


def passage_of(index: ArticleIndex, text: TextFound, parts: Sequence[Asked]) -> Passage | None:
    """Its sentence that says most of the question, rather than a heading, the first of equals; never the title, which
    stands there anyway."""

    def fits(number: int) -> tuple[int, bool, int, int]:
        place = index.places[number]
        return text.places[number], place.sentence != HEADING_ITSELF, -place.rank, -number

    told = [n for n in text.places if index.places[n].chapter or index.places[n].sentence != HEADING_ITSELF]
    if not told:
        return None
    place = index.places[max(told, key=fits)]
    said = index.mark(place.text, parts)
    return Passage(said, text.article.language, place.chapter, place.sentence)
