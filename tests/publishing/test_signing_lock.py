"""Two who sign the same folder at once: one does, the other is told."""

from __future__ import annotations

from pathlib import Path

from healing_desktop.publishing.signing_lock import signing_lock


def test_one_step_at_a_time(tmp_path: Path) -> None:
    with signing_lock(tmp_path / "folder") as mine, signing_lock(tmp_path / "folder") as theirs:
        assert (mine, theirs) == (True, False)
    with signing_lock(tmp_path / "folder") as mine:
        assert mine


def test_the_lock_lies_beside_the_folder(tmp_path: Path) -> None:
    with signing_lock(tmp_path / "folder"), signing_lock(tmp_path / "other") as theirs:
        assert theirs
    assert not (tmp_path / "folder").exists()
