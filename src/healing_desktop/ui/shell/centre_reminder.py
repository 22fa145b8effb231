"""One quiet message, at most once a day, for staff: own groups that run out, a backup that is old or failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.dates import earliest_day, plain_date
from healing_desktop.core.reminders import Reminder, reminder
from healing_desktop.core.roles import Role
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.centre.keeping_outcomes import KeepingRefused
    from healing_desktop.ui.shell.main_window import MainWindow


class CentreReminder(QObject):
    """Lives as long as the window. It waits until nothing else is being said."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._owners = window, window.owners
        owners = self._owners
        for changed in (owners.centre.changed, owners.backups.changed, owners.role.changed, owners.reading.changed):
            changed.connect(self._look)
        owners.messages.shown.connect(lambda _message: self._look())

    def _look(self) -> None:
        owners, words = self._owners, self._owners.reading.words
        today = owners.reading.today()
        waits = owners.messages.current is not None or owners.backups.now.working
        known = owners.centre.view.read and (owners.backups.now.read or not owners.backups.there)
        told = owners.settings.now.reminded_on == today.isoformat()
        if told or waits or not known or words is None or not owners.role.may(Role.STAFF):
            return
        now, made = owners.centre.now, owners.backups.now.made
        last = made[0].made_on if made else None
        found = reminder(now.of(OwnEntry), last, today, something_kept=bool(now.rows) and owners.backups.there)
        failed = self._failed()
        if found.empty and failed is None:
            return
        owners.settings.set(reminded_on=today.isoformat())
        said = " ".join(part for part in (self._groups(found, words), self._backup(found, failed, words)) if part)
        owners.messages.say(said, self.tr("Look at it"), self._own if found.running_out else self._backup_section)

    def _failed(self) -> KeepingRefused | None:
        now = self._owners.backups.now
        if now.ended is None or not now.by_itself:
            return None
        from healing_desktop.centre.keeping_outcomes import KeepingRefused

        return now.ended if isinstance(now.ended, KeepingRefused) else None

    def _groups(self, found: Reminder, words: Words) -> str:
        if not found.running_out:
            return ""
        first = found.running_out[0]
        day = earliest_day(first.expires_on)
        until = plain_date(day, words) if day else ""
        number = len(found.running_out)
        if number == 1:
            said = self.tr("“%1”, a group of our own, is listed until %2 only.")
        else:
            said = self.tr("%n group(s) of our own are soon listed no more, first “%1”, on %2.", "", number)
        return said.replace("%1", first.name).replace("%2", until)

    def _backup(self, found: Reminder, failed: KeepingRefused | None, words: Words) -> str:
        if failed is not None:
            from healing_desktop.ui.centre.kept_words import keeping_words

            said = self.tr("The weekly backup could not be made.")
            return f"{said} {keeping_words(failed.reason)}"
        if not found.backup_old:
            return ""
        made = self._owners.backups.now.made
        if not made:
            return self.tr("There is no backup of what the centre keeps.")
        return self.tr("The last backup is of %1.").replace("%1", plain_date(made[0].made_on, words))

    def _own(self) -> None:
        self._window.centre_over.open("own")

    def _backup_section(self) -> None:
        self._window.centre_over.open("backup")
