"""Files that are no edition, or no more; and that nothing ever writes the one that is read."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from healing_desktop.core.outcomes import EditionDamaged, EditionRefused
from healing_desktop.storage.directory import EditionDirectory, open_directory
from healing_desktop.storage.edition_header import SCHEMA_NUMBER
from tests.fixtures.command_line import healing
from tests.fixtures.editions import opened

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def copy(edition_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(edition_file, tmp_path / "copy.db"))


def reason(file: Path) -> str:
    refused = open_directory(file)
    assert isinstance(refused, EditionRefused), "this file should not have been opened"
    assert refused.file == str(file)
    return refused.reason


def test_a_missing_file(tmp_path: Path) -> None:
    assert reason(tmp_path / "none.db") == "missing"
    assert reason(tmp_path / "no" / "folder" / "none.db") == "missing"


@pytest.mark.parametrize(
    "content", [b"", b"SQLite format 3\x00", b"not a database\n" * 100, b"PK\x03\x04" + bytes(500)]
)
def test_a_file_of_another_kind(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.db"
    file.write_bytes(content)
    assert reason(file) == "not-an-edition"


def test_a_foreign_database(tmp_path: Path) -> None:
    file = tmp_path / "foreign.db"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE manifest (key TEXT, value TEXT)")
    connection.close()
    assert reason(file) == "not-an-edition"


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99])
def test_a_truncated_file(copy: Path, kept: float) -> None:
    os.truncate(copy, int(copy.stat().st_size * kept))
    assert reason(copy) == "damaged"


def test_an_edition_of_a_newer_program(copy: Path) -> None:
    with copy.open("r+b") as file:
        file.seek(60)
        file.write(struct.pack(">I", SCHEMA_NUMBER + 1))
    assert reason(copy) == "program-too-old"


def test_an_edition_without_its_tables(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("DROP TABLE manifest")
    connection.close()
    assert reason(copy) == "damaged"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert reason(tmp_path) == "unreadable"


@pytest.mark.skipif(IS_ROOT, reason="root may read every file: run this as another user")
def test_a_file_that_may_not_be_read(copy: Path) -> None:
    copy.chmod(0)
    assert reason(copy) == "unreadable"


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize("spoil", ["missing", "empty", "torn", "newer"])
def test_the_command_line_says_it_in_a_sentence(copy: Path, spoil: str, language: str) -> None:
    if spoil == "missing":
        copy.unlink()
    elif spoil == "newer":
        test_an_edition_of_a_newer_program(copy)
    else:
        os.truncate(copy, 0 if spoil == "empty" else copy.stat().st_size // 2)
    for command in (["find", "rouw"], ["region", "9000"], ["helplines"], ["edition"], ["show", "x"]):
        said = healing("--language", language, *command, edition=copy)
        assert (said.status, said.out, said.err.count("\n")) == (1, "", 1)
        assert str(copy) in said.err


def test_pages_that_are_torn_after_the_first(copy: Path) -> None:
    """The header is sound, so it opens; what cannot be read then is said, not thrown."""
    with copy.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (copy.stat().st_size - 4096))
    for command in (["find", "rouw"], ["edition", "verify"]):
        said = healing("--language", "en", *command, edition=copy)
        assert (said.status, said.out) == (1, "")
        assert said.err == f"The data file is damaged: {copy}. Get it again.\n"


def test_one_torn_page_is_found_by_the_check(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection, connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'service'").fetchone()[0]
    connection.close()
    with copy.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\x00" * 4096)
    directory = opened(copy)
    assert directory.complaint()
    with pytest.raises(EditionDamaged):
        directory.entry("c5a53713-0e12-4b92-a0ed-05e876ad15f0")


def test_a_whole_edition_has_nothing_to_complain_of(directory: EditionDirectory) -> None:
    assert directory.complaint() is None


def test_a_read_only_file_in_a_read_only_folder(copy: Path) -> None:
    copy.chmod(0o444)
    copy.parent.chmod(0o555)
    try:
        assert healing("find", "rouw", "9000", edition=copy).status == 0
        assert healing("edition", "verify", edition=copy).status == 0
    finally:
        copy.parent.chmod(0o755)


@pytest.mark.parametrize("name", ["rouw & deuil?.db", "100%25#é.db", "with space .db", "ünï'\".db"])
def test_a_file_of_any_name(copy: Path, name: str) -> None:
    directory = opened(copy.rename(copy.with_name(name)))
    assert directory.find(directory.understand("rouw")).total
    directory.close()


def test_what_is_open_is_never_written(copy: Path) -> None:
    before, stat = copy.read_bytes(), copy.stat()
    directory = opened(copy)
    with directory._engine.connect() as connection, pytest.raises(Exception, match="readonly"):
        connection.exec_driver_sql("DELETE FROM service")
    directory.find(directory.understand("rouw 9000"))
    directory.close()
    assert copy.read_bytes() == before
    assert copy.stat().st_mtime_ns == stat.st_mtime_ns
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]
