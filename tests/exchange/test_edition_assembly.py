"""What is wrong with a record, or between records, is told; no value in no field raises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healing_desktop.core.entries import MeetingPlace
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.canonical_json import to_line
from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.edition_lines import PublishedEdition, edition_of, head_of, read_edition
from healing_desktop.exchange.record_lines import LineFault, RecordLine, record_line
from tests.exchange.edition_samples import codes, named_entry, packed, reasons, records, small_content, words
from tests.fixtures.generated import generated_content

Change = Callable[[dict[str, Any]], object]


def changed(kind: str, change: Change) -> list[str]:
    """What is said of an edition in which one record of a kind is other."""
    place = MeetingPlace(LocalText((("nl", "Gent"),)), "44021", "9000", "x", 51.0, 3.7)
    whole = replace(
        named_entry(1), places=(place,), contact=replace(named_entry(1).contact, phone="0"),
        row=replace(named_entry(1).row, languages=("nl",), themes=("grief",)),
    )  # fmt: skip
    _, lines = records(small_content([whole]))
    at = next(number for number, line in enumerate(lines) if line.key[0] == kind)
    fields = {**lines[at].fields}
    change(fields)
    lines[at] = record_line(fields)
    return reasons(read_edition(packed(head_of(small_content(), lines), lines)))


def put(**values: object) -> Change:
    return lambda fields: fields.update(values)


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("entry", put(id="1; DROP TABLE service")), ("entry", put(x_names=[])), ("entry", put(x_names={"nl": "x"})),
        ("entry", put(x_names=[["nl", 1]])), ("entry", put(name="another")), ("entry", put(status="defunct")),
        ("entry", put(x_kind="cult")), ("entry", put(x_attending=[])), ("entry", put(minimum_age="18")),
        ("entry", put(minimum_age=True)), ("entry", put(minimum_age=-1)), ("entry", put(minimum_age=10**30)),
        ("entry", put(assured_date="2026-02-30")), ("entry", put(x_assured="soon")),
        ("entry", put(x_assured="2026-13")),
        ("entry", put(x_assured="٢٠٢٦")),
        ("entry", put(x_doubtful=1)),
        ("entry", put(languages=[{"code": "nl"}] * 2)), ("entry", put(attributes=[
            {"link_type": "theme", "taxonomy_term_id": "theme/grief"}] * 2)),
        ("entry", put(service_areas=[{"extent": "country:BE", "extent_type": "text"}] * 2)),
        ("entry", put(x_cards=[{"language": "nl", "what": "x"}] * 2)),
        ("entry", put(languages="nl")), ("entry", put(languages=[["nl"]])),
        ("entry", put(languages=[{"name": "Dutch"}])), ("entry", put(organization=[])),
        ("entry", put(organization={"id": "x"})), ("entry", put(phones=[{"number": "1"}, {"number": "2"}])),
        ("entry", put(service_at_locations=[{}])), ("entry", put(x_roles=["king"])), ("entry", put(x_source=[])),
        ("entry", put(x_next_step="pray")), ("entry", put(schedules=[{"freq": "DAILY", "byday": "MO"}])),
        ("entry", put(schedules=[{"freq": "WEEKLY"}])),
        ("entry", put(schedules=[{"freq": "WEEKLY", "byday": "MO", "interval": 0}])),
        ("entry", put(schedules=[{"freq": "WEEKLY", "byday": "MO", "opens_at": "25:00"}])),
        ("entry", put(schedules=[{"freq": "WEEKLY", "byday": "MO", "x_pauses": [["07-01", "13-01"]]}])),
        ("entry", put(attributes=[{"link_type": "theme", "taxonomy_term_id": "kind/grief"}])),
        ("entry", put(service_at_locations=[
            {"location": {"location_type": "physical", "x_confidential": True, "latitude": 51.0, "longitude": 3.7}}])),
        ("helpline", put(needs=[])), ("helpline", put(service_id="x")), ("helpline", put(name="x")),
        ("helpline_table", put(crisis=[])), ("helpline_table", put(crisis=[["other", ["no-such-line"]]])),
        ("helpline_table", put(card=[["nl"]])), ("helpline_table", put(need_names=[["danger", "Danger"]])),
        ("place", lambda fields: fields.pop("latitude")), ("place", put(latitude=91)), ("place", put(nis=21004)),
        ("place_name", put(names=[["Gent"]])), ("phrase", put(words="rouw")), ("order", put(ids=[1])),
        ("taxonomy_term", put(code="other")), ("taxonomy_term", put(parent_id="kind/therapy")),
        ("taxonomy_term", put(x_ages=[1])), ("taxonomy_term", put(x_apart=-1)),
    ],
)  # fmt: skip
def test_a_wrong_field_is_told(kind: str, change: Change) -> None:
    assert "field" in changed(kind, change)


def test_a_field_is_told_with_its_line_and_its_path() -> None:
    _, lines = records(small_content([named_entry(1)]))
    at = next(number for number, line in enumerate(lines) if line.key[0] == "entry")
    lines[at] = record_line({**lines[at].fields, "languages": [{"code": "nl"}, {"code": 7}]})
    faults = read_edition(packed(head_of(small_content(), lines), lines))
    assert faults == [LineFault(at + 2, "field", "languages/1/code")]


@pytest.mark.parametrize(
    ("parent", "expected"), [("theme/no-such-theme", ["reference"]), ("theme/mental-health", ["reference"])]
)
def test_terms_stand_under_terms_and_never_in_a_ring(parent: str, expected: list[str]) -> None:
    head, lines = records(small_content())
    ring = [
        record_line({**line.fields, "parent_id": parent}) if line.key[1] == "theme/mental-health" else line
        for line in lines
    ]
    assert reasons(edition_of(head, ring)) == expected


@pytest.mark.parametrize(
    "wrong", [lambda ids: ["unknown", *ids[1:]], lambda ids: [ids[1], *ids[1:]], lambda ids: ids[1:]]
)
def test_an_order_names_every_record_once(wrong: Callable[[list[str]], list[str]]) -> None:
    head, lines = records(small_content())
    bad = [
        record_line({**line.fields, "ids": wrong(line.fields["ids"])}) if line.key == ("order", "place") else line
        for line in lines
    ]
    assert edition_of(head, bad) == [LineFault(0, "order-list", "place")]


@pytest.mark.parametrize("gone", ["order", "helpline_table", "place", "taxonomy_term"])
def test_a_record_that_is_missing_is_told(gone: str) -> None:
    head, lines = records(small_content())
    at = next(number for number, line in enumerate(lines) if line.key[0] == gone)
    assert reasons(edition_of(head, [*lines[:at], *lines[at + 1 :]]))


json_values = st.recursive(
    st.booleans() | st.integers() | st.floats(allow_nan=False) | words,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(codes, inner, max_size=2),
    max_leaves=5,
)


@settings(deadline=None, database=None, max_examples=400)
@given(st.data())
def test_no_value_in_no_field_raises(data: st.DataObject) -> None:
    """Any field of any record, at any depth, becomes anything: an edition comes out, or faults do."""
    head, lines = _base()
    at = data.draw(st.integers(0, len(lines) - 1))
    fields = _copy(lines[at].fields)
    inside: Any = fields
    while True:
        key = data.draw(st.sampled_from(sorted(inside) if isinstance(inside, dict) else range(len(inside))))
        if isinstance(inside[key], dict | list) and inside[key] and data.draw(st.booleans()):
            inside = inside[key]
            continue
        inside[key] = data.draw(json_values)
        break
    try:
        to_line(fields)
    except ValueError:
        return
    changed = RecordLine(lines[at].key, b"", fields)
    assert isinstance(edition_of(head, [*lines[:at], changed, *lines[at + 1 :]]), list | PublishedEdition)


def _base() -> tuple[EditionHead, list[RecordLine]]:
    if not _KEPT:
        made = generated_content(12).entries[:12]
        _KEPT.append(records(replace(small_content(made), phrases=(), place_names=())))
    return _KEPT[0]


_KEPT: list[tuple[EditionHead, list[RecordLine]]] = []


def _copy(value: Any) -> Any:  # noqa: ANN401  JSON of any shape
    if isinstance(value, dict):
        return {key: _copy(inner) for key, inner in value.items()}
    return [_copy(inner) for inner in value] if isinstance(value, list) else value
