"""What the four roles of a repository say, and what each step makes them say next. Nothing here touches a disk.

Root 2 of 3; targets by the publisher's own key; snapshot and timestamp by the job that publishes (ADR 0012).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from securesystemslib.signer import Key, Signer
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

THRESHOLDS = {"root": 2, "targets": 1, "snapshot": 1, "timestamp": 1}
LASTS = {"root": 730, "targets": 365, "snapshot": 365, "timestamp": 45}
# A role is said again by those behind it.
_BEHIND = {
    "root": (), "targets": ("snapshot", "timestamp"), "snapshot": ("timestamp",), "timestamp": (),
}  # fmt: skip

Ring = Mapping[str, Signer]


class KeysMissing(Exception):  # noqa: N818  what lacks is a key, not a program
    """Too few keys of this role are in the ring."""

    def __init__(self, role: str) -> None:
        super().__init__(role)
        self.role = role


@dataclass(frozen=True, slots=True)
class SignedRoles:
    """The four as signed; each step leaves the old ones as they are. `signed` of each has its version and expiry."""

    root: Metadata[Root]
    targets: Metadata[Targets]
    snapshot: Metadata[Snapshot]
    timestamp: Metadata[Timestamp]

    def files(self) -> dict[str, bytes]:
        """Their files by name, timestamp last: who reads it finds what it names. The root just before it: what a new
        key has signed comes with the root that says so."""
        roles: dict[str, Metadata[Any]] = {"targets": self.targets, "snapshot": self.snapshot, "root": self.root}
        named = {f"{role.signed.version}.{name}.json": role.to_bytes() for name, role in roles.items()}
        return {**named, "timestamp.json": self.timestamp.to_bytes()}


def ring_of(signers: Iterable[Signer]) -> Ring:
    return {signer.public_key.keyid: signer for signer in signers}


def roles_signed_by(step: str) -> tuple[str, ...]:
    """Whose keys a renewal of the role `step` needs, its own first."""
    return (step, *_BEHIND[step])


def first_roles(keys: Mapping[str, Collection[Key]], ring: Ring, now: datetime) -> SignedRoles:
    """Version 1 of all four, without a target. `keys` by role. KeysMissing: too few of them sign."""
    root = Root(version=1, expires=_until("root", now), consistent_snapshot=True)
    for role, those in keys.items():
        root.roles[role].threshold = THRESHOLDS[role]
        for key in those:
            root.add_key(key, role)
    roles = SignedRoles(
        Metadata(root),
        Metadata(Targets(version=1, expires=_until("targets", now))),
        Metadata(Snapshot(version=1, expires=_until("snapshot", now))),
        Metadata(Timestamp(version=1, expires=_until("timestamp", now))),
    )
    _sign(roles.root, "root", root, ring)
    return _signed_again(roles, ("targets", "snapshot", "timestamp"), ring)


def with_targets(roles: SignedRoles, targets: Mapping[str, TargetFile], ring: Ring, now: datetime) -> SignedRoles:
    """The same with these targets and no others."""
    following = deepcopy(roles)
    following.targets.signed.targets = dict(targets)
    return _renewed(following, "targets", ring, now)


def renewed(roles: SignedRoles, role: str, ring: Ring, now: datetime) -> SignedRoles:
    """The role says the same with a later expiry; so do those behind it."""
    return _renewed(deepcopy(roles), role, ring, now)


def rotated(roles: SignedRoles, role: str, old: str, new: Key, ring: Ring, now: datetime) -> SignedRoles:
    """The key id `old` of the role gives way to the key `new`. The new root is signed as the old and as the new one
    asks; a role whose key is another is signed anew. ValueError: the role has no such key."""
    following = deepcopy(roles)
    root = following.root.signed
    place = root.roles[role].keyids.index(old) if old in root.roles[role].keyids else -1
    root.revoke_key(old, role)
    root.add_key(new, role)
    # In the place of the old one, so that equal steps give equal bytes.
    ids = root.roles[role].keyids
    ids.insert(place, ids.pop())
    following = replace(following, root=_next_root(roles.root, following.root, ring, now))
    return following if role == "root" else _renewed(following, role, ring, now)


def _renewed(roles: SignedRoles, role: str, ring: Ring, now: datetime) -> SignedRoles:
    """Changes `roles`, which nobody else has."""
    if role == "root":
        return replace(roles, root=_next_root(roles.root, roles.root, ring, now))
    for name in roles_signed_by(role):
        signed = getattr(roles, name).signed
        signed.version += 1
        signed.expires = _until(name, now)
    return _signed_again(roles, roles_signed_by(role), ring)


def _signed_again(roles: SignedRoles, names: Iterable[str], ring: Ring) -> SignedRoles:
    root = roles.root.signed
    for name in names:
        if name == "snapshot":
            roles.snapshot.signed.meta["targets.json"] = _told(roles.targets)
        elif name == "timestamp":
            roles.timestamp.signed.snapshot_meta = _told(roles.snapshot)
        _sign(getattr(roles, name), name, root, ring)
    return roles


def _told(role: Metadata[Any]) -> MetaFile:
    """Version, length and hash of its file: nothing else and nothing longer is fetched."""
    return MetaFile.from_data(role.signed.version, role.to_bytes(), ["sha256"])


def _next_root(old: Metadata[Root], new: Metadata[Root], ring: Ring, now: datetime) -> Metadata[Root]:
    made = Metadata(deepcopy(new.signed))
    made.signed.version = old.signed.version + 1
    made.signed.expires = _until("root", now)
    _sign(made, "root", old.signed, ring)
    _sign(made, "root", made.signed, ring, append=True)
    return made


def _sign(metadata: Metadata[Any], role: str, root: Root, ring: Ring, *, append: bool = False) -> None:
    """By every key of the role that is in the ring. KeysMissing: fewer than its threshold."""
    rule = root.roles[role]
    signers = [ring[keyid] for keyid in rule.keyids if keyid in ring]
    if len(signers) < rule.threshold:
        raise KeysMissing(role)
    if not append:
        metadata.signatures.clear()
    for signer in signers:
        if signer.public_key.keyid not in metadata.signatures:
            metadata.sign(signer, append=True)


def _until(role: str, now: datetime) -> datetime:
    return now.replace(microsecond=0) + timedelta(days=LASTS[role])
