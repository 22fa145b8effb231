"""Printers with the troubles of a centre's printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.outcomes import PrintWarning, Refused
from healing_desktop.handouts.service import Handout
from healing_desktop.ui.handouts.ports import NotPrinted, Printed, PrintOrder, What

PAGES = 2
STATE_ERROR = NotPrinted("failed", "state Error")


@dataclass
class PiecesMade:
    """Makes handouts of two pages, each saying whose it is; `gone` can not be made any more, of `odd` something is
    noticed."""

    gone: frozenset[str] = frozenset()
    odd: frozenset[str] = frozenset()
    asked: list[str] = field(default_factory=list)

    def __call__(self, what: What, options: HandoutOptions) -> Handout | Refused:
        assert isinstance(what, tuple)
        ids = what
        self.asked.append(ids[0])
        if ids[0] in self.gone:
            return Refused("nothing-chosen")
        name, noticed = f"blad-{len(self.asked):04}.pdf", (PrintWarning("emoji"),) if ids[0] in self.odd else ()
        return Handout(ids[0].encode(), PAGES, options.language, name, f"Secret {ids[0]}", warnings=noticed)


@dataclass
class FailingPrinters:
    """Prints until page `fails_on` (counted over everything, copies too), answers with `trouble` there, and is well
    again afterwards if `recovers`."""

    fails_on: int = 0
    trouble: NotPrinted | Exception = STATE_ERROR
    recovers: bool = False
    pages: int = 0
    orders: list[PrintOrder] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)

    def names(self) -> tuple[str, ...]:
        return ("Balie",)

    def print_pdf(
        self, pdf: bytes, order: PrintOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        self.orders.append(order)
        of = PAGES * order.copies
        for page in range(of):
            if stopped():
                return NotPrinted("stopped")
            if self.fails_on and self.pages + 1 >= self.fails_on:
                if self.recovers:
                    self.fails_on = 0
                if isinstance(self.trouble, Exception):
                    raise self.trouble
                return self.trouble
            self.pages += 1
            progress(page + 1, of)
        self.printed.append(pdf.decode())
        return Printed(of)
