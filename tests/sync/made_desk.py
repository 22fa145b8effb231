"""A desk with edition 1 of three in the program, and the repository that publishes them."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.outcomes import Outcome
from healing_desktop.sync.synchronise import synchronise
from tests.fixtures.three_editions import three_editions

# After the last of the three was published, before anything expires.
NOW = datetime(2026, 12, 6, 9, 0, tzinfo=UTC)


@lru_cache(maxsize=1)
def bundled_file() -> Path:
    file = Path(mkdtemp(prefix="bundled-")) / "edition.db"
    build_edition(first_content(), file)
    return file


def first_content() -> EditionContent:
    return three_editions()[0].content


def first_root(repository: Path) -> bytes:
    return (repository / "metadata" / "1.root.json").read_bytes()


def desk_for(repository: Path, folder: Path) -> Desk:
    bundled = folder / "bundled.db"
    bundled.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(bundled_file(), bundled)
    return Desk(folder / "editions", bundled, first_root(repository), "0.1.0")


def serial_in_use(desk: Desk) -> int:
    found = desk.in_use()
    assert found is not None
    assert found.complaint() is None
    return found.serial


def sync(desk: Desk, source: Path | str, now: datetime = NOW) -> Outcome:
    return synchronise(desk, str(source), now=lambda: now)
