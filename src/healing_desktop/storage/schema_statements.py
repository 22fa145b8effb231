"""Writes the statements of schema.py into edition_statements.py: who builds an edition need not have SQLAlchemy in
memory (ADR 0023).

    python -m healing_desktop.storage.schema_statements
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from healing_desktop.storage import schema

FILE = Path(__file__).with_name("edition_statements.py")
_MODULE = '''"""The statements of schema.py. Not to be edited: schema_statements.py writes them."""

TABLES = """\\
{tables}
"""

INDEXES = """\\
{indexes}
"""
'''


def module() -> str:
    """The source of edition_statements.py, the same in every run: SQLAlchemy keeps indexes in a set."""
    tables = schema.metadata.sorted_tables
    indexes = [index for table in tables for index in sorted(table.indexes, key=lambda index: str(index.name))]
    return _MODULE.format(
        tables=_ended([*map(CreateTable, tables), schema.FULL_TEXT]), indexes=_ended(map(CreateIndex, indexes))
    )


def _ended(statements: Iterable[CreateTable | CreateIndex | str]) -> str:
    told = (one if isinstance(one, str) else str(one.compile(dialect=dialect())) for one in statements)
    return ";\n".join("\n".join(line.rstrip() for line in one.strip().expandtabs(4).splitlines()) for one in told)


if __name__ == "__main__":
    FILE.write_text(module(), encoding="utf-8")
