"""What an entry becomes in HSDS, and what never gets into a package."""

from __future__ import annotations

import json
from dataclasses import replace

from healing_desktop.core.ids import organization_id_of
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.hsds.entries_to_package import entries_to_package
from healing_desktop.exchange.hsds.hsds_package import HsdsPackage
from healing_desktop.exchange.hsds.hsds_profile import EXTENSIONS
from healing_desktop.exchange.hsds.hsds_tables import TABLES
from tests.core.samples import words_in
from tests.exchange.edition_samples import named_entry
from tests.exchange.hsds.package_samples import DAY, HIDDEN, package_of, real_package, whole_entry
from tests.fixtures.generated import real_content


def only(package: HsdsPackage, table: str) -> dict[str, object]:
    (row,) = package.rows(table)
    return dict(row)


def test_the_service_says_what_hsds_has_a_field_for_in_the_language_of_the_owner() -> None:
    package = package_of([whole_entry()])
    service = only(package, "service")
    told = {
        "name": "Groupe inventé", "description": "Un groupe.", "eligibility_description": "Pour tous.",
        "application_process": "Appelez.", "status": "active", "email": "groep@example.org", "minimum_age": 18,
        "fees_description": "payez ce que vous pouvez", "alert": "Fermé en juillet", "assured_date": "2026-10-01",
        "last_modified": "2026-10-01T00:00:00.000Z", "x_language": "fr", "x_kind": "group",
    }  # fmt: skip
    assert {name: service.get(name) for name in told} == told
    assert service["organization_id"] == only(package, "organization")["id"] == organization_id_of(str(service["id"]))


def test_rules_are_schedules_with_the_offset_of_their_first_day() -> None:
    weekly, monthly, words = package_of([whole_entry()]).rows("schedule")
    assert (weekly["opens_at"], weekly["closes_at"]) == ("19:30:00+02:00", "21:00:00+02:00")
    assert (weekly["dtstart"], weekly["until"], weekly["interval"]) == ("2026-09-08", "2027-06-22", 2)
    assert weekly["x_pauses"] == "07-01/08-31 12-24/01-02"
    assert (monthly["bymonthday"], monthly["x_part"], "byday" in monthly) == ("-1", "evening", False)
    assert (words["description"], "freq" in words) == ("souvent le mardi", False)


def test_meetings_are_said_in_plain_words_where_there_are_words() -> None:
    real = real_content()
    package = entries_to_package([whole_entry()], real.taxonomies, published_on=DAY, words_for=words_in)
    assert "mardi" in str(package.rows("schedule")[0]["description"])


def test_a_confidential_place_has_no_street_postcode_or_point() -> None:
    package = package_of([whole_entry()])
    hidden = next(row for row in package.rows("location") if row.get("x_confidential"))
    assert not {"latitude", "longitude", "x_postal_code", "x_address"} & hidden.keys()
    assert hidden["name"] == "Aalst"
    written = json.dumps([list(rows) for rows in package.tables.values()])
    assert HIDDEN.address is not None
    assert HIDDEN.postcode is not None
    assert HIDDEN.address not in written
    assert f'"{HIDDEN.postcode}' not in written


def test_an_address_is_written_whole_or_not_at_all() -> None:
    package = package_of([whole_entry()])
    address = only(package, "address")
    assert (address["city"], address["state_province"], address["country"]) == ("Gand", "Oost-Vlaanderen", "BE")
    assert [row.get("x_postal_code") for row in package.rows("location")] == [None, None, "9600", None]


def test_what_meets_online_has_a_virtual_place() -> None:
    kinds = [row["location_type"] for row in package_of([whole_entry()]).rows("location")]
    assert kinds == ["physical", "physical", "physical", "virtual"]


def test_what_is_free_costs_nothing_and_what_is_unknown_is_left_out() -> None:
    free = whole_entry()
    free = replace(free, row=replace(free.row, cost=replace(free.row.cost, free=True, amount=None)))
    option = only(package_of([free]), "cost_option")
    assert (option["amount"], option["x_free"]) == (0, True)
    assert not package_of([named_entry(3)]).rows("cost_option")


def test_staff_only_entries_and_lines_stay_here() -> None:
    staff = replace(whole_entry(2), staff_only=True)
    package = package_of([whole_entry(1), staff])
    assert [row["id"] for row in package.rows("service")] == [whole_entry(1).row.id]
    assert staff.row.id not in json.dumps([list(rows) for rows in package.tables.values()])


def test_every_text_is_there_in_all_its_languages_in_order() -> None:
    package = package_of([whole_entry()])
    names = [(row["language"], row["text"]) for row in package.rows("translations")
             if (row["entity"], row["field"]) == ("service", "name")]  # fmt: skip
    assert names == [("fr", "Groupe inventé"), ("nl", "Verzonnen groep")]
    first = [row for row in package.rows("translations") if row["field"] == "x_first_time"]
    assert [(row["text"], row["origin"], row["reviewed"]) for row in first] == [("On écoute.", "human", "2026-10")]


def test_ids_are_unique_and_the_same_every_time() -> None:
    package = real_package()
    assert package == real_package()
    for table, rows in package.tables.items():
        assert len({row["id"] for row in rows}) == len(rows), table


def test_columns_are_those_of_hsds_and_of_the_profile_and_nothing_is_empty() -> None:
    package = package_of([*real_content().entries, whole_entry()])
    for table, rows in package.tables.items():
        known = {field.name for field in TABLES[table].fields} if table in TABLES else set()
        known |= EXTENSIONS.get(table, {}).keys()
        assert set(package.columns(table)) <= known, table
        assert not [row for row in rows if None in row.values() or "" in row.values()], table


def test_references_lead_somewhere_and_required_fields_are_filled() -> None:
    package = package_of([*real_content().entries, whole_entry()])
    for name, table in TABLES.items():
        for row in package.rows(name):
            for field in table.fields:
                assert field.name in row or not field.required, (name, field.name)
                if field.refers_to and field.name in row:
                    ids = {found["id"] for found in package.rows(field.refers_to)}
                    assert row[field.name] in ids, (name, field.name)


def test_only_terms_in_use_are_sent_with_those_above_them() -> None:
    package = package_of([whole_entry()])
    codes = {row["code"] for row in package.rows("taxonomy_term")}
    assert {"grief", "suicide", "adults", "support-group", "booking", "peers"} <= codes
    assert len(codes) < 12


def test_an_organisation_s_own_entry_says_more_than_a_group_that_names_it() -> None:
    own = whole_entry(5)
    group = replace(
        named_entry(6), organization_id=organization_id_of(own.row.id),
    )  # fmt: skip
    group = replace(group, row=replace(group.row, organization=LocalText((("nl", "Iets anders"),))))
    organization = only(package_of([group, own]), "organization")
    assert (organization["name"], organization["email"]) == ("Groupe inventé", "groep@example.org")
