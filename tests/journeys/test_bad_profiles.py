"""A folder that cannot be kept in never stops the desk: it finds, shows and prints, and changes nothing there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.app import handout_service, make_program, profile_of
from healing_desktop.cli.services import Global
from healing_desktop.folders import Folders
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.service import Handout, Material
from healing_desktop.words_reader import words_reader
from tests.fixtures.command_line import healing
from tests.fixtures.small_disks import forbid_writing, small_disk
from tests.journeys.conftest import TODAY
from tests.journeys.desk import Desk


def test_a_read_only_desk_finds_and_prints(
    qtbot: QtBot, qapp: object, tmp_path: Path, root: Path, bundled: Path
) -> None:
    profile = tmp_path / "Zoë’s مركز d’été" / "a profile"
    folders = Folders(root / "resources", root / "licences", profile)
    with small_disk(profile):
        (profile / "settings.ini").write_text("[desk]\nlanguage=en\nidle_minutes=0\n", encoding="utf-8")
        forbid_writing(profile)
        options = Global(edition=bundled, profile=profile)
        program = make_program(
            folders, options, today=lambda: TODAY, with_map=False, profile=profile_of(folders, options)
        )
        desk, owners = Desk(program, qtbot), program.window.owners
        told: list[str] = []
        owners.messages.announced.connect(told.append)
        desk.open()
        desk.wait(lambda: any(f"allows no writing in {profile}" in words for words in told))
        desk.types("rouw 9000")
        entry, opened = owners.selection.now.entry, owners.edition.now.opened
        assert entry is not None
        assert opened is not None
        service = handout_service(folders, words_reader(folders.resources), opened.directory)
        assert isinstance(service.make(Material((entry,)), HandoutOptions("nl"), TODAY), Handout)
        desk.close()
        assert [file.name for file in profile.iterdir()] == ["settings.ini"]


@pytest.mark.parametrize("year", [2019, 2039])
def test_a_clock_that_is_years_off_finds_and_prints(tmp_path: Path, bundled: Path, year: int) -> None:
    day = date(year, 3, 1).isoformat()
    found = healing("find", "rouw", "9000", "--limit", "3", "--today", day, "--json", edition=bundled).document
    assert found["total"] > 0
    paper = tmp_path / "paper.pdf"
    chosen = found["results"][0]["id"]
    healing("handout", chosen, "--template", "sheet", "--today", day, "--out", str(paper), edition=bundled)
    assert paper.read_bytes().startswith(b"%PDF-")
