"""A publisher with small editions: ten entries and a few changes each time, quick to build and quick to spoil."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.exchange.edition_head import MINIMUM_PROGRAM
from healing_desktop.exchange.edition_lines import write_lines
from healing_desktop.publishing.repository import plan_edition, plan_first, plan_renewal, write_plan
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.sync.desk import Desk
from tests.exchange.edition_samples import named_entry, records, small_content
from tests.fixtures.three_editions import Keys, made_up_keys, planned

START = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
WEEK = timedelta(days=7)
ENTRIES = 10


def day_of(serial: int) -> datetime:
    """Edition 1 is of the start, each later one of a week later."""
    return START + (serial - 1) * WEEK


def content_of(serial: int, entries: int = ENTRIES) -> EditionContent:
    """With each edition the first entry goes, the second has another name, and one is new."""
    made = [named_entry(number) for number in range(serial, serial + entries)]
    if serial > 1:
        made[0] = named_entry(serial, f"Andere naam {serial}")
    return replace(small_content(made, serial), published_on=day_of(serial).date().isoformat())


@lru_cache(maxsize=32)
def packed_small(serial: int, entries: int = ENTRIES, minimum_program: str = MINIMUM_PROGRAM) -> bytes:
    return packed_content(content_of(serial, entries), minimum_program)


def packed_content(content: EditionContent, minimum_program: str = MINIMUM_PROGRAM) -> bytes:
    head, lines = records(content)
    file = io.BytesIO()
    write_lines(replace(head, minimum_program=minimum_program), lines, file)
    return file.getvalue()


def small_repository(folder: Path, upto: int = 2, keys: Keys | None = None) -> Path:
    keys = keys or made_up_keys()
    write_plan(folder, planned(plan_first(folder, keys.public, keys.ring, START)))
    for serial in range(1, upto + 1):
        publish_small(folder, serial, keys=keys)
    return folder


def publish_small(folder: Path, serial: int, packed: bytes | None = None, keys: Keys | None = None) -> None:
    ring = (keys or made_up_keys()).ring
    write_plan(folder, planned(plan_edition(folder, packed or packed_small(serial), ring, day_of(serial))))


def renew(folder: Path, now: datetime) -> None:
    """Another week, nothing new."""
    write_plan(folder, planned(plan_renewal(folder, "timestamp", made_up_keys().ring, now)))


def small_desk(folder: Path, repository: Path) -> Desk:
    """A program that brought edition 1, and trusts this publisher."""
    folder.mkdir(parents=True)
    bundled = folder / "bundled.db"
    bundled.write_bytes(_bundled())
    return Desk(folder / "editions", bundled, (repository / "metadata" / "1.root.json").read_bytes(), "0.1.0")


@lru_cache(maxsize=1)
def _bundled() -> bytes:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        file = Path(folder) / "edition.db"
        build_edition(content_of(1), file)
        return file.read_bytes()
