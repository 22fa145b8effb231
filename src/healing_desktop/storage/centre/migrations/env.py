"""What Alembic runs; migrate.py hands it the connection and the transaction."""

from __future__ import annotations

from alembic import context

# The transaction is ours, and SQLite's covers its tables too.
context.configure(
    connection=context.config.attributes["connection"], transactional_ddl=True, transaction_per_migration=False
)
context.run_migrations()
