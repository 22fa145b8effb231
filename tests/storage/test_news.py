"""What is new or changed since a day, from the file of an edition."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from tests.fixtures.editions import opened, real_edition
from tests.fixtures.news import edition_with_news

SINCE = date(2026, 10, 22)


@pytest.fixture(scope="module")
def edition() -> tuple[Path, tuple[str, ...]]:
    return edition_with_news()


def test_new_and_changed_since_a_day_the_latest_first(edition: tuple[Path, tuple[str, ...]]) -> None:
    file, ids = edition
    found = [(ids.index(news.id), news.what, news.day.isoformat()) for news in opened(file).news_since(SINCE)]
    assert found == [
        (1, "changed", "2026-11-20"), (0, "new", "2026-11-10"), (2, "new", "2026-11-03"),
        (7, "changed", "2026-11-01"), (3, "changed", "2026-10-22"),
    ]  # fmt: skip


def test_the_day_comes_back_with_the_entry(edition: tuple[Path, tuple[str, ...]]) -> None:
    file, ids = edition
    entry = opened(file).entry(ids[2])
    assert entry is not None
    assert (entry.assurance.listed_on, entry.assurance.changed_on) == ("2026-11-03", "2026-11-15")


def test_an_edition_from_before_listed_days_still_tells_what_changed(
    edition: tuple[Path, tuple[str, ...]], tmp_path: Path
) -> None:
    file, ids = edition
    older = tmp_path / "older.db"
    older.write_bytes(file.read_bytes())
    with closing(sqlite3.connect(older)) as connection:
        connection.execute("ALTER TABLE service DROP COLUMN x_listed")
        connection.commit()
    directory = opened(older)
    found = [(ids.index(news.id), news.what) for news in directory.news_since(SINCE)]
    assert found == [(1, "changed"), (2, "changed"), (7, "changed"), (3, "changed")]
    entry = directory.entry(ids[0])
    assert entry is not None
    assert entry.assurance.listed_on is None


def test_nothing_of_the_first_edition_is_new() -> None:
    assert not [news for news in opened(real_edition()).news_since(date(2000, 1, 1)) if news.what == "new"]
