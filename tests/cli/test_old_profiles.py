"""The profile and the centre's database of every version that was ever out open with the program of today, and nothing
of them is lost. How a sample is made: docs/releasing.md."""

from __future__ import annotations

import json
import shutil
import sqlite3
import tarfile
from collections.abc import Callable, Collection
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.core.centre import Kept
from healing_desktop.storage.centre.tables import APPLICATION_ID
from tests.fixtures.centre_samples.records import SAMPLE
from tests.fixtures.profiles import make
from tests.fixtures.profiles.made_up_profile import Holds, told
from tests.fixtures.profiles.make import HERE, HOLDS, samples, tags, version_here
from tests.fixtures.profiles.opened import of_json, open_and_look

OLDER_CENTRES = sorted((HERE.parent / "centre_samples").glob("*.sql"))
FIRST = HERE / "first_shape"
FIRST_SETTINGS: dict[str, str | int] = {
    "language": "de", "postcode": "4700", "scheme": "light", "text_size": 150, "printer": "Empfang", "idle_minutes": 5,
}  # fmt: skip


def unpacked(version: str, folder: Path) -> tuple[Path, Holds]:
    with tarfile.open(samples()[version]) as archive:
        archive.extractall(folder, filter="data")
    return folder / "profile", of_json(json.loads((folder / HOLDS).read_text(encoding="utf-8")))


def without_sample(out: Collection[str], kept: Collection[str]) -> list[str]:
    return sorted(set(out) - set(kept))


@pytest.mark.parametrize("version", samples())
def test_a_profile_of_each_version_opens_with_all_that_was_in_it(version: str, tmp_path: Path) -> None:
    open_and_look(*unpacked(version, tmp_path))


@pytest.mark.parametrize("script", OLDER_CENTRES, ids=lambda script: script.stem)
def test_from_before_the_first_version(script: Path, tmp_path: Path) -> None:
    """Lists in a file, five settings, and a centre's database of each shape that it ever had."""
    profile = Path(shutil.copytree(FIRST, tmp_path / "profile"))
    (profile / "centre").mkdir()
    with closing(sqlite3.connect(profile / "centre" / "centre.db")) as connection:
        text = script.read_text(encoding="utf-8")
        connection.executescript(f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA journal_mode = WAL; {text}")
    rows = tuple(told(Kept(record, number, gone)) for number, (record, gone) in enumerate(SAMPLE, 1))
    open_and_look(profile, Holds(FIRST_SETTINGS, records=rows, lists=("Infostand", "Rouw « Eupen »")))


def test_every_version_that_is_out_has_its_sample() -> None:
    """Make one for this version before it gets a tag: python -m tests.fixtures.profiles.make"""
    assert not without_sample(tags(), samples())
    assert without_sample({"0.1.0", "0.2.0"}, {"0.1.0"}) == ["0.2.0"]
    assert version_here() in samples(), "one is made with the version, so that the tag can follow"


def no_database(profile: Path, holds: Holds) -> Holds:
    (profile / "centre" / "centre.db").unlink()
    return holds


def no_settings(profile: Path, holds: Holds) -> Holds:
    (profile / "settings.ini").write_text("[desk]\n")
    return holds


def spoilt_edition(profile: Path, holds: Holds) -> Holds:
    (profile / "editions" / "edition-000002.db").write_bytes(b"spoilt")
    return holds


def another_note(_profile: Path, holds: Holds) -> Holds:
    rows = [{**row, "text": f"{row['text']}!"} if row["id"] == "n1" else row for row in holds.records]
    return replace(holds, records=tuple(rows))


@pytest.mark.parametrize("spoil", [no_database, no_settings, spoilt_edition, another_note])
def test_what_is_lost_would_be_seen(spoil: Callable[[Path, Holds], Holds], tmp_path: Path) -> None:
    profile, holds = unpacked("0.1.0", tmp_path)
    with pytest.raises(AssertionError):
        open_and_look(profile, spoil(profile, holds))


def test_a_sample_is_small_and_says_nothing_of_the_computer_that_made_it(tmp_path: Path) -> None:
    for version, file in samples().items():
        assert file.stat().st_size < 500_000
        unpacked(version, tmp_path / version)
        held = b"".join(one.read_bytes() for one in (tmp_path / version).rglob("*") if one.is_file())
        assert not [word for word in (b"/tmp/", b"/home/", b"/root/", b"C:\\") if word in held]
        assert str(HERE).encode() not in held


def test_a_sample_of_a_version_that_is_out_is_never_written_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(make, "tags", lambda: {version_here()})
    monkeypatch.setattr(make, "pack", lambda *_: pytest.fail("it was written"))
    assert make.main() == 1
