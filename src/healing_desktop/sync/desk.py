"""A desk as a sync sees it: its editions, what it trusts, and the way back to the edition before."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

from healing_desktop.storage.adopted_edition import is_edition, open_adopted
from healing_desktop.storage.desk_state import DeskMemory, DeskState
from healing_desktop.storage.plain_edition import PlainEdition, open_plain
from healing_desktop.sync.apply import lines_of_edition
from healing_desktop.sync.update_lock import update_lock


@dataclass(frozen=True, slots=True)
class Desk:
    """`folder`: the editions of this desk; `bundled`: the one of the program; `root`: the metadata that a publisher's
    signatures are held against, b"" for none; `program`: its version; `platform`: whose installers are for this
    computer (sync/program_offer.py), "" where none is."""

    folder: Path
    bundled: Path
    root: bytes
    program: str
    platform: str = ""

    @property
    def state(self) -> DeskState:
        return DeskState(self.folder)

    @property
    def lock_file(self) -> Path:
        return self.folder / "update.lock"

    @property
    def installers(self) -> Path:
        """Where a newer program is put when somebody asks for it."""
        return self.folder.with_name("installers")

    def in_use(self) -> PlainEdition | None:
        """The edition in use."""
        found = open_adopted(self.folder, self.bundled)
        return found if isinstance(found, PlainEdition) else None

    def seen(self, in_use: PlainEdition | None) -> datetime:
        """The latest moment that anything signed spoke of, the edition in use too; in UTC."""
        told = self.state.read().time_seen
        moments = [datetime.fromisoformat(told)] if told else []
        if in_use is not None:
            moments.append(datetime.combine(in_use.published_on, time(), UTC))
        return max(moments, default=datetime(2026, 1, 1, tzinfo=UTC))


def roll_back(desk: Desk) -> int | None:
    """Use the edition before again; its serial, None when there is none to go back to or a sync is running. OSError
    passes."""
    with update_lock(desk.lock_file) as mine:
        memory = desk.state.read()
        if not mine:
            return None
        serial = _serial_before(desk, memory)
        if serial is not None:
            desk.state.go_back(None if memory.previous is None else serial)
        return serial


def can_roll_back(desk: Desk) -> bool:
    """Whether there is an edition to go back to, as far as can be told now."""
    try:
        return _serial_before(desk, desk.state.read()) is not None
    except OSError:
        return False


def _serial_before(desk: Desk, memory: DeskMemory) -> int | None:
    if memory.adopted is None:
        return None
    to_program = memory.previous is None
    file = desk.bundled if to_program else desk.state.edition_file(memory.previous or 0)
    found = open_plain(file)
    if not isinstance(found, PlainEdition):
        return None
    serial = found.serial
    fits = (serial < memory.adopted) if to_program else is_edition(found, serial)
    return serial if fits else None


def sweep(desk: Desk) -> None:
    """Take away what no edition in use needs. What another program still has open stays until the next time."""
    memory = desk.state.read()
    keep = {serial for serial in (memory.adopted, memory.previous) if serial is not None}
    stay = {desk.state.edition_file(serial).name for serial in keep}
    stay |= {lines_of_edition(desk.folder, serial).name for serial in keep}
    left_over = [file for part in ("", "published/") for file in desk.folder.glob(f"{part}edition-*")]
    left_over = [file for file in left_over if file.name not in stay]
    for file in (*left_over, *desk.folder.glob("parts/*")):
        with suppress(OSError):
            file.unlink()
