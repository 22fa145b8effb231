"""An edition as canonical lines and back: one record a line, sorted by type and id (docs/data-format.md)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry
from healing_desktop.exchange.canonical_json import LineReason, from_line, to_line
from healing_desktop.exchange.edition_assembly import Assembly
from healing_desktop.exchange.edition_head import EditionHead, head_in, head_record
from healing_desktop.exchange.entry_record import entry_record, published_entry
from healing_desktop.exchange.ordered_records import name_records, order_record, phrase_records, with_own_ids
from healing_desktop.exchange.record_lines import (
    CAPS,
    STATE_SIZE,
    Caps,
    LineFault,
    RecordLine,
    digest,
    key_of,
    pack,
    read_each,
    read_objects,
    record_line,
    state_text,
)
from healing_desktop.exchange.table_records import (
    article_record,
    helpline_record,
    place_record,
    table_record,
    term_record,
)
from healing_desktop.exchange.usual_entry import ReadEntry, usual_entry

Key = tuple[str, str]
ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class PublishedEdition:
    """All that a file of an edition holds. `extra`: by record, what this program does not know of it, each value by
    its path; `others`: records of a kind that it does not know. Both are written again as they came."""

    content: EditionContent
    extra: Mapping[Key, Mapping[str, Any]] = field(default_factory=dict)
    others: tuple[RecordLine, ...] = ()


def published(content: EditionContent) -> EditionContent:
    """The content as it leaves the publisher: entries by id, nothing that leads to a confidential place, nothing that
    a reader works out itself. Builds the same edition."""
    entries = tuple(published_entry(entry) for entry in sorted(content.entries, key=lambda entry: entry.row.id))
    here = {entry.row.id for entry in entries}
    return replace(content, entries=entries, welfare_centres=content.welfare_centres & here)


def lines_of(edition: PublishedEdition) -> Iterator[RecordLine]:
    """Every record, sorted. ValueError: two with one key, or a text that no reader takes."""
    content = edition.content
    tables: list[dict[str, Any]] = [article_record(article) for article in content.articles]
    for kind, records in _ordered(content):
        own = with_own_ids(records)
        tables += [*own, order_record(kind, own)]
    tables.append(table_record(content.helplines))
    entries = sorted(content.entries, key=lambda entry: entry.row.id)
    keys: list[tuple[Key, dict[str, Any] | Entry | RecordLine]] = [((r["type"], r["id"]), r) for r in tables]
    keys += [(("entry", entry.row.id), entry) for entry in entries]
    keys += [(other.key, other) for other in edition.others]
    last = None
    for key, made in sorted(keys, key=lambda pair: pair[0]):
        if key == last:
            raise ValueError(f"Two records are {key[0]} {key[1]}.")
        last = key
        if isinstance(made, RecordLine):
            yield made
            continue
        record = made if isinstance(made, dict) else _entry_record(made, content)
        yield record_line(_with_extra(record, edition.extra.get(key, {})))


def head_of(content: EditionContent, records: Iterable[RecordLine]) -> EditionHead:
    return records_head(
        EditionHead(content.serial, content.published_on, content.expires_on, 0, 0, state_text(0)), records
    )


def records_head(head: EditionHead, records: Iterable[RecordLine]) -> EditionHead:
    """The head with the number, the size and the state of these records."""
    lines = size = state = 0
    for record in records:
        lines, size, state = lines + 1, size + len(record.raw) + 1, state + digest(record.raw)
    return replace(head, lines=lines, unpacked_bytes=size, state=state_text(state % STATE_SIZE))


def write_lines(head: EditionHead, records: Iterable[RecordLine], file: BinaryIO, preset: int = 6) -> int:
    """Pack the head and the records into `file`; the number of bytes written."""

    def lines() -> Iterator[bytes]:
        yield to_line(head_record(head))
        yield from (record.raw for record in records)

    return pack(lines(), file, preset)


def write_edition(edition: PublishedEdition, file: BinaryIO) -> EditionHead:
    """The whole file of an edition. Made twice, once for the head, so that it never lies in memory."""
    edition = replace(edition, content=published(edition.content))
    head = head_of(edition.content, lines_of(edition))
    write_lines(head, lines_of(edition), file)
    return head


def open_lines(
    file: BinaryIO, caps: Caps = CAPS, *, own: bool = False, only_keys: bool = False, as_entries: bool = False
) -> tuple[EditionHead, Iterator[RecordLine | LineFault]] | LineFault:
    """The head, and the records as they are read, with what is wrong between them. The last thing told is whether
    number, size and state are those of the head. `own`: of a file that this program wrote itself, its form needs no
    looking at, its state does; `only_keys`: the same, and of an entry only `type` and `id` are read. `as_entries`:
    entries of which nothing is unusual come as such. OSError of the file passes."""
    objects: Iterator[tuple[int, bytes, dict[str, Any] | ReadEntry] | LineFault]
    objects = (
        read_each(file, _entry_or_fields, caps)
        if as_entries
        else read_objects(file, caps, own=own, only_keys=only_keys)
    )
    first = next(objects, LineFault(0, "head"))
    if isinstance(first, LineFault):
        return first
    head = head_in(first[2] if isinstance(first[2], dict) else {})
    if isinstance(head, LineFault):
        return head
    return head, _checked(head, objects, caps.faults)


def _entry_or_fields(raw: bytes) -> ReadEntry | dict[str, Any] | LineReason:
    return usual_entry(raw) or from_line(raw)


def _checked(
    head: EditionHead, objects: Iterator[tuple[int, bytes, dict[str, Any] | ReadEntry] | LineFault], most_faults: int
) -> Iterator[RecordLine | LineFault]:
    lines = size = state = faults = 0
    last: Key = ("", "")
    for found in objects:
        if isinstance(found, LineFault):
            yield found
            continue
        number, raw, fields = found
        lines, size, state = lines + 1, size + len(raw) + 1, state + digest(raw)
        if lines > head.lines or size > head.unpacked_bytes:
            yield LineFault(number, "count")
            return
        key = key_of(fields) if isinstance(fields, dict) else (ENTRY, fields.entry.row.id)
        if key is not None and key > last:
            last = key
            yield RecordLine(key, raw, fields) if isinstance(fields, dict) else RecordLine(key, raw, {}, fields)
            continue
        yield LineFault(number, "field" if key is None else "twice" if key == last else "unsorted", "/".join(key or ()))
        faults += 1
        if faults >= most_faults:
            yield LineFault(number, "too-many-faults")
            return
    if (lines, size) != (head.lines, head.unpacked_bytes):
        yield LineFault(0, "count")
    elif state_text(state % STATE_SIZE) != head.state:
        yield LineFault(0, "state")


def read_edition(file: BinaryIO, caps: Caps = CAPS) -> tuple[EditionHead, PublishedEdition] | list[LineFault]:
    """The edition, or everything that is wrong with it."""
    opened = open_lines(file, caps)
    if isinstance(opened, LineFault):
        return [opened]
    head, records = opened
    edition = edition_of(head, records, caps)
    return edition if isinstance(edition, list) else (head, edition)


def edition_of(
    head: EditionHead, records: Iterable[RecordLine | LineFault], caps: Caps = CAPS
) -> PublishedEdition | list[LineFault]:
    """What the records hold."""
    assembly = Assembly(caps.faults)
    content = assembly.content(head, list(entries_of(records, assembly, caps.faults)))
    if isinstance(content, list):
        return content
    return PublishedEdition(content, assembly.extra, tuple(assembly.others))


def entries_of(records: Iterable[RecordLine | LineFault], assembly: Assembly, most: int = 1) -> Iterator[Entry]:
    """The entries one by one; all else goes into `assembly`. Their lines are counted behind the head. Ends when `most`
    faults are told."""
    for number, record in enumerate(records, start=2):
        if isinstance(record, LineFault):
            assembly.faults.append(record)
        else:
            entry = assembly.take(number, record)
            if entry is not None:
                yield entry
        if len(assembly.faults) >= most:
            return


def _ordered(content: EditionContent) -> Iterator[tuple[str, Iterable[dict[str, Any]]]]:
    """The lists whose order counts."""
    yield "taxonomy_term", map(term_record, content.taxonomies.terms.values())
    yield "helpline", map(helpline_record, content.helplines.lines)
    yield "phrase", phrase_records(content.phrases)
    yield "place", map(place_record, content.places)
    yield "place_name", name_records(content.place_names)


def _entry_record(entry: Entry, content: EditionContent) -> dict[str, Any]:
    return entry_record(entry, welfare_centre=entry.row.id in content.welfare_centres)


def _with_extra(record: dict[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """Lay back what was not known; what hung on a part that is gone, is gone."""
    for path, value in extra.items():
        *way, name = path.split("/")
        at: Any = record
        for step in way:
            if isinstance(at, list):
                at = at[int(step)] if int(step) < len(at) else None
            else:
                at = at.get(step) if isinstance(at, dict) else None
        if isinstance(at, dict):
            at.setdefault(name, value)
    return record
