"""What is being printed, the tray or the handout that is shown, and what is done with it. All in memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.saved_lists import TrayItem
from healing_desktop.handouts.asked import Asked
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.outcomes import NotSaved, Refused
from healing_desktop.ui.handouts.at_hand import AtHand
from healing_desktop.ui.handouts.pieces import pieces_of
from healing_desktop.ui.handouts.ports import (
    AllPrinted,
    Make,
    PartlyPrinted,
    Piece,
    Printers,
    PrintSetup,
    RunEnded,
    RunProgress,
    Saved,
)
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome

if TYPE_CHECKING:
    from healing_desktop.handouts.service import Handout


@dataclass(frozen=True, slots=True)
class HandoutNow:
    """`piece` of `pieces` is shown, as `made` when it is there. `print_to`: a print that waits for the page or goes on;
    `printing` tells how far it is. `partly`: the last print ended before its end and can go on.
    `asked`: the paper is about an answer, and has no items."""

    items: tuple[TrayItem, ...] = ()
    options: HandoutOptions | None = None
    copies: int = 1
    pieces: tuple[Piece, ...] = ()
    piece: int = 0
    made: Handout | None = None
    refused: Refused | None = None
    print_to: PrintSetup | None = None
    printing: RunProgress | None = None
    partly: PartlyPrinted | None = None
    saving: bool = False
    asked: Asked | None = None

    @property
    def making(self) -> bool:
        return self.options is not None and self.made is None and self.refused is None

    @property
    def shown(self) -> Piece | None:
        return self.pieces[self.piece] if self.piece < len(self.pieces) else None


class HandoutState(QObject):
    """`changed` after each step; `started` when a printer takes a print; `ended` with what came of it."""

    changed = Signal()
    started = Signal()
    ended = Signal(object)

    def __init__(self, jobs: Jobs, make: Make, printers: Printers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._make = jobs, make
        self._at_hand = AtHand(make)
        self.printers = printers
        self._making: Job[Handout | Refused] | None = None
        self._ahead: Job[None] | None = None
        self._printing: Job[RunEnded] | None = None
        self._stop_wanted = self._begun = False
        self.now = HandoutNow()

    def open(
        self, items: tuple[TrayItem, ...], options: HandoutOptions, copies: int = 1, asked: Asked | None = None
    ) -> None:
        """Begin with other entries, or with an answer; what was there before is dropped."""
        self.forget()
        self._set(HandoutNow(items, options, copies, pieces_of(items, options, copies, asked), asked=asked))
        self._show_piece()

    def choose(self, options: HandoutOptions, copies: int = 1) -> None:
        """The same entries in another form. A print that waits goes on waiting, for the new page."""
        now = self.now
        if now.options is None or (options, copies) == (now.options, now.copies) or now.printing is not None:
            return
        pieces = pieces_of(now.items, options, copies, now.asked)
        at = min(now.piece, len(pieces) - 1)
        before = now.shown
        self.now = replace(now, options=options, copies=copies, pieces=pieces, piece=at, partly=None)
        after = self.now.shown
        if before and after and (before.ids, before.options) == (after.ids, after.options):
            self.changed.emit()
        else:
            self._show_piece()

    def turn_to(self, piece: int) -> None:
        """Show another handout of the batch."""
        if 0 <= piece < len(self.now.pieces) and piece != self.now.piece and self.now.print_to is None:
            self.now = replace(self.now, piece=piece)
            self._show_piece()

    def print_to(self, setup: PrintSetup) -> None:
        """Print, now or as soon as the page is there; asking again while that goes on changes nothing."""
        if self.now.options is None or self.now.print_to is not None or self.now.printing is not None:
            return
        self._set(replace(self.now, print_to=setup, partly=None))
        self._print_if_ready()

    def go_on(self, setup: PrintSetup, back: int = 0) -> None:
        """After a jam: the rest of the pieces, or those from so many before it."""
        partly = self.now.partly
        if partly is None:
            return
        first = max(0, partly.next_piece - back)
        self._set(replace(self.now, print_to=setup, partly=None))
        self._start_run(setup, first, max(0, partly.done - back))

    @property
    def stopping(self) -> bool:
        """It was asked to stop, and the printer still has a page in hand."""
        return self._printing is not None and self._stop_wanted

    @property
    def to_look_at(self) -> tuple[Piece, ...]:
        """Of those that were made up to now: the pieces of which something was noticed."""
        return tuple(piece for piece in self.now.pieces if self._at_hand.is_warned(piece.what, piece.options))

    def save(self, file: Path) -> None:
        """The handout that is shown."""
        made = self.now.made
        if made is None or self.now.saving:
            return
        self._set(replace(self.now, saving=True))

        def work(_job: object) -> Saved | NotSaved:
            from healing_desktop.handouts.save import save_pdf

            return save_pdf(file, made.pdf) or Saved(file)

        self._jobs.start(work, self._saved)

    def stop(self) -> None:
        """Stop a print: what is at the printer goes through; one that still waits is given up."""
        if self._printing is not None:
            self._stop_wanted = True
            self.changed.emit()
            return
        if self.now.print_to is not None:
            self._set(replace(self.now, print_to=None))
            self.ended.emit(PartlyPrinted(0, len(self.now.pieces), 0, "stopped"))

    def forget(self) -> None:
        """Nothing of the last visitor stays; what is at the printer already is not called back."""
        for job in (self._making, self._ahead, self._printing):
            if job is not None:
                job.cancel()
        self._making = self._ahead = self._printing = None
        # Anew, so that a job that is not yet done puts its page where nobody looks.
        self._at_hand = AtHand(self._make)
        if self.now != HandoutNow():
            self._set(HandoutNow())

    def _set(self, now: HandoutNow) -> None:
        self.now = now
        self.changed.emit()

    def _show_piece(self) -> None:
        """What is at hand is there at once; else it is made, then its neighbours."""
        for job in (self._making, self._ahead):
            if job is not None:
                job.cancel()
        self._making = self._ahead = None
        shown, at_hand = self.now.shown, self._at_hand
        if shown is None:
            return
        found = at_hand.of(shown.what, shown.options)
        if found is not None:
            self._show(found)
            return
        self._set(replace(self.now, made=None, refused=None))
        self._making = self._jobs.start(lambda _job: at_hand(shown.what, shown.options), self._made)

    def _made(self, outcome: Outcome[Handout | Refused]) -> None:
        self._making = None
        self._show(outcome.value if isinstance(outcome, Ok) else Refused("layout", repr(outcome.error)))

    def _show(self, made: Handout | Refused) -> None:
        if isinstance(made, Refused):
            alone = len(self.now.pieces) == 1
            waits = None if alone else self.now.print_to
            self._set(replace(self.now, made=None, refused=made, print_to=waits))
        else:
            self._set(replace(self.now, made=made, refused=None))
        self._make_ahead()
        self._print_if_ready()

    def _make_ahead(self) -> None:
        """The next and the one before, so that turning to them takes no time."""
        at, pieces, at_hand = self.now.piece, self.now.pieces, self._at_hand
        around = [pieces[there] for there in (at + 1, at - 1) if 0 <= there < len(pieces)]
        missing = [piece for piece in around if at_hand.of(piece.what, piece.options) is None]
        if not missing or self.now.print_to is not None:
            return

        def work(job: Job[None]) -> None:
            for piece in missing:
                if not job.cancelled:
                    at_hand(piece.what, piece.options)

        self._ahead = self._jobs.start(work, lambda _outcome: None)

    def _print_if_ready(self) -> None:
        setup = self.now.print_to
        alone = len(self.now.pieces) == 1
        if setup is None or self.now.printing is not None or (alone and self.now.made is None):
            return
        self._start_run(setup, 0, 0)

    def _start_run(self, setup: PrintSetup, first: int, done: int) -> None:
        """From the piece `first` on; `done` are on paper already."""
        pieces, at_hand, printers = self.now.pieces, self._at_hand, self.printers
        pages = self.now.made.pages if self.now.made else 1
        latest = [RunProgress(first + 1, len(pieces), 0, pages)]
        self._stop_wanted = False
        self._begun = False
        self._set(replace(self.now, printing=latest[0]))

        def work(job: Job[RunEnded]) -> RunEnded:
            from healing_desktop.ui.handouts.print_run import PrintRun

            def progress(step: RunProgress) -> None:
                latest[0] = replace(step, piece=step.piece + first, pieces=len(pieces))
                job.progress(step.page, step.pages)

            run = PrintRun(pieces[first:], setup, at_hand, printers)
            return run.run(progress, lambda: job.cancelled or self._stop_wanted)

        def step(_page: int, _pages: int) -> None:
            if not self._begun:
                self._begun = True
                self.started.emit()
            self._set(replace(self.now, printing=latest[0]))

        self._printing = self._jobs.start(work, lambda outcome: self._printed(outcome, first, done), step)

    def _printed(self, outcome: Outcome[RunEnded], first: int, done: int) -> None:
        """Counted over the whole batch, wherever this run began."""
        self._printing = None
        of = len(self.now.pieces)
        ended = outcome.value if isinstance(outcome, Ok) else None
        if ended is None:
            detail = repr(outcome.error) if not isinstance(outcome, Ok) else ""
            ended = PartlyPrinted(0, of - first, 0, "failed", detail)
        if isinstance(ended, AllPrinted):
            ended = replace(ended, pieces=ended.pieces + done)
        else:
            ended = replace(ended, done=ended.done + done, of=of, next_piece=ended.next_piece + first)
        self._end_run(ended)

    def _end_run(self, ended: RunEnded) -> None:
        """A batch that has begun can go on; what never began can only begin anew."""
        begun = isinstance(ended, PartlyPrinted) and 0 < ended.next_piece < ended.of
        partly = ended if begun and isinstance(ended, PartlyPrinted) else None
        self._set(replace(self.now, printing=None, print_to=None, partly=partly))
        self.ended.emit(ended)

    def _saved(self, outcome: Outcome[Saved | NotSaved]) -> None:
        self._set(replace(self.now, saving=False))
        self.ended.emit(outcome.value if isinstance(outcome, Ok) else NotSaved("failed", "", repr(outcome.error)))
