"""The centre's own database for a command: read, changed, or refused in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.centre import Centre, Change, Conflict, NotSaved
from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import Record
from healing_desktop.core.words import Words


@dataclass(slots=True)
class CentreDesk:
    """`now`: what it held when it was opened, or refreshed."""

    centre: Centre
    now: CentreNow
    words: Words

    def refresh(self) -> None:
        found = self.centre.since(self.now.revision)
        if isinstance(found, NotSaved):
            raise Refused(self.words("centre-not-opened", reason=found.reason))
        self.now = self.now.with_rows(found.revision, found.rows)

    def keep(self, records: Sequence[Record], *, gone: bool = False) -> None:
        """All of them or none; Refused says why none."""
        changes = []
        for record in records:
            before = self.now.kept(type(record), record.id)
            changes.append(Change(record, before.revision if before else 0, gone))
        written = self.centre.write(changes)
        if isinstance(written, Conflict):
            raise Refused(
                self.words("centre-conflict", name=getattr(written.mine.record, "entry_name", written.mine.record.id))
            )
        if isinstance(written, NotSaved):
            raise Refused(self.words("centre-not-opened", reason=written.reason))


@contextmanager
def centre_desk(services: Services) -> Iterator[CentreDesk]:
    """Closed at the end. Refused where there is none, or it cannot be read."""
    words = own_words(services)
    centre = services.centre() if services.centre is not None else NotSaved("failed")
    if isinstance(centre, NotSaved):
        raise Refused(words("centre-not-opened", reason=centre.reason))
    try:
        centre.catch_up()
        desk = CentreDesk(centre, CentreNow(), words)
        desk.refresh()
        yield desk
    finally:
        centre.close()
