"""Which PINs a centre has, and the way out for a manager who forgot hers."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.centre.open_centre import open_centre
from healing_desktop.core.centre import Change, NotSaved, Saved
from healing_desktop.core.centre_records import Note, Setting
from tests.fixtures.command_line import Said, healing


def roles(profile: Path, *argv: str) -> Said:
    return healing("--profile", str(profile), "--language", "en", "centre", "roles", *argv)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A desk whose manager has a PIN, and that keeps a note."""
    centre = open_centre(tmp_path / "centre", None)
    assert not isinstance(centre, NotSaved)
    kept = (Setting("pin/manager", "scrypt$sealed"), Note("n1", "e1", "Verzonnen groep", "x"))
    assert isinstance(centre.write([Change(one) for one in kept]), Saved)
    centre.close()
    return tmp_path


def test_it_tells_which_are_set_and_never_what_is_kept_of_them(profile: Path) -> None:
    assert roles(profile, "--json").document == {"staff": False, "manager": True}
    said = roles(profile)
    assert "Manager: has a PIN" in said.out
    assert "Staff: no PIN" in said.out
    assert "sealed" not in said.out


def test_all_of_them_can_be_forgotten_and_nothing_else_is(profile: Path) -> None:
    said = roles(profile, "--forget-pins")
    assert "can read the data anyway" in said.out
    assert "No PIN is set" in said.out
    centre = open_centre(profile / "centre", None)
    assert not isinstance(centre, NotSaved)
    found = centre.since(0)
    assert not isinstance(found, NotSaved)
    assert [type(one.record) for one in found.rows if not one.gone] == [Note]
    centre.close()
    assert roles(profile, "--json").document == {"staff": False, "manager": False}
