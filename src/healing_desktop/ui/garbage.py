"""Cyclic garbage is collected on the GUI thread only.

Python collects wherever an allocation happens to cross a threshold, so also in a job; a QObject destroyed there takes
the program down (seen with the web profile). The known cure: automatic collection off, and the same by a timer.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000
# A sync may take minutes.
MOST_WAITS = 60


def will_stay() -> None:
    """What a job has just read stays for long, and is a hundred thousand objects: to look it through once would hold
    the window for some tens of milliseconds. Any thread; where Python collects by itself it goes on as ever."""
    if not gc.isenabled():
        gc.freeze()


def collect_due() -> None:
    """The oldest generation that Python itself would have collected by now. On the GUI thread."""
    counts, limits = gc.get_count(), gc.get_threshold()
    full = [generation for generation in (2, 1, 0) if counts[generation] > limits[generation]]
    if full:
        gc.collect(full[0])


class GuiThreadGarbage(QObject):
    """Collects each generation when Python itself would have, but not while a job is `busy`: what it has half read is
    no garbage. `stop` gives the work back to Python."""

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy, self._waited = busy, 0
        gc.disable()
        # What lives since the start stays: it need not be looked through again.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect_now)
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect_now(self) -> None:
        """What is due."""
        if self._busy() and self._waited < MOST_WAITS:
            self._waited += 1
            return
        self._waited = 0
        collect_due()
