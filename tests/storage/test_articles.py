"""Articles travel in the edition."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_builder import build_edition
from tests.fixtures.editions import opened


def test_every_article_comes_back(content: EditionContent, directory: EditionDirectory) -> None:
    assert content.articles
    for article in content.articles:
        assert directory.article(article.slug, article.language) == article


def test_what_is_not_there_is_none(content: EditionContent, directory: EditionDirectory) -> None:
    assert directory.article("no-such-article", "nl") is None
    assert directory.article("\ud800", "nl") is None
    languages = {one.language for one in content.articles if one.slug == content.articles[0].slug}
    assert "ti" not in languages
    assert directory.article(content.articles[0].slug, "ti") is None


def test_an_edition_of_an_older_program_has_none(content: EditionContent, tmp_path: Path) -> None:
    file = tmp_path / "edition.db"
    build_edition(content, file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE article")
        connection.commit()
    directory = opened(file)
    assert directory.article(content.articles[0].slug, content.articles[0].language) is None
    directory.close()


def test_kinds_of_an_older_edition_say_nothing_of_each_other(
    content: EditionContent, edition_file: Path, tmp_path: Path
) -> None:
    file = Path(shutil.copy(edition_file, tmp_path))
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("ALTER TABLE taxonomy_term DROP COLUMN x_compared")
        connection.commit()
    directory = opened(file)
    terms = directory.taxonomies().of("kind")
    directory.close()
    assert [(term.code, term.compared) for term in terms] == [(t.code, None) for t in content.taxonomies.of("kind")]
