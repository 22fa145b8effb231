"""S19: ten visitors at the real program, `kill -9`, and not one byte of what they typed below home and temp."""

from __future__ import annotations

import gzip
import sqlite3
import zipfile
from pathlib import Path

from tests.soak.visitors.conftest import Run
from tests.soak.visitors.traces import traces
from tests.soak.visitors.words import journey, mark
from tests.ui.handouts.fake_cups import FakeCups

JOURNEYS = 10


def test_nothing_that_ten_visitors_typed_is_on_the_disk(tmp_path: Path, cups: FakeCups, run: Run) -> None:
    folders = run("visitor_process", str(JOURNEYS)).folders
    words = [mark(number) for number in range(JOURNEYS)]
    assert all(word in journey(number)[0] for number, word in enumerate(words))
    trouble = tmp_path / "home/profile/log/trouble.log"
    assert trouble.read_text(encoding="utf-8").count("ValueError") == JOURNEYS, "each visitor met a fault"
    assert cups.given.startswith(b"%PDF"), "something was printed"
    assert not traces(folders, words)
    # What stands there after all is the desk's own.
    assert traces(folders, ["Balie"])


def test_a_program_that_keeps_a_question_is_caught(run: Run) -> None:
    found = traces(run("visitor_process", "1", "careless").folders, [mark(0)])
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
