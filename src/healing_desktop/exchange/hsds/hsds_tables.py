"""The 24 tables of HSDS 3.0 to 3.2 with all their fields: what is read, written and checked is worked out from here.

Written down from the published tables; no file of the specification (CC BY-SA 4.0) is shipped.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

# Each table: its name, its file and the first version that has it; its fields beside `id`, as
# name:type or name>table-it-points-to, with ! where it is required, @ its first version if not the table's own;
# what JSON must have beside `id`; and the objects that JSON nests.
_WRITTEN = """
organization organizations.csv 3.0
  name! alternate_name description! email:email website:uri tax_status tax_id year_incorporated:number legal_status
  logo uri:uri parent_organization_id>organization
  json: name description
  nested: additional_websites funding contacts phones locations programs organization_identifiers attributes
    metadata
service services.csv 3.0
  organization_id>organization! program_id>program name! alternate_name description url:uri email:email status!
  interpretation_services application_process fees_description wait_time fees accreditations eligibility_description
  minimum_age:number maximum_age:number assured_date:date assurer_email:email licenses alert last_modified:datetime
  json: name status
  nested: additional_urls phones schedules service_areas service_at_locations languages organization funding
    cost_options program required_documents contacts capacities attributes metadata
service_at_location service_at_location.csv 3.0
  service_id>service! location_id>location! description
  nested: service_areas contacts phones schedules location attributes metadata
location locations.csv 3.0
  location_type! url:uri organization_id>organization name alternate_name description transportation latitude:number
  longitude:number external_identifier external_identifier_type
  json: location_type
  nested: languages addresses contacts accessibility phones schedules attributes metadata
address addresses.csv 3.0
  location_id>location attention address_1! address_2 city! region state_province! postal_code! country!
  address_type!
  json: address_1 city state_province postal_code country address_type
  nested: attributes metadata
schedule schedules.csv 3.0
  service_id>service location_id>location service_at_location_id>service_at_location valid_from:date valid_to:date
  dtstart:date timezone:number until:date count:number wkst freq interval:number byday byweekno bymonthday byyearday
  description opens_at:time closes_at:time schedule_link:uri attending_type notes
  nested: attributes metadata
phone phones.csv 3.0
  location_id>location service_id>service organization_id>organization contact_id>contact
  service_at_location_id>service_at_location number! extension:number type description
  json: number
  nested: languages attributes metadata
contact contacts.csv 3.0
  organization_id>organization service_id>service service_at_location_id>service_at_location location_id>location
  name title department email:email
  nested: phones attributes metadata
language languages.csv 3.0
  service_id>service location_id>location phone_id>phone name code note
  nested: attributes metadata
accessibility accessibility.csv 3.0
  location_id>location description details url:uri
  nested: attributes metadata
cost_option cost_options.csv 3.0
  service_id>service! valid_from:date valid_to:date option currency amount:number amount_description
  nested: attributes metadata
service_area service_areas.csv 3.0
  service_id>service service_at_location_id>service_at_location@3.1 name description extent extent_type uri
  nested: attributes metadata
required_document required_documents.csv 3.0
  service_id>service document uri:uri
  nested: attributes metadata
attribute attributes.csv 3.0
  link_id:uuid! taxonomy_term_id>taxonomy_term! link_type link_entity! value label@3.1
  nested: taxonomy_term metadata
taxonomy taxonomies.csv 3.0
  name! description! uri:uri version
  json: name description
  nested: metadata
taxonomy_term taxonomy_terms.csv 3.0
  code name! description! parent_id>taxonomy_term taxonomy language taxonomy_id>taxonomy term_uri:uri
  json: name description
  nested: taxonomy_detail metadata
metadata metadata.csv 3.0
  resource_id:uuid! resource_type! last_action_date:date! last_action_type! field_name! previous_value!
  replacement_value! updated_by!
  json: last_action_date last_action_type field_name previous_value replacement_value updated_by
url url.csv 3.1
  label url:uri! organization_id>organization service_id>service
  json: url
  nested: attributes metadata
unit units.csv 3.1
  name! scheme identifier uri:uri
  json: name
  nested: attributes metadata
service_capacity service_capacity.csv 3.1
  service_id>service! unit_id>unit! available:number! maximum:number description updated:datetime!
  json: unit available updated
  nested: unit attributes metadata
organization_identifier organization_identifiers.csv 3.0
  organization_id>organization! identifier_scheme identifier_type! identifier!
  json: identifier_type identifier
  nested: attributes metadata
program programs.csv 3.0
  organization_id>organization! name! alternate_name description!
  json: name description
  nested: attributes metadata
funding funding.csv 3.0
  organization_id>organization service_id>service source
  nested: attributes metadata
meta_table_description meta_table_descriptions.csv 3.0
  name language character_set
  nested: attributes metadata
"""
_FIELD = re.compile(r"(?P<name>\w+)(:(?P<type>\w+)|>(?P<to>\w+))?(?P<must>!)?(@(?P<since>[\d.]+))?")

# Closed lists. `extent_type` of an area and `type` of a phone are open ones, told in hsds.md only.
VALUES: Mapping[tuple[str, str], tuple[str, ...]] = MappingProxyType(
    {
        ("service", "status"): ("active", "inactive", "defunct", "temporarily closed"),
        ("location", "location_type"): ("physical", "postal", "virtual"),
        ("address", "address_type"): ("physical", "postal", "virtual"),
        ("schedule", "wkst"): ("MO", "TU", "WE", "TH", "FR", "SA", "SU"),
        ("schedule", "freq"): ("WEEKLY", "MONTHLY"),
    }
)

# Nested objects that are not simply the singular of their name.
_OF = {
    "additional_websites": "url", "additional_urls": "url", "capacities": "service_capacity", "addresses": "address",
    "accessibility": "accessibility", "funding": "funding", "metadata": "metadata", "taxonomy_detail": "taxonomy",
}  # fmt: skip
_ONE = {"organization", "program", "location", "unit", "taxonomy_term", "taxonomy_detail"}
# What hangs on anything: the columns that say on which row of which table.
ANYWHERE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"attribute": ("link_id", "link_entity"), "metadata": ("resource_id", "resource_type")}
)


@dataclass(frozen=True, slots=True)
class Field:
    """One column. `type`: string, uuid, number, date, datetime, time, email or uri. `required` in tables (JSON asks for
    less, `Table.json_required`). `values`: the closed list, if any. `refers_to`: the table whose id it holds. `since`:
    the first version of HSDS that has it."""

    name: str
    type: str = "string"
    required: bool = False
    values: tuple[str, ...] = ()
    refers_to: str | None = None
    since: str = "3.0"


@dataclass(frozen=True, slots=True)
class Nested:
    """An object or a list (`many`) of objects of `table` inside another. `key`: the column that says the same in a
    table; of the child when many (the id of the parent), of the parent when one (the id of the child)."""

    name: str
    table: str
    many: bool
    key: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table; `file` is its name in a package."""

    name: str
    file: str
    fields: tuple[Field, ...]
    nested: tuple[Nested, ...]
    json_required: tuple[str, ...]
    since: str = "3.0"

    def field(self, name: str) -> Field | None:
        return next((field for field in self.fields if field.name == name), None)


def _table(written: str) -> Table:
    head, _, body = written.strip().partition("\n")
    name, file, since = head.split()
    fields, _, nested = body.partition("nested:")
    fields, _, required = fields.partition("json:")
    return Table(
        name, file, (Field("id", "uuid", True, since=since), *(_field(name, since, word) for word in fields.split())),
        tuple(_nested(name, word) for word in nested.split()), ("id", *required.split()), since,
    )  # fmt: skip


def _field(table: str, since: str, written: str) -> Field:
    found = _FIELD.fullmatch(written)
    assert found, written
    part = found.groupdict()
    kind = "uuid" if part["to"] else part["type"] or "string"
    values = VALUES.get((table, part["name"]), ())
    return Field(part["name"], kind, bool(part["must"]), values, part["to"], part["since"] or since)


def _nested(parent: str, name: str) -> Nested:
    if name in _ONE:
        return Nested(name, _OF.get(name, name), False, "taxonomy_id" if name == "taxonomy_detail" else f"{name}_id")
    table = _OF.get(name) or name.removesuffix("s")
    return Nested(name, table, True, ANYWHERE[table][0] if table in ANYWHERE else f"{parent}_id")


TABLES: Mapping[str, Table] = MappingProxyType(
    {table.name: table for table in map(_table, re.split(r"\n(?=\w)", _WRITTEN.strip()))}
)
