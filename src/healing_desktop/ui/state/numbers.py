"""Counts for the yearly report how searches end, where the manager of the centre asked for it; otherwise nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

from healing_desktop.core.centre import Change, Saved, Written
from healing_desktop.core.centre_records import Ending, Tally
from healing_desktop.core.tally import ON, SETTING, OneSearch, ToWrite, month_of
from healing_desktop.ui.state.centre import CentreState
from healing_desktop.ui.state.search import SearchState
from healing_desktop.ui.state.selection import SelectionState
from healing_desktop.ui.state.settings import SettingsState

# Who looks at a group for so long has been shown it.
LOOK_MS = 3_000
# A crash loses what was counted since.
WRITE_MS = 3 * 60 * 1000


class NumbersState(QObject):
    """Nothing of a search is held but its theme and how it ended, until it is over. `is_seen`: can what is selected be
    seen now? `opened` and `printed` are told; what was typed is never asked for."""

    def __init__(
        self,
        search: SearchState,
        selection: SelectionState,
        settings: SettingsState,
        centre: CentreState,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._asked, self._selection, self._settings, self._centre = search, selection, settings, centre
        self._today = today
        self._search, self._to_write = OneSearch(), ToWrite()
        self._writing = False
        self.is_seen: Callable[[], bool] = lambda: True
        self._look = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._look.timeout.connect(self._looked)
        self._clock = QTimer(self, interval=WRITE_MS)
        self._clock.timeout.connect(self.write)
        search.changed.connect(self._question)
        selection.changed.connect(self._other_entry)
        centre.changed.connect(self._switched)

    @property
    def on(self) -> bool:
        return self._centre.now.setting(SETTING) == ON

    def opened(self) -> None:
        """Somebody opened what is selected."""
        if self._selection.now.id is not None:
            self._end("shown")

    def printed(self) -> None:
        """Something was printed."""
        self._end("printed")

    def write(self) -> None:
        """Adds what was counted to what is kept, in a job. A colleague never writes these rows; another window of this
        desk may: then this one adds to what that one wrote, at the next turn."""
        written = self._to_write
        if self._writing or not self.on or not written.numbers:
            return
        self._writing = True
        self._centre.write(self._changes(), lambda done: self._written(done, written))

    def close(self) -> None:
        """The window closes: the search is over, and what was counted goes to the disk now."""
        self._clock.stop()
        self._look.stop()
        self._over()
        if self.on and self._to_write.numbers:
            self._centre.write_at_close(self._changes())

    def _question(self) -> None:
        if not self.on:
            return
        if self._asked.now.asks_nothing:
            self._over()
            return
        before, theme = self._search, next((chip.value for chip in self._asked.now.query.of_type("theme")), "")
        after = before.asks(theme)
        if before.endings and not after.endings:
            self._over()
        self._search = after
        self._look.start()

    def _other_entry(self) -> None:
        if self.on and self._selection.now.id is not None:
            self._look.start()

    def _looked(self) -> None:
        if self._selection.now.id is not None and self.is_seen():
            self._end("shown")

    def _end(self, ending: Ending) -> None:
        if self.on and not self._asked.now.asks_nothing:
            self._search = self._search.ends(ending)

    def _over(self) -> None:
        """The next question is another search."""
        self._to_write = self._to_write.plus(self._search.counted(month_of(self._today())))
        self._search = OneSearch()
        self._look.stop()

    def _switched(self) -> None:
        if self.on and not self._clock.isActive():
            self._clock.start()
        elif not self.on and self._clock.isActive():
            self._clock.stop()
            self._look.stop()
            self._search, self._to_write = OneSearch(), ToWrite()

    def _changes(self) -> tuple[Change, ...]:
        desk = self._desk()
        rows = self._to_write.rows(desk, {one.id: one for one in self._centre.now.of(Tally) if one.desk == desk})
        return tuple(self._centre.change(row) for row in rows)

    def _desk(self) -> str:
        """Drawn by lot when it is first needed: it says nothing of the computer, nor of who sits there."""
        if not self._settings.now.desk_id:
            self._settings.set(desk_id=uuid4().hex)
        return self._settings.now.desk_id

    def _written(self, done: Written, written: ToWrite) -> None:
        self._writing = False
        if isinstance(done, Saved):
            self._to_write = self._to_write.minus(written)
