"""Rouw 9000 in the bundled directory: what it honestly says, and how what was understood goes again."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.conftest import OpenDesk


def test_the_bundled_directory_answers_honestly(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "nl")
    desk.types("rouw 9000")
    desk.sees("Rouw en verlies", "9000 Gent")
    rows = desk.rows()
    assert not [row for row in rows if row.km is not None and row.km < 20], "no grief group is known in Gent"
    assert "Leuven" in rows[0].spoken, "for all of Flanders, with a known place"
    without_place = [row for row in rows[:3] if row.km is None]
    assert without_place, "who serves Gent comes before who is far away and serves another region"
    assert all("plaats: navragen" in row.spoken for row in without_place)
    desk.sees("Data niet bekend", "112", "1813", "106", "bel eerst")


def test_what_was_understood_can_be_taken_off_again(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "fr")
    desk.types("deuil 1030")
    desk.sees("Deuil", "Schaerbeek")
    before = len(desk.rows())
    desk.presses(*["Backspace"] * 4)
    desk.wait(lambda: all(row.km is None for row in desk.rows()))
    assert len(desk.rows()) == before
