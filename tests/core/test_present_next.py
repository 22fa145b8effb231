"""The next date of an entry, and what makes it uncertain."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.present_entry import present_entry
from tests.core.samples import DATED, HELPLINES, SURE, TAXONOMIES, TODAY, entry, fact, plain, said, words_in


@pytest.mark.parametrize(
    ("language", "label", "caution", "meets"),
    [
        (
            "nl", "Volgens het rooster van 2018",
            "maandag 7 december 2026, over 2 weken. Zo aangekondigd in 2018: vraag het na voor je gaat",
            "Eerste maandag van de maand (zo aangekondigd in 2018: vraag het na voor je gaat)",
        ),
        (
            "fr", "Selon l'horaire de 2018",
            "lundi 7 décembre 2026, dans 2 semaines. Annoncé ainsi en 2018 : vérifiez avant d'y aller",
            "Premier lundi du mois (annoncé ainsi en 2018 : vérifiez avant d'y aller)",
        ),
        (
            "de", "Nach dem Plan von 2018",
            ("Montag, 7. Dezember 2026, in 2 Wochen. Stand der Ankündigung: 2018. "
            "Fragen Sie nach, bevor Sie hingehen"),
            "Jeden ersten Montag im Monat (Stand: 2018; fragen Sie nach, bevor Sie hingehen)",
        ),
        (
            "en", "By the 2018 schedule",
            "Monday 7 December 2026, in 2 weeks. As announced in 2018: check before you go",
            "First Monday of the month (as announced in 2018: check before you go)",
        ),
    ],
)  # fmt: skip
def test_an_old_schedule_is_conditional(language: str, label: str, caution: str, meets: str) -> None:
    shown = said(entry(DATED), language)
    assert (shown.next_label, plain(shown.next_text), shown.next_known) == (label, caution, False)
    assert plain(fact(shown, "meets").text) == meets
    assert shown.later


@pytest.mark.parametrize(
    ("rule", "label", "next_text"),
    [
        (
            ScheduleRule("WEEKLY", "FR"), "Als het rooster nog klopt",
            ("vrijdag 27 november 2026, over 6 dagen. De datum van dit rooster is niet bekend: "
            "vraag het na voor je gaat"),
        ),
        (
            ScheduleRule("WEEKLY", "FR", interval=2, as_of="2026-06"), "Volgende keer",
            "om de 2 weken op vrijdag: vraag de datum",
        ),
        (
            ScheduleRule("WEEKLY", "FR", as_of="2026-06", note="not in school holidays"), "Volgende keer",
            "vrijdag 27 november 2026, over 6 dagen. Er zijn uitzonderingen: vraag het eerst na",
        ),
    ],
)  # fmt: skip
def test_other_uncertain_dates(rule: ScheduleRule, label: str, next_text: str) -> None:
    shown = said(entry(replace(SURE, schedules=(rule,), checked_on=None)))
    assert (shown.next_label, shown.next_text) == (label, next_text)


def test_a_date_on_a_public_holiday() -> None:
    rule = ScheduleRule("MONTHLY", "4FR", as_of="2026-06")
    found = present_entry(
        entry(replace(SURE, schedules=(rule,))), words_in("en"), TAXONOMIES, HELPLINES, TODAY.replace(month=12)
    )
    assert found.next_text == (
        "Friday 25 December 2026, in 4 days. That day is a public holiday (Christmas Day): check first"
    )


def test_without_its_schedule_the_dates_are_unknown() -> None:
    shown = said(entry(replace(SURE, schedules=())))
    assert (shown.next_text, shown.next_known, shown.later) == (
        "Data niet bekend: vraag het na voor je gaat", False, "",
    )  # fmt: skip
