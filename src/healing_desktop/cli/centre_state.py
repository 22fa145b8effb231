"""healing-desktop centre: where the centre's own is kept, how much of it, and what waits."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from healing_desktop.cli.centre_desk import CentreDesk, centre_desk
from healing_desktop.cli.centre_kept import all_counts, centre_folder, count_lines
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Services

if TYPE_CHECKING:
    from healing_desktop.centre.keeping_outcomes import BackupFile
    from healing_desktop.core.centre import Conflict, Reach

# Why a server is away, where there is a sentence for it.
_WHY = ("not-allowed", "program-too-old")


def run(_arguments: Namespace, services: Services) -> None:
    from healing_desktop.centre.backup import backups
    from healing_desktop.centre.keeping_outcomes import counts_of

    kept = backups(centre_folder(services))
    with centre_desk(services) as desk:
        reach = desk.centre.reach()
        counts = all_counts(counts_of(desk.now.rows.values()))
        place = _place(services)
        if not services.options.json:
            say(_lines(desk, reach, place, counts, kept))
            return
    say_json(
        {
            "served": reach.served,
            "place": place,
            "away_since": reach.away_since,
            "away_why": reach.away_why,
            "waiting": reach.waiting,
            "conflicts": [_conflict(one) for one in reach.conflicts],
            "counts": counts,
            "backups": [{"file": str(one.file), "made_on": one.made_on.isoformat(), "bytes": one.size} for one in kept],
        }
    )


def _place(services: Services) -> str:
    from healing_desktop.centre.open_centre import FILE_NAME, URL_VARIABLE
    from healing_desktop.centre.places import place_name

    return place_name(os.environ.get(URL_VARIABLE) or str(centre_folder(services) / FILE_NAME))


def _lines(
    desk: CentreDesk, reach: Reach, place: str, counts: dict[str, int], kept: tuple[BackupFile, ...]
) -> Iterator[str]:
    from healing_desktop.core.dates import plain_date

    words = desk.words
    yield words("centre-kept-server" if reach.served else "centre-kept-file", place=place)
    yield from _reach_lines(desk, reach)
    yield from count_lines(counts, words)
    if kept:
        yield words("centre-backups", date=plain_date(kept[0].made_on, words), n=len(kept))
    else:
        yield words("centre-no-backups")


def _reach_lines(desk: CentreDesk, reach: Reach) -> Iterator[str]:
    from healing_desktop.core.dates import clock, plain_date

    words = desk.words
    if reach.away_since is not None:
        since = datetime.fromisoformat(reach.away_since).astimezone()
        yield words("centre-away", date=plain_date(since.date(), words), time=clock(since.time(), words))
        if reach.away_why in _WHY:
            yield words(f"centre-away-{reach.away_why}")
    if reach.waiting:
        yield words("centre-waiting", n=reach.waiting)
    if reach.conflicts:
        yield words("centre-conflicts", n=len(reach.conflicts))


def _conflict(one: Conflict) -> dict[str, object]:
    record = one.mine.record
    return {"kind": type(record).__name__, "id": record.id, "name": getattr(record, "name", None)}
