"""The files of a stick: each appears whole, is on the device, and is read back from it."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tuf.api.metadata import TargetFile

from healing_desktop.storage.on_disk import sync_folder
from healing_desktop.storage.patient_rename import rename_patiently
from healing_desktop.sync.signed_files import SignedFiles, is_signed
from healing_desktop.sync.watching import Watcher

_PART_BYTES = 1 << 20
# What the folders themselves and the smallest piece of a large FAT take.
_SLACK = 1 << 20


@dataclass
class StickFiles:
    """The folder on the stick. No links and no names in capitals: FAT knows neither."""

    place: Path
    watcher: Watcher
    written: int = 0

    def __post_init__(self) -> None:
        self._new: list[Path] = []

    def needs(self, name: str, signed: SignedFiles) -> int:
        assert signed.target is not None
        full = 0 if (self.place / name).exists() else signed.target.length
        return full + sum(len(content) for _, content in signed.metadata) + _SLACK

    def put_full(self, name: str, own: Path, target: TargetFile) -> None:
        if is_signed(self.place / name, target):
            return

        def copy(part: Path) -> None:
            with own.open("rb") as read, part.open("wb") as write:
                while piece := read.read(_PART_BYTES):
                    self.watcher.on()
                    write.write(piece)
                    self.watcher.progress(write.tell(), target.length)
                _to_the_device(write.fileno(), write.flush)

        self._put(self.place / name, copy)
        self.written += target.length
        if not is_signed(self.place / name, target):
            raise OSError(5, "other bytes came back than were written", name)

    def put(self, name: str, content: bytes) -> None:
        file = self.place / name
        if _same(file, content):
            return

        def write(part: Path) -> None:
            with part.open("wb") as opened:
                opened.write(content)
                _to_the_device(opened.fileno(), opened.flush)

        self._put(file, write)
        self.written += len(content)
        if not _same(file, content):
            raise OSError(5, "other bytes came back than were written", name)

    def _put(self, file: Path, write: Callable[[Path], None]) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f"{file.name}.part")
        was_there = file.exists()
        try:
            write(part)
            rename_patiently(part, file, self.watcher.on)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        if not was_there:
            self._new.append(file)
        with suppress(OSError):
            sync_folder(file.parent)

    def undo(self) -> None:
        """Take away what came on it just now; what was there before still leads to what was there before."""
        for file in self._new:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        for folder in ("targets/full", "targets/program", "targets", "metadata", "."):
            with suppress(OSError):
                (self.place / folder).rmdir()

    def forget_roots(self, ours: Collection[str]) -> None:
        """Roots of somebody else would be asked for first and refused."""
        for file in (self.place / "metadata").glob("[0-9]*.root.json"):
            if file.name not in ours:
                file.unlink()

    def tidy(self, stay: Collection[str]) -> None:
        """What nothing leads to any more. That it stays is no harm."""
        for pattern in ("metadata/[0-9]*.targets.json", "metadata/[0-9]*.snapshot.json", "targets/full/*.ndjson.xz"):
            for file in self.place.glob(pattern):
                if file.relative_to(self.place).as_posix() not in stay:
                    with suppress(OSError):
                        file.unlink()
        with suppress(OSError):
            sync_folder(self.place / "metadata")


def _same(file: Path, content: bytes) -> bool:
    try:
        return file.read_bytes() == content
    except OSError:
        return False


def _to_the_device(handle: int, flush: Callable[[], None]) -> None:
    """What is read back afterwards comes from the stick itself, not from memory, where the system can be told so."""
    flush()
    os.fsync(handle)
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
