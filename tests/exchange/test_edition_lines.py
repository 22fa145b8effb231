"""An edition becomes lines and comes back whole; what is wrong with a file is told, line by line."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.edition_content import EditionContent, VocabularyPhrase
from healing_desktop.core.entries import Entry, MeetingPlace
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.edition_lines import (
    PublishedEdition,
    edition_of,
    lines_of,
    open_lines,
    published,
    read_edition,
    write_edition,
)
from healing_desktop.exchange.record_lines import Caps, LineFault, RecordLine, pack, record_line, state_of, state_text
from healing_desktop.storage.edition_builder import build_edition
from tests.exchange.edition_samples import codes, entries, named_entry, packed, reasons, records, small_content, words
from tests.fixtures.generated import generated_content, real_content

QUIET = settings(deadline=None, database=None, max_examples=60)


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
    edition = PublishedEdition(replace(small_content([named_entry(1)]), articles=articles))
    head = write_edition(edition, file)
    file.seek(0)
    assert read_edition(file) == (head, PublishedEdition(published(edition.content)))


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


def test_of_entries_of_our_own_only_the_key_may_be_read() -> None:
    head, lines = records(small_content([named_entry(1), named_entry(2)]))
    opened = open_lines(packed(head, lines), only_keys=True)
    assert not isinstance(opened, LineFault)
    found = [record for record in opened[1] if isinstance(record, RecordLine)]
    assert [(record.key, record.raw) for record in found] == [(line.key, line.raw) for line in lines]
    entries = [record.fields for record in found if record.key[0] == "entry"]
    assert entries == [{"type": "entry", "id": line.key[1]} for line in lines if line.key[0] == "entry"]
    assert [r.fields for r in found if r.key[0] != "entry"] == [r.fields for r in lines if r.key[0] != "entry"]


@pytest.mark.parametrize("how", ["own", "only_keys"])
def test_a_file_of_our_own_is_held_to_its_state(how: str) -> None:
    head, lines = records(small_content([named_entry(1)]))
    if how == "own":
        opened = open_lines(packed(head, lines), own=True)
        assert not isinstance(opened, LineFault)
        assert list(opened[1]) == lines
    # Blanks are allowed there, another state is not.
    other = [lines[0]._replace(raw=lines[0].raw.replace(b":", b": ", 1)), *lines[1:]]
    head = replace(head, unpacked_bytes=head.unpacked_bytes + 1)
    for bad, expected in ((other, "state"), ([line._replace(raw=b"[]") for line in lines], "not-an-object")):
        opened = open_lines(packed(head, bad), own=how == "own", only_keys=how == "only_keys")
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


@settings(deadline=None, database=None, max_examples=15)
@given(made=st.lists(entries, min_size=2, max_size=4, unique_by=lambda entry: entry.row.id))
def test_what_is_taken_can_be_built(made: list[Entry], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("built")
    content = replace(read(small_content(made)), phrases=(), places=(), place_names=())
    build_edition(content, folder / "a.db")
    build_edition(replace(content, entries=content.entries[::-1]), folder / "b.db")
    assert (folder / "a.db").read_bytes() == (folder / "b.db").read_bytes()
