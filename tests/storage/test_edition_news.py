"""What an edition brought: kept on the disk, counted up to the edition in use, erased after thirty days."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from healing_desktop.core.edition_changes import Named, still_readable
from healing_desktop.core.texts import LocalText
from healing_desktop.storage.edition_news import NewsFile, Told
from healing_desktop.storage.records import dump_texts

DAY = date(2026, 12, 3)
LINE = b'{"id":"g","type":"entry","x_secret":"Kerkstraat 5"}'


def name(text: str) -> LocalText:
    return LocalText((("nl", text),))


def names(text: str) -> str:
    """As an edition has them."""
    return str(dump_texts(name(text)))


def gone(entry_id: str, text: str = "Weg") -> Told:
    return Told("gone", entry_id, names(text), LINE)


def test_the_three_kinds(tmp_path: Path) -> None:
    file = NewsFile(tmp_path / "not" / "yet")
    told = [Told("new", "n", names("Nieuw")), Told("changed", "c", names("Anders"), b"{}"), gone("g")]
    file.keep(2, 1, DAY, told)
    (kept,) = file.editions(2, DAY)
    assert (kept.serial, kept.from_serial, kept.adopted_on) == (2, 1, DAY)
    assert kept.of_kind == {
        "new": ((Named("n", name("Nieuw")),), 1),
        "changed": ((Named("c", name("Anders")),), 1),
        "gone": ((Named("g", name("Weg")),), 1),
    }
    assert file.record("c", 2) == b"{}"
    assert file.gone("g", 2, DAY) == (LINE, DAY)
    assert file.gone("c", 2, DAY) is None


def test_only_news_up_to_the_edition_in_use_count(tmp_path: Path) -> None:
    """News are written first: after a kill, or a way back, they tell of an edition that is not in use."""
    file = NewsFile(tmp_path)
    file.keep(2, 1, DAY, [gone("two")])
    file.keep(3, 2, DAY, [gone("three")])
    assert [kept.serial for kept in file.editions(3, DAY)] == [3, 2]
    assert [kept.serial for kept in file.editions(2, DAY)] == [2]
    assert file.gone("three", 2, DAY) is None
    assert file.gone_named(("weg",), 2, DAY, 9)[0].id == "two"


def test_news_of_an_edition_that_was_gone_back_from_do_not_come_again(tmp_path: Path) -> None:
    """From 2 to 3, back to 2, then to 4: what 3 changed never happened here."""
    file = NewsFile(tmp_path)
    file.keep(2, 1, DAY, [gone("two")])
    file.keep(3, 2, DAY, [gone("three")])
    file.keep(4, 2, DAY, [gone("four")])
    assert [kept.serial for kept in file.editions(4, DAY)] == [4, 2]
    assert file.gone("three", 4, DAY) is None


def test_the_same_edition_twice(tmp_path: Path) -> None:
    file = NewsFile(tmp_path)
    file.keep(3, 2, DAY, [gone("g")])
    file.keep(3, 2, DAY + timedelta(1), [gone("g"), gone("h")])
    (kept,) = file.editions(3, DAY)
    assert kept.adopted_on == DAY + timedelta(1)
    assert kept.of_kind["gone"][1] == 2


@pytest.mark.parametrize(("days", "there"), [(29, True), (30, True), (31, False)])
def test_thirty_days(tmp_path: Path, days: int, there: bool) -> None:
    file, today = NewsFile(tmp_path), DAY + timedelta(days)
    file.keep(2, 1, DAY, [gone("g")])
    assert still_readable(DAY, today) is there
    assert (file.gone("g", 2, today) is not None) is there
    assert bool(file.gone_named(("weg",), 2, today, 9)) is there
    assert bool(file.editions(2, today)) is there
    file.erase_old(today)
    assert (b"Kerkstraat" in (tmp_path / "news.db").read_bytes()) is there


def test_the_next_edition_erases_what_is_old(tmp_path: Path) -> None:
    file = NewsFile(tmp_path)
    file.keep(2, 1, DAY, [gone("g")])
    file.keep(3, 2, DAY + timedelta(31), [])
    assert b"Kerkstraat" not in (tmp_path / "news.db").read_bytes()


def test_what_comes_between_two_editions_is_the_next_record(tmp_path: Path) -> None:
    file = NewsFile(tmp_path)
    file.keep(2, 1, DAY, [Told("changed", "c", names("Anders"), b"one")])
    file.keep(3, 2, DAY, [Told("changed", "c", names("Anders"), b"two")])
    assert file.next_record("c", 2, 3) == b"two"
    assert file.next_record("c", 2, 2) is None
    assert file.next_record("c", 3, 3) is None


def test_many_are_all_kept_and_the_first_are_shown(tmp_path: Path) -> None:
    file = NewsFile(tmp_path)
    file.keep(2, 1, DAY, (gone(f"{number:05}", f"Groep {number:05}") for number in range(5000)))
    shown, total = file.editions(2, DAY)[0].of_kind["gone"]
    assert (len(shown), total) == (200, 5000)
    assert shown[0].name == name("Groep 00000")
    assert file.gone("04999", 2, DAY) is not None


@pytest.mark.parametrize(
    ("typed", "found"),
    [(("rouw",), True), (("rouw", "gent"), True), (("entre",), False), (("rouw", "brugge"), False), (("%",), False)],
)
def test_by_name(tmp_path: Path, typed: tuple[str, ...], found: bool) -> None:
    """Every word must begin a word of the name, in any of its languages."""
    file = NewsFile(tmp_path)
    both = str(dump_texts(LocalText((("nl", "Praatgroep Rouw"), ("fr", "Deuil à Gent-centre")))))
    file.keep(2, 1, DAY, [Told("gone", "g", both, LINE)])
    assert bool(file.gone_named(typed, 2, DAY, 9)) is found


def test_nothing_yet(tmp_path: Path) -> None:
    file = NewsFile(tmp_path)
    file.erase_old(DAY)
    assert file.editions(9, DAY) == ()
    assert list(tmp_path.iterdir()) == []


def _text(file: Path) -> None:
    file.write_bytes(b"no database at all" * 50)


def _torn(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096:] = b"\x55" * (len(content) - 4096)
    file.write_bytes(content)


def _other_tables(file: Path) -> None:
    file.unlink()
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE edition (serial INTEGER)")
    connection.close()


@pytest.mark.parametrize("spoil", [_text, _torn, _other_tables])
@pytest.mark.parametrize("write_first", [True, False])
def test_a_damaged_file_is_kept_aside(tmp_path: Path, spoil: Callable[[Path], None], write_first: bool) -> None:
    file = NewsFile(tmp_path)
    file.keep(2, 1, DAY, [gone("g")])
    spoil(tmp_path / "news.db")
    if not write_first:
        assert file.editions(2, DAY) == ()
    if spoil is _other_tables and write_first:
        with pytest.raises(OSError, match=r"news\.db"):
            file.keep(3, 2, DAY, [gone("h")])
        file.editions(2, DAY)
    file.keep(3, 2, DAY, [gone("h")])
    assert file.gone("h", 3, DAY) is not None
    assert len(list(tmp_path.glob("news-damaged-*.db"))) == 1


def test_an_empty_file_is_not_damaged(tmp_path: Path) -> None:
    """It is left when the very first writing was killed."""
    (tmp_path / "news.db").touch()
    file = NewsFile(tmp_path)
    assert file.editions(2, DAY) == ()
    file.keep(2, 1, DAY, [gone("g")])
    assert file.gone("g", 2, DAY) is not None
    assert [one.name for one in tmp_path.iterdir()] == ["news.db"]


def test_a_disk_that_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That is no damage: nothing is set aside, and what was is there again."""
    file = NewsFile(tmp_path)
    file.keep(2, 1, DAY, [gone("g")])
    real = sqlite3.connect
    other = real(tmp_path / "news.db", timeout=0)
    other.execute("BEGIN EXCLUSIVE")
    at_once = "healing_desktop.storage.kept_database.sqlite3.connect"
    with monkeypatch.context() as patch:
        patch.setattr(at_once, lambda database, **_named: real(database, timeout=0))
        assert file.gone("g", 2, DAY) is None
        with pytest.raises(OSError, match="locked"):
            file.keep(3, 2, DAY, [])
    other.close()
    assert file.gone("g", 2, DAY) is not None


def test_a_writing_that_breaks_off_leaves_what_was(tmp_path: Path) -> None:
    file = NewsFile(tmp_path)
    file.keep(2, 1, DAY, [gone("g")])

    def breaks() -> list[Told]:
        raise OSError("the lines cannot be read")

    with pytest.raises(OSError, match="cannot be read"):
        file.keep(3, 2, DAY, (one for _ in range(1) for one in breaks()))
    assert [kept.serial for kept in file.editions(3, DAY)] == [2]


def test_a_first_writing_that_breaks_off_leaves_no_table(tmp_path: Path) -> None:
    """With some of the tables it would look damaged."""

    def breaks_off() -> Iterator[Told]:
        yield gone("g")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        NewsFile(tmp_path).keep(2, 1, DAY, breaks_off())
    with closing(sqlite3.connect(tmp_path / "news.db")) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    assert NewsFile(tmp_path).editions(2, DAY) == ()
    assert [file.name for file in tmp_path.iterdir()] == ["news.db"]
