"""The published folder: static files for any web host, USB stick or shared folder.

Each step is planned whole before a byte is written; `write_plan` is the only writer. One step at a time
(`signing_lock`): two at once would sign two different things under one number. Beside `metadata/` and `targets/`,
`kept/` is the publisher's own: the first edition of this month, from which the way of the whole month is made when the
month has ended.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from securesystemslib.signer import Key
from tuf.api.exceptions import RepositoryError, UnsignedMetadataError
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Timestamp
from tuf.api.metadata import Targets as TargetsRole

from healing_desktop.exchange.record_lines import LineFault
from healing_desktop.publishing.edition_targets import (
    FaultyEdition,
    PackedEdition,
    full_target,
    packed_edition,
    step_to,
)
from healing_desktop.publishing.signed_roles import (
    KeysMissing,
    Ring,
    SignedRoles,
    first_roles,
    renewed,
    rotated,
    with_targets,
)
from healing_desktop.publishing.whole_file import copy_whole, write_whole

METADATA, TARGETS, KEPT = "metadata", "targets", "kept"

Reason = Literal[
    "exists",
    "no-repository",
    "damaged",
    "keys-missing",
    "not-newer",
    "faulty-edition",
    "no-such-key",
    "no-such-kind",
    "file-name",
    "no-such-file",
    "no-such-platform",
    "no-installer",
    "older-program",
]


@dataclass(frozen=True, slots=True)
class NotPublished:
    """Why a step cannot be made. `detail`: the file, role, serial or key that it is about."""

    reason: Reason
    detail: str = ""
    fault: LineFault | None = None

    @property
    def sentence(self) -> str:
        """The key of its sentence in the Fluent catalogues."""
        return f"publish-{self.reason}"


@dataclass(frozen=True, slots=True)
class Plan:
    """One step. `writes`: (path inside the repository, bytes) in the order of writing; `removes`: paths that nothing
    names any more, taken away last. `serial`: the newest edition that it holds then. `copies`: (path inside the
    repository, file, what was signed of it), written first; too large to be held."""

    roles: SignedRoles
    writes: tuple[tuple[str, bytes], ...]
    removes: tuple[str, ...] = ()
    serial: int | None = None
    copies: tuple[tuple[str, Path, TargetFile], ...] = ()


def plan_first(folder: Path, keys: Mapping[str, Collection[Key]], ring: Ring, now: datetime) -> Plan | NotPublished:
    """A repository without an edition. `keys`: the public keys of each role; `now` in UTC."""
    if (folder / METADATA).exists():
        return NotPublished("exists", str(folder))
    try:
        roles = first_roles(keys, ring, now)
    except KeysMissing as missing:
        return NotPublished("keys-missing", missing.role)
    return Plan(roles, _in(METADATA, roles.files()))


def plan_edition(folder: Path, packed: bytes, ring: Ring, now: datetime) -> Plan | NotPublished:
    """`packed`: the full file of the new edition (`write_edition`). Its lines are checked, what they mean is not."""
    roles = read_roles(folder)
    if isinstance(roles, NotPublished):
        return roles
    targets = roles.targets.signed.targets
    try:
        new, before, month = packed_edition(packed), _newest(folder, targets), _month(folder)
        if before is not None and new.head.serial <= before.head.serial:
            return NotPublished("not-newer", str(before.head.serial))
        ended = month is not None and month.head.published_on[:7] != new.head.published_on[:7]
        step = step_to(targets, new, before, month if ended else None)
        following = with_targets(roles, step.targets, ring, now)
    except FaultyEdition as faulty:
        return NotPublished("faulty-edition", str(faulty.fault.line), faulty.fault)
    except KeysMissing as missing:
        return NotPublished("keys-missing", missing.role)
    except OSError as error:
        return NotPublished("damaged", str(error.filename))
    files = {hashed(name, step.targets[name]): packed for name, packed in step.files.items()}
    kept = {f"edition-{new.head.serial:06}.ndjson.xz": packed} if ended or month is None else {}
    gone = [f"{TARGETS}/{hashed(name, target)}" for name, target in targets.items() if name not in step.targets]
    if kept:
        gone += [f"{KEPT}/{file.name}" for file in _kept(folder) if file.name not in kept]
    writes = (*_in(TARGETS, files), *_in(KEPT, kept), *_changed(roles, following))
    return Plan(following, writes, (*sorted(gone), *_stale(folder, following)), new.head.serial)


def plan_renewal(folder: Path, role: str, ring: Ring, now: datetime) -> Plan | NotPublished:
    """The same again with a later expiry: the timestamp every week, the others in time."""
    roles = read_roles(folder)
    if isinstance(roles, NotPublished):
        return roles
    try:
        return only_roles(folder, roles, renewed(roles, role, ring, now))
    except KeysMissing as missing:
        return NotPublished("keys-missing", missing.role)


def plan_rotation(
    folder: Path, role: str, old: str, new: Key, ring: Ring, now: datetime
) -> Plan | NotPublished:  # fmt: skip
    """Another key for a role. `old`: the id of the key that goes; `ring` holds two root keys and the new one."""
    roles = read_roles(folder)
    if isinstance(roles, NotPublished):
        return roles
    if old not in roles.root.signed.roles[role].keyids:
        return NotPublished("no-such-key", role)
    try:
        return only_roles(folder, roles, rotated(roles, role, old, new, ring, now))
    except KeysMissing as missing:
        return NotPublished("keys-missing", missing.role)


def write_plan(folder: Path, plan: Plan) -> None:
    """Every file whole or not at all, the timestamp last: a reader sees the old state or the new one. OSError passes;
    the step can then be made again."""
    for path, file, signed in plan.copies:
        copy_whole(file, folder / path, signed.hashes["sha256"])
    for path, content in plan.writes:
        write_whole(folder / path, content)
    for path in plan.removes:
        (folder / path).unlink(missing_ok=True)


def read_roles(folder: Path) -> SignedRoles | NotPublished:
    """What stands in the folder, with every signature checked. A step that was cut off between a new root and what the
    new key signs leaves what the root before it allows: the next step mends it."""
    metadata = folder / METADATA
    numbers = sorted(int(file.name.split(".")[0]) for file in metadata.glob("[0-9]*.root.json"))
    if not numbers:
        return NotPublished("no-repository", str(folder))
    at = ""
    try:
        roots: list[Metadata[Root]] = []
        for number in reversed(numbers[-2:]):
            at = f"{number}.root.json"
            root = Metadata[Root].from_bytes((metadata / at).read_bytes())
            root.verify_delegate("root", root)
            roots.append(root)
        at = "timestamp.json"
        timestamp = _read(metadata / at, "timestamp", Timestamp, roots)
        at = f"{timestamp.signed.snapshot_meta.version}.snapshot.json"
        snapshot = _read(metadata / at, "snapshot", Snapshot, roots)
        at = f"{snapshot.signed.meta['targets.json'].version}.targets.json"
        targets = _read(metadata / at, "targets", TargetsRole, roots)
        return SignedRoles(roots[0], targets, snapshot, timestamp)
    except (OSError, RepositoryError, ValueError, KeyError):
        return NotPublished("damaged", at)


def newest_edition(folder: Path, roles: SignedRoles) -> PackedEdition | NotPublished | None:
    """The edition that is out; None while there is none."""
    try:
        return _newest(folder, roles.targets.signed.targets)
    except OSError as error:
        return NotPublished("damaged", str(error.filename))


def newest_serial(roles: SignedRoles) -> int | None:
    """The serial of the full file; None while there is no edition."""
    found = full_target(roles.targets.signed.targets)
    return found[1].custom["to"] if found and found[1].custom else None


def only_roles(folder: Path, old: SignedRoles, new: SignedRoles) -> Plan:
    return Plan(new, _changed(old, new), _stale(folder, new), newest_serial(new))


def _read(file: Path, name: str, kind: type[Any], roots: Iterable[Metadata[Root]]) -> Metadata[Any]:
    role: Metadata[Any] = Metadata.from_bytes(file.read_bytes())
    if not isinstance(role.signed, kind):
        raise ValueError(name)
    last: UnsignedMetadataError | None = None
    for root in roots:
        try:
            root.signed.verify_delegate(name, role.signed_bytes, role.signatures)
        except UnsignedMetadataError as unsigned:
            last = unsigned
        else:
            return role
    raise last or ValueError(name)


def _newest(folder: Path, targets: Mapping[str, TargetFile]) -> PackedEdition | None:
    """The edition that is out now. FaultyEdition or OSError when its file is not the one that was signed."""
    found = full_target(targets)
    if found is None:
        return None
    file = folder / TARGETS / hashed(*found)
    packed = file.read_bytes()
    if sha256(packed).hexdigest() != found[1].hashes["sha256"]:
        raise OSError(0, "other bytes than were signed", str(file))
    return packed_edition(packed, own=True)


def _month(folder: Path) -> PackedEdition | None:
    """Not signed any more; were it another one, centres would refuse the way from it and take the full file."""
    kept = _kept(folder)
    return packed_edition(kept[-1].read_bytes(), own=True) if kept else None


def _kept(folder: Path) -> list[Path]:
    return sorted((folder / KEPT).glob("edition-*.ndjson.xz"))


def hashed(name: str, target: TargetFile) -> str:
    """ "full/edition-000001.ndjson.xz" -> "full/<sha256>.edition-000001.ndjson.xz"."""
    place, _, last = name.rpartition("/")
    return f"{place}/{target.hashes['sha256']}.{last}"


def _in(place: str, files: Mapping[str, bytes]) -> tuple[tuple[str, bytes], ...]:
    return tuple((f"{place}/{name}", content) for name, content in files.items())


def _changed(old: SignedRoles, new: SignedRoles) -> tuple[tuple[str, bytes], ...]:
    before = old.files()
    return _in(METADATA, {name: content for name, content in new.files().items() if before.get(name) != content})


def _stale(folder: Path, roles: SignedRoles) -> tuple[str, ...]:
    """Snapshots and targets older than the one before: whoever reads now still finds that. Roots stay for ever."""
    newest = {"snapshot": roles.snapshot.signed.version, "targets": roles.targets.signed.version}
    return tuple(
        f"{METADATA}/{file.name}"
        for role, version in newest.items()
        for file in sorted((folder / METADATA).glob(f"[0-9]*.{role}.json"))
        if int(file.name.split(".")[0]) < version - 1
    )
