"""Groups of the centre's own while they are entered, changed and taken away: what was begun, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.centre import Change, Kept, Saved, Written
from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.ui.jobs import Jobs, Ok, Outcome
from healing_desktop.ui.messages import Messages
from healing_desktop.ui.state.centre import CentreState
from healing_desktop.ui.state.reading import ReadingState

if TYPE_CHECKING:
    from healing_desktop.core.entries import Entry
    from healing_desktop.core.own_answers import Answers
    from healing_desktop.core.own_form import Checked, FormLists
    from healing_desktop.core.term_offers import TermOffers

T = TypeVar("T")
NEW = ""
# As long as a group is taken to stay as it was told.
VALID_MONTHS = 12
_OFFERED = ("theme", "audience", "language")


@dataclass(frozen=True, slots=True)
class Matter:
    """What a form needs: what it is held against, what can be chosen by typing, and, of what is there already, the
    record, its revision, the entry and its answers."""

    lists: FormLists
    offers: dict[str, TermOffers]
    kept: Kept | None = None
    entry: Entry | None = None
    answers: Answers | None = None

    @property
    def own(self) -> OwnEntry | None:
        return self.kept.record if self.kept is not None and isinstance(self.kept.record, OwnEntry) else None


class OwnGroupsState(QObject):
    """`wanted` carries the id of an own entry to change, NEW for another one. `drafts`: what was typed and not kept, by
    that id, for as long as the window is open."""

    wanted = Signal(str)

    def __init__(
        self, jobs: Jobs, centre: CentreState, reading: ReadingState, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._centre, self._reading, self._messages = jobs, centre, reading, messages
        self.drafts: dict[str, Answers] = {}

    def is_own(self, entry_id: str | None) -> bool:
        return entry_id is not None and self._centre.now.kept(OwnEntry, entry_id) is not None

    def all(self) -> tuple[OwnEntry, ...]:
        return self._centre.now.of(OwnEntry)

    def prepare(self, entry_id: str, told: Callable[[Matter], None]) -> None:
        """In a job; nothing is told while no directory is open."""
        opened, reading = self._reading.opened, self._reading
        if opened is None:
            return
        language, today = reading.language, reading.today()
        kept, centre = self._centre.now.kept(OwnEntry, entry_id), self._centre.now.setting("name")

        def work(_job: object) -> Matter:
            from healing_desktop.core.own_form_lists import form_lists
            from healing_desktop.core.term_offers import TermOffers

            directory, terms = opened.directory, opened.taxonomies
            lists = form_lists(directory, reading.words_in, language, today, centre)
            vocabulary = directory.vocabulary()
            offers = {name: TermOffers.of(name, terms, vocabulary, language) for name in _OFFERED}
            return _with_entry(Matter(lists, offers, kept))

        self._jobs.start(work, lambda outcome: told(_value(outcome)))

    def save(self, checked: Checked, matter: Matter, told: Callable[[Written], None]) -> None:
        """What was typed as an entry. Told when it is on the disk, or why it is not."""
        before, today = matter.own, matter.lists.today.isoformat()
        entry_id = before.id if before is not None else str(uuid4())

        def work(_job: object) -> OwnEntry:
            from healing_desktop.core.own_form_entry import entry_of
            from healing_desktop.exchange.entry_line import line_of_entry

            line = line_of_entry(entry_of(checked, matter.lists, entry_id, matter.entry)).decode()
            ends = checked.expires_on.isoformat() if checked.expires_on else None
            if before is not None:
                return replace(before, name=checked.answers.name, record=line, expires_on=ends)
            return OwnEntry(entry_id, checked.answers.name, line, today, ends)

        def made(outcome: Outcome[OwnEntry]) -> None:
            change = Change(_value(outcome), matter.kept.revision if matter.kept else 0)
            self._centre.write([change], lambda written: self._saved(written, before, told))

        self._jobs.start(work, made)

    def renew(self, own: OwnEntry) -> None:
        """Somebody asked, and all of it is still right: for a year more, looked at today."""
        kept, today = self._centre.now.kept(OwnEntry, own.id), self._reading.today()
        if kept is None:
            return

        def work(_job: object) -> OwnEntry | None:
            return _renewed(own, today)

        def renewed(outcome: Outcome[OwnEntry | None]) -> None:
            after = _value(outcome)
            if after is None:
                self._messages.say(self.tr("This group cannot be read any more. Enter it anew."))
            else:
                self._centre.write([Change(after, kept.revision)], lambda written: self._saved(written, own))

        self._jobs.start(work, renewed)

    def remove(self, own: OwnEntry) -> None:
        def gone(written: Written) -> None:
            if isinstance(written, Saved):
                back = [Change(own, kept.revision) for kept in written.rows]
                words = self.tr("Deleted: %1").replace("%1", own.name)
                self._messages.say(words, self.tr("Undo"), lambda: self._undo(back))
            else:
                self._messages.say(self.tr("Not deleted. Try again in a moment."))

        self._centre.write([self._centre.change(own, gone=True)], gone)

    def bring(self, changes: Sequence[Change], told: Callable[[Written], None]) -> None:
        """Many at once, of a spreadsheet; Undo takes them back."""
        before = {change.record.id: self._centre.now.kept(OwnEntry, change.record.id) for change in changes}

        def brought(written: Written) -> None:
            told(written)
            if isinstance(written, Saved):
                back = [
                    Change(was.record if (was := before[kept.record.id]) else kept.record, kept.revision, was is None)
                    for kept in written.rows
                ]
                words = self.tr("Kept: %n group(s).", "", len(back))
                self._messages.say(words, self.tr("Undo"), lambda: self._undo(back))

        self._centre.write(changes, brought)

    def _saved(self, written: Written, before: OwnEntry | None, told: Callable[[Written], None] | None = None) -> None:
        if told is not None:
            told(written)
        if not isinstance(written, Saved):
            if told is None:
                self._messages.say(self.tr("Not kept: it was changed elsewhere meanwhile. Look at it again."))
            return
        kept = written.rows[0]
        if not isinstance(kept.record, OwnEntry):
            return
        back = Change(before or kept.record, kept.revision, gone=before is None)
        words = self.tr("Kept: %1. It is found with the others.")
        if written.queued:
            words = self.tr("Kept on this computer: %1. It goes to the server as soon as that answers.")
        self._messages.say(words.replace("%1", kept.record.name), self.tr("Undo"), lambda: self._undo([back]))

    def _undo(self, changes: Sequence[Change]) -> None:
        def undone(written: Written) -> None:
            if isinstance(written, Saved):
                self._messages.say(self.tr("Undone."))
            else:
                self._messages.say(self.tr("Not undone: a colleague has changed it meanwhile."))

        self._messages.clear()
        self._centre.write(changes, undone)


def runs_out(own: OwnEntry, today: date, days: int = 30) -> int | None:
    """In how many days, where that is soon; negative when it is over."""
    from healing_desktop.core.dates import earliest_day

    last = earliest_day(own.expires_on)
    left = (last - today).days if last is not None else None
    return left if left is not None and left <= days else None


def _renewed(own: OwnEntry, today: date) -> OwnEntry | None:
    from healing_desktop.core.dates import months_later
    from healing_desktop.exchange.entry_line import entry_of_line, line_of_entry

    entry = entry_of_line(own.record.encode())
    if entry is None:
        return None
    day, ends = today.isoformat(), months_later(today, VALID_MONTHS).isoformat()
    entry = replace(entry, row=replace(entry.row, checked_on=day), assurance=replace(entry.assurance, by="centre"))
    return replace(own, record=line_of_entry(entry).decode(), expires_on=ends)


def _with_entry(matter: Matter) -> Matter:
    own = matter.own
    if own is None:
        return matter
    from healing_desktop.core.dates import earliest_day
    from healing_desktop.core.own_form_entry import answers_of
    from healing_desktop.exchange.entry_line import entry_of_line

    entry = entry_of_line(own.record.encode())
    if entry is None:
        return matter
    return replace(matter, entry=entry, answers=answers_of(entry, matter.lists, earliest_day(own.expires_on)))


def _value(outcome: Outcome[T]) -> T:
    if isinstance(outcome, Ok):
        return outcome.value
    raise outcome.error
