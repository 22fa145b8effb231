"""Which edition this desk reads: the one it adopted, the one before it when that is damaged, else the program's."""

from __future__ import annotations

from pathlib import Path

from healing_desktop.core.outcomes import EditionDamaged, EditionRefused
from healing_desktop.storage.desk_state import DeskMemory, DeskState
from healing_desktop.storage.plain_edition import PlainEdition, open_plain


def open_adopted(folder: Path, bundled: Path) -> PlainEdition | EditionRefused:
    """The edition in use. A program that brings a later edition than this desk ever had is believed. One that is read
    because the one to be used is damaged says so: `instead_of`. EditionRefused tells of `bundled`: without it there is
    none at all."""
    state = DeskState(folder)
    try:
        memory = state.read()
    except OSError:
        memory = DeskMemory()
    serials = [serial for serial in (memory.adopted, memory.previous) if serial is not None]
    own = open_plain(bundled)
    if not serials or (isinstance(own, PlainEdition) and is_later(own, memory.highest)):
        return own
    for serial in serials:
        found = open_plain(state.edition_file(serial))
        if isinstance(found, PlainEdition) and is_edition(found, serial):
            found.instead_of = serials[0] if serial != serials[0] else None
            return found
    if isinstance(own, PlainEdition):
        own.instead_of = serials[0]
    return own


def is_edition(edition: PlainEdition, serial: int) -> bool:
    """Whether the file says so itself."""
    try:
        return edition.serial == serial
    except (EditionDamaged, KeyError, ValueError):
        return False


def is_later(edition: PlainEdition, serial: int) -> bool:
    try:
        return edition.serial > serial
    except (EditionDamaged, KeyError, ValueError):
        return False
