"""Made-up installers and a publisher who signs them; none of them installs anything."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from tuf.api.metadata import TargetFile

from healing_desktop.publishing.added_files import Installer, plan_file
from healing_desktop.publishing.repository import hashed, write_plan
from healing_desktop.publishing.signed_roles import SignedRoles
from healing_desktop.sync.program_offer import PLATFORMS
from tests.fixtures.three_editions import made_up_keys, planned
from tests.sync.attacked import sign_changed

OURS = "linux-portable"
SIZE = 200_000


def installer_bytes(platform: str = OURS, version: str = "0.2.0") -> bytes:
    beginning = PLATFORMS[platform][1]
    return (beginning + f" installer {version} ".encode() * SIZE)[:SIZE]


def installer(folder: Path, platform: str = OURS, version: str = "0.2.0") -> Path:
    file = folder / f"healing-desktop-{version}-{platform}{PLATFORMS[platform][0]}"
    file.write_bytes(installer_bytes(platform, version))
    return file


def publish_program(
    repository: Path, now: datetime, version: str = "0.2.0", platform: str = OURS, oldest: str = "0"
) -> str:
    """The name of its target."""
    file = installer(repository.parent, platform, version)
    told = Installer(platform, version)
    write_plan(
        repository, planned(plan_file(repository, "program", file, oldest, made_up_keys().ring, now, installer=told))
    )
    return f"program/{file.name}"


def sign_program(repository: Path, content: bytes, name: str, told: Mapping[str, Any]) -> None:
    """What a thief of the targets key, or a careless publisher, can sign: all other programs go, and this comes."""
    made = TargetFile.from_data(f"program/{name}", content, ["sha256"])
    custom = {"kind": "program", "bytes": made.length, "sha256": made.hashes["sha256"], "program": "0", **told}
    target = TargetFile(made.length, made.hashes, made.path, {"custom": custom})

    def change(roles: SignedRoles) -> None:
        targets = roles.targets.signed.targets
        for other in [other for other in targets if other.startswith("program/")]:
            del targets[other]
        targets[target.path] = target

    sign_changed(repository, "targets", change)
    file = repository / "targets" / hashed(target.path, target)
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)


def published_file(repository: Path) -> Path:
    """The one installer as it lies at the publisher's."""
    (file,) = (repository / "targets" / "program").iterdir()
    return file
