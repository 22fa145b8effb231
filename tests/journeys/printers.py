"""A printer that keeps what it is given, instead of paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO

from pypdf import PdfReader

from healing_desktop.ui.handouts.ports import NotPrinted, Printed, PrintOrder


@dataclass
class KeepingPrinters:
    """`pages` are the PDFs that came, in order. With `present` False there is no printer at all."""

    present: bool = True
    pages: list[bytes] = field(default_factory=list)

    def names(self) -> tuple[str, ...]:
        return ("Balie",) if self.present else ()

    def print_pdf(
        self, pdf: bytes, order: PrintOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        if not self.present:
            return NotPrinted("no-printer")
        self.pages.append(pdf)
        return Printed(len(PdfReader(BytesIO(pdf)).pages))

    def text(self) -> str:
        """All words of the last handout."""
        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(self.pages[-1])).pages)
