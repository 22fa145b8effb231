"""What is gathered to be printed together, and lists of it that a centre keeps under a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from healing_desktop.core.texts import LocalText

MOST_COPIES = 99
LONGEST_NAME = 60

ListsReason = Literal["no-space", "not-allowed", "failed"]


@dataclass(frozen=True, slots=True)
class TrayItem:
    """One entry to print. `languages` (): that of the page, chosen when printing; `second` "": the same, else the
    language that stands beside. `gone`: the directory does not have it any more; `name` is what it was called.
    `unlisted`: it is no longer listed, and can still be printed; neither is kept in a saved list."""

    id: str
    name: LocalText
    copies: int = 1
    languages: tuple[str, ...] = ()
    second: str = ""
    gone: bool = False
    unlisted: date | None = None


@dataclass(frozen=True, slots=True)
class SavedList:
    """`options`: (name, value) of the choices of the paper, as words of a file; unknown ones are passed over."""

    name: str
    items: tuple[TrayItem, ...] = ()
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class KeptLists:
    """What was read. `set_aside`: the name under which a file that could not be read is kept; "" when all is well."""

    lists: tuple[SavedList, ...] = ()
    set_aside: str = ""


@dataclass(frozen=True, slots=True)
class NotKept:
    """The lists were not written; what was on the disk before still is. `detail` is for the local log."""

    reason: ListsReason
    detail: str = ""


class ListsStore(Protocol):
    """Where a centre keeps its lists. Called in jobs, one call at a time."""

    def read(self) -> KeptLists | NotKept: ...

    def write(self, lists: tuple[SavedList, ...]) -> NotKept | None: ...
