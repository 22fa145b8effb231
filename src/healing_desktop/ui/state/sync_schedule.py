"""When new data are looked for without anybody asking: a while after the start, every few hours, and when the network
comes back. Where no source is set, nothing of all this runs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from healing_desktop.ui.state.settings import SettingsState
from healing_desktop.ui.state.sync import SyncState

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

MINUTE_MS = 60_000
FIRST_MS = 2 * MINUTE_MS
HOUR_MS = 60 * MINUTE_MS
# Centres that were switched on together do not all ask together.
SPREAD = 0.2
# After a cut in a whole town they do not either.
BACK_MS = (5_000, MINUTE_MS)
# A network that comes and goes is no reason to ask each time.
FRESH = timedelta(hours=1)


class SyncSchedule(QObject):
    """Lives as long as the window. `begin` once the window is there."""

    def __init__(self, sync: SyncState, settings: SettingsState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sync, self._settings = sync, settings
        self._chance = Random()
        self._network: QNetworkInformation | None = None
        self._reachable = True
        self._asked: tuple[object, ...] = ()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self.timer.timeout.connect(self._due)

    def begin(self) -> None:
        self._settings.changed.connect(self._settings_changed)
        self._settings_changed()

    @property
    def asks(self) -> bool:
        """Whether anything is ever asked for by itself."""
        now = self._settings.now
        return bool(now.sync_source) and now.sync_hours > 0 and not self._sync.reads_own_file

    def network_changed(self, reachable: bool) -> None:
        came_back, self._reachable = reachable and not self._reachable, reachable
        if not came_back or not self.asks:
            return
        last = self._sync.now.outcome
        if last is None or not last.well or datetime.now(UTC) - last.now > FRESH:
            self._wait(self._chance.randint(*BACK_MS))

    def _settings_changed(self) -> None:
        now = self._settings.now
        asked = (now.sync_source, now.sync_hours, now.edition_file)
        if asked == self._asked:
            return
        self._asked = asked
        if self.asks:
            self.timer.start(FIRST_MS)
        else:
            self.timer.stop()

    def _wait(self, least_ms: int) -> None:
        """No later than what is waited for already."""
        if not self.timer.isActive() or self.timer.remainingTime() > least_ms:
            self.timer.start(least_ms)

    def _due(self) -> None:
        if not self.asks:
            return
        self._watch_network()
        self._sync.start(by_hand=False)
        hours = self._settings.now.sync_hours
        self.timer.start(round(hours * HOUR_MS * self._chance.uniform(1 - SPREAD, 1 + SPREAD)))

    def _watch_network(self) -> None:
        """Asks the system, and only once there is a reason to."""
        if self._network is not None:
            return
        from PySide6.QtNetwork import QNetworkInformation

        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            return
        self._network = QNetworkInformation.instance()
        self._network.reachabilityChanged.connect(self._reachability_changed)

    def _reachability_changed(self, now: QNetworkInformation.Reachability) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        # A centre may have a publisher of its own in the house.
        gone = (QNetworkInformation.Reachability.Disconnected,)
        self.network_changed(now not in gone)
