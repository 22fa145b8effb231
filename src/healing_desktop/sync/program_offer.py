"""Which installers of the program a publisher offers, and which of them is one for this desk."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tuf.api.metadata import TargetFile

from healing_desktop.core.program_versions import VERSION, is_newer, version_numbers

PROGRAM = "program"
# What each is called at its end, and what its bytes begin with.
PLATFORMS: Mapping[str, tuple[str, bytes]] = {
    "windows-x86_64": (".exe", b"MZ"),
    "debian-amd64": (".deb", b"!<arch>\ndebian-binary"),
    "linux-portable": (".tar.xz", b"\xfd7zXZ\x00"),
}
_NAME = re.compile(r"program/[A-Za-z0-9][A-Za-z0-9._+-]{0,99}")


@dataclass(frozen=True, slots=True)
class ProgramOffer:
    """One signed installer. `name`: of the target; `oldest`: the oldest program that may go on to it."""

    name: str
    platform: str
    version: str
    bytes: int
    sha256: str
    oldest: str = "0"

    @property
    def file_name(self) -> str:
        """What it is called on a disk: no path ever."""
        return self.name.rsplit("/", 1)[-1]


def programs_in(targets: Mapping[str, TargetFile]) -> list[ProgramOffer]:
    """Those that are told whole and without a contradiction; all else is left."""
    made = (_offer(name, target) for name, target in targets.items())
    return [offer for offer in made if offer is not None]


def newest_for(platform: str, offers: Iterable[ProgramOffer]) -> ProgramOffer | None:
    """For these computers, and for no others."""
    fitting = (offer for offer in offers if offer.platform == platform)
    return max(fitting, key=lambda offer: version_numbers(offer.version), default=None)


def is_installer(file: Path, platform: str) -> bool:
    """Whether it is called as one for these computers and begins as one. OSError of the file passes."""
    ending, beginning = PLATFORMS[platform]
    if not file.name.endswith(ending):
        return False
    with file.open("rb") as opened:
        return opened.read(len(beginning)) == beginning


def may_be_offered(offer: ProgramOffer, running: str, highest: str) -> bool:
    """Never back: neither to what runs here or before it, nor before the highest that was ever offered here."""
    return is_newer(offer.version, running) and not is_newer(highest, offer.version)


def _offer(name: str, target: TargetFile) -> ProgramOffer | None:
    told: dict[str, Any] = target.custom if isinstance(target.custom, dict) else {}
    if told.get("kind") != PROGRAM or not _NAME.fullmatch(name):
        return None
    platform, version, oldest = (str(told.get(field, "")) for field in ("platform", "version", "program"))
    same = told.get("bytes") == target.length and told.get("sha256") == target.hashes.get("sha256")
    sound = same and platform in PLATFORMS and VERSION.fullmatch(version) and VERSION.fullmatch(oldest)
    if not sound or not name.endswith(PLATFORMS[platform][0]):
        return None
    return ProgramOffer(name, platform, version, target.length, str(told["sha256"]), oldest)
