"""The sets of all entries say what each entry says alone."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pyroaring import BitMap

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.storage.edition_builder import build_edition
from tests.fixtures.generated import generated_content, real_content
from tests.storage.plain_facets import facets


def _odd(content: EditionContent) -> EditionContent:
    """Ages of their own, several audiences, staff entries: combinations that the others hardly have."""
    draw = random.Random(7)
    audiences = [code for taxonomy, code in content.taxonomies.terms if taxonomy == "audience"]
    entries = [
        replace(
            entry, row=replace(entry.row, audiences=tuple(draw.sample(audiences, draw.randint(0, 4)))),
            minimum_age=draw.choice((None, None, 0, 12.5)), maximum_age=draw.choice((None, None, 30)),
            staff_only=draw.random() < 0.1,
        )
        for entry in content.entries
    ]  # fmt: skip
    return replace(content, entries=tuple(entries))


@pytest.mark.parametrize("name", ["real", "made up", "odd"])
def test_sets_say_what_each_entry_says(name: str, tmp_path: Path) -> None:
    content = real_content() if name == "real" else generated_content(1500)
    content = _odd(content) if name == "odd" else content
    file = tmp_path / "edition.db"
    build_edition(content, file)
    with closing(sqlite3.connect(file)) as connection:
        ids = dict(connection.execute("SELECT row, id FROM group_row"))
        sets = connection.execute("SELECT facet, value, rows FROM facet_rows").fetchall()
    found = sorted((ids[row], facet, value) for facet, value, rows in sets for row in BitMap.deserialize(rows))
    expected = [
        (entry.row.id, *facet)
        for entry in sorted(content.entries, key=lambda entry: entry.row.id)
        if not entry.staff_only
        for facet in facets(entry, content)
    ]
    assert found == expected
