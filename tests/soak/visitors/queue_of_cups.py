"""A printer for a process of a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from healing_desktop.ui.handouts.ports import NotPrinted, Printed, PrintOrder
from healing_desktop.ui.handouts.system_printers import SystemPrinters


class Queue(SystemPrinters):
    """Qt knows no printer here: the queue of the commands of CUPS is one all the same."""

    def names(self) -> tuple[str, ...]:
        return ("Balie",)

    def print_pdf(
        self, pdf: bytes, order: PrintOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        return self._cups.print_pdf(pdf, replace(order, printer="Balie"), progress, stopped)
