"""Which edition is read, and that an older one standing in for a damaged one says so."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.storage.adopted_edition import open_adopted
from healing_desktop.storage.desk_state import DeskState
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.storage.plain_edition import PlainEdition
from healing_desktop.sync.desk_edition import open_desk_edition
from tests.sync.small_repository import START, content_of

Spoil = Callable[[Path], object]
SPOILT: tuple[tuple[str, Spoil], ...] = (
    ("cut", lambda file: file.write_bytes(file.read_bytes()[:5000])),
    ("gone", lambda file: file.unlink()),
    ("empty", lambda file: file.write_bytes(b"")),
    ("another one", lambda file: build_edition(replace(content_of(1), serial=9), file)),
)


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    build_edition(content_of(1), tmp_path / "bundled.db")
    return tmp_path / "bundled.db"


@pytest.fixture
def state(tmp_path: Path) -> DeskState:
    """Edition 3 is in use, 2 was before."""
    made = DeskState(tmp_path / "editions")
    for serial in (2, 3):
        build_edition(content_of(serial), made.edition_file(serial))
        made.adopt(serial, serial - 1 if serial > 2 else None)
    return made


def told(state: DeskState, bundled: Path) -> tuple[int, int | None]:
    """(serial that is read, the one it stands in for)."""
    chosen = open_adopted(state.folder, bundled)
    opened = open_desk_edition(state.folder, bundled, START.date)
    assert isinstance(chosen, PlainEdition)
    assert isinstance(opened, EditionDirectory)
    with closing(opened):
        assert (opened.file, opened.serial, opened.info().instead_of) == (
            chosen.file, chosen.serial, chosen.instead_of,
        )  # fmt: skip
    return chosen.serial, chosen.instead_of


def test_all_is_well(state: DeskState, bundled: Path) -> None:
    assert told(state, bundled) == (3, None)
    state.go_back(2)
    assert told(state, bundled) == (2, None)
    state.go_back(None)
    assert told(state, bundled) == (1, None)


@pytest.mark.parametrize("spoil", [spoil for _, spoil in SPOILT], ids=[name for name, _ in SPOILT])
def test_the_one_before_stands_in(state: DeskState, bundled: Path, spoil: Spoil) -> None:
    spoil(state.edition_file(3))
    assert told(state, bundled) == (2, 3)
    spoil(state.edition_file(2))
    assert told(state, bundled) == (1, 3)


def test_a_later_one_of_the_program_stands_in_for_nothing(state: DeskState, bundled: Path) -> None:
    state.edition_file(3).unlink()
    build_edition(content_of(4), bundled)
    assert told(state, bundled) == (4, None)
