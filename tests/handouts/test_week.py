"""The week: days, hours, who is missing from it, and when to call first."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from healing_desktop.core.entries import Entry
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.handouts.compose_week import meetings_of_week
from healing_desktop.handouts.content import HandoutOptions, Size
from healing_desktop.handouts.service import Handout, HandoutService, Material
from healing_desktop.handouts.week_body import WeekBody
from tests.handouts.made_up import PHONE, text
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_aloud import read_aloud
from tests.handouts.read_pdf import ReadPdf
from tests.handouts.rows import numbered, on

MONDAY = date(2026, 11, 23)
SIZES: tuple[Size, ...] = ("normal", "large", "very-large")


def week(service: HandoutService, *entries: Entry, language: str = "nl", day: date = MONDAY) -> WeekBody:
    body = service.content(Material(entries), HandoutOptions(language, "agenda"), day).sides[0].body
    assert isinstance(body, WeekBody)
    return body


def printed(service: HandoutService, options: HandoutOptions, *entries: Entry) -> Handout:
    handout = service.make(Material(entries, heading=text(nl="9000 Gent", fr="9000 Gand")), options, MONDAY)
    assert isinstance(handout, Handout), handout
    return handout


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("nl", "Week van 23 tot 29 november 2026"),
        ("fr", "Semaine du 23 au 29 novembre 2026"),
        ("de", "Woche vom 23. bis 29. November 2026"),
        ("en", "Week of 23 to 29 November 2026"),
    ],
)
def test_the_title_is_the_week(service: HandoutService, language: str, title: str) -> None:
    assert week(service, on("TU", 19, 1), language=language).title == title


def test_by_day_and_by_the_clock_with_unknown_hours_last(service: HandoutService) -> None:
    body = week(service, on("TU,TH", None, 1), on("TU", 19, 2), on("TU", 9, 3), on("TU", None, 4, part="afternoon"))
    assert [day.title for day in body.days] == ["Dinsdag 24 november 2026", "Donderdag 26 november 2026"]
    assert [(meeting.name, meeting.time) for meeting in body.days[0].meetings] == [
        ("Groep 03", "9.30 uur"), ("Groep 04", "In de namiddag"), ("Groep 02", "19.30 uur"),
        ("Groep 01", "Uur: navragen"),
    ]  # fmt: skip
    assert body.rest[0] == "Geen groep bekend op maandag, woensdag, vrijdag, zaterdag en zondag."


def test_equal_hours_keep_the_order_of_the_answer(service: HandoutService) -> None:
    body = week(service, on("TU", 19, 5), on("TU", 19, 2))
    assert [meeting.name for meeting in body.days[0].meetings] == ["Groep 05", "Groep 02"]


def test_seven_days_and_no_more() -> None:
    days = [meeting.date.day for meeting in meetings_of_week(on("MO,SU", 19, 1).row, MONDAY)]
    assert days == [23, 29]
    assert meetings_of_week(numbered(1, schedules=()).row, MONDAY) == ()


def test_when_to_call_first(service: HandoutService) -> None:
    def cautions(entry: Entry, day: date = MONDAY) -> tuple[str, ...]:
        return week(service, entry, day=day).days[0].meetings[0].cautions

    assert cautions(on("TU", 19, 1)) == ()
    assert cautions(on("TU", 19, 1, as_of="2023")) == ("Volgens het rooster van 2023: bel eerst",)
    assert cautions(on("TU", 19, 1, note="not in school holidays")) == ("Niet elke keer: vraag het eerst na",)
    assert "Feestdag (Kerstmis)" in cautions(on("FR", 19, 1), date(2026, 12, 21))[0]
    assert cautions(numbered(1, schedules=on("TU", 19, 1).row.schedules, checked_on="2025-09-01")) == (
        "Al 14 maanden niet nagekeken: bel eerst",
    )


def test_a_holiday_on_which_it_is_closed_is_no_meeting(service: HandoutService) -> None:
    assert week(service, on("FR", 19, 1, public_holidays="closed"), day=date(2026, 12, 21)).days == ()


def test_heard_day_by_day_and_hour_before_name(service: HandoutService) -> None:
    handout = printed(service, HandoutOptions("nl", "agenda"), on("TU", 19, 1), on("TH", 14, 2))
    said = read_aloud(handout.pdf, "nl")
    heard = " ".join(spoken.text for spoken in said)
    order = [
        "Week van 23 tot 29 november 2026", "9000 Gent", "Dinsdag 24 november 2026", "19.30 uur", "Groep 01",
        "Verzonnenstraat 12", PHONE, "Donderdag 26 november 2026", "14.30 uur", "Groep 02", "alleen groepen van wie",
        "Het is geen behandeling", "Heb je nu hulp nodig?",
    ]  # fmt: skip
    places = [heard.find(words) for words in order]
    assert -1 not in places, order[places.index(-1)]
    assert places == sorted(places)
    levels = [int(tag[2]) for tag, _ in ReadPdf(handout.pdf).tags() if tag[:2] == "/H"]
    assert levels[:3] == [1, 2, 3]
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("second", [None, "fr"])
def test_the_heading_of_a_day_stands_on_the_page_of_its_first_meeting(
    service: HandoutService, size: Size, second: str | None
) -> None:
    entries = [on("MO,TU,WE,TH,FR", hour, hour) for hour in (9, 13, 19)]
    reader = ReadPdf(printed(service, HandoutOptions("nl", "agenda", size=size, second=second), *entries).pdf)
    for page in reader.pages:
        heads = [page.find(f"{day} 2") for day in ("Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag")]
        for at in (at for at in heads if at >= 0):
            assert "9.30 uur" in page[at:]
    assert min(piece.points for piece in reader.written()) >= 12


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_week_keeps_the_standards(service: HandoutService, language: str) -> None:
    for options in (HandoutOptions(language, "agenda"), HandoutOptions(language, "agenda", second="nl", size="large")):
        assert broken_rules(printed(service, options, on("MO,TU", 19, 1)).pdf) == []
