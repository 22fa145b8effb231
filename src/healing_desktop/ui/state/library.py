"""The library: its articles, those that answer what is typed, and the one that is read. All in memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from healing_desktop.core.article_question import asked_in
from healing_desktop.core.query import Query
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome
from healing_desktop.ui.state.edition import EditionState
from healing_desktop.ui.state.search import SearchState
from healing_desktop.ui.state.settings import SettingsState

if TYPE_CHECKING:
    from healing_desktop.core.article_search import Passage
    from healing_desktop.core.articles import Article
    from healing_desktop.core.library import ArticleFound, Library
    from healing_desktop.core.ports import Directory, EditionInfo

# After list, details and map; while keys keep coming, the library waits for the last of them.
SOON_MS = 150


@dataclass(frozen=True, slots=True)
class LibraryNow:
    """`articles`: in the reader's language, those for staff last; `found`: those that answer the question in the search
    box, the best first. `trail`: the articles that were opened one from the other, the last is the one that is read;
    `passage` is what was found in it, where it was opened for that."""

    library: Library | None = None
    articles: tuple[Article, ...] = ()
    found: tuple[ArticleFound, ...] = ()
    trail: tuple[str, ...] = ()
    passage: Passage | None = None
    sepia: bool = False
    wide: bool = False

    @property
    def slug(self) -> str:
        return self.trail[-1] if self.trail else ""

    def passage_in(self, slug: str) -> Passage | None:
        """What the question found in this article."""
        return next((hit.passage for hit in self.found if hit.article.slug == slug), None)


@dataclass(frozen=True, slots=True)
class _Answer:
    library: Library
    articles: tuple[Article, ...]
    found: tuple[ArticleFound, ...]


class LibraryState(QObject):
    """Reads the articles in a job, when first asked for: by words in the search box or by `want`."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        edition: EditionState,
        search: SearchState,
        settings: SettingsState,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._edition, self._search, self._settings = jobs, edition, search, settings
        self._job: Job[_Answer] | None = None
        self._asked = Query()
        self._directory: Directory | None = None
        self._info: EditionInfo | None = None
        self._language = settings.now.language
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._find)
        self.now = LibraryNow()
        search.changed.connect(self._question_changed)
        settings.changed.connect(self._language_changed)
        edition.changed.connect(self._edition_changed)

    def want(self) -> None:
        """Somebody looks at the library."""
        if self.now.library is None and self._job is None:
            self._find()

    def read(self, slug: str, passage: Passage | None = None) -> None:
        """Open this article, from the one that is read now; at this passage, in its language."""
        trail = self.now.trail if slug == self.now.slug else (*self.now.trail, slug)
        self._set(replace(self.now, trail=trail, passage=passage))

    def back(self) -> None:
        """To the article before; without one, to none."""
        self._set(replace(self.now, trail=self.now.trail[:-1], passage=None))

    def close(self) -> None:
        if self.now.trail:
            self._set(replace(self.now, trail=(), passage=None))

    def dress(self, *, sepia: bool, wide: bool) -> None:
        self._set(replace(self.now, sepia=sepia, wide=wide))

    def forget(self) -> None:
        """What was read, and how, is nobody's business."""
        self._soon.stop()
        self._asked = Query()
        self._set(LibraryNow(self.now.library, self.now.articles))

    def _set(self, now: LibraryNow) -> None:
        if now != self.now:
            self.now = now
            self.changed.emit()

    def _question_changed(self) -> None:
        asked = self._search.now.query
        same = asked_in(asked) == asked_in(self._asked)
        self._asked = asked
        if same:
            return
        if not asked_in(asked):
            self._soon.stop()
            self._set(replace(self.now, found=()))
        else:
            self._soon.start()

    def _find(self) -> None:
        opened = self._edition.now.opened
        if opened is None:
            return
        if self._job is not None:
            self._job.cancel()
        directory, library, language = opened.directory, self.now.library, self._language
        asked, self._directory, self._info = self._asked, opened.directory, opened.info

        def work(_job: object) -> _Answer:
            from healing_desktop.core.library import STAFF, Library

            read = library or Library.of(directory)
            read.warm_up()
            found = read.find(asked, language)
            listed = read.articles(language, staff=True)
            return _Answer(read, tuple(sorted(listed, key=lambda article: article.reader == STAFF)), found)

        self._job = self._jobs.start(work, self._arrived)

    def _arrived(self, outcome: Outcome[_Answer]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            raise outcome.error
        told = outcome.value
        found = told.found if asked_in(self._asked) else ()
        self._set(replace(self.now, library=told.library, articles=told.articles, found=found))

    def _language_changed(self) -> None:
        if self._settings.now.language != self._language:
            self._language = self._settings.now.language
            self.now = replace(self.now, passage=None)
            if self.now.library is not None or self._job is not None:
                self._find()

    def _edition_changed(self) -> None:
        opened = self._edition.now.opened
        if self._directory is None or opened is None or opened.directory is self._directory:
            return
        same, self._info = opened.info == self._info, opened.info
        self._directory = None
        if not same:
            # With own entries in it, it is the same edition with the same articles.
            self.now = replace(self.now, library=None)
        self._find()
