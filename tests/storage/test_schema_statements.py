"""The builder runs what schema.py says."""

from __future__ import annotations

from healing_desktop.storage.schema_statements import FILE, module


def test_the_statements_are_those_of_the_schema() -> None:
    told = FILE.read_text(encoding="utf-8")
    assert told == module(), "run: python -m healing_desktop.storage.schema_statements"
