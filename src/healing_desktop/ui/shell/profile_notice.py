"""Says at the start what this desk cannot keep, and where; everything else works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healing_desktop.ui.jobs import Ok, Outcome
from healing_desktop.ui.messages import Message
from healing_desktop.ui.shell.until_read import UntilRead

if TYPE_CHECKING:
    from healing_desktop.core.profile_trouble import ProfileTrouble
    from healing_desktop.ui.shell.main_window import MainWindow


class ProfileNotice(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._owners = window, window.owners
        self._asked = self._told_not_kept = False
        owners = self._owners
        self._until_read = UntilRead(owners.messages, self)
        owners.settings.not_kept.connect(self._not_kept)
        for changed in (owners.reading.changed, owners.edition.changed):
            changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        """Once, when the desk is ready: the disk is asked for nothing before."""
        ready = self._owners.reading.ready or self._owners.edition.now.refused is not None
        if self._asked or not ready:
            return
        self._asked = True
        profile = self._window.services.profile
        if profile is None:
            self._tell(None)
        else:
            self._owners.jobs.start(lambda _job: profile.trouble(), self._looked)

    def _looked(self, outcome: Outcome[ProfileTrouble | None]) -> None:
        self._tell(outcome.value if isinstance(outcome, Ok) else None)

    def _tell(self, trouble: ProfileTrouble | None) -> None:
        said = [self._trouble_words(trouble)] if trouble is not None else []
        if kept_as := self._owners.settings.kept_as:
            words = self.tr(
                "The settings could not all be read. They are kept as “%1”. Please look whether they are right."
            )
            said.append(words.replace("%1", kept_as))
        if said:
            self._told_not_kept = trouble is not None
            self._say(" ".join(said))

    def _trouble_words(self, trouble: ProfileTrouble) -> str:
        if trouble.reason == "no-space":
            words = self.tr("The disk is full: settings, notes and new data cannot be kept in %1. All else works.")
        else:
            words = self.tr(
                "This computer allows no writing in %1: settings, notes and new data are not kept. All else works."
            )
        return words.replace("%1", trouble.folder)

    def _not_kept(self) -> None:
        """The disk refused after the start."""
        if not self._told_not_kept:
            self._told_not_kept = True
            words = self.tr("The settings could not be kept in %1. They hold until the program is closed.")
            self._say(words.replace("%1", str(self._owners.settings.folder)))

    def _say(self, words: str) -> None:
        self._until_read.say(Message(words))
