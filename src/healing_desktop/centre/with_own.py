"""The directory with the centre's own entries in it: found, mapped and printed like all others."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from importlib.metadata import version
from json import JSONDecodeError, dumps
from pathlib import Path
from time import time

from healing_desktop.centre.expired_entries import ExpiredEntries
from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.dates import earliest_day
from healing_desktop.core.entries import Entry
from healing_desktop.core.outcomes import EditionDamaged, EditionRefused
from healing_desktop.exchange.entry_line import entry_of_line
from healing_desktop.storage.directory import EditionDirectory, open_directory
from healing_desktop.storage.edition_with_own import build_with_own, last_day, open_with_own

# Another window may still read from the ones before.
_KEPT = 3
_HOUR, _WEEK = 3600, 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class WithOwn:
    """`directory` is the published one where `failed` says, for the local log, why the own entries are not in it.
    `clashing`: own entries whose id the edition has too, which is what is shown; `unreadable`: those that no program of
    ours wrote."""

    directory: EditionDirectory
    clashing: tuple[OwnEntry, ...] = ()
    unreadable: tuple[OwnEntry, ...] = ()
    failed: str = ""


def directory_with_own(directory: EditionDirectory, own: Sequence[OwnEntry], folder: Path, today: date) -> WithOwn:
    """`directory` is the published one. What is built lies in `folder`, and is built only where it does not lie there.
    An entry whose last day is over is no longer listed and still readable."""
    read = [(one, entry_of(one)) for one in own]
    unreadable = tuple(one for one, entry in read if entry is None)
    entries = [(one, entry) for one, entry in read if entry is not None]
    try:
        taken = directory.ids() if entries else frozenset()
        clashing = tuple(one for one, _ in entries if one.id in taken)
        rest = [(one, entry) for one, entry in entries if one.id not in taken]
        over = [(one, entry) for one, entry in rest if is_over(one, today)]
        listed = [(one, entry) for one, entry in rest if not is_over(one, today)]
        found = _built(directory, listed, folder) if listed else directory
        if over:
            found = _with_expired(found, [(entry, _last(one)) for one, entry in over], today)
    except (OSError, EditionDamaged) as error:
        return WithOwn(directory, failed=f"{type(error).__name__}: {error}", unreadable=unreadable)
    return WithOwn(found, clashing, unreadable)


def left_here(directory: EditionDirectory, folder: Path, today: date) -> EditionDirectory:
    """What was built last of this edition, for before anybody has asked the centre; else the edition itself."""
    try:
        files = sorted(folder.glob(f"{_edition_key(directory)}-*.db"), key=lambda file: file.stat().st_mtime_ns)
        if not files:
            return directory
        found = open_with_own(files[-1], directory)
        if isinstance(found, EditionRefused):
            return directory
        last = last_day(found)
    except (OSError, EditionDamaged):
        return directory
    return directory if last is not None and last < today else found


def entry_of(own: OwnEntry) -> Entry | None:
    """The entry, checked by the centre on the day it was entered where it does not say when."""
    try:
        entry = entry_of_line(own.record.encode())
    except (JSONDecodeError, UnicodeEncodeError, RecursionError):
        return None
    if entry is None or entry.row.id != own.id:
        return None
    if entry.row.checked_on is None:
        entry = replace(entry, row=replace(entry.row, checked_on=own.entered_on))
    return replace(entry, assurance=replace(entry.assurance, by=entry.assurance.by or "centre"))


def is_over(own: OwnEntry, today: date) -> bool:
    last = _last(own)
    return last is not None and last < today


def _last(own: OwnEntry) -> date | None:
    """The last day on which it is listed."""
    return earliest_day(own.expires_on)


def _built(
    directory: EditionDirectory, listed: Iterable[tuple[OwnEntry, Entry]], folder: Path
) -> EditionDirectory:  # fmt: skip
    listed = sorted(listed, key=lambda pair: pair[0].id)
    edition = _edition_key(directory)
    told = [[one.id, one.record, one.entered_on, one.expires_on] for one, _ in listed]
    file = folder / f"{edition}-{sha256(dumps(told).encode()).hexdigest()[:16]}.db"
    found = open_with_own(file, directory)
    if isinstance(found, EditionRefused):
        folder.mkdir(parents=True, exist_ok=True)
        build_with_own(directory, [(entry, _last(one)) for one, entry in listed], file)
        found = open_with_own(file, directory)
    else:
        with suppress(OSError):
            os.utime(file)
    if isinstance(found, EditionRefused):
        raise EditionDamaged(found.detail or found.reason)
    _sweep(folder, edition, file)
    return found


def _with_expired(found: EditionDirectory, over: Sequence[tuple[Entry, date | None]], today: date) -> EditionDirectory:
    """A directory of its own: the one that is open elsewhere stays as it is."""
    if found.base is None:
        again = open_directory(found.file)
        if isinstance(again, EditionRefused):
            raise EditionDamaged(again.detail or again.reason)
        again.base, again.instead_of, again.gone = found, found.instead_of, found.gone
        found = again
    found.gone = ExpiredEntries(over, today, found.gone)
    return found


def _edition_key(directory: EditionDirectory) -> str:
    """Of the file, and of the program that builds. OSError, EditionDamaged."""
    about = directory.file.stat()
    told = f"{directory.serial}/{about.st_size}/{about.st_mtime_ns}/{version('healing-desktop')}"
    return sha256(told.encode()).hexdigest()[:16]


def _sweep(folder: Path, edition: str, file: Path) -> None:
    """Away with what nothing shows any more, and with what a build that was killed has left."""
    with suppress(OSError):
        files = [(one.stat().st_mtime, one) for one in folder.iterdir()]
        of_edition = sorted((pair for pair in files if pair[1].match(f"{edition}-*.db")), reverse=True)
        stay = {file, *(one for _, one in of_edition[:_KEPT])}
        for changed, one in files:
            old = time() - changed
            is_left_over = old > _HOUR if one.suffix != ".db" else old > _WEEK or one.name.startswith(edition)
            if one not in stay and is_left_over:
                with suppress(OSError):
                    one.unlink()
