"""Files of other kinds in the same signed folder: map packs, installers of the program."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api.metadata import TargetFile

from healing_desktop.core.program_versions import VERSION, is_newer
from healing_desktop.publishing.repository import (
    TARGETS,
    NotPublished,
    Plan,
    hashed,
    newest_serial,
    only_roles,
    read_roles,
)
from healing_desktop.publishing.signed_roles import KeysMissing, Ring, SignedRoles, with_targets
from healing_desktop.sync.program_offer import PLATFORMS, PROGRAM, is_installer, newest_for, programs_in

# What editions are made of has its own way in.
EDITION_KINDS = ("full", "delta")
_KIND = re.compile(r"[a-z][a-z-]{0,39}")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,99}")


@dataclass(frozen=True, slots=True)
class Installer:
    """What is told of a file of kind "program": for which computers (`PLATFORMS`), and its version."""

    platform: str
    version: str


def plan_file(
    folder: Path, kind: str, file: Path, program: str, ring: Ring, now: datetime, *, installer: Installer | None = None
) -> Plan | NotPublished:
    """`file` as the target "<kind>/<its name>", in the place of one of that name; an `installer` in the place of the
    older ones for the same computers. `program`: the oldest program that may use it. It is read in parts, for it may be
    large. OSError of the file passes."""
    if kind in EDITION_KINDS or not _KIND.fullmatch(kind) or not VERSION.fullmatch(program):
        return NotPublished("no-such-kind", f"{kind} {program}")
    if not _NAME.fullmatch(file.name):
        return NotPublished("file-name", file.name)
    roles = read_roles(folder)
    if isinstance(roles, NotPublished):
        return roles
    targets = dict(roles.targets.signed.targets)
    told: dict[str, str] = {}
    if kind == PROGRAM:
        refused = _refused(targets, file, installer)
        if refused is not None:
            return refused
        assert installer is not None
        told = {"platform": installer.platform, "version": installer.version}
        for older in programs_in(targets):
            if older.platform == installer.platform:
                del targets[older.name]
    name = f"{kind}/{file.name}"
    made = TargetFile.from_file(name, str(file), ["sha256"])
    custom = {"kind": kind, "bytes": made.length, "sha256": made.hashes["sha256"], "program": program, **told}
    target = TargetFile(made.length, made.hashes, name, {"custom": custom})
    copies = ((f"{TARGETS}/{hashed(name, target)}", file, target),)
    return _planned(folder, roles, {**targets, name: target}, ring, now, copies)


def _refused(targets: Mapping[str, TargetFile], file: Path, installer: Installer | None) -> NotPublished | None:
    """A centre never goes back, so a version that is out is not followed by an older one or by itself."""
    if installer is None or installer.platform not in PLATFORMS or not VERSION.fullmatch(installer.version):
        return NotPublished("no-such-platform", ", ".join(PLATFORMS))
    if not is_installer(file, installer.platform):
        return NotPublished("no-installer", f"{file.name} ({installer.platform})")
    out = newest_for(installer.platform, programs_in(targets))
    if out is not None and not is_newer(installer.version, out.version):
        return NotPublished("older-program", out.version)
    return None


def plan_without(folder: Path, name: str, ring: Ring, now: datetime) -> Plan | NotPublished:
    """The same without the added file "<kind>/<its name>"."""
    roles = read_roles(folder)
    if isinstance(roles, NotPublished):
        return roles
    targets = dict(roles.targets.signed.targets)
    if name not in targets or name.partition("/")[0] in EDITION_KINDS:
        return NotPublished("no-such-file", name)
    del targets[name]
    return _planned(folder, roles, targets, ring, now, ())


def _planned(
    folder: Path, old: SignedRoles, targets: Mapping[str, TargetFile], ring: Ring, now: datetime,
    copies: tuple[tuple[str, Path, TargetFile], ...],
) -> Plan | NotPublished:  # fmt: skip
    try:
        new = with_targets(old, targets, ring, now)
    except KeysMissing as missing:
        return NotPublished("keys-missing", missing.role)
    before, after = ({hashed(*one) for one in those.items()} for those in (old.targets.signed.targets, targets))
    gone = tuple(f"{TARGETS}/{path}" for path in sorted(before - after))
    plan = only_roles(folder, old, new)
    return Plan(new, plan.writes, (*gone, *plan.removes), newest_serial(new), copies)
