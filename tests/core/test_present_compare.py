"""Entries side by side: the same facts in the same order, unknown said as unknown, the same said to be the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healing_desktop.core.entries import Attending, Cost, Entry, Kind
from healing_desktop.core.present_compare import KEYS, CompareRow, compare_rows
from tests.core.samples import DATED, LANGUAGES, SURE, TAXONOMIES, VAGUE, entry, plain, said, words_in


def rows(*entries: Entry, language: str = "nl") -> dict[str, CompareRow]:
    pairs = [(found, said(found, language)) for found in entries]
    return {row.key: row for row in compare_rows(pairs, words_in(language), TAXONOMIES)}


def test_every_fact_of_every_entry() -> None:
    told = rows(entry(SURE), entry(DATED), entry(VAGUE))
    assert tuple(told) == KEYS
    assert [plain(cell.text) for cell in told["cost"].cells] == [
        "Gratis",
        "Niet bekend: vraag het na voor je gaat",
        "Niet bekend: vraag het na voor je gaat",
    ]
    assert [cell.unknown for cell in told["cost"].cells] == [False, True, True]
    assert plain(told["next"].cells[0].text).startswith("Dinsdag 1 december 2026")
    assert plain(told["where"].cells[0].text) == "Stationsstraat 1, 9000 Gent · 2,4 km"
    assert "61 km" in plain(told["where"].cells[1].text)
    assert "lotgenoten" in told["kind"].cells[0].text
    assert "niet bekend" in told["kind"].cells[1].text
    assert told["checked"].cells[0].text.startswith("Nagekeken op 3 september 2026")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_cell_is_empty(language: str) -> None:
    online = replace(VAGUE, attending=Attending.ONLINE)
    house = replace(VAGUE, kind=Kind.ORGANISATION, themes=())
    line = replace(VAGUE, kind=Kind.HELPLINE)
    told = rows(*(entry(row, cards=()) for row in (online, house, line)), language=language)
    assert all(cell.text for row in told.values() for cell in row.cells)
    assert all(row.label for row in told.values())


def test_steps_do_not_matter_online() -> None:
    online = rows(entry(replace(VAGUE, attending=Attending.ONLINE, step_free=None)))["step_free"].cells[0]
    assert (online.text, online.unknown) == ("Niet nodig: online", False)
    house = rows(entry(replace(SURE, kind=Kind.ORGANISATION)))["step_free"].cells[0]
    assert house.text == "Ja, zonder trappen"


def test_the_same_is_the_same_only_when_all_say_so() -> None:
    paid = replace(SURE, cost=Cost(amount=5, per="session"))
    told = rows(entry(SURE), entry(paid))
    assert told["languages"].same
    assert not told["cost"].same
    assert not rows(entry(SURE))["cost"].same, "one alone is the same as nothing"
