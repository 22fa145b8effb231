"""T1: "My mother died, I live in 9000 Gent." By keyboard alone, within its keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.conftest import OpenDesk

T1_KEYS = 12


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_the_nearest_grief_group_of_three_thousand(open_desk: OpenDesk, three_thousand: Path, language: str) -> None:
    desk = open_desk(three_thousand, language)
    desk.keys = 0
    desk.types("rouw 9000")
    assert desk.keys <= T1_KEYS
    desk.wait(lambda: desk.program.window.owners.selection.now.entry is not None)
    chosen = desk.program.window.owners.selection.now.entry
    assert chosen is not None
    rows = desk.rows()
    assert chosen.row.id == rows[0].id
    assert rows[0].km is not None
    assert rows[0].km < 15
    known = [row.km for row in rows if row.km is not None]
    assert known == sorted(known)
    assert "grief" in chosen.row.themes
    assert chosen.contact.phone is not None
    desk.sees(chosen.contact.phone, "2026")


def test_the_bundled_directory_answers_honestly(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "nl")
    desk.types("rouw 9000")
    desk.sees("Rouw en verlies", "9000 Gent")
    rows = desk.rows()
    assert not [row for row in rows if row.km is not None and row.km < 20], "no grief group is known in Gent"
    places = [row.km is not None for row in rows]
    assert places == sorted(places, reverse=True), "those with a known place come first"
    known = [row.km for row in rows if row.km is not None]
    assert known == sorted(known)
    first_unknown = next(row for row in rows if row.km is None)
    assert "Vlaanderen" in first_unknown.spoken
    assert "plaats: navragen" in first_unknown.spoken
    desk.sees("Data niet bekend", "112", "1813", "106", "bel eerst")


def test_what_was_understood_can_be_taken_off_again(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "fr")
    desk.types("deuil 1030")
    desk.sees("Deuil", "Schaerbeek")
    before = len(desk.rows())
    desk.presses(*["Backspace"] * 4)
    desk.wait(lambda: all(row.km is None for row in desk.rows()))
    assert len(desk.rows()) == before
