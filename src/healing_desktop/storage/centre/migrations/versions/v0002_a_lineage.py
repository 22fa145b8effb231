"""Which line of revisions this is: after a backup was put back, revision 40 is another one than it was, and a desk that
has its own copy must not take it for the same."""

from __future__ import annotations

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    # SQLite adds no column that must be filled without a word to fill it with.
    op.add_column("centre", sa.Column("lineage", sa.Text, nullable=False, server_default=""))
    op.execute(sa.text("UPDATE centre SET lineage = :lineage").bindparams(lineage=str(uuid4())))
