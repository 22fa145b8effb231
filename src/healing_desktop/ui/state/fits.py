"""Which group fits me: what was answered so far, and what that would find. In memory only, and nowhere written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.which_fits import QUESTIONS, Answers, Ending, chips_of, ending
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome
from healing_desktop.ui.state.edition import EditionState
from healing_desktop.ui.state.search import Search, SearchState
from healing_desktop.ui.state.settings import SettingsState

if TYPE_CHECKING:
    from healing_desktop.core.ports import Directory, Found
    from healing_desktop.core.query import Chip

# The parts of a question that the answers stand for.
ABOUT = ("kind", "attending")
# Of each kind, and where the answers end.
Counted = tuple[dict[str, int], Ending | None]


@dataclass(frozen=True, slots=True)
class FitsNow:
    """`step`: the place in QUESTIONS of the one that is asked, behind the last one the end. `ending`: None until it
    was counted. `counts`: how many entries of each kind the question in the search box would find."""

    answers: Answers = field(default_factory=Answers)
    step: int = 0
    ending: Ending | None = None
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def question(self) -> str:
        """ "" at the end."""
        return QUESTIONS[self.step] if self.step < len(QUESTIONS) else ""


class FitsState(QObject):
    """Counts in a job; the last answers win."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        edition: EditionState,
        search: SearchState,
        settings: SettingsState,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._edition, self._search, self._settings, self._today = jobs, edition, search, settings, today
        self._job: Job[Counted] | None = None
        self.now = FitsNow()
        edition.changed.connect(self._edition_changed)

    def begin(self) -> None:
        """The page comes: what was answered stays, what it finds is counted again."""
        self._count()

    def answer(self, answer: str | None) -> None:
        """To the question that is asked; None for "I don't know". The next one follows."""
        if self.now.question:
            answers = self.now.answers.given(self.now.question, answer)
            self._go(replace(self.now, answers=answers, step=self.now.step + 1, ending=None))

    def back(self) -> bool:
        """To the question before; False at the first."""
        if self.now.step == 0:
            return False
        self._go(replace(self.now, step=self.now.step - 1, ending=None))
        return True

    def begin_again(self) -> None:
        self._go(FitsNow(counts=self.now.counts))

    def search(self, answers: Answers) -> None:
        """Put the chips of these answers into the search, instead of what was asked about kinds before."""
        self._search.pin_instead(chips_of(answers), *ABOUT)

    def search_kind(self, chip: Chip) -> None:
        self._search.pin_instead((chip,), *ABOUT)

    def forget(self) -> None:
        """Nothing of a visitor stays."""
        self._stop()
        self._set(FitsNow())

    def _go(self, now: FitsNow) -> None:
        self._set(now)
        if not now.question:
            self._count()

    def _set(self, now: FitsNow) -> None:
        if now != self.now:
            self.now = now
            self.changed.emit()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _count(self) -> None:
        opened = self._edition.now.opened
        if opened is None:
            return
        self._stop()
        directory, asked, desk, day = opened.directory, self._search.now, self._settings.now.postcode, self._today()
        answers, at_the_end = self.now.answers, not self.now.question

        def work(_job: object) -> Counted:
            counts = _found(directory, asked, (), desk, day).counts
            of_kinds = {value: number for facet, value, number in counts if facet == "kind"}
            if not at_the_end:
                return of_kinds, None
            return of_kinds, ending(answers, lambda chips: _found(directory, asked, chips, desk, day).total)

        self._job = self._jobs.start(work, self._counted)

    def _counted(self, outcome: Outcome[Counted]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            raise outcome.error
        counts, end = outcome.value
        self._set(replace(self.now, counts=counts, ending=end))

    def _edition_changed(self) -> None:
        if self.now.counts or self.now.step:
            self._count()


def _found(directory: Directory, asked: Search, chips: tuple[Chip, ...], desk: str, day: date) -> Found:
    """What the list would show with these chips."""
    others = tuple(chip for chip in asked.pinned if chip.type not in ABOUT)
    query = directory.understand(asked.text, desk_place=desk or None, pinned=(*others, *chips), dropped=asked.dropped)
    return directory.find(query, limit=1, today=day)
