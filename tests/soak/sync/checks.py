"""What a desk must be like after whatever happened to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from healing_desktop.exchange.edition_lines import open_lines
from healing_desktop.exchange.record_lines import LineFault, RecordLine
from healing_desktop.storage.edition_news import NewsFile
from healing_desktop.sync.apply import lines_of_edition
from healing_desktop.sync.desk import Desk
from tests.soak.sync.publisher import NOW, built_hash
from tests.soak.sync.worker import last_note, the_centre
from tests.sync.small_repository import ENTRIES

# What stays on a desk between two syncs.
_OF_A_DESK = {"state.db", "news.db", "update.lock", "metadata", "parts", "published"}
_OF_METADATA = {"root.json", "root_history", "snapshot.json", "targets.json", "timestamp.json"}


@dataclass
class Told:
    """What a worker said it has on the disk: the serial of an edition, the number of a note."""

    serial: int = 1
    note: int = 0


def damage(desk: Desk, home: Path, told: Told) -> list[str]:
    """Every way in which the desk is not whole or not as far as was told; empty when all is well."""
    found = _of_the_list(home, told.note)
    in_use = desk.in_use()
    if in_use is None:
        return [*found, "no edition at all"]
    serial, complaint = in_use.serial, in_use.complaint()
    if serial < told.serial:
        found.append(f"edition {serial} is in use, {told.serial} was told")
    if complaint is not None:
        found.append(f"edition {serial}: {complaint}")
    adopted = desk.state.read().adopted
    if serial != 1 or adopted is not None:
        found += _of_the_edition(desk.state.edition_file(serial), serial)
        found += _of_the_lines(lines_of_edition(desk.folder, serial), serial)
        found += _of_the_news(desk, serial)
    if serial != (adopted or 1):
        found.append(f"edition {serial} is in use, the state says {adopted}")
    return found


def strays(desk: Desk, folder: Path) -> list[str]:
    """Files that nothing needs, after a sync that took something over."""
    memory = desk.state.read()
    keep = {serial for serial in (memory.adopted, memory.previous) if serial is not None}
    stay = {desk.state.edition_file(serial).name for serial in keep}
    stay |= {lines_of_edition(desk.folder, serial).name for serial in keep}
    found = [file.name for file in desk.folder.iterdir() if file.name not in stay | _OF_A_DESK]
    found += [file.name for file in (desk.folder / "metadata").iterdir() if file.name not in _OF_METADATA]
    found += [file.name for file in (desk.folder / "parts").iterdir()]
    found += [file.name for file in desk.folder.glob("published/*") if not _is_of(file, keep)]
    histories = (desk.folder / "metadata" / "root_history").iterdir()
    found += [file.name for file in histories if not file.name.endswith(".root.json")]
    found += [file.name for file in folder.iterdir() if file.name not in ("editions", "centre")]
    return [f"stray: {name}" for name in found]


def _is_of(file: Path, serials: set[int]) -> bool:
    return any(file.name.startswith(f"edition-{serial:06}.") for serial in serials)


def _of_the_list(home: Path, told: int) -> list[str]:
    try:
        with closing(the_centre(home)) as centre:
            number, _ = last_note(centre)
    except (AssertionError, ValueError) as wrong:
        return [f"the saved list: {wrong}"]
    return [f"note {number} is the last, {told} was told"] if number < told else []


def _of_the_edition(file: Path, serial: int) -> list[str]:
    try:
        content = file.read_bytes()
    except OSError as gone:
        return [str(gone)]
    found = [] if sha256(content).hexdigest() == built_hash(serial) else [f"{file.name} is not what was published"]
    # In memory: nothing is written beside an edition, not even to look at it.
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.deserialize(content)
            verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
            connection.execute("INSERT INTO group_fts(group_fts, rank) VALUES ('integrity-check', 0)")
            count = connection.execute("SELECT count(*) FROM group_fts WHERE group_fts MATCH 'verzonnen'").fetchone()
            if verdict != "ok" or not count[0]:
                found.append(f"{file.name}: {verdict}, {count[0]} found")
        except sqlite3.Error as error:
            found.append(f"{file.name}: {error}")
    return found


def _of_the_news(desk: Desk, serial: int) -> list[str]:
    """Of the edition in use, and none of a later one; what it no longer lists can be read."""
    file, today = NewsFile(desk.folder), NOW.date()
    kept = file.editions(serial, today)
    if not kept or kept[0].serial != serial:
        return [f"no news of edition {serial}"]
    gone, total = kept[0].of_kind["gone"]
    unread = [one.id for one in gone if file.gone(one.id, serial, today) is None]
    meant = min(ENTRIES, serial - (kept[0].from_serial or 0))
    wrong = [f"{total} of {meant} are told to be gone from edition {serial}"] if total != meant else []
    return [*wrong, *(f"{one} is gone and cannot be read" for one in unread)]


def _of_the_lines(file: Path, serial: int) -> list[str]:
    try:
        with file.open("rb") as packed:
            opened = open_lines(packed)
            if isinstance(opened, LineFault):
                return [f"{file.name}: {opened}"]
            head, records = opened
            faults = [str(record) for record in records if not isinstance(record, RecordLine)]
    except OSError as gone:
        return [str(gone)]
    return [f"{file.name}: {faults[0]}"] if faults else [] if head.serial == serial else [f"{file.name}: {head.serial}"]
