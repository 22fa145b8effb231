"""healing-desktop export: the directory, or a part of it, as a file for another program."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.entries import Entry
from healing_desktop.core.ports import Directory
from healing_desktop.core.words import Words


@dataclass(frozen=True, slots=True)
class _Job:
    """What is to be written: `entries` in the order of the answer, `words` of the language asked."""

    entries: tuple[Entry, ...]
    directory: Directory
    words: Words
    today: date
    arguments: Namespace
    services: Services


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.handouts.save import save_pdf

    directory, words = opened(services), own_words(services)
    today = arguments.today or services.today()
    entries = _own(arguments, services) if arguments.own else _entries(arguments, directory, words, today)
    job = _Job(entries, directory, words, today, arguments, services)
    file, number = FORMATS[arguments.format](job)
    saved = save_pdf(arguments.out, file)
    if saved is not None:
        raise Refused(words(f"outcome-save-{saved.reason}", file=str(arguments.out)))
    document = {"file": str(arguments.out), "entries": number, "bytes": len(file)}
    say_json(document) if services.options.json else say([words("export-done", file=str(arguments.out), n=number)])


def _own(arguments: Namespace, services: Services) -> tuple[Entry, ...]:
    """The groups of the centre's own, for the publisher; what can no longer be read stays here."""
    from healing_desktop.centre.with_own import entry_of
    from healing_desktop.cli.centre_groups import own_centre
    from healing_desktop.core.centre_records import OwnEntry

    if arguments.format != "hsds" or arguments.ids or arguments.id or arguments.query:
        raise Refused(own_words(services)("export-own-format"))
    with own_centre(services) as centre:
        found = tuple(entry for own in centre.now.of(OwnEntry) if (entry := entry_of(own)) is not None)
    if not found:
        raise Refused(own_words(services)("centre-groups-none"))
    return found


def _entries(arguments: Namespace, directory: Directory, words: Words, today: date) -> tuple[Entry, ...]:
    """Those named, then those that the words find; without either all of the edition."""
    ids = [*arguments.ids, *(arguments.id or ())]
    if arguments.query or not ids:
        most = sum(number for _, number in directory.info().entries)
        query = directory.understand(arguments.query or "")
        ids += [row.id for row in directory.find(query, limit=max(most, 1), today=today).rows]
    entries = []
    for entry_id in dict.fromkeys(ids):
        entry = directory.entry(entry_id)
        if entry is None:
            raise Refused(words("outcome-no-such-entry", id=entry_id[:60]))
        entries.append(entry)
    told = tuple(entry for entry in entries if not entry.staff_only)
    if not told:
        raise Refused(words("outcome-export-nothing"))
    return told


def _hsds(job: _Job) -> tuple[bytes, int]:
    from healing_desktop.exchange.hsds.entries_to_package import entries_to_package
    from healing_desktop.exchange.hsds.kept_package import kept_package
    from healing_desktop.exchange.hsds.tabular_out import tabular_bytes
    from healing_desktop.exchange.hsds.tree_out import tree_bytes
    from healing_desktop.storage.draft_edition import read_kept

    directory = job.directory
    kept = read_kept(Path(directory.info().file))
    came = kept.own.keys() if kept else ()
    # By id: the same part of the same edition gives the same file, whatever it was asked with.
    package = entries_to_package(
        sorted((entry for entry in job.entries if entry.row.id not in came), key=lambda entry: entry.row.id),
        directory.taxonomies(), directory.helplines(), words_for=job.services.words_for,
        published_on=date.fromisoformat(directory.info().published_on),
    )  # fmt: skip
    if kept:
        chosen = sorted(entry.row.id for entry in job.entries)
        package = kept_package(kept.own, kept.shared, kept.manifest, chosen, package)
    if job.arguments.check:
        from healing_desktop.exchange.hsds.tree_out import service_trees, without_extensions

        _check([without_extensions(tree) for tree in service_trees(package)], job.words)
    tables = job.arguments.format == "hsds-csv"
    return tabular_bytes(package) if tables else tree_bytes(package, job.arguments.shape), len(job.entries)


def _check(plain: list[object], words: Words) -> None:
    """What of it is HSDS must be valid, with nothing in it that HSDS does not know."""
    from healing_desktop.exchange.hsds.schemas import FOLDER, faults, schemas_for, strict, validator

    try:
        checker = validator(strict(schemas_for(os.environ)))
        fault = next(faults(plain, checker), None)
    except (OSError, ValueError, LookupError):
        raise Refused(words("outcome-export-no-schemas", folder=os.environ.get(FOLDER, ""))) from None
    if fault is not None:
        raise Refused(words("outcome-export-not-valid", detail=fault))


def _csv(job: _Job) -> tuple[bytes, int]:
    from healing_desktop.exchange.csv_out import csv_bytes

    return csv_bytes(job.entries, job.words, job.directory.taxonomies(), job.today), len(job.entries)


def _geojson(job: _Job) -> tuple[bytes, int]:
    from healing_desktop.exchange.geojson_out import geojson_bytes

    return geojson_bytes(job.entries, job.words), len(job.entries)


def _calendar(job: _Job) -> tuple[bytes, int]:
    from healing_desktop.exchange.calendar import has_calendar, merged_calendar

    dated = [entry for entry in job.entries if has_calendar(entry, job.today)]
    file = merged_calendar(dated, job.words, job.today)
    if file is None:
        raise Refused(job.words("outcome-calendar-no-dates"))
    return file, len(dated)


FORMATS: dict[str, Callable[[_Job], tuple[bytes, int]]] = {
    "hsds": _hsds, "hsds-csv": _hsds, "csv": _csv, "ics": _calendar, "geojson": _geojson,
}  # fmt: skip
