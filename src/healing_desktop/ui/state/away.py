"""Whether the screen is covered, and since when nobody has done anything at it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from time import monotonic

from PySide6.QtCore import QObject, Signal


class Covered(Enum):
    """NOT: everything is seen. HIDDEN: somebody wants nothing to be seen; one labelled way back. LEFT: nobody has been
    at the desk for a while; any key goes on. ENDING: the seconds before a visitor's screen is erased are counted."""

    NOT = 0
    HIDDEN = 1
    LEFT = 2
    ENDING = 3


class AwayState(QObject):
    """`changed` when the screen is covered, or otherwise, or no longer: whoever makes a sound falls silent then."""

    changed = Signal()

    def __init__(self, clock: Callable[[], float] = monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = clock
        self.now = Covered.NOT
        self._seen: float | None = None

    def somebody_is_here(self) -> None:
        """A key, a hand at the mouse, or a sentence that is being listened to. Costs next to nothing."""
        self._seen = self.clock()

    def nobody_yet(self) -> None:
        """The screen is as new: as long as nobody touches it nothing needs to be erased."""
        self._seen = None

    @property
    def seconds(self) -> float | None:
        """Since somebody was here; None: nobody yet."""
        return None if self._seen is None else self.clock() - self._seen

    def cover(self, how: Covered) -> None:
        """Covered like this, or no longer."""
        if how is not self.now:
            self.now = how
            self.changed.emit()
