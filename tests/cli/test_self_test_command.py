"""`self-test` and `demo`: the program played for real, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.fixtures.editions import real_edition

SCREENS = {
    "start", "nothing-found", "found", "filters", "help", "data", "settings", "about", "handout", "show",
    "side-by-side", "region", "crisis-card", "in-the-tray", "tray", "lists", "handouts", "library", "article",
    "which-fits", "simple-start", "simple-where", "simple-when", "simple-found", "simple-group", "simple-talk",
    "simple-read", "simple-article", "simple-erased", "first-run",
}  # fmt: skip


def played(profile: Path, *arguments: str, edition: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    command = [sys.executable, "-m", "healing_desktop", "--profile", str(profile)]
    command += ["--edition", str(edition or real_edition()), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=110, check=False)


def test_a_sound_installation_proves_itself(tmp_path: Path) -> None:
    settings = tmp_path / "profile" / "settings.ini"
    settings.parent.mkdir()
    settings.write_text("[desk]\nlanguage=fr\nidle_minutes=3\n", encoding="utf-8")
    ended = played(tmp_path / "profile", "--language", "en", "self-test", "--json", "--out", str(tmp_path / "out"))
    assert ended.returncode == 0, ended.stderr
    assert settings.read_text(encoding="utf-8") == "[desk]\nlanguage=fr\nidle_minutes=3\n", "it plays on another desk"
    assert list(settings.parent.iterdir()) == [settings]
    told = json.loads(ended.stdout)
    assert told["ok"] is True
    assert [step["name"] for step in told["steps"]] == [
        "edition", "find", "handout", "tampered edition", "updates from a folder", "screens", "map",
    ]  # fmt: skip
    assert not (tmp_path / "profile" / "editions").exists()
    assert {file.stem for file in (tmp_path / "out").glob("*.png")} == SCREENS | {"map"}
    assert (tmp_path / "out" / "self-test.pdf").read_bytes().startswith(b"%PDF-")


def test_a_damaged_edition_fails_it(tmp_path: Path) -> None:
    torn = tmp_path / "torn.db"
    torn.write_bytes(real_edition().read_bytes()[:200_000])
    ended = played(tmp_path / "profile", "self-test", "--json", edition=torn)
    assert ended.returncode == 1
    told = json.loads(ended.stdout)
    assert told["ok"] is False
    assert not any(step["ok"] for step in told["steps"] if step["name"] in ("edition", "find", "handout"))
    assert "Traceback" not in ended.stderr


def test_the_demonstration_leaves_pictures_and_the_pdf(tmp_path: Path) -> None:
    out = tmp_path / "out"
    ended = played(tmp_path / "profile", "demo", "--out", str(out))
    assert ended.returncode == 0, ended.stderr
    assert not (tmp_path / "profile").exists(), "it plays on another desk"
    assert [file.name for file in sorted(out.glob("*.png"))] == [
        "1-start.png", "2-found.png", "3-handout.png", "4-crisis-card.png", "5-simple-start.png",
    ]  # fmt: skip
    assert len(list(out.glob("*.pdf"))) == 1
