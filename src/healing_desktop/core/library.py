"""The articles of an edition: by slug and language, and those that a question finds, with the passage that says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from healing_desktop.core.article_file import ArticleFault, articles_in
from healing_desktop.core.article_index import ArticleIndex
from healing_desktop.core.article_question import Asked, asked_in
from healing_desktop.core.article_search import Passage, TextFound, passage_of, texts_with
from healing_desktop.core.articles import Article, ArticleText
from healing_desktop.core.collation import sort_key
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.ports import Directory
from healing_desktop.core.query import Query
from healing_desktop.core.spelling import corrections
from healing_desktop.core.texts import LocalText
from healing_desktop.core.vocabulary import Vocabulary

STAFF = "staff"
# More than there are kinds of groups.
_MANY = 100


@dataclass(frozen=True, slots=True)
class ArticleFound:
    """`passage` is None where the article is found by its title or by what it is about."""

    article: Article
    passage: Passage | None = None


class Library:
    """`texts` that cannot be read are left out: a publisher's check tells of them. Without `vocabulary` words are found
    as they are typed only."""

    def __init__(
        self, texts: Iterable[ArticleText], vocabulary: Vocabulary | None = None, table: HelplineTable | None = None
    ) -> None:
        self._texts = tuple(texts)
        self._vocabulary, self._table = vocabulary or Vocabulary({}), table
        self._shown_in: dict[str, frozenset[int]] = {}

    @classmethod
    def of(cls, directory: Directory) -> Library:
        return cls(directory.articles(), directory.vocabulary(), directory.helplines())

    @cached_property
    def by_slug(self) -> Mapping[str, tuple[Article, ...]]:
        """Every article in each of its languages."""
        gathered: dict[str, tuple[Article, ...]] = {}
        for text in self._texts:
            if not isinstance(read := articles_in([text]), ArticleFault):
                gathered[text.slug] = (*gathered.get(text.slug, ()), *read)
        return gathered

    def article(self, slug: str, language: str) -> Article | None:
        """In this language, else in English, else as it is."""
        languages = {article.language: article for article in self.by_slug.get(slug, ())}
        if not languages:
            return None
        picked = LocalText(tuple((code, code) for code in languages)).pick(language)
        return languages[picked.language]

    def articles(self, language: str, *, staff: bool = False) -> tuple[Article, ...]:
        """Each once, in the order of their titles; with `staff` those for staff too."""
        picked = (self.article(slug, language) for slug in self.by_slug)
        shown = (article for article in picked if article is not None and (staff or article.reader != STAFF))
        return tuple(sorted(shown, key=lambda article: sort_key(article.title, language)))

    @cached_property
    def _index(self) -> ArticleIndex:
        articles = tuple(article for articles in self.by_slug.values() for article in articles)
        return ArticleIndex(articles, self._vocabulary, self._table)

    def warm_up(self) -> None:
        """Reads every article and notes every word, so that no key press waits for it."""
        _ = self._index

    def _shown(self, language: str) -> frozenset[int]:
        """The numbers in the index of what a reader of this language gets to see."""
        if language not in self._shown_in:
            told = {slug: self.article(slug, language) for slug in self.by_slug}
            numbers = enumerate(self._index.articles)
            self._shown_in[language] = frozenset(n for n, one in numbers if told[one.slug] is one)
        return self._shown_in[language]

    def find(self, query: Query, language: str, *, staff: bool = False) -> tuple[ArticleFound, ...]:
        """The best first, from the texts of all languages. One text must hold every part of the question, or be about
        its theme. Each article is told in `language`, else in the language it was found in."""
        parts = asked_in(query)
        shown = self._shown(language)
        found = self._sorted(texts_with(self._index, parts, shown), parts, language, staff=staff)
        if found or not parts:
            return found
        mended = self._mended(parts)
        return self._sorted(texts_with(self._index, mended, shown, unsure=True), mended, language, staff=staff)

    def about(
        self,
        themes: Iterable[str],
        language: str,
        *,
        wider: Iterable[str] = (),
        kind: str = "",
        but: str = "",
        most: int = 2,
    ) -> tuple[Article, ...]:
        """Articles that share the most `themes`, then those about the `wider` ones, then those about this `kind` of
        group, rather than about many; without the one whose slug is `but`."""
        wanted, above = set(themes), set(wider)

        def fits(article: Article) -> tuple[int, int, int]:
            own = set(article.themes)
            return len(wanted & own), len(above & own), -len(article.kinds) if kind in article.kinds else -_MANY

        listed = [article for article in self.articles(language) if article.slug != but]
        best = [article for article in listed if fits(article) > (0, 0, -_MANY)]
        return tuple(sorted(best, key=fits, reverse=True)[:most])

    def _sorted(
        self, texts: Iterable[TextFound], parts: Sequence[Asked], language: str, *, staff: bool
    ) -> tuple[ArticleFound, ...]:
        by_slug, shown = dict[str, list[TextFound]](), self._shown(language)
        for text in texts:
            if text.answers(parts) and (staff or text.article.reader != STAFF):
                by_slug.setdefault(text.article.slug, []).append(text)

        def rank(text: TextFound) -> tuple[object, ...]:
            return text.rank, text.number not in shown, text.article.slug

        best = {slug: min(texts, key=rank) for slug, texts in by_slug.items()}
        order = sorted(best, key=lambda slug: rank(best[slug]))
        return tuple(self._found(by_slug[slug], best[slug], parts, language) for slug in order)

    def _found(
        self, texts: Sequence[TextFound], best: TextFound, parts: Sequence[Asked], language: str
    ) -> ArticleFound:
        """With a passage in the reader's own language where there is one."""
        own = next((text for text in texts if text.article.language == language), None)
        told = passage_of(self._index, own, parts) if own else None
        shown = self.article(best.article.slug, language)
        is_own = shown is not None and shown.language == language
        return ArticleFound(shown if shown and is_own else best.article, told or passage_of(self._index, best, parts))

    def _mended(self, parts: tuple[Asked, ...]) -> tuple[Asked, ...]:
        """With the word of an article in the place of each that is in none, as far as one is likely."""
        return tuple(part if self._index.knows(part) else self._mended_part(part) for part in parts)

    def _mended_part(self, part: Asked) -> Asked:
        likely = sorted(one for word in part.words for one in corrections(word, self._index.vocabulary))
        return replace(part, words=(likely[0][1],)) if likely else part
