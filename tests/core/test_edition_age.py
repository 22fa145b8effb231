"""The age of the data file and of the telephone lines: limits of 90 days, with a clock that is made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from healing_desktop.core.edition_age import edition_age, late_lines
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.ports import EditionInfo
from healing_desktop.core.present_edition import present_edition
from tests.core.samples import LANGUAGES, LISTENING, NO_HELPLINES, TODAY, plain, words_in

INFO = EditionInfo(7, "2026-11-03", None, (), "0" * 64, "made-up.db")


@pytest.mark.parametrize(
    ("days", "old", "months"), [(-3, False, 0), (0, False, 0), (89, False, 2), (90, False, 2), (91, True, 2)]
)
def test_a_data_file_is_old_past_90_days(days: int, old: bool, months: int) -> None:
    found = edition_age((TODAY - timedelta(days=days)).isoformat(), None, TODAY)
    assert (found.old, found.months, found.days) == (old, months, max(0, days))


@pytest.mark.parametrize(("expires_on", "expired"), [("2026-11-20", True), ("2026-11-21", False), (None, False)])
def test_the_last_day_still_counts(expires_on: str | None, expired: bool) -> None:
    assert edition_age("2026-11-01", expires_on, TODAY).expired is expired


def test_what_is_no_day_frightens_nobody() -> None:
    assert edition_age("soon", "never", TODAY).old is False


FRESH = ("Gegevens van 3 november 2026", "Données du 3 novembre 2026", "Daten vom 3. November 2026",
         "Data of 3 November 2026")  # fmt: skip
OLD = ("Gegevens van 3 november 2026, 4 maanden oud", "Données du 3 novembre 2026, il y a 4 mois",
       "Daten vom 3. November 2026, vor 4 Monaten", "Data of 3 November 2026, 4 months old")  # fmt: skip
EXPIRED = ("Gegevens van 3 november 2026, verlopen", "Données du 3 novembre 2026, périmées",
           "Daten vom 3. November 2026, abgelaufen", "Data of 3 November 2026, expired")  # fmt: skip


def test_that_one_stands_in_for_a_damaged_one_comes_before_its_age() -> None:
    for language in LANGUAGES:
        notice = present_edition(replace(INFO, instead_of=8), NO_HELPLINES, words_in(language), date(2027, 3, 4)).notice
        assert {"7", "8"} <= set(plain(notice).replace(".", " ").split())
        assert present_edition(INFO, NO_HELPLINES, words_in(language), date(2027, 3, 4)).notice != notice


@pytest.mark.parametrize(
    ("info", "today", "lines", "told"),
    [
        (INFO, date(2026, 11, 21), FRESH, False),
        (INFO, date(2027, 3, 4), OLD, True),
        (replace(INFO, expires_on="2027-03-03"), date(2027, 3, 4), EXPIRED, True),
        (replace(INFO, expires_on="2026-11-20"), date(2026, 11, 21), EXPIRED, True),
    ],
)
def test_status_line_and_notice(info: EditionInfo, today: date, lines: tuple[str, ...], told: bool) -> None:
    found = [present_edition(info, NO_HELPLINES, words_in(language), today) for language in LANGUAGES]
    assert tuple(plain(words.line) for words in found) == lines
    for words in found:
        assert bool(words.notice) is told
        assert words.numbers == ""


@pytest.mark.parametrize(
    ("checked_on", "late"),
    [("2026-08-23", False), ("2026-08-22", True), ("2026-08", True), ("2026-09", False), (None, True), ("2099", False)],
)
def test_a_telephone_line_has_its_own_limit(checked_on: str | None, late: bool) -> None:
    """90 and 91 days before 21 November 2026 are 23 and 22 August."""
    line = replace(LISTENING, checked_on=checked_on)
    table = replace(NO_HELPLINES, lines=(line, replace(line, id="line-2", number=None)))
    assert late_lines(table, TODAY) == ((line,) if late else ())
    said = present_edition(INFO, table, words_in("en"), TODAY).numbers
    assert said.endswith("1 of the 1 telephone lines. All are still shown.") is late


def test_nothing_is_hidden_however_late_it_is() -> None:
    danger = replace(LISTENING, id="line-0", code="danger", needs=("danger",), number="112", checked_on="2016")
    late = replace(LISTENING, checked_on="2016")
    table = HelplineTable((late, danger), (("other", ("danger", "listening")),), (), ())
    assert [line.number for line in table.footer("nl")] == ["112", "106"]
    assert late_lines(table, TODAY) == (late, danger)
