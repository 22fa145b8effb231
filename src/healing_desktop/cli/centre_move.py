"""healing-desktop centre move --to FILE|URL [--from FILE|URL]: all of it into another database that is empty."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.cli.centre_desk import centre_desk
from healing_desktop.cli.centre_kept import all_counts, count_lines, refused
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Services, own_words

if TYPE_CHECKING:
    from healing_desktop.core.centre import Centre


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.centre.keeping_outcomes import KeepingRefused
    from healing_desktop.centre.move_centre import move_centre
    from healing_desktop.centre.places import is_server, place_name

    words = own_words(services)
    with _source(arguments.source, services) as source, _opened(arguments.to, services) as target:
        moved = move_centre(source, target)
    if isinstance(moved, KeepingRefused):
        raise refused(moved.reason, words)
    place = place_name(arguments.to)
    if services.options.json:
        say_json({"to": place, "counts": all_counts(moved.counts)})
        return
    more = [words("centre-moved-to-server")] if is_server(arguments.to) else []
    say([words("centre-moved", place=place), *count_lines(moved.counts, words), *more])


@contextmanager
def _source(place: str | None, services: Services) -> Iterator[Centre]:
    if place is None:
        with centre_desk(services) as desk:
            yield desk.centre
        return
    if "://" not in place and not Path(place).is_file():
        raise refused("no-file", own_words(services))
    with _opened(place, services) as centre:
        yield centre


@contextmanager
def _opened(place: str, services: Services) -> Iterator[Centre]:
    from healing_desktop.centre.places import open_place
    from healing_desktop.core.centre import NotSaved

    centre = open_place(place)
    if isinstance(centre, NotSaved):
        raise refused(centre.reason, own_words(services))
    try:
        yield centre
    finally:
        centre.close()
