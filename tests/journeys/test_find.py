"""T1: "My mother died, I live in 9000 Gent." By keyboard alone, within its keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.core.entries import Kind
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
    opened, found = desk.program.window.owners.edition.now.opened, desk.program.window.owners.search.now.found
    assert opened is not None
    assert found is not None
    nearer = opened.taxonomies.nearer_themes["grief"]
    groups = [row for row in found.rows if row.kind is Kind.GROUP and "nl" in row.languages]
    alike = [row for row in groups if row.themes[0] == "grief" and not nearer & set(row.themes)]
    near = [row.distance_km for row in alike if row.distance_km is not None and row.distance_km <= 15]
    assert len(near) >= 3
    assert near == sorted(near), "of those that fit equally the nearest first"
    assert rows[0].km == near[0]
    assert "grief" in chosen.row.themes
    assert chosen.contact.phone is not None
    desk.sees(chosen.contact.phone, "2026")


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
