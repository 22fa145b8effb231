"""What this desk knows of newer programs: from what the last sync left, without asking anybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import TargetFile, Targets
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from healing_desktop.core.program_versions import is_newer
from healing_desktop.storage.desk_state import ProgramMark, Trust
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.program_offer import ProgramOffer, may_be_offered, newest_for, programs_in
from healing_desktop.sync.signed_files import is_signed


@dataclass(frozen=True, slots=True)
class KnownProgram:
    """`file`: its installer on this desk, just looked at and as it was signed; None: it was not fetched."""

    offer: ProgramOffer
    file: Path | None = None


def known_program(desk: Desk, now: datetime) -> KnownProgram | None:
    """A newer program for this computer; None for none, or where nothing that was signed says so still. Reads the whole
    installer where there is one."""
    if not (desk.root and desk.platform):
        return None
    found = _kept(desk, now)
    if found is None:
        return None
    targets, trust = found
    offer = newest_for(desk.platform, programs_in(targets))
    try:
        highest = highest_offered(desk, trust)
    except OSError:
        return None
    if offer is None or not may_be_offered(offer, desk.program, highest):
        return None
    file = desk.installers / offer.file_name
    return KnownProgram(offer, file if is_signed(file, targets[offer.name]) else None)


def kept_installers(desk: Desk, now: datetime) -> list[tuple[str, Path, TargetFile]]:
    """Those that somebody fetched here and that are as they were signed: (name of the target, file, target)."""
    found = _kept(desk, now) if desk.root and desk.installers.is_dir() else None
    if found is None:
        return []
    targets, _ = found
    files = [(offer.name, desk.installers / offer.file_name, targets[offer.name]) for offer in programs_in(targets)]
    return [one for one in files if is_signed(one[1], one[2])]


def note_offered(desk: Desk, targets: Mapping[str, TargetFile], trust: Trust) -> None:
    """Remember how high it went. OSError passes."""
    offer = newest_for(desk.platform, programs_in(targets)) if desk.platform else None
    if offer is not None and is_newer(offer.version, highest_offered(desk, trust)):
        desk.state.program_offered(ProgramMark(offer.version, trust))


def highest_offered(desk: Desk, trust: Trust) -> str:
    """A stolen key could have signed a number so high that none ever comes after it: another key begins anew. OSError
    passes."""
    mark = desk.state.read().program
    return "0" if mark is None or trust.replaces(mark.trust) else mark.highest


def _kept(desk: Desk, now: datetime) -> tuple[Mapping[str, TargetFile], Trust] | None:
    """What was signed, every signature and date looked at again: it lies where other programs can write."""
    kept = desk.folder / "metadata"
    try:
        trusted = TrustedMetadataSet(desk.root, EnvelopeType.METADATA)
        trusted.reference_time = now
        for number in count(trusted.root.version + 1):
            file = kept / "root_history" / f"{number}.root.json"
            if not file.exists():
                break
            trusted.update_root(file.read_bytes())
        trusted.update_timestamp((kept / "timestamp.json").read_bytes())
        trusted.update_snapshot((kept / "snapshot.json").read_bytes())
        targets = trusted.update_targets((kept / "targets.json").read_bytes())
    except (OSError, RepositoryError, ValueError):
        return None
    root = trusted.root
    return targets.targets, Trust(root.version, " ".join(sorted(root.roles[Targets.type].keyids)))
