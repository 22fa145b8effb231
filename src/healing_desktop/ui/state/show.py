"""The second language of the page that is turned to the visitor: of this visitor only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.texts import SIMPLE_LANGUAGES
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome
from healing_desktop.ui.state.reading import ReadingState
from healing_desktop.ui.state.search import SearchState

if TYPE_CHECKING:
    from healing_desktop.core.words import Words

# Languages with words for entries.
LANGUAGES = SIMPLE_LANGUAGES
# What is shown beside the desk's own language while nothing speaks for another.
_BESIDE = {"nl": "fr"}
_ELSE = "nl"


@dataclass(frozen=True, slots=True)
class Second:
    """`chosen` by hand, "" while it follows the question; `words` when they have been read."""

    chosen: str = ""
    words: Words | None = None


class ShowState(QObject):
    """Reads the words of the second language in a job."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        reading: ReadingState,
        search: SearchState,
        words_for: Callable[[str], Words],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._reading, self._search, self._words_for = jobs, reading, search, words_for
        self._job: Job[Words] | None = None
        self.now = Second()

    @property
    def language(self) -> str:
        """Chosen, else asked for in the question, else the neighbour's."""
        own = self._reading.language
        asked = [chip.value for chip in self._search.now.query.chips if chip.type == "language"]
        for code in (self.now.chosen, *asked, _BESIDE.get(own, _ELSE)):
            if code in LANGUAGES and code != own:
                return code
        return "en"

    def choose(self, language: str) -> None:
        self.now = Second(language, self.now.words)
        self.load()

    def load(self) -> None:
        """Fetch the words of `language`; `changed` when they are there."""
        language = self.language
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self.now.words is not None and self.now.words.language == language:
            self.changed.emit()
            return

        def work(_job: object) -> Words:
            return self._words_for(language)

        self._job = self._jobs.start(work, self._arrived)

    def forget(self) -> None:
        """The next visitor reads another language."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self.now != Second():
            self.now = Second()
            self.changed.emit()

    def _arrived(self, outcome: Outcome[Words]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            raise outcome.error
        self.now = Second(self.now.chosen, outcome.value)
        self.changed.emit()
