"""`centre`, `centre backup`, `centre restore` and `centre move`, for people and as JSON."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.centre.open_centre import URL_VARIABLE
from tests.centre.kept_records import COUNTS, RECORDS, filled, opened, records_of
from tests.fixtures.command_line import Said, healing_at_home

TODAY = ("--today", "2026-11-22")


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    store = opened(folder / "centre" / "centre.db")
    filled(store)
    store.close()
    return folder


def centre(profile: Path, *argv: str) -> Said:
    return healing_at_home("--profile", str(profile), "centre", *argv, *TODAY)


def there(profile: Path) -> set[object]:
    store = opened(profile / "centre" / "centre.db")
    try:
        return set(records_of(store))
    finally:
        store.close()


def test_how_it_is(profile: Path) -> None:
    document = centre(profile, "--json").document
    assert document == {
        "served": False, "place": str(profile / "centre" / "centre.db"), "away_since": None, "away_why": None,
        "waiting": 0, "conflicts": [], "counts": COUNTS, "backups": [],
    }  # fmt: skip
    centre(profile, "backup")
    lines = centre(profile, "--language", "en").lines
    assert lines[0].startswith("The centre's own is on this computer: ")
    assert "Notes: 2" in lines
    assert lines[-1] == "Last backup: 22 November 2026. Kept: 1."


def test_a_backup_on_a_stick_comes_back_in_a_fresh_profile(profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "stick" / "ours.db"
    document = centre(profile, "backup", "--out", str(file), "--json").document
    assert document == {"file": str(file), "bytes": file.stat().st_size, "counts": COUNTS}
    fresh = tmp_path / "fresh"
    assert centre(fresh, "restore", str(file), "--json").document == {"counts": COUNTS, "before": None}
    assert there(fresh) == set(RECORDS)
    again = centre(profile, "restore", str(file), "--language", "en")
    assert again.lines[0] == "All that the backup holds is back."
    assert again.lines[-1].startswith("What was there is kept in ")


def test_a_move_into_another_file(profile: Path, tmp_path: Path) -> None:
    target = tmp_path / "next" / "centre" / "centre.db"
    assert centre(profile, "move", "--to", str(target), "--json").document == {"to": str(target), "counts": COUNTS}
    assert there(tmp_path / "next") == set(RECORDS)
    named = ("--from", str(target), "--to", str(tmp_path / "third.db"))
    assert centre(tmp_path / "nobody", "move", *named).status == 0


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize(
    "argv",
    [
        ("restore", "{folder}/letter.db"),
        ("restore", "{folder}/not-there.db"),
        ("move", "--to", "{folder}/desk/centre/centre.db"),
        ("move", "--from", "{folder}/not-there.db", "--to", "{folder}/new.db"),
        ("move", "--to", "mysql://mia:hush@db/centre"),
    ],
)
def test_what_is_refused_is_one_sentence(profile: Path, tmp_path: Path, argv: tuple[str, ...], language: str) -> None:
    (tmp_path / "letter.db").write_text("a letter")
    said = centre(profile, *(part.format(folder=tmp_path) for part in argv), "--language", language)
    assert (said.status, said.out, len(said.err.splitlines())) == (1, "", 1)
    assert "hush" not in said.err
    assert not (tmp_path / "not-there.db").exists()
    assert there(profile) == set(RECORDS)


def test_a_server_that_is_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(URL_VARIABLE, "postgresql://mia:hush@127.0.0.1:1/centre")
    document = centre(tmp_path, "--json").document
    assert document["served"]
    assert document["place"] == "127.0.0.1/centre"
    assert (document["away_why"], document["away_since"] is None) == ("unreachable", False)
    lines = centre(tmp_path, "--language", "en").lines
    assert lines[1].startswith("The server has not answered since ")
    refused = centre(tmp_path, "move", "--to", str(tmp_path / "x.db"), "--language", "en")
    assert refused.err.startswith("The server does not answer.")
