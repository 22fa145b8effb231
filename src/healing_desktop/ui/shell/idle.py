"""Nobody at the screen for a while: at the desk it is covered, a visitor's screen is erased after a warning."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

from healing_desktop.ui.shell.count_down import SECONDS
from healing_desktop.ui.state.away import Covered
from healing_desktop.ui.state.owners import Owners

DESK_S = 120.0
TICK_S = 1.0


class Idle(QObject):
    """Asks the clock when the time could be over, and not at every key. `left` carries the seconds until a visitor's
    screen is erased.

    What counts as somebody being there: keys, clicks, the wheel, the mouse, and each sentence that is read aloud. At
    the desk also whatever is still at work (printing, fetching data): who waits for it is there. Not so for a visitor,
    so that nothing that hangs can keep their words on the screen. While a visitor's screen is hidden no seconds are
    shown, since somebody else may be looking; it is erased all the same."""

    left = Signal(int)

    def __init__(self, owners: Owners, parent: QObject) -> None:
        super().__init__(parent)
        self._owners, self._away = owners, owners.away
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        for changed in (owners.settings.changed, owners.simple.changed, owners.away.changed):
            changed.connect(self.look)
        owners.simple.erasing.connect(self._away.nobody_yet)
        owners.search.changed.connect(self._asked)
        self.look()

    @property
    def _limit(self) -> float:
        """Seconds; 0 for never."""
        minutes = self._owners.settings.now.idle_minutes
        alone = self._owners.simple.now.on
        return minutes * 60.0 if alone or not minutes else DESK_S

    def _asked(self) -> None:
        """At the desk, whichever way the question came: speech, another program's hands."""
        if not self._owners.simple.now.on:
            self._away.somebody_is_here()

    def look(self) -> None:
        """Is the time over? If not, when could it be?"""
        limit, away = self._limit, self._away
        if not limit:
            self._timer.stop()
            if away.now is Covered.ENDING:
                away.cover(Covered.NOT)
            return
        if not self._owners.simple.now.on and not self._owners.jobs.idle:
            away.somebody_is_here()
        seconds = away.seconds
        wait = limit if seconds is None else limit - seconds
        if wait <= 0:
            wait = self._over(limit + SECONDS - (seconds or 0.0))
        self._timer.start(ceil(wait * 1000))

    def _over(self, until_erased: float) -> float:
        """Do what is due; the seconds until the next look."""
        away, simple = self._away, self._owners.simple
        if not simple.now.on:
            if away.now is Covered.NOT:
                away.cover(Covered.LEFT)
            return DESK_S
        if until_erased <= 0:
            if away.now is Covered.ENDING:
                away.cover(Covered.NOT)
            simple.erase()
            return SECONDS
        if away.now is Covered.NOT:
            away.cover(Covered.ENDING)
        if away.now is Covered.ENDING:
            self.left.emit(ceil(until_erased))
        return min(TICK_S, until_erased)
