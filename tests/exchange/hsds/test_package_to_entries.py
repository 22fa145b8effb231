"""What an entry gets from the rows of a service, and what is told of it."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from healing_desktop.core.entries import Attending, Contact, Cost, NextStep, ScheduleRule
from tests.exchange.hsds.reading_samples import (
    CLOSED,
    only,
    read_sample,
    read_tree,
    reasons,
    service,
    told,
)

WEEKLY = {"freq": "WEEKLY", "byday": "TU"}


def rules_of(folder: Path, **schedule: object) -> tuple[ScheduleRule, ...]:
    return only(read_tree(folder, service(schedules=[{"id": "1", **schedule}]))).row.schedules


def test_a_whole_service() -> None:
    entry = next(entry for entry in read_sample("page.json")[1].entries if entry.places)
    row = entry.row
    assert row.name.by_language == (("nl", "Verzonnen praatgroep rouw"),)
    assert (row.themes, row.languages, row.checked_on) == (("grief",), ("nl", "fr"), "2026-10-02")
    assert row.cost == Cost(None, 5, "EUR", "session")
    assert row.area.codes == ("province:Oost-Vlaanderen",)
    assert row.organization is not None
    assert entry.contact.phone is not None
    assert entry.organisation_contact == Contact(
        "012 34 50 02", "info@made-up.example",
        "https://made-up.example",
    )  # fmt: skip
    (place,) = entry.places
    assert (place.nis, place.postcode, place.address, place.approximate) == (
        "44021",
        "9000",
        "Verzonnenstraat 1",
        False,
    )
    (card,) = entry.cards
    assert card.what == "Verzonnen: samen praten over verlies.\nEen rustige avond."
    assert (card.who_for, card.how_to_join) == ("Wie iemand verloor.", "Bel of mail eerst.")
    assert (entry.next_step, entry.minimum_age, entry.assurance.changed_on) == (NextStep.CALL, 18, "2026-10-03")
    assert row.schedules == (
        ScheduleRule("WEEKLY", "TU", 2, time(19, 30), time(21, 0), starts_on=date(2026, 9, 8)),
    )  # fmt: skip


def test_a_service_that_is_closed_for_a_while_says_so() -> None:
    entry = next(entry for entry in read_sample("page.json")[1].entries if not entry.places)
    assert entry.alert == CLOSED
    assert entry.row.attending is Attending.ONLINE


def test_what_has_ended_is_no_entry_but_is_kept() -> None:
    imported = read_sample("page.json")[1]
    assert imported.refused == 1
    assert [row["status"] for row in imported.shared["service"]] == ["defunct"]


def test_one_of_1_1() -> None:
    entry = only(read_sample("tabular_11")[1])
    assert [(rule.byday, rule.opens_at) for rule in entry.row.schedules] == [("MO", time(19)), ("WE", time(10))]
    assert (entry.row.themes, entry.row.languages) == (("grief",), ("fr",))
    assert entry.cards[0].who_for == "Everyone"
    assert entry.places[0].postcode == "1000"


def test_one_of_oruk() -> None:
    entry = only(read_sample("oruk.json")[1])
    assert entry.row.themes == ("loneliness",)
    assert entry.places[0].postcode == "5000"


def test_what_3_3_has_more() -> None:
    imported = read_sample("list_33.json")[1]
    entry = only(imported)
    rows = imported.leftover[entry.row.id]
    assert {rule.byday for rule in entry.row.schedules} == {"WE", "FR"}
    assert {row["group"] for row in rows["schedule"]} == {"winter", "summer"}
    assert rows["service"][0]["events"] == [{"id": rows["service"][0]["events"][0]["id"], "name": "open day"}]  # type: ignore[index]


@pytest.mark.parametrize(
    ("schedule", "opens"),
    [
        ({"opens_at": "19:30"}, time(19, 30)),
        ({"opens_at": "19:30:00+01:00", "dtstart": "2026-12-01"}, time(19, 30)),
        ({"opens_at": "19:30:00+02:00", "dtstart": "2026-07-07"}, time(19, 30)),
        ({"opens_at": "19:30:00Z", "dtstart": "2026-12-01"}, time(20, 30)),
        ({"opens_at": "19:30:00Z", "dtstart": "2026-07-07"}, time(21, 30)),
        ({"opens_at": "19:30", "timezone": 2, "dtstart": "2026-12-01"}, time(19, 30)),
        ({"opens_at": "19:30", "timezone": -5, "dtstart": "2026-12-01"}, time(1, 30)),
        ({"opens_at": "9h30"}, time(9, 30)),
        ({"opens_at": "24:00"}, time(23, 59)),
    ],
)
def test_the_wall_clock(schedule: dict[str, object], opens: time, tmp_path: Path) -> None:
    (rule,) = rules_of(tmp_path, **WEEKLY, **schedule)
    assert rule.opens_at == opens


@pytest.mark.parametrize(
    ("schedule", "rule"),
    [
        ({"freq": "MONTHLY", "byday": "2TU"}, ScheduleRule("MONTHLY", "2TU")),
        ({"freq": "MONTHLY", "byday": "-1FR"}, ScheduleRule("MONTHLY", "-1FR")),
        ({"freq": "MONTHLY", "byday": "+1mo, 3MO"}, ScheduleRule("MONTHLY", "1MO,3MO")),
        ({"freq": "MONTHLY", "bymonthday": "1,15"}, ScheduleRule("MONTHLY", "", bymonthday="1,15")),
        ({"freq": "WEEKLY", "dtstart": "2026-11-25"}, ScheduleRule("WEEKLY", "WE", starts_on=date(2026, 11, 25))),
        ({"dtstart": "2026-11-25", "until": "2026-11-25"},
         ScheduleRule("WEEKLY", "WE", starts_on=date(2026, 11, 25), ends_on=date(2026, 11, 25))),
        ({"freq": "WEEKLY", "byday": "TU", "dtstart": "2026-11-24", "count": 3},
         ScheduleRule("WEEKLY", "TU", starts_on=date(2026, 11, 24), ends_on=date(2026, 12, 8))),
    ],
)  # fmt: skip
def test_rules(schedule: dict[str, object], rule: ScheduleRule, tmp_path: Path) -> None:
    assert rules_of(tmp_path, **schedule) == (rule,)


@pytest.mark.parametrize(
    "schedule", [{"byweekno": "1"}, {"byday": "XX"}, {"interval": 200}, {"byyearday": "100"}, {"byday": "1TU"}]
)
def test_what_is_no_rule_of_ours_stays_words(schedule: dict[str, object], tmp_path: Path) -> None:
    more = {**WEEKLY, **schedule, "id": "1", "description": "nu en dan"}
    imported = read_tree(tmp_path, service(schedules=[more]))
    entry = only(imported)
    assert entry.row.schedules == ()
    assert entry.row.meets is not None
    assert entry.row.meets.pick("en").text == "nu en dan"
    assert "rule-as-text" in reasons(imported)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"status": "open"}, ("error", "unknown-value", "status")),
        ({"name": ""}, ("error", "missing", "name")),
        ({"minimum_age": "old"}, ("error", "not-a-number", "minimum_age")),
        ({"assured_date": "soon"}, ("error", "not-a-date", "assured_date")),
        ({"assured_date": "31/2/2026"}, ("error", "not-a-date", "assured_date")),
        ({"assured_date": "3/11/2026"}, ("repaired", "rewritten", "assured_date")),
        ({"status": "ACTIVE"}, ("repaired", "rewritten", "status")),
        ({"name": "a\u0000b"}, ("repaired", "control-characters", "name")),
        ({"id": "7"}, ("warning", "id-not-uuid", "id")),
        ({"organization_id": "7"}, ("warning", "dangling", "organization_id")),
        ({"email": "nobody"}, ("warning", "odd-email", "email")),
        ({"assured_date": "2027-01-01"}, ("warning", "in-future", "assured_date")),
        ({"minimum_age": 30, "maximum_age": 12}, ("warning", "ages", "maximum_age")),
        ({"schedules": [{"id": "1", **WEEKLY, "opens_at": "19:00", "closes_at": "18:00"}]},
         ("warning", "ends-before", "schedules/0/closes_at")),
        ({"schedules": [{"id": "1"}]}, ("warning", "no-rule", "schedules/0/freq")),
        ({"schedules": [{"id": "1", "freq": "DAILY"}]}, ("error", "unknown-value", "schedules/0/freq")),
        ({"phones": [{"id": "1", "number": "12"}]}, ("warning", "odd-phone", "phones/0/number")),
        ({"phones": [{"id": "1"}]}, ("error", "missing", "phones/0/number")),
        ({"phones": [7]}, ("error", "not-an-object", "phones/0")),
        ({"languages": [{"id": "1", "name": "Klingon"}]}, ("note", "language-unknown", "languages/0/languages")),
        ({"url": "www.made-up.example"}, ("repaired", "rewritten", "url")),
        ({"status": "defunct"}, ("note", "not-active", "status")),
        ({}, ("warning", "no-theme", "attributes")),
        ({"service_at_locations": [{"id": "1", "location": {"id": "2", "location_type": "physical", "latitude": 100,
                                                            "longitude": 101}}]},
         ("warning", "outside-belgium", "service_at_locations/0/location/latitude")),
    ],
)  # fmt: skip
def test_levels(more: dict[str, object], expected: tuple[str, str, str], tmp_path: Path) -> None:
    good = service(id="9f0d6c9a-0c59-4b53-8f43-1a4d1c9f0a55", name="Een goede")
    imported = read_tree(tmp_path, service(**more), good)
    assert expected in told(imported)
    assert imported.entries[-1].row.name.by_language[0][1] == "Een goede"
    refused = (expected[0] == "error" and "/" not in expected[2]) or expected[1] == "not-active"
    assert imported.refused == int(refused)


def test_what_is_repaired_counts_as_changed(tmp_path: Path) -> None:
    imported = read_tree(tmp_path, service(status="Active"))
    assert (imported.read, imported.kept, imported.changed, imported.refused) == (1, 0, 1, 0)


def test_an_id_that_is_no_uuid_gives_the_same_entry_every_time(tmp_path: Path) -> None:
    first, again = (only(read_tree(tmp_path, service(id="group-7"))).row.id for _ in range(2))
    assert first == again
    assert only(read_tree(tmp_path, service(id="group-8"))).row.id != first


def test_a_confidential_place_has_no_address(tmp_path: Path) -> None:
    location = {
        "id": "1", "location_type": "physical", "latitude": 51.05, "longitude": 3.72,
        "addresses": [{"id": "2", "address_1": "Geheim 1", "city": "Gent", "state_province": "x",
                       "postal_code": "9000", "country": "BE", "address_type": "physical"}],
        "attributes": [{"id": "3", "taxonomy_term": {"id": "4", "name": "Confidential", "description": "x"}}],
    }  # fmt: skip
    (place,) = only(read_tree(tmp_path, service(service_at_locations=[{"id": "5", "location": location}]))).places
    assert place.confidential
    assert (place.address, place.postcode, place.latitude, place.longitude) == (None, None, None, None)
    assert place.nis == "44021"


def test_no_name_of_a_contact_person_becomes_public(tmp_path: Path) -> None:
    contact = {"id": "1", "name": "Jan Verzonnen", "email": "jan@made-up.example"}
    imported = read_tree(tmp_path, service(contacts=[contact], assurer_email="jan@made-up.example"))
    assert "jan" not in repr(imported.entries).lower()
    assert imported.leftover[only(imported).row.id]["contact"][0]["name"] == "Jan Verzonnen"


def test_every_row_is_kept_once() -> None:
    for name in ("page.json", "organization.json", "tabular", "tabular_11", "oruk.json", "list_33.json"):
        gathered, imported = read_sample(name)
        kept = [id(row) for tables in imported.leftover.values() for rows in tables.values() for row in rows]
        kept += [id(row) for rows in imported.shared.values() for row in rows]
        all_rows = [id(row) for rows in gathered.package().tables.values() for row in rows]
        assert sorted(kept) == sorted(all_rows), name
