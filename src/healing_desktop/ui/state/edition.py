"""Which edition is open: opening, open, or refused and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.ui.garbage import will_stay
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome

if TYPE_CHECKING:
    from healing_desktop.core.helplines import HelplineTable
    from healing_desktop.core.ports import Directory, EditionInfo
    from healing_desktop.core.taxonomies import Taxonomies


@dataclass(frozen=True, slots=True)
class Opened:
    """An open edition with the tables that every screen needs."""

    directory: Directory
    info: EditionInfo
    taxonomies: Taxonomies
    helplines: HelplineTable


@dataclass(frozen=True, slots=True)
class Edition:
    """`refused` stands beside the edition that stayed open, if there is one."""

    opened: Opened | None = None
    opening: bool = False
    refused: EditionRefused | None = None


class EditionState(QObject):
    """Opens the directory in a job; the one before stays in use until the new one is open."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        open_directory: Callable[[str], Directory | EditionRefused],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._open = open_directory
        self._job: Job[Opened | EditionRefused] | None = None
        self._file = ""
        self.now = Edition()

    def open(self, file: str) -> None:
        """Open `file`, or the bundled edition for ""."""
        if self._job is not None:
            self._job.cancel()
        self._file = file
        self.now = Edition(self.now.opened, opening=True)
        self.changed.emit()

        def work(_job: object) -> Opened | EditionRefused:
            directory = self._open(file)
            if isinstance(directory, EditionRefused):
                return directory
            return opened_of(directory)

        self._job = self._jobs.start(work, self._arrived)

    def take(self, opened: Opened) -> None:
        """The same edition, with something else beside it. Not while another one is being opened."""
        self.now = Edition(opened)
        self.changed.emit()

    def _arrived(self, outcome: Outcome[Opened | EditionRefused]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            # Whatever a file does to us, the window goes on and says so.
            refused = EditionRefused(self._file, "unreadable", repr(outcome.error))
            self.now = Edition(self.now.opened, refused=refused)
        elif isinstance(outcome.value, EditionRefused):
            self.now = Edition(self.now.opened, refused=outcome.value)
        else:
            self.now = Edition(outcome.value)
        self.changed.emit()


def opened_of(directory: Directory) -> Opened:
    """Warm, with what every screen needs; for a job."""
    directory.warm_up()
    opened = Opened(directory, directory.info(), directory.taxonomies(), directory.helplines())
    will_stay()
    return opened
