"""The first: a table for each kind of record, and one row that says how far it is."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.types import TypeEngine

revision = "0001"
down_revision = None

# As they were in that version, whatever core.centre_records has become since. "?": may be empty; "#": a number.
_TABLES = {
    "own_entry": "id name record entered_on expires_on? by",
    "note": "id entry entry_name text written_on? by",
    "report": "id entry entry_name edition# kind on about field before after text by state sent_on?",
    "kept_list": "id name record",
    "watch": "id name themes place languages",
    "tally": "id desk month theme ending number#",
    "setting": "id value",
}


def upgrade() -> None:
    op.create_table(
        "centre",
        sa.Column("one", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.CheckConstraint("one = 1", name="only_one"),
    )
    op.execute("INSERT INTO centre (one, revision) VALUES (1, 0)")
    for name, columns in _TABLES.items():
        op.create_table(
            name,
            *map(_column, columns.split()),
            sa.Column("revision", sa.BigInteger, nullable=False),
            sa.Column("change_id", sa.Text, nullable=False),
            sa.Column("gone", sa.Boolean, nullable=False),
        )
        op.create_index(f"ix_{name}_revision", name, ["revision"])


def _column(told: str) -> sa.Column[Any]:
    name = told.rstrip("?#")
    kind: type[TypeEngine[Any]] = sa.BigInteger if told.endswith("#") else sa.Text
    return sa.Column(name, kind, primary_key=name == "id", nullable=told.endswith("?"))
