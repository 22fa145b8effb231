from __future__ import annotations

from healing_desktop.exchange.hsds.hsds_tables import TABLES, Field, Nested


def test_all_tables_are_there_each_with_its_file() -> None:
    assert len(TABLES) == 24
    assert len({table.file for table in TABLES.values()}) == 24
    assert TABLES["service"].file == "services.csv"
    assert TABLES["service_at_location"].file == "service_at_location.csv"


def test_fields_say_type_duty_values_and_where_they_point() -> None:
    service, area = TABLES["service"], TABLES["service_area"]
    assert service.fields[0] == Field("id", "uuid", True)
    assert service.field("organization_id") == Field("organization_id", "uuid", True, refers_to="organization")
    assert service.field("status") == Field(
        "status", required=True, values=("active", "inactive", "defunct", "temporarily closed")
    )
    assert service.field("last_modified") == Field("last_modified", "datetime")
    assert area.field("service_at_location_id") == Field(
        "service_at_location_id", "uuid", refers_to="service_at_location", since="3.1"
    )
    assert service.json_required == ("id", "name", "status")


def test_only_what_came_with_3_1_is_marked_so() -> None:
    assert {table.name for table in TABLES.values() if table.since == "3.1"} == {"url", "unit", "service_capacity"}
    later = {(t.name, f.name) for t in TABLES.values() if t.since == "3.0" for f in t.fields if f.since == "3.1"}
    assert later == {("attribute", "label"), ("service_area", "service_at_location_id")}


def test_every_nested_object_has_a_table_and_a_column_that_exists() -> None:
    for table in TABLES.values():
        for nested in table.nested:
            holder = TABLES[nested.table] if nested.many else table
            assert holder.field(nested.key), (table.name, nested)
    assert Nested("taxonomy_detail", "taxonomy", False, "taxonomy_id") in TABLES["taxonomy_term"].nested
    assert Nested("attributes", "attribute", True, "link_id") in TABLES["service"].nested
    assert Nested("capacities", "service_capacity", True, "service_id") in TABLES["service"].nested


def test_references_point_at_tables() -> None:
    assert all(f.refers_to in TABLES for t in TABLES.values() for f in t.fields if f.refers_to)
    assert TABLES["organization"].field("parent_organization_id") == Field(
        "parent_organization_id", "uuid", refers_to="organization"
    )
