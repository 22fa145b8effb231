"""A stick comes by post: it is offered, taken with one press, and written on for the next centre."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from PySide6.QtWidgets import QPushButton

from healing_desktop.sync.repository_place import holds_repository
from healing_desktop.sync.volumes import Volume
from healing_desktop.ui.sync import stick_watch
from healing_desktop.ui.sync.stick_watch import StickWatch
from tests.journeys.test_sync import OpenCentre, brought, open_centre, repository, serial, uses
from tests.sync.made_desk import NOW, desk_for, serial_in_use, sync

__all__ = ["brought", "open_centre", "repository"]


def test_a_stick_from_one_centre_to_the_next(
    open_centre: OpenCentre, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugged: set[Volume] = set()
    monkeypatch.setattr(stick_watch, "volumes", lambda: frozenset(plugged))
    desk = open_centre("nl")
    window = desk.program.window
    watch = window.findChild(StickWatch)
    assert isinstance(watch, StickWatch)
    assert watch.timer.isActive()
    found: list[str] = []
    watch.found.connect(found.append)

    stick = tmp_path / "STICK"
    shutil.copytree(repository, stick / "healing-desktop")
    plugged.add(Volume(str(stick), "1"))
    watch.look()
    desk.wait(lambda: len(found) == 1)
    assert serial(desk) == 1, "nothing is taken before somebody says so"
    desk.sees("Er is een stick met nieuwere gegevens ingestoken.")
    (button,) = (each for each in window.findChildren(QPushButton) if each.text() == "Vernieuwen vanaf de stick")
    assert button.isVisible()
    button.click()
    uses(desk, 3)
    watch.look()
    desk.wait(lambda: desk.program.jobs.idle)
    assert len(found) == 1

    empty = tmp_path / "EMPTY"
    empty.mkdir()
    assert window.owners.sync.write_stick(empty)
    desk.wait(lambda: window.owners.sync.now.stick is not None)
    assert window.owners.sync.now.stick is not None
    assert (window.owners.sync.now.stick.kind, window.owners.sync.now.stick.serial) == ("written", 3)
    desk.sees("Uitgave 3 staat op de stick. Werp hem eerst uit en haal hem dan weg.")
    assert holds_repository(empty / "healing-desktop")
    following = desk_for(repository, tmp_path / "next")
    assert sync(following, empty, NOW).kind == "updated"
    assert serial_in_use(following) == 3
