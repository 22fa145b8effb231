"""Packages for these tests: of the real entries, of a made-up one with everything, and one of somebody else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time

from healing_desktop.core.entries import (
    Area,
    Assurance,
    Attending,
    Card,
    Contact,
    Cost,
    Entry,
    MeetingPlace,
    NextStep,
    ScheduleRule,
    Source,
)
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.hsds.entries_to_package import entries_to_package
from healing_desktop.exchange.hsds.hsds_package import HsdsPackage
from tests.exchange.edition_samples import named_entry
from tests.fixtures.generated import real_content

DAY = date(2026, 11, 21)
DOOR = MeetingPlace(
    LocalText((("nl", "Gent"), ("fr", "Gand"))), "44021", "9000", "Voorbeeldstraat 1", 51.05, 3.72, False, False, True
)
HIDDEN = MeetingPlace(LocalText((("nl", "Aalst"),)), "41002", "9300", "Geheimstraat 7", 50.9, 4.0, False, True)


def package_of(entries: Iterable[Entry]) -> HsdsPackage:
    real = real_content()
    return entries_to_package(entries, real.taxonomies, real.helplines, published_on=DAY)


def real_package() -> HsdsPackage:
    return package_of(real_content().entries)


def whole_entry(number: int = 1) -> Entry:
    """Every field says something."""
    plain = named_entry(number)
    rules = (
        ScheduleRule("WEEKLY", "TU", 2, time(19, 30), time(21), None, "2026-08", "not in the holidays", None,
                     date(2026, 9, 8), date(2027, 6, 22), (date(2026, 11, 3), date(2026, 12, 1)),
                     (("07-01", "08-31"), ("12-24", "01-02")), "closed"),
        ScheduleRule("MONTHLY", "", part="evening", bymonthday="-1"),
    )  # fmt: skip
    row = replace(
        plain.row, name=LocalText((("fr", "Groupe inventé"), ("nl", "Verzonnen groep"))), themes=("grief", "suicide"),
        group_kind="support-group", audiences=("adults",), languages=("fr", "nl"), place=DOOR,
        area=Area(LocalText((("fr", "Gand et autour"),)), ("municipality:44021",), ("region:Flanders",)),
        attending=Attending.BOTH, schedules=rules, meets=LocalText((("fr", "souvent le mardi"), ("nl", "vaak"))),
        cost=Cost(False, 2.5, "EUR", "session", LocalText((("fr", "payez ce que vous pouvez"),))),
        enrolment="booking", step_free=True, led_by="peers", phone="012 34 56 78", checked_on="2026-10-01",
        doubtful=True, has_alert=True,
    )  # fmt: skip
    return replace(
        plain, row=row, contact=Contact("012 34 56 78", "groep@example.org", "https://example.org/groep"),
        places=(DOOR, HIDDEN, MeetingPlace(LocalText((("nl", "Ronse"),)), "45041", "9600", step_free=False)),
        cards=(
            Card("fr", "Un groupe.", "Pour tous.", "On écoute.", "Appelez.", "human", "2026-10"),
            Card("nl", "Een groep."),
        ),
        source=Source("https://example.org", "De groep", "2026-10", ("https://example.org/2", "https://example.org/3"),
                      "high"),
        next_step=NextStep.CALL, alert=LocalText((("fr", "Fermé en juillet"),)), minimum_age=18, maximum_age=65.5,
        hours=LocalText((("fr", "9 h - 17 h"),)), facts="read on the site", note="ask again",
        assurance=Assurance("organisation", "phone", "2026-10-01", "2027-10", "2026-01-01"),
        replaces=("9d3f1f36-0a51-4a3c-8a55-0d8f1f6f0a01", "9d3f1f36-0a51-4a3c-8a55-0d8f1f6f0a02"),
    )  # fmt: skip


FOREIGN = HsdsPackage(
    {
        "organization": (
            {"id": "o1", "name": "Org", "description": "An org", "crm_number": "77"},
            {"id": "o2", "name": "Without services", "description": "="},
        ),
        "service": (
            {"id": "s1", "organization_id": "o1", "name": "One", "status": "active", "their_flag": "yes"},
            {"id": "s2", "organization_id": "gone", "name": "Two", "status": "defunct", "nested": {"a": [1, 2]}},
        ),
        "location": ({"id": "l1", "location_type": "physical", "latitude": 50.5},),
        "service_at_location": ({"id": "a1", "service_id": "s1", "location_id": "l1"},),
        "phone": ({"id": "p1", "number": "012", "service_id": "s1", "organization_id": "o1"},),
        "schedule": (
            {"id": "h1", "service_at_location_id": "a1", "freq": "WEEKLY", "byday": "MO"},
            {"id": "h2", "service_id": "s1", "description": "when it rains\r\nor \"snows\", =1+1"},
        ),
        "attribute": ({"id": "t1", "link_id": "l1", "link_entity": "location", "value": "x"},),
        "opening_events": ({"when": "soon", "service": "s1"},),
    },
    "tabular",
    {"name": "theirs", "custom": {"tombstones": ["s0"]}},
)  # fmt: skip
