"""A centre with something of every kind in it."""

from __future__ import annotations

from pathlib import Path

from healing_desktop.core.centre import Centre, Change, NotSaved, Saved, Since
from healing_desktop.core.centre_records import KeptList, Note, OwnEntry, Record, Report, Setting, Tally, Watch
from healing_desktop.storage.centre.centre_store import CentreStore
from healing_desktop.storage.centre.open_file import open_file

RECORDS: tuple[Record, ...] = (
    OwnEntry("own-1", "Praatgroep", '{"type": "entry"}', "2026-11-01", "2027-11-01", "Mia"),
    Note("n1", "e1", "Verzonnen groep", "Belt liever ’s avonds. مرحبا", "2026-11-02", "Mia"),
    Note("n2", "e2", "Andere groep", "=1+1; DROP TABLE note; <b>x</b>"),
    Report("r1", "e1", "Verzonnen groep", 7, "change", "2026-11-03", "phone", "phones", "", '"x"', "vals", "Jo"),
    KeptList("l1", "Lijst", '{"items": []}'),
    Watch("w1", "Rouw in Gent", ("grief",), "44021", ("nl", "fr")),
    Tally("d/2026-11/grief/shown", "d", "2026-11", "grief", "shown", 12),
    Setting("name", "Huis van het Kind"),
)
COUNTS = {"OwnEntry": 1, "Note": 2, "Report": 1, "KeptList": 1, "Watch": 1, "Tally": 1, "Setting": 1}
GONE = Note("n9", "e9", "Weg", "taken away")


def opened(file: Path) -> CentreStore:
    store = open_file(file)
    assert isinstance(store, CentreStore), store
    return store


def filled(centre: Centre) -> None:
    """All of them, and one that is gone."""
    assert isinstance(centre.write([Change(record) for record in (*RECORDS, GONE)]), Saved)
    found = centre.since(0)
    assert not isinstance(found, NotSaved)
    base = next(one.revision for one in found.rows if one.record == GONE)
    assert isinstance(centre.write([Change(GONE, base, gone=True)]), Saved)


def records_of(centre: Centre) -> set[Record]:
    found = centre.since(0)
    assert isinstance(found, Since), found
    return {one.record for one in found.rows if not one.gone}
