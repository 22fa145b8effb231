"""An edition with the history of its fields, told from the edition that was published before it."""

from __future__ import annotations

import io

from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.edition_history import METADATA, history_rows, with_rows
from healing_desktop.exchange.edition_lines import records_head, write_lines
from healing_desktop.exchange.record_lines import RecordLine
from healing_desktop.publishing.edition_targets import PackedEdition, records_of


def with_history(new: PackedEdition, before: PackedEdition) -> bytes:
    """The full file of `new` with its rows; it is the same however often this is done. FaultyEdition: one of the files
    is not as it must be."""
    rows = _rows(new, before)
    head = records_head(new.head, with_rows(records_of(new), rows))
    file = io.BytesIO()
    write_lines(head, with_rows(records_of(new), rows), file)
    return file.getvalue()


def lacks_history(new: PackedEdition, before: PackedEdition) -> bool:
    """Whether `new` was built without looking at the edition that is out."""
    has = [record.key for record in records_of(new) if record.key[0] == METADATA]
    return has != [row.key for row in _rows(new, before)]


def _rows(new: PackedEdition, before: PackedEdition) -> list[RecordLine]:
    head: EditionHead = new.head
    return history_rows(records_of(before), (r for r in records_of(new) if r.key[0] != METADATA), head)
