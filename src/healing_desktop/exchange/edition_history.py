"""What became of each field of an entry since the edition before, as rows of HSDS `metadata` inside the edition.

Rows are kept for 400 days and 10,000 of them, the newest first; all of the past is in the publisher's own sources. A
value that is hidden now, or whose entry is gone, is in no row any more: not even in an old one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from healing_desktop.core.ids import child_id
from healing_desktop.exchange.canonical_json import to_line
from healing_desktop.exchange.edition_delta import beside
from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.field_reading import pairs_in
from healing_desktop.exchange.record_lines import RecordLine, record_line

METADATA = "metadata"
KEPT_DAYS = 400
MOST_ROWS = 10_000
_LONGEST_VALUE = 20_000
_ENTRY = "entry"
_PLACES = "service_at_locations"
# Says nothing of its own: the owner's name stands in x_names.
_AGAIN = frozenset({"type", "id", "name"})

Fields = Mapping[str, Any]


def history_rows(old: Iterable[RecordLine], new: Iterable[RecordLine], head: EditionHead) -> list[RecordLine]:
    """The rows that the edition `new`, whose head is `head`, holds: those of `old` that stay and one for each field
    that is another since. Both sorted; only the rows are held in memory."""
    rows: dict[str, RecordLine] = {}
    closed: set[str] = set()
    hiding: set[str] = set()
    for before, after in beside(old, new):
        kind, name = (before or after).key
        if kind == METADATA and before is not None:
            rows[name] = before
        if kind != _ENTRY:
            continue
        if after is None:
            closed.add(name)
        elif _hides(after.fields):
            hiding.add(name)
        if before is None or after is None or before.raw != after.raw:
            for row in _rows(before, after, head):
                rows[row.key[1]] = row
    kept = [row for row in rows.values() if _stays(row, head, closed, hiding)]
    kept.sort(key=lambda row: (row.fields["last_action_date"], row.key[1]), reverse=True)
    return sorted(kept[:MOST_ROWS], key=lambda row: row.key)


def with_rows(records: Iterable[RecordLine], rows: Iterable[RecordLine]) -> Iterator[RecordLine]:
    """The records with these rows and no others, sorted."""
    yield from (own or row for own, row in beside((r for r in records if r.key[0] != METADATA), rows))


def changed_fields(before: Fields, after: Fields) -> Iterator[tuple[str, object, object]]:
    """(path as "phones/0/number", value before, value now) of each field that is another; None where it is not there.
    A text in several languages is a field for each."""
    return _changed("", {k: v for k, v in before.items() if k not in _AGAIN},
                    {k: v for k, v in after.items() if k not in _AGAIN})  # fmt: skip


def _rows(before: RecordLine | None, after: RecordLine | None, head: EditionHead) -> Iterator[RecordLine]:
    if before is not None and after is not None:
        for path, was, now in changed_fields(before.fields, after.fields):
            yield _row(after.key[1], "update", path, (was, now), head)
    elif before is not None:
        yield _row(before.key[1], "delete", "name", (before.fields.get("name"), None), head)
    elif after is not None:
        yield _row(after.key[1], "create", "name", (None, after.fields.get("name")), head)


def _row(entry: str, action: str, field: str, values: tuple[object, object], head: EditionHead) -> RecordLine:
    return record_line(
        {
            "type": METADATA, "id": child_id(entry, f"metadata/{head.serial}/{field}"), "resource_id": entry,
            "resource_type": "service", "last_action_date": head.published_on, "last_action_type": action,
            "field_name": field, "previous_value": _text(values[0]), "replacement_value": _text(values[1]),
            "updated_by": "publisher",
        }
    )  # fmt: skip


def _text(value: object) -> str:
    """A text as it is, anything else as JSON; "" for what is not there."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else to_line({"": value}).decode()[len('{"":') : -1]
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"


def _stays(row: RecordLine, head: EditionHead, closed: set[str], hiding: set[str]) -> bool:
    told, entry = row.fields, row.fields.get("resource_id")
    try:
        age = date.fromisoformat(head.published_on) - date.fromisoformat(told["last_action_date"])
    except (KeyError, TypeError, ValueError):
        return False
    of_place = str(told.get("field_name", "")).startswith(_PLACES)
    if entry in closed and told.get("last_action_type") != "delete":
        return False
    return age <= timedelta(days=KEPT_DAYS) and not (entry in hiding and of_place)


def _hides(fields: Fields) -> bool:
    """One of its places is confidential."""
    return any(
        isinstance(place, dict) and (place.get("location") or {}).get("x_confidential")
        for place in fields.get(_PLACES, ())
    )


def _changed(path: str, was: object, now: object) -> Iterator[tuple[str, object, object]]:
    if was == now:
        return
    left, right = _parts(was), _parts(now)
    if left is None or right is None or (isinstance(was, list) and isinstance(now, list) and len(left) != len(right)
                                         and pairs_in(was) is None):  # fmt: skip
        yield path, was, now
        return
    for name in sorted({*left, *right}):
        yield from _changed(f"{path}/{name}" if path else name, left.get(name), right.get(name))


def _parts(value: object) -> dict[str, Any] | None:
    """What a value is made of, by name; None: it is one thing."""
    if isinstance(value, dict):
        return value
    pairs = pairs_in(value)
    if pairs and len({name for name, _ in pairs}) == len(pairs):
        return dict(pairs)
    if isinstance(value, list) and value and all(isinstance(part, dict) for part in value):
        return {str(number): part for number, part in enumerate(value)}
    return None
