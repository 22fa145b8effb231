"""The lists.json of an older profile: read, put aside, never thrown away."""

from __future__ import annotations

from pathlib import Path

from healing_desktop.centre.old_lists import ListsJson
from healing_desktop.core.saved_lists import OldLists, SavedList
from healing_desktop.exchange.list_record import file_of_lists

LISTS = (SavedList("Infostand"), SavedList("Onthaal"))


def test_it_is_read_and_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "lists.json"
    assert ListsJson(file).read() == OldLists()
    file.write_bytes(file_of_lists(LISTS))
    assert ListsJson(file).read() == OldLists(LISTS)
    ListsJson(file).put_aside()
    assert ListsJson(file).read() == OldLists()
    assert (tmp_path / "lists.json.taken-in").read_bytes() == file_of_lists(LISTS)


def test_a_damaged_one_is_kept_aside(tmp_path: Path) -> None:
    file = tmp_path / "lists.json"
    file.write_bytes(b"{")
    found = ListsJson(file).read()
    assert found.lists == ()
    assert (tmp_path / found.set_aside).read_bytes() == b"{"
    assert ListsJson(file).read() == OldLists()


def test_one_that_cannot_be_read_stays(tmp_path: Path) -> None:
    (tmp_path / "lists.json").mkdir()
    assert ListsJson(tmp_path / "lists.json").read() == OldLists()
    assert (tmp_path / "lists.json").is_dir()
