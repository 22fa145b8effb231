"""A made-up group with everything a handout can say; nobody runs it."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from healing_desktop.core.entries import (
    Attending,
    Card,
    Contact,
    Cost,
    Entry,
    GroupRow,
    Kind,
    MeetingPlace,
    NextStep,
    ScheduleRule,
    Source,
)
from healing_desktop.core.texts import LocalText

PHONE = "012 34 56 78"
URL = "https://www.verzonnen.example/linde"


TUESDAYS = ScheduleRule("MONTHLY", "2TU,4TU", 1, time(19, 30), time(21, 0), as_of="2026-10")


def text(**by_language: str) -> LocalText:
    return LocalText(tuple(by_language.items()))


CARDS = (
    Card(
        "nl",
        "Mensen die iemand verloren, praten met elkaar over hun verdriet.",
        "Voor volwassenen die hun partner, ouder, broer of zus verloren.",
        "Je krijgt koffie of thee. Iedereen zegt zijn naam. Je mag praten, luisteren is ook goed.",
        "Bel eerst even. Inschrijven hoeft niet.",
    ),
    Card(
        "fr",
        "Des personnes en deuil parlent ensemble de leur chagrin.",
        "Pour les adultes qui ont perdu leur conjoint, un parent, un frère ou une sœur.",
        "On vous offre un café ou un thé. Chacun dit son prénom. Vous pouvez parler ou seulement écouter.",
        "Téléphonez d’abord. Il ne faut pas s’inscrire.",
    ),
    Card(
        "de",
        "Menschen, die jemanden verloren haben, sprechen miteinander über ihre Trauer.",
        "Für Erwachsene, die Partner, Eltern, Bruder oder Schwester verloren haben.",
        "Sie bekommen Kaffee oder Tee. Alle sagen ihren Namen. Sie dürfen reden, Zuhören ist auch gut.",
        "Rufen Sie zuerst an. Eine Anmeldung ist nicht nötig.",
    ),
    Card(
        "en",
        "People who have lost someone talk with each other about their grief.",
        "For adults who have lost a partner, parent, brother or sister.",
        "You get coffee or tea. Everyone says their name. You may talk; listening is fine too.",
        "Call first. You do not have to enrol.",
    ),
)


def sample(language: str = "nl") -> Entry:
    names = text(
        nl="Rouwgroep De Verzonnen Linde", fr="Groupe de deuil Le Tilleul inventé",
        de="Trauergruppe Die erfundene Linde", en="Grief group The Made-up Lime Tree",
    )  # fmt: skip
    place = MeetingPlace(text(nl="Gent", fr="Gand"), "44021", "9000", "Verzonnenstraat 12", 51.05, 3.72, step_free=True)
    row = GroupRow(
        id="8d7b2f3c-0000-4000-8000-000000000001", kind=Kind.GROUP, name=names, themes=("grief",),
        group_kind="support-group", audiences=("adults",), languages=("nl", "en"), place=place,
        attending=Attending.IN_PERSON, schedules=(TUESDAYS,),
        cost=Cost(free=True), enrolment="contact-first", step_free=True, led_by="peers", phone=PHONE,
        checked_on="2026-10-03",
    )  # fmt: skip
    return Entry(
        row=row,
        contact=Contact(PHONE, "linde@verzonnen.example", URL),
        organisation_contact=None,
        places=(place,),
        cards=CARDS,
        source=Source("https://www.verzonnen.example", "Made up for tests", "2026-10-03"),
        next_step=NextStep.CALL,
    )


def three_typical() -> tuple[Entry, Entry, Entry]:
    """As a visitor compares them: all is known, the street is long, there is no date and no telephone."""
    one = sample()
    street = MeetingPlace(text(nl="Gent", fr="Gand"), "44021", "9050", "Lange Verzonnensteenweg 212 bus 4", 51.05, 3.72)
    thursdays = ScheduleRule("WEEKLY", "TH", 1, time(14, 0), time(16, 0), as_of="2026-10")
    two = replace(
        one,
        row=replace(
            one.row, id="8d7b2f3c-0000-4000-8000-000000000002", place=street, step_free=None, phone="012 34 56 79",
            name=text(nl="Praatgroep angst Gentbrugge", fr="Groupe de parole angoisse Gentbrugge"),
            schedules=(thursdays,),
        ),
        places=(street,),
        contact=Contact("012 34 56 79", None, "https://www.verzonnen.example/praten"),
    )  # fmt: skip
    mail = Contact(None, "wandelen@verzonnen.example", None)
    three = replace(
        one,
        row=replace(
            one.row, id="8d7b2f3c-0000-4000-8000-000000000003", schedules=(), phone=None,
            name=text(nl="Samen wandelen met verdriet", fr="Marcher ensemble avec son chagrin"),
        ),
        contact=mail,
        next_step=NextStep.MAIL,
    )  # fmt: skip
    return one, two, three
