"""How old facts are: the bands of FR2, counted in days, and their words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from healing_desktop.core.freshness import Band, freshness, freshness_long, freshness_short
from tests.core.samples import TODAY, plain, words_in


@pytest.mark.parametrize(
    ("days", "band", "call_first"),
    [
        (-3, Band.FRESH, False),
        (0, Band.FRESH, False),
        (179, Band.FRESH, False),
        (181, Band.AGING, True),
        (364, Band.AGING, True),
        (366, Band.OLD, True),
        (729, Band.OLD, True),
        (731, Band.VERY_OLD, True),
    ],
)
def test_bands(days: int, band: Band, call_first: bool) -> None:
    found = freshness((TODAY - timedelta(days=days)).isoformat(), TODAY)
    assert (found.band, found.call_first) == (band, call_first)


@pytest.mark.parametrize("checked_on", [None, "", "long ago"])
def test_unknown(checked_on: str | None) -> None:
    found = freshness(checked_on, TODAY)
    assert (found.band, found.months, found.call_first) == (Band.UNKNOWN, None, True)


@pytest.mark.parametrize(
    ("checked_on", "band"),
    [
        ("2026", Band.AGING),  # may be 1 January
        ("2026-06", Band.FRESH),
        ("2026-05", Band.AGING),
        ("2025-11", Band.OLD),
        ("2024", Band.VERY_OLD),
    ],
)
def test_partial_dates_count_from_their_first_day(checked_on: str, band: Band) -> None:
    assert freshness(checked_on, TODAY).band is band


SHORT = {
    "2026-11-03": (
        "Deze maand nagekeken", "Vérifié ce mois-ci", "Diesen Monat geprüft", "Checked this month",
    ),
    "2026-09-03": (
        "2 maanden geleden nagekeken", "Vérifié il y a 2 mois", "Vor 2 Monaten geprüft",
        "Checked 2 months ago",
    ),
    "2026-02-03": (
        "9 maanden geleden nagekeken: bel eerst", "Vérifié il y a 9 mois : appelez d'abord",
        "Vor 9 Monaten geprüft: zuerst anrufen", "Checked 9 months ago: call first",
    ),
    "2025-09-03": (
        "Al 14 maanden niet nagekeken: bel eerst", "Pas vérifié depuis 14 mois : appelez d'abord",
        "Seit 14 Monaten nicht geprüft: zuerst anrufen", "Not checked for 14 months: call first",
    ),
    "2018-11": (
        "Laatst nagekeken 8 jaar geleden: bel eerst", "Dernière vérification il y a 8 ans : appelez d'abord",
        "Zuletzt vor 8 Jahren geprüft: zuerst anrufen", "Last checked 8 years ago: call first",
    ),
    None: (
        "Datum van laatste controle niet bekend: bel eerst",
        "Date de la dernière vérification inconnue : appelez d'abord",
        "Datum der letzten Prüfung unbekannt: zuerst anrufen", "Date of last check unknown: call first",
    ),
}  # fmt: skip


@pytest.mark.parametrize("checked_on", SHORT)
def test_words_of_a_row(checked_on: str | None) -> None:
    found = freshness(checked_on, TODAY)
    said = tuple(plain(freshness_short(found, words_in(language))) for language in ("nl", "fr", "de", "en"))
    assert said == SHORT[checked_on]


LONG = {
    "2026-11-03": (
        "Nagekeken op 3 november 2026.", "Vérifié le 3 novembre 2026.", "Geprüft am 3. November 2026.",
        "Checked on 3 November 2026.",
    ),
    "2026-09": (
        "Nagekeken in september 2026, 2 maanden geleden.", "Vérifié en septembre 2026, il y a 2 mois.",
        "Geprüft: September 2026, vor 2 Monaten.", "Checked in September 2026, 2 months ago.",
    ),
    "2018-11": (
        "Laatst nagekeken: november 2018. Dat is 8 jaar geleden: bel eerst.",
        "Dernière vérification : novembre 2018. C'était il y a 8 ans : appelez d'abord.",
        "Zuletzt geprüft: November 2018. Das war vor 8 Jahren: zuerst anrufen.",
        "Last checked: November 2018. That is 8 years ago: call first.",
    ),
    None: (
        "Datum van laatste controle niet bekend: bel eerst.",
        "Date de la dernière vérification inconnue : appelez d'abord.",
        "Datum der letzten Prüfung unbekannt: zuerst anrufen.", "Date of last check unknown: call first.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("checked_on", LONG)
def test_words_of_detail_and_paper(checked_on: str | None) -> None:
    found = freshness(checked_on, TODAY)
    said = tuple(plain(freshness_long(found, words_in(language))) for language in ("nl", "fr", "de", "en"))
    assert said == LONG[checked_on]


def test_a_day_that_no_month_has() -> None:
    assert freshness("2026-01-31", date(2026, 2, 28)).months == 0
    assert freshness("2026-01-31", date(2026, 3, 31)).months == 2
