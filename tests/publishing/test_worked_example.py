"""Three editions from data/: sound, and different in what is said of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.publishing.sources import read_sources
from healing_desktop.publishing.worked_example import make_example
from tests.fixtures.generated import DATA

TODAY = date(2026, 12, 1)


def content(data: Path) -> EditionContent:
    read = read_sources(data)
    assert isinstance(read, EditionContent), read
    return read


def test_three_editions_with_the_changes_that_are_told(tmp_path: Path) -> None:
    made = make_example(DATA, tmp_path / "out", TODAY)
    read = [content(one.data) for one in made]
    assert [one.serial for one in read] == [one.serial for one in made] == [1, 2, 3]
    assert [one.published_on for one in read][1:] == ["2026-12-01"] * 2
    for before, after, told in zip(read, read[1:], made[1:], strict=False):
        old, new = ({entry.row.id: entry for entry in one.entries} for one in (before, after))
        assert set(told.new) == new.keys() - old.keys()
        assert set(told.gone) == old.keys() - new.keys()
        assert set(told.changed) == {entry for entry in old.keys() & new.keys() if old[entry] != new[entry]}
    assert made[1].changed[0] in made[2].changed


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "out" / "1").mkdir(parents=True)
    with pytest.raises(FileExistsError):
        make_example(DATA, tmp_path / "out", TODAY)
