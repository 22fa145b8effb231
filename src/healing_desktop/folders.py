"""Where things lie: the program's resources, the data, and the profile of this desk."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

RESOURCES_VARIABLE = "HEALING_RESOURCES"
PROFILE_VARIABLE = "HEALING_PROFILE"


@dataclass(frozen=True, slots=True)
class Folders:
    """`resources` is read only; `profile` holds settings, editions, maps and caches of this desk."""

    resources: Path
    licences: Path
    profile: Path

    @property
    def bundled_edition(self) -> Path:
        return self.resources / "edition" / "edition.db"

    @property
    def publisher_root(self) -> Path:
        """What the signatures of editions are held against first."""
        return self.resources / "publisher" / "root.json"

    @property
    def self_test_source(self) -> Path:
        """A small publisher's folder that nobody but a self-test trusts."""
        return self.resources / "self-test"

    @property
    def editions(self) -> Path:
        """What this desk adopted."""
        return self.profile / "editions"

    @property
    def settings_file(self) -> Path:
        return self.profile / "settings.ini"

    @property
    def lists_file(self) -> Path:
        """Of an older program; what it held is in the centre's database now."""
        return self.profile / "lists.json"

    @property
    def centre(self) -> Path:
        """The centre's own database, this desk's copy of it and its backups."""
        return self.profile / "centre"

    @property
    def with_own(self) -> Path:
        """The directory with the centre's own entries in it, as it was built on this desk."""
        return self.centre / "with-own"

    @property
    def maps(self) -> tuple[Path, ...]:
        return (self.profile / "maps", self.resources / "maps")


def find_folders(profile: Path | None = None) -> Folders:
    """From the environment, else beside a packed program, else beside the sources, else where pip puts them."""
    named = os.environ.get(RESOURCES_VARIABLE)
    root = Path(named).parent if named else _root()
    chosen = profile or (Path(text) if (text := os.environ.get(PROFILE_VARIABLE)) else _own_profile())
    return Folders(Path(named) if named else root / "resources", root / "licences", chosen)


def _root() -> Path:
    if getattr(sys, "frozen", False):
        # Beside the program in its own folder; never what happens to lie on this machine.
        return Path(sys.executable).resolve().parent / "share" / "healing-desktop"
    sources = Path(__file__).resolve().parents[2]
    return sources if (sources / "resources").is_dir() else Path(sys.prefix) / "share" / "healing-desktop"


def _own_profile() -> Path:
    from platformdirs import user_data_path

    return user_data_path("healing-desktop", appauthor=False)
