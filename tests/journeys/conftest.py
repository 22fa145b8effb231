"""Desks for journeys: on the bundled directory, and on a made-up one of 3,000 groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.app import make_program
from healing_desktop.cli.services import Global
from healing_desktop.folders import Folders
from healing_desktop.ui.handouts.ports import Printers
from tests.fixtures.generated import generated_edition
from tests.journeys.desk import Desk

TODAY = date(2026, 11, 21)
OpenDesk = Callable[..., Desk]


@pytest.fixture(scope="session")
def three_thousand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up edition of 3,000 groups."""
    return generated_edition(3000, tmp_path_factory.mktemp("generated"))


@pytest.fixture
def open_desk(qtbot: QtBot, qapp: object, tmp_path: Path, root: Path) -> Iterator[OpenDesk]:
    """Opens a desk on an edition file, in a language, with a throw-away profile; closes it at the end."""
    desks: list[Desk] = []

    def open_one(edition: Path, language: str = "nl", *, printers: Printers | None = None) -> Desk:
        # One desk at a time, as one person sits at it.
        for before in desks:
            before.close()
        profile = tmp_path / f"profile-{len(desks)}"
        profile.mkdir()
        (profile / "settings.ini").write_text(f"[desk]\nlanguage={language}\n", encoding="utf-8")
        folders = Folders(root / "resources", root / "licences", profile)
        program = make_program(folders, Global(edition=edition), today=lambda: TODAY, with_map=False, printers=printers)
        desk = Desk(program, qtbot)
        desks.append(desk)
        desk.open()
        return desk

    yield open_one
    for desk in desks:
        desk.close()


@pytest.fixture
def bundled(root: Path) -> Path:
    """The edition that the set-up built from data/."""
    return root / "resources" / "edition" / "edition.db"
