"""A saved list as a line, and the file of older programs: what is odd is put right, what is damaged is refused."""

from __future__ import annotations

import json

import pytest

from healing_desktop.core.saved_lists import SavedList, TrayItem
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.list_record import file_of_lists, list_of_record, lists_of_file, record_of_list

NAME = LocalText((("nl", "Praatgroep (verzonnen)"), ("ar", "مجموعة")))
LISTS = (
    SavedList("Infostand", (TrayItem("a", NAME, 5, ("nl", "ar"), "fr"), TrayItem("b", NAME)), (("size", "large"),)),
    SavedList("Leeg"),
)


def test_what_was_written_is_read() -> None:
    assert lists_of_file(file_of_lists(LISTS)) == LISTS
    assert tuple(list_of_record(record_of_list(saved)) for saved in LISTS) == LISTS


def test_a_record_fits_every_database() -> None:
    odd = SavedList("x", (TrayItem("a", LocalText((("nl", "a\x00b\ud800"),))),))
    record = record_of_list(odd)
    assert record.isascii()
    assert "\x00" not in record
    assert list_of_record(record) == odd


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b"null", b'{"version": 2, "lists": []}', b'{"version": 1}', b"\xff\xfe", b"[" * 100_000,
     b'{"version": 1, "lists": [{"name": "x", "options": {}, "items": [{"id": "a"}]}]}',
     file_of_lists(LISTS).replace(b'"copies": 5', b'"copies": 1e999')],
    ids=range(10),
)  # fmt: skip
def test_damage_is_refused(damage: bytes) -> None:
    assert lists_of_file(damage) is None
    assert list_of_record(damage.decode("utf-8", "replace")) is None


def test_odd_values_are_put_right() -> None:
    told = json.loads(file_of_lists(LISTS))
    told["lists"][0]["items"][0] |= {"copies": 10_000, "languages": ["xx", "ar"], "second": "xx"}
    told["lists"][0]["name"] = "  Info\x00\n " + "x" * 99
    found = lists_of_file(json.dumps(told).encode())
    assert found is not None
    item = found[0].items[0]
    assert (item.copies, item.languages, item.second) == (99, ("ar",), "")
    assert found[0].name == "Info " + "x" * 55
