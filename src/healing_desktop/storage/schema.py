"""The tables of an edition: HSDS 3 objects under their own names, and the search tables derived from them.

Columns that start with x_ are our HSDS profile (docs/data-format.md). Ids are UUIDs as text; dates and times ISO 8601
as text; the wall clock is Europe/Brussels. What hangs on an entry and is only read with it has no id (ADR 0024).
`group_row.row` is a small integer that the search tables share.
"""

from __future__ import annotations

from sqlalchemy import REAL, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text

# schema_statements.py writes down what the builder runs of it.
metadata = MetaData()


def _id() -> Column[str]:
    return Column("id", Text, primary_key=True)


def _to(name: str, *, needed: bool = False) -> Column[str]:
    return Column(f"{name}_id", Text, ForeignKey(f"{name}.id"), nullable=not needed, index=True)


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text) for name in names]


organization = Table("organization", metadata, _id(), *_texts("name", "description", "email", "website", "x_names"))

service = Table(
    "service", metadata, _id(), _to("organization", needed=True),
    *_texts("name", "alternate_name", "description", "url", "email", "status", "application_process"),
    *_texts("fees_description", "eligibility_description", "assured_date", "last_modified", "alert"),
    Column("minimum_age", REAL), Column("maximum_age", REAL),
    *_texts("x_kind", "x_names", "x_assured", "x_next_step", "x_attending", "x_enrolment", "x_led_by", "x_meets"),
    *_texts("x_hours", "x_alerts", "x_source", "x_note", "x_area_words"),
    *_texts("x_assurer", "x_assured_how", "x_next_check", "x_listed", "x_replaces"),
    Column("x_staff_only", Integer), Column("x_doubtful", Integer),
    Index("service_replaces", "x_replaces", sqlite_where=text("x_replaces IS NOT NULL")),
)  # fmt: skip

location = Table(
    "location", metadata, _id(), *_texts("location_type", "name"),
    Column("latitude", REAL), Column("longitude", REAL),
    Column("x_approximate", Integer), Column("x_confidential", Integer), Column("x_step_free", Integer),
    *_texts("x_nis", "x_municipality"),
)  # fmt: skip

address = Table(
    "address", metadata, _to("location", needed=True),
    *_texts("address_1", "city", "region", "state_province", "postal_code", "country", "address_type"),
)  # fmt: skip

service_at_location = Table("service_at_location", metadata, _to("service", needed=True), _to("location", needed=True))

schedule = Table(
    "schedule", metadata, _to("service", needed=True),
    *_texts("freq", "byday", "bymonthday", "dtstart", "until", "opens_at", "closes_at", "description"),
    Column("interval", Integer), *_texts("x_timezone", "x_part", "x_as_of", "x_note"),
    *_texts("x_excluded_dates", "x_pauses", "x_public_holidays"),
)  # fmt: skip

phone = Table("phone", metadata, _to("service"), _to("organization"), *_texts("number", "type", "description"))

language = Table("language", metadata, _to("service"), *_texts("code", "name"))

cost_option = Table(
    "cost_option", metadata, _to("service", needed=True), Column("amount", REAL),
    *_texts("currency", "amount_description", "option"), Column("x_free", Integer), *_texts("x_words"),
)  # fmt: skip

service_area = Table(
    "service_area", metadata, _to("service", needed=True), *_texts("name", "extent", "extent_type"),
    Column("x_doubtful", Integer),
)  # fmt: skip

taxonomy = Table("taxonomy", metadata, _id(), *_texts("name", "description"))

taxonomy_term = Table(
    "taxonomy_term", metadata, _id(), _to("taxonomy", needed=True),
    *_texts("code", "name", "description", "parent_id", "x_names", "x_explanations", "x_dimension", "x_ages"),
    Column("x_apart", Integer), Column("x_order", Integer), *_texts("x_compared"),
)  # fmt: skip

attribute = Table(
    "attribute", metadata, *_texts("link_id", "link_entity", "link_type"),
    Column("taxonomy_term_id", Text, ForeignKey("taxonomy_term.id"), nullable=False),
    Index("attribute_link", "link_entity", "link_id"),
)  # fmt: skip

translation = Table(
    "translation", metadata,
    *_texts("entity", "entity_id", "field", "language", "text", "origin", "reviewed"),
    Index("translation_entity", "entity", "entity_id"),
)  # fmt: skip

helpline = Table(
    "helpline",
    metadata,
    Column("position", Integer, primary_key=True),
    *_texts("service_id", "code", "record"),
)

# As its file holds it: front matter and chapters.
article = Table(
    "article", metadata, Column("slug", Text, primary_key=True), Column("language", Text, primary_key=True),
    *_texts("text"),
)  # fmt: skip

manifest = Table("manifest", metadata, Column("key", Text, primary_key=True), Column("value", Text))

# --- search tables, derived -------------------------------------------------------------------------------------------

# `row` counts in the order of the list: tier, fresher check, name. `points`: how many places have a known point; when
# it is one, latitude and longitude are that point. Narrow, because a question about a place reads every row.
group_row = Table(
    "group_row", metadata, Column("row", Integer, primary_key=True), Column("id", Text, unique=True),
    Column("tier", Integer), Column("points", Integer),
    Column("latitude", REAL), Column("longitude", REAL),
)  # fmt: skip

row_record = Table("row_record", metadata, Column("row", Integer, primary_key=True), *_texts("record"))

row_place = Table(
    "row_place", metadata, Column("row", Integer, index=True), Column("number", Integer),
    Column("latitude", REAL), Column("longitude", REAL), *_texts("record"),
)  # fmt: skip

# What one may ask for: one compressed set of rows (Roaring, portable format) for each value.
facet_rows = Table(
    "facet_rows", metadata, Column("facet", Text, primary_key=True), Column("value", Text, primary_key=True),
    Column("rows", LargeBinary),
)  # fmt: skip

# The rules of meetings, each once, and the rows that have them.
rule = Table("rule", metadata, Column("rule", Integer, primary_key=True), *_texts("record"))
row_rule = Table(
    "row_rule", metadata, Column("row", Integer, primary_key=True), Column("rule", Integer, primary_key=True),
    sqlite_with_rowid=False,
)  # fmt: skip

# Every name an entry is asked for by, folded.
entry_name = Table(
    "entry_name", metadata, Column("folded", Text, primary_key=True), Column("row", Integer, primary_key=True),
    sqlite_with_rowid=False,
)  # fmt: skip

# Every word of the full text, and whether it is in a name: what is in it needs no correcting.
text_word = Table("text_word", metadata, Column("word", Text, primary_key=True), Column("in_name", Integer))

vocabulary = Table(
    "vocabulary", metadata, Column("position", Integer, primary_key=True), *_texts("phrase", "type", "value")
)

place = Table(
    "place", metadata, Column("position", Integer, primary_key=True), *_texts("code", "postcode", "nis"),
    *_texts("name", "municipality", "areas", "languages"), Column("latitude", REAL), Column("longitude", REAL),
    Index("place_code", "code"), Index("place_nis", "nis"),
)  # fmt: skip

place_name = Table(
    "place_name", metadata, Column("position", Integer, primary_key=True), *_texts("folded", "code"),
    Index("place_name_folded", "folded"),
)  # fmt: skip

FULL_TEXT = (
    "CREATE VIRTUAL TABLE group_fts USING fts5(\n"
    "    names, places, body, content='', detail=column, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
)
