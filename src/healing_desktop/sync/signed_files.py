"""What a desk keeps of what a publisher signed, so that it can hand it on: metadata, and the full file as it came."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import file_digest
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp

from healing_desktop.exchange.edition_lines import open_lines, write_lines
from healing_desktop.exchange.record_lines import LineFault, RecordLine
from healing_desktop.sync.apply import lines_of_edition
from healing_desktop.sync.plan import Offer, newest, offers_in
from healing_desktop.sync.watching import Watcher

_PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class SignedFiles:
    """`metadata`: (name, bytes) as they lie at a publisher's, the timestamp last. `full`: the newest edition, signed
    as `target`; both None where nothing was published yet. `version` of the timestamp; after `expires`
    (UTC) nobody takes them any more."""

    metadata: tuple[tuple[str, bytes], ...]
    full: Offer | None
    target: TargetFile | None
    version: int
    expires: datetime


def signed_files(folder: Path) -> SignedFiles | None:
    """As the last sync left them in the folder of the editions; None when nothing was ever fetched."""
    kept = folder / "metadata"
    try:
        raw = {name: (kept / f"{name}.json").read_bytes() for name in ("targets", "snapshot", "timestamp")}
        roots = sorted((kept / "root_history").glob("[0-9]*.root.json"), key=lambda file: int(file.name.split(".")[0]))
        history = [(file.name, file.read_bytes()) for file in roots]
        timestamp = Metadata[Timestamp].from_bytes(raw["timestamp"]).signed
        snapshot = Metadata[Snapshot].from_bytes(raw["snapshot"]).signed
        targets = Metadata[Targets].from_bytes(raw["targets"]).signed
        root = Metadata[Root].from_bytes(history[-1][1]).signed
    except (OSError, RepositoryError, ValueError, IndexError):
        return None
    goal = newest(offers_in(targets.targets))
    full = goal if goal is not None and goal.kind == "full" else None
    metadata = (
        *history,
        (f"{targets.version}.targets.json", raw["targets"]),
        (f"{snapshot.version}.snapshot.json", raw["snapshot"]),
        ("timestamp.json", raw["timestamp"]),
    )
    expires = min(role.expires for role in (root, targets, snapshot, timestamp))
    target = targets.targets[full.name] if full is not None else None
    return SignedFiles(metadata, full, target, timestamp.version, expires)


def published_file(folder: Path, offer: Offer) -> Path:
    """Where the full file of an edition is kept, byte for byte as it was signed."""
    return folder / _PUBLISHED / offer.name.rsplit("/", 1)[-1]


def keep_published(folder: Path, fetched: Path, offer: Offer) -> None:
    """Keep what was fetched for the stick of the next one; that there is no room for it stops nothing."""
    if offer.kind == "full":
        with suppress(OSError):
            kept = published_file(folder, offer)
            kept.parent.mkdir(exist_ok=True)
            fetched.replace(kept)


def own_full_file(folder: Path, offer: Offer, target: TargetFile, watcher: Watcher) -> Path | None:
    """The full file with the bytes that were signed: as it was kept, else packed again from the lines of this desk
    (the same lines give the same bytes with the same library). None where neither is so. OSError, Cancelled."""
    kept = published_file(folder, offer)
    if is_signed(kept, target):
        return kept
    lines = lines_of_edition(folder, offer.to)
    if not lines.exists():
        return None
    kept.parent.mkdir(exist_ok=True)
    part = kept.with_name(f"{kept.name}.part")
    try:
        if not _packed_again(lines, part, offer, watcher) or not is_signed(part, target):
            return None
        part.replace(kept)
    finally:
        part.unlink(missing_ok=True)
    return kept


def is_signed(file: Path, target: TargetFile) -> bool:
    """Whether these are the bytes; False for a file that cannot be read."""
    try:
        with file.open("rb") as opened:
            same = os.fstat(opened.fileno()).st_size == target.length
            return same and file_digest(opened, "sha256").hexdigest() == target.hashes.get("sha256")
    except OSError:
        return False


def _packed_again(lines: Path, part: Path, offer: Offer, watcher: Watcher) -> bool:
    with lines.open("rb") as packed, part.open("wb") as written:
        opened = open_lines(packed, own=True)
        if isinstance(opened, LineFault):
            return False
        head, records = opened
        faults: list[LineFault] = []
        write_lines(head, _sound(records, faults, offer.unpacked, watcher), written)
    return not faults


def _sound(
    records: Iterator[RecordLine | LineFault], faults: list[LineFault], size: int, watcher: Watcher
) -> Iterator[RecordLine]:  # fmt: skip
    done = 0
    for record in records:
        watcher.on()
        if isinstance(record, LineFault):
            faults.append(record)
            return
        done += len(record.raw) + 1
        watcher.progress(min(done, size), size)
        yield record
