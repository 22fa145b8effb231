"""The tables of the centre's own database: one for each kind of record, with its fields as columns.

`centre` has one row. Its `revision` is that of the last change; whoever writes raises it first and so has it locked:
writers wait for each other, and nobody who has seen revision 40 misses a 39 that comes later. `lineage` is another
one after a backup was put back: revisions of before count no more then. `made`: the revision that each change made.
"""

from __future__ import annotations

import re
from dataclasses import fields
from typing import Any, get_type_hints

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, Integer, MetaData, Table, Text
from sqlalchemy.types import TypeEngine

from healing_desktop.core.centre_records import RECORDS, Record

APPLICATION_ID = 0x4845414F  # "HEAO", O for own
SCHEMA = "0003"
"""The newest of migrations/versions; a database that says more is for a newer program."""

metadata = MetaData()

centre = Table(
    "centre", metadata,
    Column("one", Integer, CheckConstraint("one = 1", name="only_one"), primary_key=True, autoincrement=False),
    Column("revision", BigInteger, nullable=False),
    Column("lineage", Text, nullable=False),
)  # fmt: skip

made = Table(
    "made", metadata,
    Column("change_id", Text, primary_key=True),
    Column("revision", BigInteger, nullable=False, index=True),
)  # fmt: skip


def _column(name: str, hint: object) -> Column[Any]:
    """Texts in a tuple are JSON text; everything else that is no number is text."""
    kind: type[TypeEngine[Any]] = BigInteger if hint is int else Text
    return Column(name, kind, primary_key=name == "id", nullable=hint == (str | None))


def _table(kind: type[Record]) -> Table:
    hints = get_type_hints(kind)
    return Table(
        re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower(), metadata,
        *(_column(field.name, hints[field.name]) for field in fields(kind)),
        Column("revision", BigInteger, nullable=False, index=True),
        Column("change_id", Text, nullable=False),
        Column("gone", Boolean, nullable=False),
    )  # fmt: skip


TABLES: dict[type[Record], Table] = {kind: _table(kind) for kind in RECORDS}
