"""A saved list as one line of JSON, as the centre's database keeps it, and the file that older programs kept all in."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from healing_desktop.core.saved_lists import MOST_COPIES, SavedList, TrayItem, tidy
from healing_desktop.core.texts import HANDOUT_LANGUAGES, LocalText

VERSION = 1
# What a text that is no list may raise on its way.
_WRONG = (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError)


def record_of_list(saved: SavedList) -> str:
    """In ASCII, whatever the names hold: every database takes it."""
    return json.dumps(_told(saved))


@lru_cache(maxsize=512)
def list_of_record(record: str) -> SavedList | None:
    """None: it is not one, or one of a newer program."""
    try:
        return _list(json.loads(record))
    except _WRONG:
        return None


def file_of_lists(lists: Iterable[SavedList]) -> bytes:
    """As lists.json was."""
    told = {"version": VERSION, "lists": [_told(saved) for saved in lists]}
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def lists_of_file(raw: bytes) -> tuple[SavedList, ...] | None:
    """None: it was damaged."""
    try:
        told = json.loads(raw)
        if told["version"] != VERSION:
            return None
        return tuple(_list(saved) for saved in told["lists"])
    except _WRONG:
        return None


def _told(saved: SavedList) -> dict[str, object]:
    return {
        "name": saved.name,
        "options": dict(saved.options),
        "items": [
            {
                "id": item.id,
                "name": dict(item.name.by_language),
                "copies": item.copies,
                "languages": list(item.languages),
                "second": item.second,
            }
            for item in saved.items
        ],
    }


def _list(told: dict[str, Any]) -> SavedList:
    return SavedList(
        tidy(str(told["name"])),
        tuple(_item(item) for item in told["items"]),
        tuple((str(name), str(value)) for name, value in told["options"].items()),
    )


def _item(told: dict[str, Any]) -> TrayItem:
    name = LocalText.of({str(code): str(text) for code, text in told["name"].items()})
    if name is None:
        raise ValueError("an entry without a name")
    return TrayItem(
        id=str(told["id"]),
        name=name,
        copies=max(1, min(MOST_COPIES, int(told["copies"]))),
        languages=tuple(code for code in told["languages"] if code in HANDOUT_LANGUAGES),
        second=told["second"] if told["second"] in HANDOUT_LANGUAGES else "",
    )
