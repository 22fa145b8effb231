"""Two versions of the same record, field by field, in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from healing_desktop.core.centre import Conflict
from healing_desktop.core.centre_records import KeptList, Note, OwnEntry, Record, Report, Setting, Tally, Watch
from healing_desktop.core.dates import earliest_day, plain_date
from healing_desktop.core.words import ltr
from healing_desktop.ui.state.owners import Owners

Fields = dict[str, str]


@dataclass(frozen=True, slots=True)
class TwoSides:
    """One field of both; "" where a side has nothing there."""

    label: str
    mine: str
    theirs: str

    @property
    def same(self) -> bool:
        return self.mine == self.theirs


@dataclass(frozen=True, slots=True)
class ConflictWords:
    """`about`: what it is, with its name. What differs stands first."""

    about: str
    sides: tuple[TwoSides, ...]


class ConflictReader(QObject):
    """Reads with the words of the open edition; to be asked once these are `ready`."""

    def __init__(self, owners: Owners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._owners = owners

    def words(self, conflict: Conflict) -> ConflictWords:
        mine, theirs = conflict.mine, conflict.theirs
        mine_fields, theirs_fields = self._fields(mine.record), self._fields(theirs.record)
        gone = self.tr("Taken away")
        if mine.gone or theirs.gone:
            state = self.tr("There or not")
            there = self.tr("Still there")
            mine_fields = {state: gone} if mine.gone else {state: there, **mine_fields}
            theirs_fields = {state: gone} if theirs.gone else {state: there, **theirs_fields}
        labels = dict.fromkeys((*mine_fields, *theirs_fields))
        sides = [TwoSides(label, mine_fields.get(label, ""), theirs_fields.get(label, "")) for label in labels]
        sides = [side for side in sides if side.mine or side.theirs]
        return ConflictWords(self.about(mine.record), tuple(sorted(sides, key=lambda side: side.same)))

    def about(self, record: Record) -> str:
        """ "Note about Made-up group"."""
        said, name = {
            OwnEntry: (self.tr("Our group %1"), getattr(record, "name", "")),
            Note: (self.tr("Note about %1"), getattr(record, "entry_name", "")),
            Report: (self.tr("Report about %1"), getattr(record, "entry_name", "")),
            KeptList: (self.tr("List %1"), getattr(record, "name", "")),
            Watch: (self.tr("Watch %1"), getattr(record, "name", "")),
            Tally: (self.tr("Numbers of %1"), getattr(record, "month", "")),
            Setting: (self.tr("Choice of the centre"), ""),
        }[type(record)]
        return said.replace("%1", f"“{name}”" if name else "").strip()

    def _fields(self, record: Record) -> Fields:
        read: dict[type[Record], Callable[..., Fields]] = {
            OwnEntry: self._own, Note: self._note, Report: self._report, KeptList: self._list, Watch: self._watch,
            Tally: self._tally, Setting: self._setting,
        }  # fmt: skip
        return read[type(record)](record)

    def _own(self, own: OwnEntry) -> Fields:
        from healing_desktop.exchange.entry_line import entry_of_line

        entry = entry_of_line(own.record.encode())
        found = {self.tr("Name"): own.name}
        if entry is not None and self._owners.reading.ready:
            said = self._owners.reading.entry(entry)
            found |= {self.tr("Kind"): said.kind, self.tr("What"): said.what.text, self.tr("Warning"): said.alert}
            found |= {said.next_label: said.next_text} if said.next_known else {}
            found |= {self.tr("First step"): said.step}
            found |= {fact.label: fact.text for fact in said.facts if fact.label and not fact.unknown}
        found |= {self.tr("Listed until"): self._day(own.expires_on), self.tr("By"): own.by}
        return found

    def _note(self, note: Note) -> Fields:
        return {self.tr("Text"): note.text, self.tr("On"): self._day(note.written_on), self.tr("By"): note.by}

    def _report(self, report: Report) -> Fields:
        from healing_desktop.core.present_report import report_words

        words = self._owners.reading.words
        if words is None:
            return {self.tr("Text"): report.text}
        said = report_words(report, words)
        return {
            self.tr("What is reported"): said.what, self.tr("Text"): said.note, self.tr("On"): said.when,
            self.tr("What became of it"): said.state,
        }  # fmt: skip

    def _list(self, kept: KeptList) -> Fields:
        from healing_desktop.exchange.list_record import list_of_record

        found, saved = {self.tr("Name"): kept.name}, list_of_record(kept.record)
        for item in saved.items if saved else ():
            copies = ltr(str(item.copies))
            # In its language the paper comes; the order shows in how they follow each other.
            languages = ", ".join(item.languages)
            found[item.name.name_for(self._owners.reading.language)] = f"{copies} × {languages}".rstrip(" ×")
        return found

    def _watch(self, watch: Watch) -> Fields:
        from healing_desktop.core.present_watch import watch_words

        words, opened = self._owners.reading.words, self._owners.reading.opened
        about = watch_words(watch, words, opened.directory) if words is not None and opened is not None else ""
        return {self.tr("Name"): watch.name, self.tr("What is watched"): about}

    def _tally(self, tally: Tally) -> Fields:
        return {self.tr("Number"): ltr(str(tally.number))}

    def _setting(self, setting: Setting) -> Fields:
        """What is kept of a PIN is nobody's to read."""
        secret = setting.id.startswith("pin/")
        return {setting.id: self.tr("another PIN") if secret else setting.value}

    def _day(self, day: str | None) -> str:
        words, read = self._owners.reading.words, earliest_day(day)
        return plain_date(read, words) if words is not None and read is not None else day or ""
