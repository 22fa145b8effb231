"""One sheet printed at once: no dialog, nothing to look at first, nothing on the disk of this program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.outcomes import PaperStep
from healing_desktop.ui.handouts.ports import (
    KeepsCopies,
    Make,
    PartlyPrinted,
    Piece,
    Printers,
    PrintSetup,
    RunEnded,
    RunProgress,
    What,
)
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome

# By then the printer has let go of a page, and the queue of its copy; one that does not is asked ever less often.
TIDY_MS, SELDOM_MS = 20_000, 320_000


Told = Callable[[PaperStep], None]


class PrintNow(QObject):
    """One at a time. What was asked for comes out, also when nobody waits for it any more; what the queue keeps of it
    is taken off the disk as soon as the queue lets go."""

    def __init__(self, jobs: Jobs, make: Make, printers: Printers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._make, self._printers = jobs, make, printers
        self._told: Told | None = None
        self._pages = 0
        self._busy = False
        self._tidy = QTimer(self, singleShot=True)
        self._tidy.timeout.connect(self._tidy_up)

    @property
    def busy(self) -> bool:
        """One is on its way."""
        return self._busy

    def start(self, what: What, options: HandoutOptions, setup: PrintSetup, told: Told) -> bool:
        """False, and nothing is done, while one is on its way. `told` is called on this thread."""
        if self._busy:
            return False
        self._busy, self._told, self._pages = True, told, 0
        piece = Piece(what, options) if isinstance(what, tuple) else Piece((), options, asked=what)
        make, printers = self._make, self._printers

        def work(job: Job[RunEnded]) -> RunEnded:
            from healing_desktop.ui.handouts.print_run import PrintRun

            steps = 0

            def progress(step: RunProgress) -> None:
                # The first step comes before the page is made, and guesses how many there are.
                nonlocal steps
                steps += 1
                if steps > 1:
                    job.progress(step.page, step.pages)

            return PrintRun((piece,), setup, make, printers).run(progress, lambda: job.cancelled)

        self._jobs.start(work, self._ended, self._going_out)
        return True

    def forget(self) -> None:
        """Nobody is told any more."""
        self._told = None

    def _going_out(self, _page: int, pages: int) -> None:
        if pages != self._pages:
            self._pages = pages
            if self._told is not None:
                self._told(PaperStep(pages))

    def _ended(self, outcome: Outcome[RunEnded]) -> None:
        told, self._told, self._busy = self._told, None, False
        self._tidy.start(TIDY_MS)
        if told is not None:
            ended = outcome.value if isinstance(outcome, Ok) else PartlyPrinted(0, 1, 0, "failed")
            trouble = ended.reason if isinstance(ended, PartlyPrinted) else ""
            told(PaperStep(ended.pages, not trouble, trouble))

    def _tidy_up(self) -> None:
        printers = self._printers
        if isinstance(printers, KeepsCopies):
            self._jobs.start(lambda _job: printers.tidy(), self._tidied)

    def _tidied(self, outcome: Outcome[bool]) -> None:
        if isinstance(outcome, Ok) and not outcome.value and not self._busy:
            self._tidy.start(min(2 * self._tidy.interval(), SELDOM_MS))
