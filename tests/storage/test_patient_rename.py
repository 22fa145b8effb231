"""A new file that a guard against viruses holds open for a moment gets its name all the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from healing_desktop.storage import edition_builder, patient_rename
from healing_desktop.storage.patient_rename import SECONDS_BETWEEN, TRIES, rename_patiently
from healing_desktop.sync.synchronise import synchronise
from healing_desktop.sync.watching import Cancelled, Watcher
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.small_repository import content_of, day_of, small_desk, small_repository

Held = Callable[[int], list[float]]


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Held:
    """`held(n)`: the next n renames are refused, as on Windows; gives the waits, which take no time here."""

    def hold(times: int) -> list[float]:
        left, waits = iter(range(times)), list[float]()
        real = Path.replace

        def refusing(self: Path, target: Path) -> Path:
            if next(left, None) is not None:
                raise PermissionError(13, "The process cannot access the file", str(self))
            return real(self, target)

        monkeypatch.setattr(Path, "replace", refusing)
        monkeypatch.setattr(patient_rename, "sleep", waits.append)
        monkeypatch.setattr(patient_rename, "GUARDED", True)
        return waits

    return hold


@pytest.fixture
def part(tmp_path: Path) -> Path:
    (tmp_path / "new.part").write_text("new")
    (tmp_path / "new").write_text("old")
    return tmp_path / "new.part"


@pytest.mark.parametrize("times", [0, 1, 5])
def test_it_waits_for_a_second_at_most(held: Held, part: Path, times: int) -> None:
    waits = held(times)
    rename_patiently(part, part.with_name("new"))
    assert waits == [0.2] * times
    assert part.with_name("new").read_text() == "new"
    assert TRIES * SECONDS_BETWEEN < 1.5


def test_then_it_gives_up(held: Held, part: Path) -> None:
    waits = held(100)
    with pytest.raises(PermissionError):
        rename_patiently(part, part.with_name("new"))
    assert waits == [0.2] * 5
    assert part.with_name("new").read_text() == "old"


def test_elsewhere_a_refusal_is_meant(held: Held, part: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waits = held(1)
    monkeypatch.setattr(patient_rename, "GUARDED", False)
    with pytest.raises(PermissionError):
        rename_patiently(part, part.with_name("new"))
    assert waits == []


def test_who_waits_can_be_stopped(held: Held, part: Path) -> None:
    held(3)
    with pytest.raises(Cancelled):
        rename_patiently(part, part.with_name("new"), Watcher(cancelled=lambda: True).on)


@pytest.mark.parametrize("times", [1, 4])
def test_a_sync_under_a_guard(held: Held, tmp_path: Path, times: int) -> None:
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    held(times)
    assert sync(desk, repository, day_of(3)).kind == "updated"
    assert serial_in_use(desk) == 2


def test_a_guard_that_never_lets_go(held: Held, tmp_path: Path) -> None:
    repository = small_repository(tmp_path / "repository")
    desk = small_desk(tmp_path / "desk", repository)
    held(1000)
    assert synchronise(desk, str(repository), now=lambda: day_of(3)).kind == "not-writable"
    assert serial_in_use(desk) == 1


def test_the_builder_is_as_patient(held: Held, tmp_path: Path) -> None:
    waits = held(2)
    edition_builder.build_edition(content_of(1), tmp_path / "edition.db")
    assert len(waits) == 2
