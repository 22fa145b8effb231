"""Which changes were made, and as which revision: a desk whose line broke while its change was being made sends it
again, and must hear that it is there, also where a colleague has changed the row since."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "made",
        sa.Column("change_id", sa.Text, primary_key=True),
        sa.Column("revision", sa.BigInteger, nullable=False),
    )
    op.create_index("ix_made_revision", "made", ["revision"])
