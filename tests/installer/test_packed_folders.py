"""A packed program reads what came with it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from healing_desktop.folders import RESOURCES_VARIABLE, find_folders


def test_a_packed_program_reads_what_lies_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "lib" / "healing-desktop"
    program.parent.mkdir()
    program.touch()
    command = tmp_path / "healing-desktop"
    command.symlink_to(program)
    monkeypatch.delenv(RESOURCES_VARIABLE, raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(command))
    folders = find_folders(tmp_path / "profile")
    share = tmp_path / "lib" / "share" / "healing-desktop"
    assert (folders.resources, folders.licences) == (share / "resources", share / "licences")
