"""The quick reader of entries takes what the strict one takes, and makes the same of it; all else it leaves alone."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings

from healing_desktop.core.entries import Entry
from healing_desktop.exchange.canonical_json import from_line, to_line
from healing_desktop.exchange.edition_lines import PublishedEdition, lines_of, published
from healing_desktop.exchange.entry_reading import entry_in
from healing_desktop.exchange.entry_record import entry_record, published_entry
from healing_desktop.exchange.field_reading import WrongField
from healing_desktop.exchange.usual_entry import ReadEntry, usual_entry
from healing_desktop.storage.search_rows import complete
from tests.exchange.edition_samples import entries
from tests.fixtures.generated import generated_content, real_content

ROUNDS = 4_000
BYTES = b'0123456789abcdefE+-.,:"\\u{}[]ntf \x00\x1f\x7f\xc3\xed\xff'


def strictly(raw: bytes) -> ReadEntry | None:
    """What the strict reader makes of a line of which every field is known; None when it refuses it."""
    record = from_line(raw)
    extra: dict[str, Any] = {}
    if not isinstance(record, dict):
        return None
    try:
        entry, is_centre = entry_in(record, extra)
    except WrongField:
        return None
    return None if extra else ReadEntry(complete(entry), is_centre)


def lines(count: int = 300) -> list[bytes]:
    """Of entries that are real, and of made-up ones."""
    both = (published(real_content()), published(generated_content(count)))
    found = (line for content in both for line in lines_of(PublishedEdition(content)))
    return [line.raw for line in found if line.key[0] == "entry"]


def test_of_real_and_made_up_entries_none_is_unusual() -> None:
    for raw in lines():
        read = usual_entry(raw)
        assert read is not None
        assert read == strictly(raw)


@settings(deadline=None, database=None, max_examples=200)
@given(entries)
def test_any_entry_is_the_same_as_by_the_strict_reader(entry: Entry) -> None:
    raw = to_line(entry_record(published_entry(entry)))
    assert usual_entry(raw) in (None, strictly(raw))


def test_a_line_with_another_byte_is_never_more_than_the_strict_reader_takes() -> None:
    random, found, taken = Random(11), lines(40), 0
    for _ in range(ROUNDS):
        raw = bytearray(random.choice(found))
        at, other = (
            random.randrange(len(raw)),
            random.choice(b'0123456789abcdefE+-.,:"\\u{}[]ntf \x00\x1f\x7f\xc3\xed\xff'),
        )
        how = random.randrange(3)
        if how == 0:
            raw[at] = other
        elif how == 1:
            raw.insert(at, other)
        else:
            del raw[at]
        read = usual_entry(bytes(raw))
        if read is not None:
            taken += 1
            assert read == strictly(bytes(raw)), bytes(raw)
    assert taken > ROUNDS // 100


def changed(**fields: object) -> bytes:
    """A line of an entry with a place, a rule and a card, with other fields."""
    raw = next(raw for raw in lines(1) if all(name in raw for name in (b'"addresses"', b'"schedules"', b'"x_cards"')))
    record: dict[str, Any] = {**json.loads(raw), **fields}
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


ADDRESS = {"address_1": "A 1", "address_type": "physical", "country": "BE"}
PLACE = {"addresses": [ADDRESS], "location_type": "physical"}
RULE = {"byday": "TU", "freq": "WEEKLY"}


@pytest.mark.parametrize(
    "fields",
    [
        {"x_facts": None},
        {"x_facts": "\x01"},
        {"x_facts": 5},
        {"x_unknown": "something"},
        {"x_staff_only": False},
        {"x_replaces": []},
        {"id": "ABC"},
        {"name": "another than in x_names"},
        {"x_names": []},
        {"minimum_age": 151},
        {"minimum_age": True},
        {"maximum_age": 1e-7},
        {"maximum_age": -1},
        {"assured_date": "2026-02-30"},
        {"assured_date": "2026-02"},
        {"last_modified": "yesterday"},
        {"x_roles": ["something"]},
        {"x_kind": "something"},
        {"x_replaces": ["00000000-0000-0000-0000-000000000001"] * 2},
        {"phones": [{"number": "1"}, {"number": "2"}]},
        {"phones": [{"number": "1", "type": "fax"}]},
        {"languages": [{"code": "nl"}, {"code": "nl"}]},
        {"attributes": [{"link_type": "theme", "taxonomy_term_id": "audience/men"}]},
        {"attributes": [{"link_type": "kind", "taxonomy_term_id": f"kind/{n}"} for n in "ab"]},
        {"service_areas": [{"extent": "country:BE", "extent_type": "text"}] * 2},
        {"service_at_locations": [{"location": {**PLACE, "x_confidential": True}}]},
        {"service_at_locations": [{"location": {**PLACE, "latitude": 91, "longitude": 4.0}}]},
        {"service_at_locations": [{"location": {**PLACE, "addresses": [ADDRESS, ADDRESS]}}]},
        {"schedules": [{**RULE, "freq": "DAILY"}]},
        {"schedules": [{**RULE, "byday": "XX"}]},
        {"schedules": [{**RULE, "interval": 0}]},
        {"schedules": [{**RULE, "opens_at": "25:00"}]},
        {"schedules": [{**RULE, "x_excluded_dates": ["2026-13-01"]}]},
        {"schedules": [{**RULE, "x_pauses": [["07-01", "08-99"]]}]},
        {"cost_options": [{"currency": "EUR"}, {"currency": "EUR"}]},
        {"organization": {"id": "ABC"}},
        {"organization": {"name": "A"}},
    ],
    ids=lambda fields: json.dumps(fields)[:60],
)
def test_what_is_unusual_is_left_to_the_strict_reader(fields: dict[str, object]) -> None:
    assert usual_entry(changed()) is not None
    assert usual_entry(changed(**fields)) is None


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"null",
        b"[]",
        b"{" * 100_000,
        b"[" * 100_000,
        b'"\xed\xa0\x80"',
        b'{"type":"entry"}',
        b"\x00",
        b"\xff" * 99,
    ],
)
def test_what_is_no_entry_raises_nothing(raw: bytes) -> None:
    assert usual_entry(raw) is None


def test_another_way_to_write_the_same_is_left_to_the_strict_reader() -> None:
    raw = changed()
    for other in (
        raw.replace(b":", b": ", 1),
        raw + b" ",
        raw.replace(b'"name"', b'"\\u006eame"', 1),
        raw[:-1] + raw[1:],
    ):
        assert usual_entry(other) is None
