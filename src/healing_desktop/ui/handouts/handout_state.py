"""The one handout in hand: how it was asked for, its bytes, and what is being done with them. All in memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.outcomes import NotSaved, Refused
from healing_desktop.ui.handouts.ports import Ended, Make, NotPrinted, Printed, Printers, PrintOrder, Saved
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome

if TYPE_CHECKING:
    from healing_desktop.handouts.service import Handout


@dataclass(frozen=True, slots=True)
class HandoutNow:
    """`print_to`: the printer that waits for the pages. `printing`: (pages done, pages) while they go out."""

    ids: tuple[str, ...] = ()
    options: HandoutOptions | None = None
    made: Handout | None = None
    refused: Refused | None = None
    print_to: str | None = None
    printing: tuple[int, int] | None = None
    saving: bool = False

    @property
    def making(self) -> bool:
        return self.options is not None and self.made is None and self.refused is None


class HandoutState(QObject):
    """`changed` after each step; `started` with the number of pages; `ended` with what came of it."""

    changed = Signal()
    started = Signal(int)
    ended = Signal(object)

    def __init__(self, jobs: Jobs, make: Make, printers: Printers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._make = jobs, make
        self.printers = printers
        self._making: Job[Handout | Refused] | None = None
        self._printing: Job[Printed | NotPrinted] | None = None
        self.now = HandoutNow()

    def open(self, ids: tuple[str, ...], options: HandoutOptions) -> None:
        """Begin with other entries; what was asked for before is dropped."""
        self.forget()
        self._set(HandoutNow(ids, options))
        self._start_making()

    def choose(self, options: HandoutOptions) -> None:
        """The same entries in another form. A print that waits goes on waiting, for the new pages."""
        if self.now.options in (None, options) or self.now.printing is not None:
            return
        self._set(HandoutNow(self.now.ids, options, print_to=self.now.print_to))
        self._start_making()

    def print_to(self, printer: str) -> None:
        """Print, now or as soon as the pages are there; asking again while that goes on changes nothing."""
        if self.now.options is None or self.now.print_to is not None or self.now.printing is not None:
            return
        self._set(replace(self.now, print_to=printer))
        self._print_if_ready()

    def save(self, file: Path) -> None:
        made = self.now.made
        if made is None or self.now.saving:
            return
        self._set(replace(self.now, saving=True))

        def work(_job: object) -> Saved | NotSaved:
            from healing_desktop.handouts.save import save_pdf

            return save_pdf(file, made.pdf) or Saved(file)

        self._jobs.start(work, self._saved)

    def stop(self) -> None:
        """Stop a print, also one that still waits."""
        if self.now.printing is None and self.now.print_to is None:
            return
        if self._printing is not None:
            self._printing.cancel()
            self._printing = None
        self._set(replace(self.now, printing=None, print_to=None))
        self.ended.emit(NotPrinted("stopped"))

    def forget(self) -> None:
        """Nothing of the last visitor stays; what is at the printer already is not called back."""
        for job in (self._making, self._printing):
            if job is not None:
                job.cancel()
        self._making = self._printing = None
        if self.now != HandoutNow():
            self._set(HandoutNow())

    def _set(self, now: HandoutNow) -> None:
        self.now = now
        self.changed.emit()

    def _start_making(self) -> None:
        if self._making is not None:
            self._making.cancel()
        ids, options = self.now.ids, self.now.options
        if options is None:
            return
        self._making = self._jobs.start(lambda _job: self._make(ids, options), self._made)

    def _made(self, outcome: Outcome[Handout | Refused]) -> None:
        self._making = None
        made = outcome.value if isinstance(outcome, Ok) else Refused("layout", repr(outcome.error))
        if isinstance(made, Refused):
            self._set(replace(self.now, refused=made, print_to=None))
        else:
            self._set(replace(self.now, made=made))
            self._print_if_ready()

    def _print_if_ready(self) -> None:
        made, options, printer = self.now.made, self.now.options, self.now.print_to
        if made is None or options is None or printer is None or self.now.printing is not None:
            return
        if not self.printers.names():
            self._set(replace(self.now, print_to=None))
            self.ended.emit(NotPrinted("no-printer"))
            return
        self._set(replace(self.now, printing=(0, made.pages)))
        self.started.emit(made.pages)
        order = PrintOrder(printer, made.file_name, options.paper_chosen)

        def work(job: Job[Printed | NotPrinted]) -> Printed | NotPrinted:
            return self.printers.print_pdf(made.pdf, order, job.progress, lambda: job.cancelled)

        self._printing = self._jobs.start(work, self._printed, self._page_done)

    def _page_done(self, step: int, of: int) -> None:
        self._set(replace(self.now, printing=(step, of)))

    def _printed(self, outcome: Outcome[Printed | NotPrinted]) -> None:
        self._printing = None
        self._set(replace(self.now, printing=None, print_to=None))
        self.ended.emit(outcome.value if isinstance(outcome, Ok) else NotPrinted("failed", repr(outcome.error)))

    def _saved(self, outcome: Outcome[Saved | NotSaved]) -> None:
        self._set(replace(self.now, saving=False))
        ended: Ended = outcome.value if isinstance(outcome, Ok) else NotSaved("failed", "", repr(outcome.error))
        self.ended.emit(ended)
