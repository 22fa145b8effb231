"""The step of the self-test that updates from a folder, refuses a spoilt one, and passes what it has on by a stick.

The folder comes with the program, signed once by keys that were thrown away: an installed program can check a signature
and cannot make one. It is reckoned from the day on which it was signed, so it never grows too old to be proved.
"""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path

from tuf.api.metadata import Metadata, Timestamp

from healing_desktop.cli.self_test import FailedStep
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.synchronise import synchronise
from healing_desktop.sync.write_stick import write_stick

_DAY = timedelta(days=1)


def prove_updates(source: Path, scratch: Path) -> str:
    """What was proved. FailedStep; OSError of a disk passes."""
    if not (source / "metadata" / "timestamp.json").is_file():
        raise FailedStep(f"{source} did not come with this program")
    now = Metadata[Timestamp].from_file(str(source / "metadata" / "timestamp.json")).signed.expires - _DAY
    first, spoilt, last = (_desk(source, scratch / name) for name in ("first", "spoilt", "last"))
    serial = _updated(first, source, now)
    refused = _refused(spoilt, _with_a_wrong_byte(source, scratch / "wrong"), now)
    stick = scratch / "stick"
    stick.mkdir()
    written = write_stick(first, stick, now=lambda: now)
    if written.kind != "written":
        raise FailedStep(f"the stick: {written.kind} {written.detail}")
    _updated(last, stick, now)
    return f"edition {serial} from a folder, on a stick, and from there; a spoilt one refused: {refused}"


def _desk(source: Path, folder: Path) -> Desk:
    root = (source / "metadata" / "1.root.json").read_bytes()
    return Desk(folder, folder / "none.db", root, version("healing-desktop"))


def _updated(desk: Desk, source: Path, now: datetime) -> int:
    outcome = synchronise(desk, str(source), now=lambda: now)
    in_use = desk.in_use()
    if outcome.kind != "updated" or in_use is None:
        raise FailedStep(f"{source.name}: {outcome.kind} {outcome.detail}")
    complaint, serial = in_use.complaint(), in_use.serial
    if complaint is not None or serial != outcome.to_serial:
        raise FailedStep(complaint or f"edition {serial} instead of {outcome.to_serial}")
    return serial


def _refused(desk: Desk, source: Path, now: datetime) -> str:
    outcome = synchronise(desk, str(source), now=lambda: now)
    if outcome.kind != "rejected" or desk.state.lying_here():
        raise FailedStep(f"a spoilt edition: {outcome.kind}")
    return outcome.kind


def _with_a_wrong_byte(source: Path, copy: Path) -> Path:
    # The bytes alone: of an installation that nobody may write to, the copy may be written.
    shutil.copytree(source, copy, copy_function=shutil.copyfile)
    for file in (copy / "targets" / "full").iterdir():
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
    return copy
