"""The saved lists on the disk: whole or not at all, and a damaged file is never thrown away."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from healing_desktop.core.saved_lists import KeptLists, NotKept, SavedList, TrayItem
from healing_desktop.core.texts import LocalText
from healing_desktop.storage.list_file import ListFile

NAME = LocalText((("nl", "Praatgroep (verzonnen)"), ("ar", "مجموعة")))
LISTS = (
    SavedList("Infostand", (TrayItem("a", NAME, 5, ("nl", "ar"), "fr"), TrayItem("b", NAME)), (("size", "large"),)),
    SavedList("Leeg"),
)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    store = ListFile(tmp_path / "new" / "lists.json")
    assert store.read() == KeptLists()
    assert store.write(LISTS) is None
    assert store.read() == KeptLists(LISTS)
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["lists.json"]


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b"null", b'{"version": 2, "lists": []}', b'{"version": 1}', b"\xff\xfe", b"[" * 100_000,
     b'{"version": 1, "lists": [{"name": "x", "options": {}, "items": [{"id": "a"}]}]}'],
    ids=range(9),
)  # fmt: skip
def test_a_damaged_file_is_kept_aside(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "lists.json"
    file.write_bytes(damage)
    found = ListFile(file).read()
    assert isinstance(found, KeptLists)
    assert found.lists == ()
    assert (tmp_path / found.set_aside).read_bytes() == damage
    assert ListFile(file).write(LISTS) is None
    assert ListFile(file).read() == KeptLists(LISTS)
    assert (tmp_path / found.set_aside).read_bytes() == damage


def test_a_disk_that_takes_nothing_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "lists.json"
    assert ListFile(file).write(LISTS) is None
    before = file.read_bytes()
    (tmp_path / "lists.part").mkdir()
    assert isinstance(ListFile(file).write(()), NotKept)
    assert file.read_bytes() == before


def test_odd_values_are_put_right(tmp_path: Path) -> None:
    file = tmp_path / "lists.json"
    assert ListFile(file).write(LISTS) is None
    told = json.loads(file.read_text(encoding="utf-8"))
    told["lists"][0]["items"][0] |= {"copies": 10_000, "languages": ["xx", "ar"], "second": "xx"}
    file.write_text(json.dumps(told), encoding="utf-8")
    found = ListFile(file).read()
    assert isinstance(found, KeptLists)
    item = found.lists[0].items[0]
    assert (item.copies, item.languages, item.second) == (99, ("ar",), "")
