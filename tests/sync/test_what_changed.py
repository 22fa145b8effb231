"""Where an edition came with the program, its entries are held against those of the new one: only those both have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from healing_desktop.core.entries import Entry
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.storage.edition_difference import EditionDifference
from healing_desktop.storage.plain_edition import PlainEdition
from healing_desktop.sync.what_changed import changed_between
from tests.exchange.edition_samples import named_entry, small_content


class Counting(PlainEdition):
    """Keeps which entries were asked for."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.asked: list[str] = []

    def entries(self, ids: Iterable[str]) -> Iterator[Entry]:
        for entry in super().entries(ids):
            self.asked.append(entry.row.id)
            yield entry


def edition(file: Path, entries: Iterable[Entry]) -> Counting:
    build_edition(small_content(list(entries)), file)
    return Counting(file)


def test_only_what_both_have_is_read(tmp_path: Path) -> None:
    made = [named_entry(number) for number in range(12)]
    shared, other = made[3:5], replace(made[4], note="Bel eerst.")
    old = edition(tmp_path / "old.db", made[:5])
    new = edition(tmp_path / "new.db", [made[3], other, *made[5:]])
    between = EditionDifference(old.file, new.file)
    found = list(changed_between(old, new, between, None, tmp_path / "none"))
    assert [one.id for one in found] == [other.row.id]
    assert old.asked == new.asked == sorted(entry.row.id for entry in shared)


def test_entries_come_as_they_are_asked_for_and_what_is_not_there_is_left_out(tmp_path: Path) -> None:
    made = [named_entry(number) for number in range(3)]
    ids = [entry.row.id for entry in made]
    plain = edition(tmp_path / "some.db", made)
    assert [entry.row.id for entry in plain.entries([ids[2], "nobody", ids[0]])] == [ids[2], ids[0]]
