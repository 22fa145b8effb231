"""What happens by itself: the look follows the settings; the directory opens after the first frame."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer

from healing_desktop.core.roles import Role
from healing_desktop.core.simple import Step
from healing_desktop.ui.services import Services
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.shell.map_link import MapLink
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.theme import Scheme
from healing_desktop.ui.translations import Translations

# Long enough for one to be painted.
A_FRAME_MS = 40
_LOG = logging.getLogger(__name__)


class Following(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow, owners: Owners, services: Services, translations: Translations) -> None:
        super().__init__(window)
        self._window, self._owners, self._services = window, owners, services
        self._translations = translations
        self._map_asked = False
        owners.settings.changed.connect(self.follow_settings)
        owners.search.changed.connect(self._answered)
        owners.edition.changed.connect(self._edition_changed)
        owners.own.changed.connect(self._own_changed)
        owners.role.changed.connect(self._hush)
        owners.simple.changed.connect(self._hush)
        window.first_painted.connect(self._soon)
        window.closing.connect(translations.fall_silent)
        self._hush()
        self.follow_settings()

    def _hush(self) -> None:
        """What a colleague reported is for staff."""
        alone = self._owners.simple.now.on
        self._owners.reading.hush(alone or not self._owners.role.may(Role.STAFF))

    def follow_settings(self) -> None:
        now = self._owners.settings.now
        self._translations.speak(now.language)
        if self._owners.simple.now.step is Step.ERASED:
            # Another size lays out the whole window anew. That all is erased is to be seen before that.
            QTimer.singleShot(A_FRAME_MS, self, self._dress)
        else:
            self._dress()

    def _dress(self) -> None:
        now = self._owners.settings.now
        self._owners.theme.choose(Scheme(now.scheme), now.text_size, simple=self._owners.simple.now.on)

    def _soon(self) -> None:
        QTimer.singleShot(0, self, self._open)

    def _open(self) -> None:
        self._owners.theme.load_other_fonts()
        self._window.furnish()
        from healing_desktop.ui.shell.centre_notice import CentreNotice
        from healing_desktop.ui.shell.centre_reminder import CentreReminder
        from healing_desktop.ui.shell.counting import Counting
        from healing_desktop.ui.shell.profile_notice import ProfileNotice
        from healing_desktop.ui.shell.program_gone import ProgramGone
        from healing_desktop.ui.shell.program_notice import ProgramNotice
        from healing_desktop.ui.shell.staff_notice import StaffNotice
        from healing_desktop.ui.shell.sync_notice import SyncNotice
        from healing_desktop.ui.shell.watch_notice import WatchNotice
        from healing_desktop.ui.state.sync_schedule import SyncSchedule
        from healing_desktop.ui.sync.stick_watch import StickWatch

        open_data = self._window.actions_table["data"].trigger
        StaffNotice(self._window, self._owners, open_data)
        SyncNotice(self._window, self._owners, open_data)
        WatchNotice(self._window, self._owners, self._window.actions_table)
        ProgramNotice(self._window, self._owners, open_data)
        Counting(self._window, self._owners)
        SyncSchedule(self._owners.sync, self._owners.settings, self).begin()
        StickWatch(self._owners.jobs, self._owners.sync, self._owners.messages, self).begin()
        CentreNotice(self._window)
        CentreReminder(self._window)
        ProfileNotice(self._window)
        if self._services.program_file is not None:
            ProgramGone(self._window, self._services.program_file)
        self._owners.centre.begin()
        self._owners.backups.begin()
        self._owners.reading.load()
        self._owners.edition.open(self._owners.settings.now.edition_file)

    def _edition_changed(self) -> None:
        edition = self._owners.edition.now
        if edition.refused is not None:
            _LOG.info("edition refused: %s %s", edition.refused.reason, edition.refused.detail)
            if edition.opened is not None:
                self._owners.messages.say(
                    self.tr("The new data file could not be opened. The one before stays in use.")
                )

    def _own_changed(self) -> None:
        if self._owners.own.now.failed:
            self._owners.messages.say(
                self.tr(
                    "The groups of your own centre are not in the list: they could not be put there. All else works."
                )
            )

    def _answered(self) -> None:
        if self._owners.search.now.found is not None and not self._map_asked:
            self._map_asked = True
            QTimer.singleShot(0, self, self._place_map)

    def _place_map(self) -> None:
        if self._services.map_pane is None:
            return
        try:
            view = self._services.map_pane(self._owners)
            self._window.map_slot.hold(view)
            MapLink(self._owners, view, self)
            self._window.closing.connect(view.shut)
        except Exception:  # noqa: BLE001  # list and details go on whatever the web engine does
            _LOG.exception("the map could not be made")
            self._window.map_slot.say_failed()
