"""Three dates of an entry in words: checked (by whom, how), changed, and when to look again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from healing_desktop.core.entries import Assurance
from healing_desktop.core.freshness import next_check
from healing_desktop.core.present_checks import check_facts, check_words
from tests.core.samples import DATED, LANGUAGES, SURE, TODAY, VAGUE, entry, plain, said, words_in

PHONE = Assurance("publisher", "phone", changed_on="2026-08-03")


@pytest.mark.parametrize(
    ("assurance", "told"),
    [
        (PHONE, ("Nagekeken per telefoon door de uitgever van deze lijst.",
                 "Vérifié par téléphone par l'éditeur de ce répertoire.",
                 "Geprüft am Telefon vom Herausgeber dieses Verzeichnisses.",
                 "Checked by phone by the publisher of this directory.")),
        (Assurance("secondary"), ("Nagekeken via een andere bron.", "Vérifié par une autre source.",
                                  "Geprüft über eine andere Quelle.", "Checked through another source.")),
        (Assurance(how="web"), ("Nagekeken op de website.", "Vérifié sur le site web.", "Geprüft auf der Website.",
                                "Checked on the website.")),
        (Assurance(), ("", "", "", "")),
        (Assurance("Jan Janssens", "owl"), ("", "", "", "")),
    ],
)  # fmt: skip
def test_who_checked_and_how(assurance: Assurance, told: tuple[str, ...]) -> None:
    assert tuple(plain(check_words(assurance, words_in(language))) for language in LANGUAGES) == told
    assert said(entry(SURE, assurance=assurance)).checks == told[0]


@pytest.mark.parametrize("by", ["publisher", "organisation", "centre", "secondary"])
@pytest.mark.parametrize("how", ["phone", "mail", "web"])
def test_every_code_of_the_data_has_words(by: str, how: str) -> None:
    for language in LANGUAGES:
        whole = check_words(Assurance(by, how), words_in(language))
        assert len(whole) > max(len(check_words(Assurance(by), words_in(language))),
                                len(check_words(Assurance(how=how), words_in(language))))  # fmt: skip


@pytest.mark.parametrize(
    ("checked_on", "told", "by"),
    [
        ("2026-09-03", None, date(2027, 9, 3)),
        ("2024-02-29", None, date(2025, 2, 28)),
        ("2026-12-31", None, date(2027, 12, 31)),
        ("2018-11", None, date(2019, 11, 1)),
        ("2026-09-03", "2026-12-01", date(2026, 12, 1)),
        (None, "2026-12-01", date(2026, 12, 1)),
        (None, None, None),
    ],
)
def test_the_next_check_is_the_promised_day_else_a_year_later(
    checked_on: str | None, told: str | None, by: date | None
) -> None:
    assert next_check(checked_on, told) == by


def test_staff_read_when_to_look_again_and_nobody_reads_what_is_not_known() -> None:
    english = words_in("en")

    def shown(checked: str | None, assurance: Assurance) -> dict[str, str]:
        found = entry(replace(SURE, checked_on=checked), assurance=assurance)
        return {fact.key: fact.text for fact in check_facts(found, english, TODAY)}

    assert shown("2026-09-03", PHONE) == {"changed": "3 August 2026", "next_check": "by 3 September 2027"}
    assert shown("2018-11", Assurance()) == {"next_check": "was due by 1 November 2019"}
    assert shown(None, Assurance()) == {"next_check": "as soon as possible: date of last check unknown"}
    for row in (SURE, DATED, VAGUE):
        words = said(entry(row), "en")
        assert not [fact for fact in (*words.facts, *words.region) if fact.key in ("changed", "next_check")]
        assert "changed" not in {fact.key for fact in words.staff}
