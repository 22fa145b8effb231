"""A publisher's folders that offer programs to one that trusts him: made outside, since a packed program cannot sign.

    python -m installer.test.offered_program DEB OUT

OUT/older offers a version before every other, OUT/newer DEB as version 9.9.9; OUT/root.json is what such a program
trusts. The keys are forgotten at the end.
"""

from __future__ import annotations

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from healing_desktop.publishing.added_files import Installer, plan_file
from healing_desktop.publishing.repository import plan_edition, plan_first, write_plan
from healing_desktop.sync.program_offer import PLATFORMS
from tests.fixtures.three_editions import made_up_keys, planned
from tests.sync.small_repository import packed_small

PLATFORM = "debian-amd64"
OLDER, NEWER = "0.0.1", "9.9.9"


def main(package: Path, out: Path) -> None:
    """`out` is made. FileNotFoundError without `package`."""
    keys, now = made_up_keys(), datetime.now(UTC).replace(microsecond=0)
    older, newer = out / "older", out / "newer"
    out.mkdir(parents=True)
    write_plan(older, planned(plan_first(older, keys.public, keys.ring, now)))
    write_plan(older, planned(plan_edition(older, packed_small(1), keys.ring, now)))
    with TemporaryDirectory() as scratch:
        old, new = (Path(scratch) / f"healing-desktop_{version}_amd64.deb" for version in (OLDER, NEWER))
        old.write_bytes(PLATFORMS[PLATFORM][1] + b" of long ago")
        new.symlink_to(package.resolve(strict=True))
        _offer(older, old, OLDER, now)
        shutil.copytree(older, newer)
        _offer(newer, new, NEWER, now)
    shutil.copy(newer / "metadata" / "1.root.json", out / "root.json")


def _offer(folder: Path, file: Path, version: str, now: datetime) -> None:
    told = Installer(PLATFORM, version)
    write_plan(folder, planned(plan_file(folder, "program", file, "0", made_up_keys().ring, now, installer=told)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
