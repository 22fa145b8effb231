"""A printer that keeps what it is given, instead of paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO

from pypdf import PdfReader

from healing_desktop.ui.handouts.ports import NotPrinted, Printed, PrintOrder


@dataclass
class KeepingPrinters:
    """`pages` are the PDFs that came, in order, `orders` how they were to be printed. With `present` False there is no
    printer at all."""

    present: bool = True
    pages: list[bytes] = field(default_factory=list)
    orders: list[PrintOrder] = field(default_factory=list)

    def names(self) -> tuple[str, ...]:
        return ("Balie",) if self.present else ()

    def print_pdf(
        self, pdf: bytes, order: PrintOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        if not self.present:
            return NotPrinted("no-printer")
        self.pages.append(pdf)
        self.orders.append(order)
        return Printed(len(PdfReader(BytesIO(pdf)).pages) * order.copies)

    def text(self, number: int = -1) -> str:
        """All words of a handout, the last one if it is not said which."""
        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(self.pages[number])).pages)

    def languages(self) -> list[str]:
        """That of each handout, as its file says."""
        return [str(PdfReader(BytesIO(pdf)).root_object["/Lang"]) for pdf in self.pages]
