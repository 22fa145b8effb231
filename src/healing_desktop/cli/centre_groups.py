"""healing-desktop centre groups [--remove ID]: the groups of the centre's own."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.core.centre import Centre, Change
    from healing_desktop.core.centre_now import CentreNow
    from healing_desktop.core.centre_records import OwnEntry


@dataclass(frozen=True, slots=True)
class OwnCentre:
    """The centre's own as it is `now`, and where it is kept."""

    now: CentreNow
    words: Words
    _centre: Centre

    def write(self, changes: Sequence[Change]) -> None:
        """All or nothing; Refused in words where it is nothing."""
        from healing_desktop.core.centre import Conflict, NotSaved
        from healing_desktop.core.centre_records import OwnEntry

        written = self._centre.write(changes)
        if isinstance(written, NotSaved):
            raise Refused(self.words("centre-not-opened", reason=written.reason))
        if isinstance(written, Conflict):
            record = written.theirs.record
            raise Refused(
                self.words("centre-conflict", name=record.name if isinstance(record, OwnEntry) else record.id)
            )
        # To the server, where there is one and it answers; else with the next look.
        self._centre.catch_up()


@contextmanager
def own_centre(services: Services) -> Iterator[OwnCentre]:
    """Open for as long as the command needs it; Refused where it cannot be read."""
    from healing_desktop.core.centre import NotSaved
    from healing_desktop.core.centre_now import CentreNow

    words = own_words(services)
    centre = services.centre() if services.centre is not None else NotSaved("failed")
    if isinstance(centre, NotSaved):
        raise Refused(words("centre-not-opened", reason=centre.reason))
    try:
        centre.catch_up()
        since = centre.since(0)
        if isinstance(since, NotSaved):
            raise Refused(words("centre-not-opened", reason=since.reason))
        yield OwnCentre(CentreNow().with_rows(since.revision, since.rows), words, centre)
    finally:
        centre.close()


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.core.centre_records import OwnEntry
    from healing_desktop.core.collation import sort_key

    today = arguments.today or services.today()
    with own_centre(services) as centre:
        groups = sorted(centre.now.of(OwnEntry), key=lambda own: sort_key(own.name))
        if arguments.remove:
            _remove(arguments.remove, groups, centre, as_json=services.options.json)
            return
    if services.options.json:
        say_json({"groups": [_document(own) for own in groups]})
    else:
        say([_line(own, centre.words, today) for own in groups] or [centre.words("centre-groups-none")])


def _remove(told: str, groups: Sequence[OwnEntry], centre: OwnCentre, *, as_json: bool) -> None:
    """`told`: an id, or how it begins."""
    from healing_desktop.core.centre import Change

    fitting = [own for own in groups if own.id.startswith(told)]
    kept = centre.now.kept(type(fitting[0]), fitting[0].id) if len(fitting) == 1 else None
    if kept is None:
        raise Refused(centre.words("centre-groups-which", id=told[:60]))
    centre.write([Change(kept.record, kept.revision, gone=True)])
    if as_json:
        say_json({"removed": _document(fitting[0])})
    else:
        say([centre.words("centre-groups-removed", name=fitting[0].name)])


def _document(own: OwnEntry) -> dict[str, object]:
    return {"id": own.id, "name": own.name, "entered_on": own.entered_on, "expires_on": own.expires_on}


def _line(own: OwnEntry, words: Words, today: date) -> str:
    """ "3f2c1d4e  Name  until 3 March 2027"."""
    from healing_desktop.core.dates import earliest_day, plain_date

    last = earliest_day(own.expires_on)
    if last is None:
        return f"{own.id[:8]}  {own.name}"
    key = "centre-groups-over" if last < today else "centre-groups-until"
    return f"{own.id[:8]}  {own.name}  {words(key, date=plain_date(last, words))}"
