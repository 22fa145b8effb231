"""A batch on the printer: one piece after the other, made when its turn comes, with an honest end."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from healing_desktop.handouts.outcomes import Refused
from healing_desktop.ui.handouts.page_range import page_ranges
from healing_desktop.ui.handouts.ports import (
    AllPrinted,
    Make,
    NotPrinted,
    PartlyPrinted,
    Piece,
    Printed,
    Printers,
    PrintOrder,
    PrintSetup,
    RunEnded,
    RunProgress,
)

if TYPE_CHECKING:
    from healing_desktop.handouts.service import Handout

# A queue that did not complain for so long has taken the piece. Nobody waits long for one handout to leave the queue;
# of a batch it must be known how far it came.
FOLLOW_ONE, FOLLOW_EACH = 2.0, 600.0
log = logging.getLogger(__name__)


class PrintRun:
    """Plain Python; `run` is the work of a job. To go on after a jam: PrintRun(pieces[ended.next_piece :], ...)."""

    def __init__(self, pieces: Sequence[Piece], setup: PrintSetup, make: Make, printers: Printers) -> None:
        self._pieces, self._setup = tuple(pieces), setup
        self._make, self._printers = make, printers
        self._pages = 0
        self._done = 0
        self._skipped: list[int] = []
        self._refused = False

    def run(self, progress: Callable[[RunProgress], None], stopped: Callable[[], bool]) -> RunEnded:
        """Ends at the first piece that the printer does not take; a piece that cannot be made any more is skipped."""
        trouble: tuple[int, NotPrinted] | None = None
        if page_ranges(self._setup.pages) is None:
            trouble = 0, NotPrinted("pages")
        elif not self._printers.names():
            trouble = 0, NotPrinted("no-printer")
        for place, piece in enumerate(self._pieces if trouble is None else ()):
            ended = NotPrinted("stopped") if stopped() else self._piece(place, piece, progress, stopped)
            if isinstance(ended, NotPrinted):
                trouble = place, ended
                break
        # Numbers only: what was printed is nobody's business.
        log.info("printed %d of %d", self._done, len(self._pieces))
        return self._end(trouble)

    def _piece(
        self, place: int, piece: Piece, progress: Callable[[RunProgress], None], stopped: Callable[[], bool]
    ) -> NotPrinted | None:
        """What keeps the whole run from going on."""

        def told(page: int, pages: int) -> None:
            to_come = sum(other.copies for other in self._pieces[place + 1 :])
            of = len(self._pieces)
            progress(RunProgress(place + 1, of, self._pages + page, self._pages + pages + to_come))

        told(0, piece.copies)
        try:
            made = self._make(piece.what, piece.options)
            ended = made if isinstance(made, Refused) else self._print(made, piece, told, stopped)
        except Exception as error:  # noqa: BLE001  # a run tells how far it came, whatever stopped it
            # Its message could quote what was printed.
            return NotPrinted("failed", type(error).__name__)
        if isinstance(ended, Refused) or (isinstance(ended, NotPrinted) and ended.reason == "pages"):
            self._skipped.append(place)
            self._refused |= isinstance(ended, Refused)
        elif isinstance(ended, NotPrinted):
            return ended
        else:
            self._done += 1
            self._pages += ended.pages
        return None

    def _print(
        self, made: Handout, piece: Piece, told: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        setup = self._setup
        order = PrintOrder(
            printer=setup.printer,
            title=made.file_name,
            paper=piece.options.paper_chosen,
            copies=piece.copies,
            duplex=setup.duplex,
            pages=setup.pages,
            collate=setup.collate,
            follow=FOLLOW_EACH if len(self._pieces) > 1 else FOLLOW_ONE,
        )
        return self._printers.print_pdf(made.pdf, order, told, stopped)

    def _end(self, trouble: tuple[int, NotPrinted] | None) -> RunEnded:
        done, of, skipped = self._done, len(self._pieces), tuple(self._skipped)
        if trouble is not None:
            place, why = trouble
            return PartlyPrinted(done, of, place, why.reason, why.detail, self._pages, skipped)
        if skipped and not done:
            return PartlyPrinted(0, of, of, "refused" if self._refused else "pages", skipped=skipped)
        return AllPrinted(done, self._pages, skipped)
