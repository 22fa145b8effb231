"""The lists that a desk kept in a file of its own, before they were the centre's."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from pathlib import Path

from healing_desktop.core.saved_lists import OldLists
from healing_desktop.exchange.list_record import lists_of_file

_LOG = logging.getLogger(__name__)


class ListsJson:
    """An OldListsFile. Nothing of it is ever thrown away."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> OldLists:
        try:
            raw = self._file.read_bytes()
        except FileNotFoundError:
            return OldLists()
        except OSError as error:
            # It stays for the next start.
            _LOG.info("lists.json: %s", error)
            return OldLists()
        lists = lists_of_file(raw)
        if lists is not None:
            return OldLists(lists)
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        return OldLists(set_aside=self._rename(f"{self._file.stem}-damaged-{stamp}{self._file.suffix}"))

    def put_aside(self) -> None:
        self._rename(f"{self._file.name}.taken-in")

    def _rename(self, name: str) -> str:
        try:
            self._file.replace(self._file.with_name(name))
        except OSError as error:
            _LOG.info("lists.json: %s", error)
            return self._file.name
        return name
