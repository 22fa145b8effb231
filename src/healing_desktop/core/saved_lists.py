"""What is gathered to be printed together, and lists of it that a centre keeps under a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol
from unicodedata import category

from healing_desktop.core.texts import LocalText

MOST_COPIES = 99
LONGEST_NAME = 60


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
    """`options`: (name, value) of the choices of the paper, as words of a file; unknown ones are passed over. `id` and
    `revision`: as it is kept in the centre's database; "" and 0 before that."""

    name: str
    items: tuple[TrayItem, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    id: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True)
class OldLists:
    """What the file of an older profile holds. `set_aside`: the name under which a damaged one is kept; "" when all is
    well."""

    lists: tuple[SavedList, ...] = ()
    set_aside: str = ""


class OldListsFile(Protocol):
    """Where an older program kept its lists. For jobs."""

    def read(self) -> OldLists: ...

    def put_aside(self) -> None:
        """All of it is in the centre's database."""


def tidy(name: str) -> str:
    """One line without control characters, no double spaces, not too long."""
    shown = "".join(" " if category(sign) in ("Cc", "Cs") else sign for sign in name)
    return " ".join(shown.split())[:LONGEST_NAME].strip()
