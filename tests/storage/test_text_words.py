"""The words of an edition are those that its texts are folded to, whoever cuts them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.storage.search_rows import complete, full_text
from tests.exchange.edition_samples import named_entry, small_content
from tests.fixtures.generated import real_content

# Latin, Cyrillic, Hebrew, Arabic with its forms, Ethiopic: what entries and handouts are written in.
SCRIPTS = ((0x20, 0x250), (0x1E00, 0x1F00), (0x400, 0x530), (0x590, 0x780), (0xFB50, 0xFF00), (0x1200, 0x13A0))


def words_in(entries: Iterable[Entry]) -> dict[str, int]:
    """And whether each is in a name."""
    texts = [full_text(complete(entry)) for entry in entries if not entry.staff_only]
    in_names = {word for names, _, _ in texts for word in names.split()}
    return {word: int(word in in_names) for text in texts for part in text for word in part.split()}


def words_of_edition(content: EditionContent, file: Path) -> dict[str, int]:
    build_edition(content, file)
    with closing(sqlite3.connect(file)) as database:
        return dict(database.execute("SELECT word, in_name FROM text_word"))


def test_the_words_of_the_real_entries(tmp_path: Path) -> None:
    content = real_content()
    assert words_of_edition(content, tmp_path / "real.db") == words_in(content.entries)


def test_every_letter_of_our_scripts(tmp_path: Path) -> None:
    letters = " ".join(f"qa{chr(code)}za" for first, last in SCRIPTS for code in range(first, last))
    entries = [replace(named_entry(1), facts=letters), named_entry(2)]
    words = words_of_edition(small_content(entries, 1), tmp_path / "letters.db")
    assert len(words) > 1000
    assert words == words_in(entries)
