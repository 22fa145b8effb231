"""How records are put into words at this moment: the reader's language, its words, and today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome
from healing_desktop.ui.services import Presenters
from healing_desktop.ui.state.edition import EditionState, Opened
from healing_desktop.ui.state.settings import SettingsState

if TYPE_CHECKING:
    from healing_desktop.core.entries import Entry, GroupRow
    from healing_desktop.core.ports import Found
    from healing_desktop.core.present_entry import EntryWords
    from healing_desktop.core.present_row import RowWords
    from healing_desktop.core.query import Chip, Query
    from healing_desktop.core.words import Words


class ReadingState(QObject):
    """Holds the words of the language; `changed` when the same records are to be said anew."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        settings: SettingsState,
        edition: EditionState,
        words_for: Callable[[str], Words],
        presenters: Callable[[], Presenters],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._settings, self._edition = jobs, settings, edition
        self._words_for, self._presenters_for, self.today = words_for, presenters, today
        self._words: Words | None = None
        self._presenters: Presenters | None = None
        self._wanted = ""
        self._hushed = False
        self._job: Job[tuple[Words, Presenters]] | None = None
        settings.changed.connect(self.load)
        edition.changed.connect(self._edition_changed)

    def hush(self, hush: bool) -> None:
        """Whether a visitor reads: what colleagues reported is not said then, only to call first."""
        if hush != self._hushed:
            self._hushed = hush
            if self.ready:
                self.changed.emit()

    @property
    def language(self) -> str:
        return self._settings.now.language

    @property
    def words(self) -> Words | None:
        return self._words

    @property
    def presenters(self) -> Presenters | None:
        """For what is put into words in a job."""
        return self._presenters

    def words_in(self, language: str) -> Words:
        """The words of any language, also another than the reader's; a catalogue is read in about a millisecond."""
        return self._words_for(language)

    @property
    def opened(self) -> Opened | None:
        return self._edition.now.opened

    @property
    def ready(self) -> bool:
        return self._words is not None and self._presenters is not None and self.opened is not None

    def load(self) -> None:
        """Fetch the words of the chosen language in a job; those of before serve until then."""
        language = self.language
        if language == self._wanted:
            return
        self._wanted = language
        if self._job is not None:
            self._job.cancel()

        def work(_job: object) -> tuple[Words, Presenters]:
            return self._words_for(language), self._presenters_for()

        self._job = self._jobs.start(work, self._arrived)

    def row(self, row: GroupRow, origin: str) -> RowWords:
        """`origin` names the place that distances are measured from."""
        words, presenters, opened = self._all()
        if self._hushed:
            from healing_desktop.core.present_marks import hushed_row

            row = hushed_row(row)
        return presenters.row(row, words, opened.taxonomies, self.today(), origin)

    def origin(self, query: Query) -> str:
        words, presenters, opened = self._all()
        return presenters.origin(query, words, opened.directory)

    def count(self, found: Found) -> str:
        words, presenters, _ = self._all()
        return presenters.count(found, words)

    def ways(self, found: Found) -> tuple[tuple[Chip | None, str], ...]:
        """Ways out of an empty answer, each with the chip to drop for it."""
        words, presenters, opened = self._all()
        return presenters.ways(found, words, opened.taxonomies, opened.directory)

    def how_read(self, query: Query) -> list[str]:
        """What was taken for another word, searched as text, or not understood; a sentence each."""
        words, presenters, _ = self._all()
        return presenters.reading(query, words)

    def entry(self, entry: Entry, other: Words | None = None) -> EntryWords:
        """In the reader's words, or in the `other` ones."""
        words, presenters, opened = self._all()
        if self._hushed:
            from healing_desktop.core.present_marks import hushed

            entry = hushed(entry)
        return presenters.entry(entry, other or words, opened.taxonomies, opened.helplines, self.today())

    def age(self, checked_on: str | None) -> str:
        """How long ago that is, as in a list row; "" before there are words."""
        from healing_desktop.core.freshness import freshness, freshness_short

        return freshness_short(freshness(checked_on, self.today()), self._words) if self._words else ""

    def chip(self, chip: Chip) -> str:
        words, presenters, opened = self._all()
        return presenters.chip(chip, words, opened.taxonomies, opened.directory)

    def language_name(self, code: str) -> str:
        _, _, opened = self._all()
        return opened.taxonomies.name("language", code, self.language)

    def in_other_language(self, code: str) -> str:
        """ "in French"; "" for the reader's own language."""
        from healing_desktop.core.present_language import in_language

        words, _, opened = self._all()
        return "" if code == words.language else in_language(code, words, opened.taxonomies)

    def _all(self) -> tuple[Words, Presenters, Opened]:
        if self._words is None or self._presenters is None or self.opened is None:
            raise RuntimeError("nothing can be said before `ready`")
        return self._words, self._presenters, self.opened

    def _arrived(self, outcome: Outcome[tuple[Words, Presenters]]) -> None:
        if isinstance(outcome, Ok):
            self._words, self._presenters = outcome.value
            self.changed.emit()
        else:
            raise outcome.error

    def _edition_changed(self) -> None:
        if self.ready:
            self.changed.emit()
