"""What a page may tell the program: an event's name and its details, nothing else."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

LONGEST = 100_000


class Bridge(QObject):
    """Registered as "desk" in a page's channel. `heard` carries the event and its details as JSON text."""

    heard = Signal(str, str)

    @Slot(str, str)
    def tell(self, event: str, details: str) -> None:
        if len(details) <= LONGEST:
            self.heard.emit(event, details)
