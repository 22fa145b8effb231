"""The profile on paper is the profile in the program."""

from __future__ import annotations

import json
from pathlib import Path

from healing_desktop.exchange.hsds.hsds_profile import EXTENSIONS, PROFILE, merge_patches
from healing_desktop.exchange.hsds.hsds_tables import TABLES


def test_the_files_of_the_profile_are_these(root: Path) -> None:
    """`python -m tests.exchange.hsds.test_hsds_profile` writes them anew."""
    folder = root / "docs" / "hsds-profile"
    written = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in folder.glob("*.json")}
    assert written == merge_patches()
    assert PROFILE in (folder / "README.md").read_text(encoding="utf-8")


def test_no_column_of_ours_takes_the_place_of_one_of_hsds() -> None:
    for table, columns in EXTENSIONS.items():
        if table in TABLES:
            assert all(name.startswith("x_") for name in columns), table
        else:
            assert "id" in columns


if __name__ == "__main__":
    for file, patch in merge_patches().items():
        text = json.dumps(patch, ensure_ascii=False, indent=2) + "\n"
        Path("docs/hsds-profile", file).write_text(text, encoding="utf-8")
