"""The centre's own entries and marks in find, show and handout; never in what leaves the desk unasked."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfReader

from healing_desktop.centre.open_centre import open_centre
from healing_desktop.core.centre import Change, NotSaved, Saved
from healing_desktop.core.centre_records import Report, Setting
from healing_desktop.core.entries import Entry
from healing_desktop.folders import Folders
from healing_desktop.storage.desk_state import DeskState
from tests.centre.own_samples import own_entry, own_id, own_record
from tests.centre.tiny_edition import a_group, tiny_edition
from tests.fixtures.command_line import Said, healing_at_home


@dataclass(frozen=True)
class Home:
    """A desk whose centre has one entry of its own, and reported the telephone of `like`."""

    profile: Path
    edition: Path
    like: Entry

    def healing(self, *argv: str) -> Said:
        return healing_at_home(*argv, "--profile", str(self.profile), "--today", "2026-11-22")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    profile = tmp_path_factory.mktemp("profile")
    folders = Folders(profile, profile, profile)
    with closing(tiny_edition(tmp_path_factory.mktemp("edition"), 900)) as edition:
        like = a_group(edition)
        state = DeskState(folders.editions)
        state.folder.mkdir(parents=True)
        shutil.copy(edition.file, state.edition_file(900))
        state.adopt(900, None)
        centre = open_centre(folders.centre, None)
        assert not isinstance(centre, NotSaved)
        written = centre.write([
            Change(own_record(own_entry(1, like))), Change(Setting("name", "De Brug")),
            Change(Report("r1", like.row.id, "x", 900, "note", "2026-11-03", about="phone")),
        ])  # fmt: skip
        assert isinstance(written, Saved)
        centre.close()
        yield Home(profile, edition.file, like)


def test_find_has_them(home: Home) -> None:
    told = home.healing("find", "eigen verzonnen groep", "--json").document["results"]
    assert (told[0]["id"], told[0]["x_own"], told[0]["x_reported"]) == (own_id(1), True, [])
    reported = home.healing("find", home.like.row.name.name_for("nl"), "--json").document["results"]
    said = next(row for row in reported if row["id"] == home.like.row.id)
    assert (said["x_own"], said["x_reported"]) == (False, [{"about": "phone", "on": "2026-11-03"}])
    assert "  Van dit centrum" in home.healing("find", "eigen verzonnen groep").lines


def test_show_has_them(home: Home) -> None:
    assert home.healing("show", own_id(1), "--json").document["x_own"] is True
    lines = home.healing("show", home.like.row.id).lines
    assert "! Een collega meldde: telefoon klopt niet, 3 november." in lines
    assert any("Informatie van dit centrum (De Brug)" in line for line in home.healing("show", own_id(1)).lines)


def test_paper_names_the_centre_and_no_colleague(home: Home, tmp_path: Path) -> None:
    def text_of(*argv: str) -> str:
        out = tmp_path / "out.pdf"
        assert home.healing("handout", *argv, "--out", str(out)).status == 0
        return " ".join(" ".join(page.extract_text() for page in PdfReader(out).pages).split())

    assert "Informatie van dit centrum (De Brug)" in text_of(own_id(1))
    reported = text_of(home.like.row.id)
    assert "bel eerst" in reported.casefold()
    assert "collega" not in reported
    assert "Gemeld" not in text_of(own_id(1), home.like.row.id, "--template", "list")


@pytest.mark.parametrize("form", ["hsds", "csv", "geojson"])
def test_what_leaves_the_desk_has_none(home: Home, tmp_path: Path, form: str) -> None:
    assert home.healing("export", "--format", form, "--out", str(tmp_path / "out")).status == 0
    assert b"Eigen verzonnen" not in (tmp_path / "out").read_bytes()
    assert home.healing("export", "--format", "csv", "--id", own_id(1), "--out", str(tmp_path / "out")).status == 1


def test_a_file_that_is_named_is_read_as_it_is(home: Home) -> None:
    said = home.healing("show", own_id(1), "--edition", str(home.edition))
    assert said.status == 1
    told = home.healing("show", home.like.row.id, "--json", "--edition", str(home.edition)).document
    assert told["x_reported"] == []


def test_verify_is_of_the_published_edition(home: Home) -> None:
    told = home.healing("edition", "verify", "--json").document
    assert (told["serial"], told["file"]) == (900, str(home.profile / "editions" / "edition-000900.db"))


def test_a_centre_that_cannot_be_read_is_a_notice(home: Home, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    shutil.copytree(home.profile / "editions", profile / "editions")
    (profile / "centre" / "centre.db").mkdir(parents=True)
    said = healing_at_home("show", home.like.row.id, "--profile", str(profile), "--json")
    assert said.status == 0
    assert "Eigen groepen staan niet in de lijst" in said.err
