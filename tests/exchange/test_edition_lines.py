"""An edition becomes lines and comes back whole; what is wrong with a file is told, line by line."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healing_desktop.core.edition_content import EditionContent, VocabularyPhrase
from healing_desktop.core.entries import Entry, MeetingPlace
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.canonical_json import to_line
from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.edition_lines import (
    PublishedEdition,
    edition_of,
    head_of,
    lines_of,
    open_lines,
    published,
    read_edition,
    write_edition,
)
from healing_desktop.exchange.record_lines import Caps, LineFault, RecordLine, pack, record_line, state_of, state_text
from healing_desktop.exchange.table_records import ArticleText
from healing_desktop.storage.edition_builder import build_edition
from tests.exchange.edition_samples import codes, entries, named_entry, packed, reasons, records, small_content, words
from tests.fixtures.generated import generated_content, real_content

QUIET = settings(deadline=None, database=None, max_examples=60)
Change = Callable[[dict[str, Any]], object]


def read(content: EditionContent) -> EditionContent:
    got = read_edition(packed(*records(content)))
    assert not isinstance(got, list), got
    assert list(got[1].content.taxonomies.terms) == list(content.taxonomies.terms)
    assert not got[1].extra
    assert not got[1].others
    return got[1].content


def test_the_real_edition_comes_back_and_builds_the_same_bytes(tmp_path: Path) -> None:
    content = real_content()
    again = read(content)
    assert again == content
    build_edition(content, tmp_path / "a.db")
    build_edition(again, tmp_path / "b.db")
    assert (tmp_path / "a.db").read_bytes() == (tmp_path / "b.db").read_bytes()


def test_a_generated_edition_comes_back_and_builds_the_same_bytes(tmp_path: Path) -> None:
    content = generated_content(1500)
    again = read(content)
    assert again == published(content)
    assert again == content
    build_edition(content, tmp_path / "a.db")
    build_edition(again, tmp_path / "b.db")
    assert (tmp_path / "a.db").read_bytes() == (tmp_path / "b.db").read_bytes()


@QUIET
@given(st.lists(entries, max_size=3, unique_by=lambda entry: entry.row.id), st.data())
def test_any_entries_come_back(made: list[Entry], data: st.DataObject) -> None:
    centres = data.draw(st.sets(st.sampled_from([entry.row.id for entry in made]))) if made else set()
    content = replace(small_content(made), welfare_centres=frozenset({*centres, "of no entry"}))
    assert read(content) == published(content)


@QUIET
@given(st.lists(st.tuples(words, codes, codes)), st.lists(st.tuples(words, codes)))
def test_any_words_and_names_come_back_in_their_order(
    phrases: list[tuple[str, str, str]], names: list[tuple[str, str]]
) -> None:
    content = replace(
        small_content(), phrases=tuple(VocabularyPhrase(*phrase) for phrase in phrases), place_names=tuple(names)
    )
    assert read(content) == content


def test_what_is_published_is_settled() -> None:
    place = MeetingPlace(
        LocalText((("nl", "Gent"),)), "44021", "9000", "Verzonnenstraat 1", 51.0, 3.7, confidential=True
    )
    secret = replace(named_entry(1), places=(place,))
    content = small_content([named_entry(2), secret])
    once = published(content)
    assert [entry.row.id for entry in once.entries] == [str(UUID(int=1)), str(UUID(int=2))]
    assert published(once) == once
    told = b"".join(record.raw for record in records(content)[1])
    assert b"Verzonnenstraat" not in told
    assert b"9000" not in next(line.raw for line in records(content)[1] if line.key == ("entry", str(UUID(int=1))))


def test_the_lines_are_sorted_and_do_not_hang_on_the_order_of_the_entries() -> None:
    made = [named_entry(number) for number in range(30)]
    head, lines = records(small_content(made))
    assert [line.key for line in lines] == sorted({line.key for line in lines})
    Random(5).shuffle(made)
    other, again = records(small_content(made))
    assert (other, again) == (head, lines)
    assert head.state == state_text(state_of(reversed(lines)))
    assert head.lines == len(lines)
    assert head.unpacked_bytes == sum(len(line.raw) + 1 for line in lines)


def test_a_changed_word_changes_few_lines() -> None:
    """A place in the middle of the list, a word in the middle of the vocabulary: one or two pieces and an order."""
    real = real_content()
    new = VocabularyPhrase("verzonnen woord", *(real.phrases[900].type, real.phrases[900].value))
    changed = replace(real, phrases=(*real.phrases[:900], new, *real.phrases[900:]))
    before, after = ({line.raw for line in records(content)[1]} for content in (real, changed))
    assert 0 < len(after - before) <= 4


def test_a_whole_file_with_articles() -> None:
    file = io.BytesIO()
    articles = (ArticleText("first-time", "fr", "---\nÉté\n"), ArticleText("first-time", "nl", "---\n"))
    edition = PublishedEdition(small_content([named_entry(1)]), articles)
    head = write_edition(edition, file)
    file.seek(0)
    assert read_edition(file) == (head, PublishedEdition(published(edition.content), articles))


def test_what_is_not_known_is_kept_and_written_again() -> None:
    head, lines = records(small_content([replace(named_entry(1), contact=replace(named_entry(1).contact, phone="x"))]))

    def later(line: RecordLine) -> RecordLine:
        fields = dict(line.fields)
        if line.key[0] == "entry":
            fields["accreditations"] = "later"
            fields["phones"] = [{**fields["phones"][0], "extension": 12}]
        if line.key[0] == "helpline_table":
            fields["x_new"] = {"a": [1]}
        return record_line(fields)

    newer = sorted([*map(later, lines), record_line({"type": "event", "id": "1", "name": "A kind of later"})])
    edition = edition_of(head, newer)
    assert not isinstance(edition, list)
    assert edition.extra["entry", str(UUID(int=1))] == {"accreditations": "later", "phones/0/extension": 12}
    assert [other.key for other in edition.others] == [("event", "1")]
    assert list(lines_of(edition)) == newer


def test_what_hung_on_a_part_that_is_gone_is_gone() -> None:
    key = ("entry", str(UUID(int=1)))
    extra = {key: {"phones/0/extension": 12, "x_source/seen/by": 1, "x_new": 1}}
    content = published(small_content([named_entry(1)]))
    line = next(line for line in lines_of(PublishedEdition(content, extra=extra)) if line.key == key)
    assert line.fields["x_new"] == 1
    assert b"extension" not in line.raw


def test_two_records_with_one_key_are_never_written() -> None:
    twin = named_entry(1)
    with pytest.raises(ValueError, match="Two records"):
        records(small_content([twin, twin]))


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


@pytest.mark.parametrize("gone", ["order", "helpline_table", "place", "taxonomy_term"])
def test_a_record_that_is_missing_is_told(gone: str) -> None:
    head, lines = records(small_content())
    at = next(number for number, line in enumerate(lines) if line.key[0] == gone)
    assert reasons(edition_of(head, [*lines[:at], *lines[at + 1 :]]))


def test_the_file_is_what_its_head_says() -> None:
    head, lines = records(small_content([named_entry(1), named_entry(2)]))

    def said(other: EditionHead, records: list[RecordLine]) -> list[str]:
        return reasons(read_edition(packed(other, records)))

    assert said(replace(head, lines=head.lines + 1), lines) == ["count"]
    assert said(replace(head, unpacked_bytes=head.unpacked_bytes + 1), lines) == ["count"]
    assert "count" in said(replace(head, lines=3), lines)
    assert "count" in said(replace(head, unpacked_bytes=300), lines)
    assert said(replace(head, state="0" * 64), lines) == ["state"]
    assert "twice" in said(replace(head, lines=head.lines + 1), [lines[0], *lines])
    assert "unsorted" in said(head, lines[::-1])
    assert reasons(read_edition(packed(head, [])))[0] == "count"
    assert said(replace(head, schema=2), lines) == ["schema"]
    assert said(replace(head, published_on="today"), lines) == ["head"]
    assert len(reasons(read_edition(packed(head, lines[::-1]), Caps(faults=5)))) == 5


def test_a_file_of_our_own_is_held_to_its_state() -> None:
    head, lines = records(small_content([named_entry(1)]))
    opened = open_lines(packed(head, lines), own=True)
    assert not isinstance(opened, LineFault)
    assert list(opened[1]) == lines
    # Blanks are allowed there, another state is not.
    other = [lines[0]._replace(raw=lines[0].raw.replace(b":", b": ", 1)), *lines[1:]]
    head = replace(head, unpacked_bytes=head.unpacked_bytes + 1)
    for bad, expected in ((other, "state"), ([line._replace(raw=b"[]") for line in lines], "not-an-object")):
        opened = open_lines(packed(head, bad), own=True)
        assert not isinstance(opened, LineFault)
        assert expected in [fault.reason for fault in opened[1] if isinstance(fault, LineFault)]


def test_a_file_without_a_head_is_refused() -> None:
    _, lines = records(small_content())
    raw = io.BytesIO()
    pack([line.raw for line in lines], raw)
    raw.seek(0)
    opened = open_lines(raw)
    assert isinstance(opened, LineFault)
    assert opened.reason == "head"
    assert isinstance(open_lines(io.BytesIO(b"")), LineFault)


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


@settings(deadline=None, database=None, max_examples=15)
@given(made=st.lists(entries, min_size=2, max_size=4, unique_by=lambda entry: entry.row.id))
def test_what_is_taken_can_be_built(made: list[Entry], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("built")
    content = replace(read(small_content(made)), phrases=(), places=(), place_names=())
    build_edition(content, folder / "a.db")
    build_edition(replace(content, entries=content.entries[::-1]), folder / "b.db")
    assert (folder / "a.db").read_bytes() == (folder / "b.db").read_bytes()


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
