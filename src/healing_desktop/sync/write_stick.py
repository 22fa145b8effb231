"""Writes what this desk has for the next centre: the same folder that a publisher serves, on a stick or a share.

Every file is whole, and on the stick, before the timestamp that leads to it: a stick that is taken out half-way holds
what it held before, and an empty one holds nothing that a sync would take for a source.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tuf.api.metadata import TargetFile

from healing_desktop.sync.desk import Desk
from healing_desktop.sync.faults import FAULTS, clock_is_behind
from healing_desktop.sync.fetch_full import fetch_full
from healing_desktop.sync.known_program import kept_installers
from healing_desktop.sync.look_at_source import SourceLook, look_at
from healing_desktop.sync.outcomes import OutcomeKind
from healing_desktop.sync.plan import Offer
from healing_desktop.sync.reachable import is_reachable
from healing_desktop.sync.repository_place import FOLDER_NAME, repository_in
from healing_desktop.sync.signed_files import SignedFiles, is_signed, own_full_file, signed_files
from healing_desktop.sync.stick_files import StickFiles
from healing_desktop.sync.stick_outcomes import StickKind, StickOutcome, kind_of_stick_fault
from healing_desktop.sync.update_lock import update_lock
from healing_desktop.sync.watching import Cancelled, Watcher

NOBODY = Watcher()


def write_stick(
    desk: Desk,
    folder: Path,
    watcher: Watcher = NOBODY,
    *,
    source: str = "",
    proxy_for: Callable[[str], str | None] = lambda _url: None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> StickOutcome:
    """Write the newest edition, with all its signatures, into `folder` (the top of a stick, a folder, a share); it
    lies in a folder of its own there. Blocks; call it in a job. `source` is asked for the full file where this desk
    does not have its bytes. Never raises for what a stick, a disk or another program may do."""
    if not desk.root:
        return StickOutcome("no-key")
    try:
        with update_lock(desk.lock_file) as mine:
            return _Writing(desk, folder, watcher, now()).through(source, proxy_for) if mine else StickOutcome("busy")
    except OSError as fault:
        return StickOutcome("full-missing", detail=str(fault))


class _Writing:
    def __init__(self, desk: Desk, folder: Path, watcher: Watcher, now: datetime) -> None:
        self._desk, self._folder, self._watcher, self._now = desk, folder, watcher, now

    def through(self, source: str, proxy_for: Callable[[str], str | None]) -> StickOutcome:
        signed = signed_files(self._desk.folder)
        refused = self._refused(signed)
        if refused is not None:
            return StickOutcome(refused)
        assert signed is not None and signed.full is not None and signed.target is not None  # noqa: PT018
        serial = signed.full.to
        place = repository_in(self._folder) or self._place()
        before = look_at(str(place), self._desk.root, self._now, self._watcher)
        if isinstance(before, SourceLook) and before.version >= signed.version:
            if before.serial is not None and before.serial > serial:
                return StickOutcome("stick-is-newer", before.serial, str(place))
            files = [(signed.full.name, signed.target), *((name, target) for name, _, target in self._installers())]
            if all(is_signed(place / _hashed(name, target), target) for name, target in files):
                return StickOutcome("already-there", serial, str(place))
        full = self._full(signed.full, signed.target, source, proxy_for)
        return full if isinstance(full, StickOutcome) else self._written(place, signed, full, before)

    def _full(
        self, offer: Offer, target: TargetFile, source: str, proxy_for: Callable[[str], str | None]
    ) -> Path | StickOutcome:  # fmt: skip
        try:
            full = own_full_file(self._desk.folder, offer, target, self._watcher)
            if full is None and source:
                full = fetch_full(self._desk, source, offer, self._watcher, proxy_for, self._now)
        except Cancelled:
            return StickOutcome("cancelled")
        except FAULTS as fault:
            return StickOutcome("full-missing", offer.to, detail=f"{type(fault).__name__}: {fault}")
        return full or StickOutcome("full-missing", offer.to)

    def _installers(self) -> list[tuple[str, Path, TargetFile]]:
        return kept_installers(self._desk, self._now)

    def _hand_on(self, stick: StickFiles) -> None:
        """The next centre has the installer too, where somebody fetched it here and there is room for it."""
        for name, file, target in self._installers():
            if shutil.disk_usage(self._folder).free >= 2 * target.length:
                stick.put_full(_hashed(name, target), file, target)

    def _refused(self, signed: SignedFiles | None) -> StickKind | None:
        current = self._desk.in_use()
        serial, seen = (current.serial if current is not None else None), self._desk.seen(current)
        if not is_reachable(str(self._folder)) or not self._folder.is_dir():
            return "no-folder"
        if signed is None or signed.full is None:
            return "nothing-to-give"
        if clock_is_behind(self._now, seen):
            return "clock-wrong"
        if signed.expires <= self._now:
            return "expired"
        return None if signed.full.to == serial else "not-newest"

    def _place(self) -> Path:
        return self._folder if self._folder.name.lower() == FOLDER_NAME else self._folder / FOLDER_NAME

    def _written(self, place: Path, signed: SignedFiles, full: Path, before: SourceLook | OutcomeKind) -> StickOutcome:
        assert signed.full is not None and signed.target is not None  # noqa: PT018
        serial, stick = signed.full.to, StickFiles(place, self._watcher)
        name = _hashed(signed.full.name, signed.target)
        *others, (last, timestamp) = signed.metadata
        try:
            if shutil.disk_usage(self._folder).free < stick.needs(name, signed):
                return StickOutcome("no-space", serial, str(place))
            try:
                stick.put_full(name, full, signed.target)
                self._hand_on(stick)
                for file, content in others:
                    stick.put(f"metadata/{file}", content)
                if not isinstance(before, SourceLook):
                    stick.forget_roots([file for file, _ in others])
                self._watcher.on()
            except BaseException:
                stick.undo()
                raise
            stick.put(f"metadata/{last}", timestamp)
            now_there = look_at(str(place), self._desk.root, self._now, NOBODY)
            if not isinstance(now_there, SourceLook) or now_there.serial != serial:
                # Nothing that leads anywhere: clearly no stick.
                (place / "metadata" / last).unlink(missing_ok=True)
                return StickOutcome("taken-out", serial, str(place), detail=str(now_there))
            stick.tidy({name, *(f"metadata/{file}" for file, _ in signed.metadata)})
        except Cancelled:
            return StickOutcome("cancelled", serial, str(place))
        except OSError as fault:
            return StickOutcome(kind_of_stick_fault(fault), serial, str(place), detail=str(fault))
        return StickOutcome("written", serial, str(place), stick.written)


def _hashed(name: str, target: TargetFile) -> str:
    place, _, last = name.rpartition("/")
    return f"targets/{place}/{target.hashes['sha256']}.{last}"
