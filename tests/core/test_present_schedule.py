"""Rules and meetings in words, in four languages."""

from __future__ import annotations

from datetime import date, time

import pytest

from healing_desktop.core.entries import ScheduleRule
from healing_desktop.core.present_schedule import (
    long_meeting,
    row_meeting,
    rule_words,
    rule_words_dated,
    short_meeting,
)
from healing_desktop.core.schedule import Meeting
from tests.core.samples import LANGUAGES, TODAY, plain, words_in

DE_FIRST_MONDAY = "jeden ersten Montag im Monat"

RULES: list[tuple[ScheduleRule, str, str, str, str]] = [
    (
        ScheduleRule("WEEKLY", "TU"),
        "elke dinsdag", "chaque mardi", "jeden Dienstag", "every Tuesday",
    ),
    (
        ScheduleRule("WEEKLY", "TU,TH", part="morning"),
        "elke dinsdag en donderdag, in de voormiddag", "chaque mardi et jeudi, le matin",
        "jeden Dienstag und Donnerstag, vormittags", "every Tuesday and Thursday, in the morning",
    ),
    (
        ScheduleRule("WEEKLY", "WE", interval=2, opens_at=time(9)),
        "om de 2 weken op woensdag, 9.00 uur", "toutes les 2 semaines, le mercredi, 9 h",
        "alle 2 Wochen am Mittwoch, 9:00 Uhr", "every 2 weeks on Wednesday, 9:00",
    ),
    (
        ScheduleRule("MONTHLY", "1TU", opens_at=time(18), closes_at=time(19, 30)),
        "eerste dinsdag van de maand, 18.00 tot 19.30 uur", "premier mardi du mois, de 18 h à 19 h 30",
        "jeden ersten Dienstag im Monat, 18:00 bis 19:30 Uhr", "first Tuesday of the month, 18:00 to 19:30",
    ),
    (
        ScheduleRule("MONTHLY", "1TU,3TU", part="evening"),
        "eerste en derde dinsdag van de maand, 's avonds", "premier et troisième mardi du mois, le soir",
        "jeden ersten und dritten Dienstag im Monat, abends",
        "first and third Tuesday of the month, in the evening",
    ),
    (
        ScheduleRule("MONTHLY", "1MO,-1FR"),
        "eerste maandag en laatste vrijdag van de maand", "premier lundi et dernier vendredi du mois",
        "jeden ersten Montag und letzten Freitag im Monat", "first Monday and last Friday of the month",
    ),
    (
        ScheduleRule("MONTHLY", "TU", interval=3),
        "om de 3 maanden op dinsdag", "tous les 3 mois, le mardi", "alle 3 Monate am Dienstag",
        "every 3 months on Tuesday",
    ),
    (
        ScheduleRule("MONTHLY", "2TU", interval=2),
        "om de 2 maanden op de tweede dinsdag van de maand", "tous les 2 mois, le deuxième mardi du mois",
        "alle 2 Monate am zweiten Dienstag im Monat", "every 2 months on the second Tuesday of the month",
    ),
    (
        ScheduleRule("MONTHLY", "", part="evening"),
        "één keer per maand, 's avonds", "une fois par mois, le soir", "einmal im Monat, abends",
        "once a month, in the evening",
    ),
    (ScheduleRule("WEEKLY", ""), "elke week", "chaque semaine", "jede Woche", "every week"),
]  # fmt: skip


@pytest.mark.parametrize("row", RULES, ids=lambda row: row[4])
def test_rules(row: tuple[ScheduleRule, str, str, str, str]) -> None:
    assert tuple(plain(rule_words(row[0], words_in(language))) for language in LANGUAGES) == row[1:]


@pytest.mark.parametrize(
    ("language", "dated", "undated"),
    [
        (
            "nl",
            "eerste maandag van de maand (zo aangekondigd in 2018: vraag het na voor je gaat)",
            "eerste maandag van de maand (datum van dit rooster niet bekend: vraag het na voor je gaat)",
        ),
        (
            "fr",
            "premier lundi du mois (annoncé ainsi en 2018 : vérifiez avant d'y aller)",
            "premier lundi du mois (date de cet horaire inconnue : vérifiez avant d'y aller)",
        ),
        (
            "de",
            "jeden ersten Montag im Monat (Stand: 2018; fragen Sie nach, bevor Sie hingehen)",
            f"{DE_FIRST_MONDAY} (Datum dieses Plans nicht bekannt: fragen Sie nach, bevor Sie hingehen)",
        ),
        (
            "en",
            "first Monday of the month (as announced in 2018: check before you go)",
            "first Monday of the month (date of this schedule not known: check before you go)",
        ),
    ],
)
def test_old_rules_carry_their_date(language: str, dated: str, undated: str) -> None:
    words = words_in(language)
    assert plain(rule_words_dated(ScheduleRule("MONTHLY", "1MO", as_of="2018"), words, None, TODAY)) == dated
    assert plain(rule_words_dated(ScheduleRule("MONTHLY", "1MO"), words, None, TODAY)) == undated
    sure = ScheduleRule("MONTHLY", "1MO", as_of="2026-06")
    assert rule_words_dated(sure, words, None, TODAY) == rule_words(sure, words)


TUESDAY = Meeting(date(2026, 11, 24), time(18), time(19, 30), as_of="2026-06")


@pytest.mark.parametrize(
    ("language", "short", "long", "row"),
    [
        (
            "nl", "di 24 nov 18.00", "dinsdag 24 november 2026, 18.00 tot 19.30 uur, over 3 dagen",
            "di 24 nov 18.00 · over 3 dagen",
        ),
        (
            "fr", "mar. 24 nov. 18 h", "mardi 24 novembre 2026, de 18 h à 19 h 30, dans 3 jours",
            "mar. 24 nov. 18 h · dans 3 jours",
        ),
        (
            "de", "Di 24. Nov. 18:00", "Dienstag, 24. November 2026, 18:00 bis 19:30 Uhr, in 3 Tagen",
            "Di 24. Nov. 18:00 · in 3 Tagen",
        ),
        (
            "en", "Tue 24 Nov 18:00", "Tuesday 24 November 2026, 18:00 to 19:30, in 3 days",
            "Tue 24 Nov 18:00 · in 3 days",
        ),
    ],
)  # fmt: skip
def test_meetings(language: str, short: str, long: str, row: str) -> None:
    words = words_in(language)
    assert plain(short_meeting(TUESDAY, words)) == short
    assert plain(long_meeting(TUESDAY, TODAY, words)) == long
    assert plain(row_meeting(TUESDAY, words, None, TODAY)) == row


@pytest.mark.parametrize(
    ("language", "dated", "undated", "holiday", "conditional"),
    [
        (
            "nl", "vr 25 dec volgens het rooster van 2021: vraag het na voor je gaat",
            "vr 25 dec als het rooster nog klopt: vraag het na voor je gaat",
            "vr 25 dec · feestdag (Kerstmis): vraag het eerst na",
            "vr 27 nov · niet elke keer: vraag het eerst na",
        ),
        (
            "fr", "ven. 25 déc. selon l'horaire de 2021 : vérifiez avant d'y aller",
            "ven. 25 déc. si l'horaire est encore valable : vérifiez avant d'y aller",
            "ven. 25 déc. · jour férié (Noël) : vérifiez d'abord",
            "ven. 27 nov. · pas chaque fois : vérifiez d'abord",
        ),
        (
            "de", "Fr 25. Dez. nach dem Plan von 2021: fragen Sie nach, bevor Sie hingehen",
            "Fr 25. Dez., wenn der Plan noch stimmt: fragen Sie nach, bevor Sie hingehen",
            "Fr 25. Dez. · Feiertag (Weihnachten): fragen Sie zuerst nach",
            "Fr 27. Nov. · nicht jedes Mal: fragen Sie zuerst nach",
        ),
        (
            "en", "Fri 25 Dec by the 2021 schedule: check before you go",
            "Fri 25 Dec if the schedule still holds: check before you go",
            "Fri 25 Dec · public holiday (Christmas Day): check first",
            "Fri 27 Nov · not every time: check first",
        ),
    ],
)  # fmt: skip
def test_what_makes_a_date_uncertain(language: str, dated: str, undated: str, holiday: str, conditional: str) -> None:
    words, day = words_in(language), date(2026, 12, 25)
    old = Meeting(day, on_public_holiday="christmas", as_of="2021-08")
    assert plain(row_meeting(old, words, "2026-09", TODAY)) == dated
    assert plain(row_meeting(Meeting(day), words, None, TODAY)) == undated
    sure = Meeting(day, on_public_holiday="christmas", as_of="2026-06")
    assert plain(row_meeting(sure, words, None, TODAY)) == holiday
    exceptions = Meeting(date(2026, 11, 27), as_of="2026-06", conditional=True)
    assert plain(row_meeting(exceptions, words, None, TODAY)) == conditional


def test_part_of_the_day_stands_in_for_the_time() -> None:
    meeting = Meeting(date(2026, 11, 28), part="morning")
    assert short_meeting(meeting, words_in("nl")) == "za 28 nov voormiddag"
    assert long_meeting(meeting, TODAY, words_in("nl")) == "zaterdag 28 november 2026, in de voormiddag, over 7 dagen"
