"""What the open edition makes of the notes and reports of the centre: whose they are now, and what was taken over."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.centre_records import Note, Report
from healing_desktop.core.noted_entries import Homes, homeless_notes, homes_of, is_listed, notes_for
from healing_desktop.core.report_state import followed
from healing_desktop.ui.jobs import Jobs, Ok, Outcome
from healing_desktop.ui.state.centre import CentreState
from healing_desktop.ui.state.edition import EditionState, Opened


@dataclass(frozen=True, slots=True)
class _Asked:
    """Of which edition, and about which entries and reports, was asked last."""

    opened: Opened | None = None
    noted: frozenset[str] = frozenset()
    reports: tuple[Report, ...] = ()


class CentreEntries(QObject):
    """`changed` when notes are to be looked for elsewhere. Reads the directory in jobs only."""

    changed = Signal()

    def __init__(self, jobs: Jobs, edition: EditionState, centre: CentreState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._edition, self._centre = jobs, edition, centre
        self._asked, self._busy = _Asked(), False
        self.homes = Homes()
        edition.changed.connect(self._look)
        centre.changed.connect(self._look)

    def notes_for(self, entry: str) -> tuple[Note, ...]:
        """Of this entry and of those that it replaced, the latest first."""
        return notes_for(entry, self._centre.now, self.homes)

    @property
    def homeless(self) -> tuple[Note, ...]:
        """Notes whose entry is gone."""
        return homeless_notes(self._centre.now, self.homes)

    def _look(self) -> None:
        opened, view = self._edition.now.opened, self._centre.view
        if self._busy or opened is None or not view.read:
            return
        serial = opened.info.serial
        # While the server is away every desk would write the same, for a person to look at afterwards: it waits.
        away = view.reach.away_since is not None
        open_ones = () if away else (one for one in view.now.of(Report) if one.state in ("waiting", "sent"))
        reports = tuple(one for one in open_ones if one.edition < serial)
        asked = _Asked(opened, frozenset(view.now.notes_by_entry), reports)
        if asked == self._asked:
            return
        # In one edition an entry stays where it is: only what was not asked of it yet is.
        before = self._asked if self._asked.opened is opened else _Asked()
        known = self.homes if before.opened is opened else Homes()
        self._asked, self._busy = asked, True

        def work(_job: object) -> tuple[Homes, tuple[Report, ...]]:
            directory = opened.directory
            homes = homes_of(asked.noted - before.noted, is_listed(directory), directory.replaced_by)
            reports = followed(asked.reports, directory.unmarked_entry, serial)
            return Homes({**known.moved, **homes.moved}, known.gone | homes.gone), reports

        self._jobs.start(work, self._looked)

    def _looked(self, outcome: Outcome[tuple[Homes, tuple[Report, ...]]]) -> None:
        self._busy = False
        if not isinstance(outcome, Ok):
            self._asked = _Asked()
            raise outcome.error
        homes, reports = outcome.value
        if reports:
            # Where a colleague's desk was faster, this is a conflict with the same words: nothing to do.
            self._centre.write([self._centre.change(report) for report in reports])
        if homes != self.homes:
            self.homes = homes
            self.changed.emit()
        self._look()
