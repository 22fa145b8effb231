"""S19: ten visitors at the real program, `kill -9`, and not one byte of what they typed below home and temp."""

from __future__ import annotations

import gzip
import os
import signal
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.soak.visitors.traces import traces
from tests.soak.visitors.words import journey, mark
from tests.ui.handouts.fake_cups import FakeCups

JOURNEYS = 10
FOLDERS = {
    "HOME": "home", "XDG_CONFIG_HOME": "home/.config", "XDG_DATA_HOME": "home/.local/share",
    "XDG_CACHE_HOME": "home/.cache", "XDG_STATE_HOME": "home/.local/state", "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp", "HEALING_PROFILE": "home/profile",
}  # fmt: skip


@pytest.fixture
def cups(tmp_path: Path) -> FakeCups:
    (tmp_path / "cups").mkdir()
    return FakeCups(tmp_path / "cups")


def visited(here: Path, cups: FakeCups, root: Path, *arguments: str) -> list[Path]:
    """Where the program may have written, once it was killed."""
    env = {**os.environ, "PATH": cups.path, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}
    for name, folder in FOLDERS.items():
        (here / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        env[name] = str(here / folder)
    (here / "home/profile/settings.ini").write_text("[desk]\nlanguage=nl\nprinter=Balie\n", encoding="utf-8")
    command = [sys.executable, "-m", "tests.soak.visitors.visitor_process", *arguments]
    # As a session keeps it: what a program complains of is on the disk too.
    with (
        (here / "home/.xsession-errors").open("wb") as errors,
        subprocess.Popen(
            command, cwd=here / "tmp", env=env, stdout=subprocess.PIPE, stderr=errors, start_new_session=True
        ) as process,
    ):
        try:
            assert process.stdout is not None
            said = process.stdout.readline()
        finally:
            os.killpg(process.pid, signal.SIGKILL)
    assert said == b"done\n", (here / "home/.xsession-errors").read_text(encoding="utf-8")
    return [here / "home", here / "run", here / "tmp", cups.here]


def test_nothing_that_ten_visitors_typed_is_on_the_disk(tmp_path: Path, cups: FakeCups, root: Path) -> None:
    folders = visited(tmp_path, cups, root, str(JOURNEYS))
    words = [mark(number) for number in range(JOURNEYS)]
    assert all(word in journey(number)[0] for number, word in enumerate(words))
    trouble = tmp_path / "home/profile/log/trouble.log"
    assert trouble.read_text(encoding="utf-8").count("ValueError") == JOURNEYS, "each visitor met a fault"
    assert cups.given.startswith(b"%PDF"), "something was printed"
    assert not traces(folders, words)
    # What stands there after all is the desk's own.
    assert traces(folders, ["Balie"])


def test_a_program_that_keeps_a_question_is_caught(tmp_path: Path, cups: FakeCups, root: Path) -> None:
    found = traces(visited(tmp_path, cups, root, "1", "careless"), [mark(0)])
    assert {Path(line.split(": ")[0]).name for line in found} == {"asked.log", "kept.ini"}


def test_words_are_found_however_they_are_kept(tmp_path: Path) -> None:
    word = mark(7)
    (tmp_path / "plain.txt").write_text(f"rouw {word.upper()}", encoding="utf-8")
    (tmp_path / "wide.txt").write_text(word, encoding="utf-16")
    (tmp_path / "pressed.gz").write_bytes(b"before" + gzip.compress(word.encode()))
    with zipfile.ZipFile(tmp_path / "packed.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("inside.txt", word * 9)
    with sqlite3.connect(tmp_path / "base.db") as base:
        base.execute("create table asked (words text)")
        base.execute("insert into asked values (?)", (word,))
    (tmp_path / f"{word}.txt").touch()
    (tmp_path / "clean.txt").write_text(mark(8), encoding="utf-8")
    found = {Path(line.split(": ")[0]).name for line in traces([tmp_path], [word])}
    assert found == {"plain.txt", "wide.txt", "pressed.gz", "packed.zip", "base.db", f"{word}.txt"}
