"""An installer of a newer program, fetched because somebody asked for it: never by itself, and never started here."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from healing_desktop.core.program_versions import is_newer
from healing_desktop.storage.on_disk import sync_folder
from healing_desktop.storage.patient_rename import rename_patiently
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.development_root import is_development_root
from healing_desktop.sync.faults import FAULTS, clock_is_behind, kind_of, once_more
from healing_desktop.sync.fetching import ResumingFetcher
from healing_desktop.sync.known_program import highest_offered, note_offered
from healing_desktop.sync.program_offer import ProgramOffer, is_installer, may_be_offered, newest_for, programs_in
from healing_desktop.sync.program_outcomes import OwnKind, ProgramOutcome
from healing_desktop.sync.signed_files import is_signed
from healing_desktop.sync.signed_source import Places, SignedSource, fetcher_for
from healing_desktop.sync.update_lock import update_lock
from healing_desktop.sync.watching import Watcher

NOBODY = Watcher()
# As it comes, and as it is kept.
_SPACE = 2


def fetch_program(
    desk: Desk,
    source: str,
    *,
    watcher: Watcher = NOBODY,
    only_check: bool = False,
    proxy_for: Callable[[str], str | None] = lambda _url: None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> ProgramOutcome:
    """The newest installer for this computer from `source` (as for a sync), in the folder `desk.installers`. What came
    of it when it broke off is gone on with. Blocks; call it in a job. Never raises for what network, disk, clock,
    source or another program may do."""
    ended = ProgramOutcome("current", now(), desk.program)
    if not desk.root or not desk.platform:
        return replace(ended, kind="no-installation" if desk.root else "no-key")
    parts = desk.installers / "parts"
    try:
        seen = desk.seen(desk.in_use())
        with update_lock(desk.installers / "fetch.lock") as mine:
            if not mine:
                return replace(ended, kind="busy")
            if clock_is_behind(ended.now, seen):
                return replace(ended, kind="clock-wrong")
            try:
                address, fetcher = fetcher_for(source, parts, watcher, proxy_for)
                with closing(fetcher):
                    places = replace(Places.of(address, desk.folder), parts=parts)
                    fetch = _Fetch(desk, places, fetcher, watcher)
                    return once_more(lambda: fetch.through(ended, only_check))
            except FAULTS as fault:
                kind = kind_of(fault, ended.now, seen)
                if kind == "signature-wrong" and is_development_root(desk.root):
                    kind = "no-key"
                return replace(ended, kind=kind, detail=f"{type(fault).__name__}: {fault}")
    except OSError as fault:
        return replace(ended, kind=kind_of(fault, ended.now, ended.now), detail=str(fault))


class _Fetch:
    def __init__(self, desk: Desk, places: Places, fetcher: ResumingFetcher, watcher: Watcher) -> None:
        self._desk, self._places, self._fetcher, self._watcher = desk, places, fetcher, watcher

    def through(self, ended: ProgramOutcome, only_check: bool) -> ProgramOutcome:
        self._watcher.step("asking")
        # While the metadata of this desk are renewed no sync may; while a large file comes one may.
        with update_lock(self._desk.lock_file) as mine:
            if not mine:
                return replace(ended, kind="busy")
            source = SignedSource(self._places, self._fetcher, self._desk.root, ended.now)
            ended = self._look(source, ended)
        if ended.kind != "available" or ended.offer is None:
            return ended
        file = self._desk.installers / ended.offer.file_name
        if is_signed(file, source.targets()[ended.offer.name]):
            return replace(ended, kind="fetched", file=file)
        return ended if only_check else self._take(source, file, ended.offer, ended)

    def _look(self, source: SignedSource, ended: ProgramOutcome) -> ProgramOutcome:
        """Whether there is one that this desk may go on to."""
        desk, signed = self._desk, source.refresh()
        if clock_is_behind(ended.now, signed):
            return replace(ended, kind="clock-wrong")
        desk.state.saw(min(signed, ended.now))
        targets, trust = source.targets(), source.trust()
        offer, highest = newest_for(desk.platform, programs_in(targets)), highest_offered(desk, trust)
        note_offered(desk, targets, trust)
        if offer is None or not is_newer(offer.version, desk.program):
            return replace(ended, offer=offer)
        kind: OwnKind = "needs-between" if is_newer(offer.oldest, desk.program) else "available"
        if not may_be_offered(offer, desk.program, highest):
            kind = "older-offered"
        return replace(ended, kind=kind, offer=offer)

    def _take(self, source: SignedSource, file: Path, offer: ProgramOffer, ended: ProgramOutcome) -> ProgramOutcome:
        if shutil.disk_usage(self._desk.installers).free < offer.bytes * _SPACE:
            return replace(ended, kind="no-space")
        self._watcher.step("fetching")
        before = self._fetcher.fetched_bytes
        # Length and hash are those that were signed, or this raises.
        came = source.fetch(offer.name)
        if not is_installer(came, self._desk.platform):
            came.unlink()
            return replace(ended, kind="wrong-file")
        rename_patiently(came, file, self._watcher.on)
        sync_folder(file.parent)
        _sweep(self._desk.installers, file)
        return replace(ended, kind="fetched", file=file, fetched=self._fetcher.fetched_bytes - before)


def _sweep(folder: Path, stays: Path) -> None:
    """Installers of before, and what came of them."""
    for old in (*folder.glob("*"), *folder.glob("parts/*")):
        if old.is_file() and old != stays and old.name != "fetch.lock":
            with suppress(OSError):
                old.unlink()
