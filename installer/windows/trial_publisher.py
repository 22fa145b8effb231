"""A publisher for one trial, who offers a newer setup on a stick: metadata/, targets/, and root.json to be believed.

    python -m installer.windows.trial_publisher STICK SETUP VERSION

His keys are gone when this ends.
"""

from __future__ import annotations

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner

from healing_desktop.publishing.added_files import Installer, plan_file
from healing_desktop.publishing.repository import Plan, plan_first, write_plan
from healing_desktop.publishing.signed_roles import ring_of
from healing_desktop.publishing.signing_keys import FIRST_KEYS


def publish(stick: Path, setup: Path, version: str) -> None:
    """`stick` is made anew."""
    shutil.rmtree(stick, ignore_errors=True)
    signers = {name: CryptoSigner.generate_ed25519() for name in FIRST_KEYS}
    public = {role: [signers[name].public_key for name in FIRST_KEYS if name.startswith(role)]
              for role in ("root", "targets", "snapshot", "timestamp")}  # fmt: skip
    ring, now = ring_of(signers.values()), datetime.now(UTC)
    first = plan_first(stick, public, ring, now)
    assert isinstance(first, Plan), first
    write_plan(stick, first)
    told = Installer("windows-x86_64", version)
    offered = plan_file(stick, "program", setup, "0", ring, now, installer=told)
    assert isinstance(offered, Plan), offered
    write_plan(stick, offered)
    shutil.copy(stick / "metadata" / "1.root.json", stick / "root.json")


if __name__ == "__main__":
    publish(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
