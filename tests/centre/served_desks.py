"""Desks that share one server, and a line to it that breaks when it is told to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from healing_desktop.centre.served_centre import ServedCentre
from healing_desktop.core.centre import Change, Kept, NotSaved, Saved, Since, Written
from healing_desktop.core.centre_records import Note, Record
from healing_desktop.storage.centre.centre_store import CentreStore, Look
from healing_desktop.storage.centre.desk_copy import DeskCopy, open_copy
from healing_desktop.storage.centre.open_file import open_file

AWAY = NotSaved("unreachable", "told to be")


@dataclass
class Cable:
    """`cut`: nothing arrives. `answer_lost`: what is written arrives, and nobody hears of it; `meanwhile` is done
    before that is noticed. `refuses`: the ids of records that the server says this of, after `before_refusing`."""

    cut: bool = False
    answer_lost: bool = False
    meanwhile: Callable[[], object] | None = None
    refuses: dict[str, NotSaved] = field(default_factory=dict)
    before_refusing: Callable[[], object] = lambda: None


class WiredServer:
    """A server behind a cable."""

    def __init__(self, store: CentreStore, cable: Cable) -> None:
        self._store, self._cable = store, cable

    def look(self, revision: int) -> Look | NotSaved:
        return AWAY if self._cable.cut else self._store.look(revision)

    def write(self, changes: Sequence[Change]) -> Written:
        for change in changes:
            if change.record.id in self._cable.refuses:
                self._cable.before_refusing()
                return self._cable.refuses[change.record.id]
        if self._cable.cut:
            return AWAY
        written = self._store.write(changes)
        if self._cable.answer_lost:
            self._cable.cut = True
            if self._cable.meanwhile is not None:
                self._cable.meanwhile()
            return AWAY
        return written

    def close(self) -> None:
        self._store.close()


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Desk:
    """One desk: its copy lies in `folder`; `server` is the file that stands for the server. Its clock is a minute on
    at each `catch_up`, so that no pause is waited for."""

    def __init__(self, folder: Path, server: Path) -> None:
        self.folder, self.server = folder, server
        self.cable, self.clock = Cable(), Clock()
        self.tries = 0
        self.begin()

    def begin(self) -> None:
        """As after a restart of the program."""
        self.centre = ServedCentre(self.copy(), self._open, self.clock)
        self.catch_up()

    def copy(self) -> DeskCopy:
        own = open_copy(self.folder / "desk-copy.db")
        assert isinstance(own, DeskCopy), own
        return own

    def catch_up(self) -> None:
        self.clock.now += 60
        self.centre.catch_up()

    def write(self, record: Record, *, gone: bool = False, base: int | None = None) -> Written:
        """On what this desk shows, or on `base`."""
        shown = self.kept(record)
        revision = shown.revision if shown is not None and not shown.gone else 0
        return self.centre.write([Change(record, revision if base is None else base, gone)])

    def save(self, record: Record, *, gone: bool = False) -> Saved:
        written = self.write(record, gone=gone)
        assert isinstance(written, Saved), written
        return written

    def since(self, revision: int = 0) -> Since:
        found = self.centre.since(revision)
        assert isinstance(found, Since), found
        return found

    def kept(self, record: Record) -> Kept | None:
        for kept in self.since().rows:
            if (type(kept.record), kept.record.id) == (type(record), record.id):
                return kept
        return None

    def text(self, note: str = "n1") -> str | None:
        """Of a note, as this desk shows it; None where it is not, or is gone."""
        kept = self.kept(a_note(note))
        return kept.record.text if kept is not None and isinstance(kept.record, Note) and not kept.gone else None

    def _open(self) -> WiredServer | NotSaved:
        self.tries += 1
        if self.cable.cut:
            return AWAY
        store = open_file(self.server)
        return store if isinstance(store, NotSaved) else WiredServer(store, self.cable)


def a_note(name: str = "n1", text: str = "") -> Note:
    return Note(name, "entry-1", "Verzonnen groep", text)


MakeDesk = Callable[[str], Desk]
