"""Cyclic garbage is collected on the GUI thread only.

Python collects wherever an allocation happens to cross a threshold, so also in a job; a QObject destroyed there takes
the program down (seen with the web profile). The known cure: automatic collection off, and the same by a timer.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000


class GuiThreadGarbage(QObject):
    """Collects each generation when Python itself would have. `stop` gives the work back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        # What lives since the start stays: it need not be looked through again.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        counts, limits = gc.get_count(), gc.get_threshold()
        full = [generation for generation in (2, 1, 0) if counts[generation] > limits[generation]]
        if full:
            gc.collect(full[0])
