"""The saved lists of a desk in one JSON file: written whole or not at all; a damaged one is kept aside, never lost."""

from __future__ import annotations

import errno
import json
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from healing_desktop.core.saved_lists import (
    LONGEST_NAME,
    MOST_COPIES,
    KeptLists,
    ListsReason,
    NotKept,
    SavedList,
    TrayItem,
)
from healing_desktop.core.texts import HANDOUT_LANGUAGES, LocalText
from healing_desktop.storage.on_disk import sync_folder

VERSION = 1
_REASONS: dict[int, ListsReason] = {
    errno.ENOSPC: "no-space",
    errno.EDQUOT: "no-space",
    errno.EACCES: "not-allowed",
    errno.EPERM: "not-allowed",
    errno.EROFS: "not-allowed",
}


class ListFile:
    """A ListsStore."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> KeptLists | NotKept:
        try:
            raw = self._file.read_bytes()
        except FileNotFoundError:
            return KeptLists()
        except OSError as error:
            return _not_kept(error)
        try:
            return KeptLists(_lists(json.loads(raw)))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return self._set_aside()

    def write(self, lists: tuple[SavedList, ...]) -> NotKept | None:
        told = {"version": VERSION, "lists": [_told(saved) for saved in lists]}
        part = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8") as written:
                json.dump(told, written, ensure_ascii=False, indent=1)
                written.flush()
                os.fsync(written.fileno())
            part.replace(self._file)
            sync_folder(self._file.parent)
        except OSError as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            return _not_kept(error)
        return None

    def _set_aside(self) -> KeptLists | NotKept:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        aside = self._file.with_name(f"{self._file.stem}-damaged-{stamp}{self._file.suffix}")
        try:
            self._file.replace(aside)
        except OSError as error:
            return _not_kept(error)
        return KeptLists(set_aside=aside.name)


def _not_kept(error: OSError) -> NotKept:
    return NotKept(_REASONS.get(error.errno or 0, "failed"), str(error))


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


def _lists(told: dict[str, Any]) -> tuple[SavedList, ...]:
    """ValueError and its like for anything that did not come from `write`."""
    if told["version"] != VERSION:
        raise ValueError(told["version"])
    return tuple(
        SavedList(
            str(saved["name"])[:LONGEST_NAME],
            tuple(_item(item) for item in saved["items"]),
            tuple((str(name), str(value)) for name, value in saved["options"].items()),
        )
        for saved in told["lists"]
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
