"""Lays out what a packed program reads beside itself: resources, licences, the edition, a map pack if there is one.

    python -m installer.portable.share SHARE/healing-desktop

HEALING_EDITION=FILE takes another edition than the one made of data/; HEALING_MAP_PACK=FILE lays a street map beside
it. Neither enters the repository. The Windows setup and the Debian package take the same folder.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EDITION_VARIABLE, MAP_PACK_VARIABLE = "HEALING_EDITION", "HEALING_MAP_PACK"
# Sources of what is made by set-up, and notes for who works on the program.
LEFT_OUT = ("*.ts", "icons.txt", "__pycache__", "*.part", ".*")


def lay_out(target: Path, edition: Path | None, map_pack: Path | None) -> None:
    """`target` is made anew. FileNotFoundError when something that must be shipped is not there."""
    shutil.rmtree(target, ignore_errors=True)
    for name in ("resources", "licences"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns(*LEFT_OUT), copy_function=shutil.copy)
    shutil.copy(ROOT / "LICENSE", target / "licences" / "MIT-healing-desktop.txt")
    if edition is not None:
        shutil.copy(edition, target / "resources" / "edition" / "edition.db")
    if map_pack is not None:
        (target / "resources" / "maps").mkdir(exist_ok=True)
        shutil.copy(map_pack, target / "resources" / "maps" / map_pack.name)
    for wanted in (
        "edition/edition.db",
        "map/base",
        "map/shell",
        "fonts",
        "icons",
        "i18n",
        "publisher/root.json",
        "self-test",
    ):
        if not (target / "resources" / wanted).exists():
            raise FileNotFoundError(f"resources/{wanted} is not there: run make edition first")
    for path in (target, *target.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _named(variable: str) -> Path | None:
    text = os.environ.get(variable)
    return Path(text) if text else None


if __name__ == "__main__":
    lay_out(Path(sys.argv[1]), _named(EDITION_VARIABLE), _named(MAP_PACK_VARIABLE))
