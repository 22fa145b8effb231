"""What is searched for and what was found. The typed text is the truth; chips are how it was understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.query import Chip, Order, Query
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome
from healing_desktop.ui.state.edition import EditionState
from healing_desktop.ui.state.settings import SettingsState
from healing_desktop.ui.state.typed_words import without_typed

if TYPE_CHECKING:
    from healing_desktop.core.ports import Directory, Found

GUI_BUDGET_MS = 16.0


@dataclass(frozen=True, slots=True)
class Search:
    """`pinned` chips were chosen, not typed; `dropped` ones were understood from the text but taken away."""

    text: str = ""
    pinned: tuple[Chip, ...] = ()
    dropped: tuple[Chip, ...] = ()
    found: Found | None = None
    failed: bool = False

    @property
    def query(self) -> Query:
        return self.found.query if self.found else Query()

    @property
    def asks_nothing(self) -> bool:
        return not self.text.strip() and not self.pinned


class SearchState(QObject):
    """Answers at once while the directory is quick, in a job when it is not; the last question wins."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        edition: EditionState,
        settings: SettingsState,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._edition, self._settings, self._today = jobs, edition, settings, today
        self._last_ms = float("inf")
        self._job: Job[tuple[Found, float]] | None = None
        self._asked_again = False
        self._directory: Directory | None = None
        self._postcode, self._order = settings.now.postcode, Order(settings.now.order)
        self.now = Search()
        edition.changed.connect(self._edition_changed)
        settings.changed.connect(self._settings_changed)

    def type(self, text: str) -> None:
        """The box now holds `text`."""
        if text != self.now.text:
            self.now = replace(self.now, text=text, dropped=())
            self._find()

    def pin(self, chip: Chip) -> None:
        """Add a part that was chosen from a list."""
        if chip not in self.now.pinned:
            self.now = replace(self.now, pinned=(*self.now.pinned, chip))
            self._find()

    def pin_instead(self, chips: Iterable[Chip], *types: str) -> None:
        """Of these types exactly these parts, chosen from a list, and no others that were."""
        others = (chip for chip in self.now.pinned if chip.type not in types)
        self.now = replace(self.now, pinned=(*others, *chips))
        self._find()

    def ask(self, text: str, pinned: Iterable[Chip] = ()) -> None:
        """A new question, whatever was asked before."""
        asked = Search(text, tuple(pinned))
        if (text, asked.pinned, ()) != (self.now.text, self.now.pinned, self.now.dropped):
            self.now = asked
            self._find()

    def ask_about(self, chip: Chip) -> None:
        """A new question, near the place that was asked for."""
        near = [other for other in self.now.query.chips if other.type in ("place", "distance")]
        pinned = [other for other in near if other in self.now.pinned]
        text = " ".join(other.typed for other in near if other not in pinned)
        self.now = Search(text, (chip, *pinned))
        self._find()

    def remove(self, chip: Chip) -> None:
        """Take one part away: out of the text where it was typed, else out of the understanding."""
        self.now = self._without(chip)
        self._find()

    def change(self, chip: Chip, other: Chip) -> None:
        """Put another part in the place of one."""
        now = self._without(chip)
        pinned = now.pinned if other in now.pinned else (*now.pinned, other)
        self.now = replace(now, pinned=pinned)
        self._find()

    def _without(self, chip: Chip) -> Search:
        now = self.now
        if chip in now.pinned:
            return replace(now, pinned=tuple(other for other in now.pinned if other != chip))
        # One word may say two things: "vanavond" is today and evening. Then the word stays.
        shared = any(other.typed == chip.typed and other != chip for other in now.query.chips)
        text = now.text if shared else without_typed(now.text, chip.typed)
        return replace(now, text=text, dropped=now.dropped if text != now.text else (*now.dropped, chip))

    def again(self) -> None:
        """The same question: something else is known of what it finds."""
        if self._directory is not None:
            self._find()

    def clear(self) -> None:
        """Forget the visitor: at once, also where the list of all takes a while."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._asked_again = False
        self.now = Search()
        self._find()
        if self.waiting:
            self.changed.emit()

    @property
    def waiting(self) -> bool:
        """The answer comes later; what is there is that of an earlier question."""
        return self._job is not None

    def _find(self) -> None:
        if self._directory is None:
            self.changed.emit()
        elif self._job is not None:
            self._asked_again = True
        elif self._last_ms <= GUI_BUDGET_MS:
            found, self._last_ms = self._answer(self._directory, self.now)
            self._show(found)
        else:
            directory, asked = self._directory, self.now

            def work(_job: object) -> tuple[Found, float]:
                return self._answer(directory, asked)

            self._job = self._jobs.start(work, self._arrived)

    def _answer(self, directory: Directory, asked: Search) -> tuple[Found, float]:
        start = perf_counter()
        desk = self._postcode or None
        query = directory.understand(asked.text, desk_place=desk, pinned=asked.pinned, dropped=asked.dropped)
        found = directory.find(replace(query, order=self._order), today=self._today())
        return found, (perf_counter() - start) * 1000

    def _arrived(self, outcome: Outcome[tuple[Found, float]]) -> None:
        self._job = None
        again, self._asked_again = self._asked_again, False
        if isinstance(outcome, Ok):
            found, self._last_ms = outcome.value
            if not again:
                self._show(found)
        if again:
            self._find()
        elif not isinstance(outcome, Ok):
            self.now = replace(self.now, found=None, failed=True)
            self.changed.emit()
            raise outcome.error

    def _show(self, found: Found) -> None:
        self.now = replace(self.now, found=found, failed=False)
        self.changed.emit()

    def _edition_changed(self) -> None:
        opened = self._edition.now.opened
        directory = opened.directory if opened else None
        if directory is not self._directory:
            self._directory = directory
            self._last_ms = float("inf")
            self._find()

    def _settings_changed(self) -> None:
        now = self._settings.now
        if (now.postcode, now.order) != (self._postcode, self._order.value):
            self._postcode, self._order = now.postcode, Order(now.order)
            self._find()
