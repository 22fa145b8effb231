"""Whom to call in which need: the right lines first, of the one checked table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healing_desktop.core.helplines import MOST_IN_NEED, HelplineTable
from tests.fixtures.generated import real_content

LANGUAGES = ("nl", "fr", "de", "en")
TABLE = real_content().helplines
NEEDS = sorted({need for line in TABLE.lines for need in line.needs})
# The table of the product, in words: 112, then the reader's own lines of the need, then who else helps.
EXPECTED = {
    ("suicide", "nl"): ("112", "1813", "106", "0800 32 123"),
    ("suicide", "fr"): ("112", "0800 32 123", "107", "1813"),
    ("suicide", "de"): ("112", "108"),
    ("suicide", "en"): ("112", "02 648 40 14", "1813", "0800 32 123"),
    ("suicide", "ar"): ("112", "1813", "0800 32 123", "106", "107"),
    ("violence", "nl"): ("112", "1712", "101", "0800 13 500", "102"),
    ("violence", "fr"): ("112", "0800 30 030", "101", "0800 98 100", "103"),
    ("violence", "de"): ("112", "101", "108", "1712", "0800 30 030"),
    ("violence", "en"): ("112", "02 648 40 14", "1712", "0800 30 030", "101"),
}


def numbers(need: str, language: str, table: HelplineTable = TABLE) -> tuple[str | None, ...]:
    return tuple(line.number for line in table.for_need(need, language))


@pytest.mark.parametrize(("need", "language"), list(EXPECTED))
def test_the_right_lines_first(need: str, language: str) -> None:
    assert numbers(need, language) == EXPECTED[need, language]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("need", NEEDS)
def test_every_need_in_every_language(need: str, language: str) -> None:
    lines = TABLE.for_need(need, language)
    assert lines[0].code == "emergency-112"
    assert 2 <= len(lines) <= MOST_IN_NEED
    assert len(set(lines)) == len(lines)
    assert all(line.number and not line.staff_only for line in lines)
    of_need = [line for line in TABLE.lines if need in line.needs and line.number and not line.staff_only]
    own = [line for line in of_need if language in line.languages]
    assert set(own[: MOST_IN_NEED - 1]) <= set(lines) or len(own) >= MOST_IN_NEED
    spoken = [line in own for line in lines[1:] if line in of_need]
    assert spoken == sorted(spoken, reverse=True), "those of the need that speak the language come before the others"


@pytest.mark.parametrize("need", ["suicide", "violence", "danger", "listening"])
def test_german_readers_get_112_and_108(need: str) -> None:
    assert {"112", "108"} <= set(numbers(need, "de"))
    assert not [line for line in TABLE.for_need("suicide", "de") if "suicide" in line.needs], "none in German is known"


def test_a_line_without_a_number_is_never_offered() -> None:
    silent = replace(TABLE, lines=tuple(replace(x, number=None) if x.number == "1813" else x for x in TABLE.lines))
    assert numbers("suicide", "nl", silent) == ("112", "106", "0800 32 123")


def test_a_line_for_professionals_is_never_offered() -> None:
    staff = replace(TABLE, lines=tuple(replace(x, staff_only=x.number == "1813") for x in TABLE.lines))
    assert "1813" not in [line.number for line in staff.for_need("suicide", "en") if line not in staff.footer("en")]


def test_what_is_near_to_a_need_is_in_the_table() -> None:
    needs = dict(TABLE.need_names)
    assert dict(TABLE.near_needs).keys() >= {"suicide", "violence"}
    assert {near for _, nears in TABLE.near_needs for near in nears} <= needs.keys()
