"""`centre watch`, `centre numbers` and the sheet for the watch list, over the command line and a true database."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from healing_desktop.centre.open_centre import open_centre
from healing_desktop.core.centre import Change, NotSaved, Saved
from healing_desktop.core.centre_records import Record, Setting, Tally
from healing_desktop.folders import Folders
from tests.fixtures.command_line import Said, healing
from tests.fixtures.news import edition_with_news
from tests.handouts.read_pdf import ReadPdf


@pytest.fixture(scope="module")
def edition() -> Path:
    return edition_with_news()[0]


class Home:
    """A profile with a centre of its own."""

    def __init__(self, folder: Path, edition: Path) -> None:
        self.folder, self.edition = folder, edition

    def run(self, *argv: str, language: str = "nl") -> Said:
        told = ("--profile", str(self.folder), "--language", language, *argv, "--today", "2026-11-22")
        return healing(*told, edition=self.edition)

    def watch(self, *argv: str, language: str = "nl") -> Said:
        return self.run("centre", "watch", *argv, language=language)

    def keep(self, *records: Record) -> None:
        centre = open_centre(Folders(self.folder, self.folder, self.folder).centre, None)
        assert not isinstance(centre, NotSaved)
        assert isinstance(centre.write([Change(record) for record in records]), Saved)
        centre.close()


@pytest.fixture
def home(tmp_path: Path, edition: Path) -> Home:
    return Home(tmp_path, edition)


def test_add_list_and_remove(home: Home) -> None:
    assert home.watch().lines == ["Er staat nog niets op de volglijst."]
    added = home.watch(
        "--add", "--theme", "deuil", "--theme", "anxiety", "--place", "Gand", "--of-language", "Nederlands"
    )
    assert added.out.startswith(
        "Op de volglijst: Rouw en verlies, Angst en paniek · bij Gent · Nederlands. Nu in de gids: "
    )
    home.watch("--add", "--theme", "slaap verslaving", "--name", " Van  ons ")
    ours, named = sorted(home.watch("--json").document, key=lambda one: str(one["name"]))
    assert (ours["themes"], ours["place"], ours["languages"]) == (["grief", "anxiety"], "nis:44021", ["nl"])
    assert named["name"] == "Van ons"
    assert home.watch("--remove", "van ons").lines == ["Van de volglijst gehaald: Van ons."]
    assert len(home.watch("--json").document) == 1


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--add",), "Zeg wat je wilt volgen: een thema, een plaats of een taal."),
        (("--add", "--theme", "zzzz"), "“zzzz” is geen thema in de gids."),
        (("--add", "--of-language", "Klingon"), "“Klingon” is geen taal in de gids."),
        (("--add", "--place", "Limburg"), "Limburg"),
        (("--remove", "x"), "Er staat nog niets op de volglijst."),
    ],
)
def test_refused_in_one_sentence(home: Home, argv: tuple[str, ...], said: str) -> None:
    refused = home.watch(*argv)
    assert refused.status == 1
    assert said in refused.err
    assert len(refused.err.splitlines()) == 1


def sheet(home: Home, *argv: str, language: str = "nl") -> tuple[Said, str]:
    out = home.folder / "out.pdf"
    said = home.run("handout", "--template", "new-this-month", *argv, "--out", str(out), language=language)
    return said, ReadPdf(out.read_bytes()).text if said.status == 0 else said.err.strip()


def test_the_sheet_of_the_watch_list(home: Home) -> None:
    """Everything that is new is in one of the two; nothing stands there twice."""
    home.watch("--add", "--of-language", "nl", "--name", "In het Nederlands")
    home.watch("--add", "--of-language", "nl", "--of-language", "fr", "--name", "Alles")
    _, words = sheet(home, "--watch", "all")
    _, alone = sheet(home, "--watch", "alles", language="fr")
    assert "Nieuw sinds 22 oktober 2026" in words
    assert "In het Nederlands; Alles" in words or "Alles; In het Nederlands" in words
    for name in ("Verzonnen groep 0001", "Verzonnen groep 0002"):
        assert words.count(name) == alone.count(name) <= 1
    assert "Nouveau dans cette liste" in alone


def test_nothing_new_is_one_kind_sentence(home: Home) -> None:
    home.watch("--add", "--theme", "housing")
    said, words = sheet(home, "--watch", "all")
    assert said.status == 1
    assert words.startswith("Sinds 22 oktober 2026 is er niets nieuws voor jullie volglijst.")
    assert sheet(home, "--watch", "zzz")[1] == "Op de volglijst staat geen “zzz”."


def tally(month: str, theme: str, number: int) -> Tally:
    return Tally(f"d/{month}/{theme}/printed", "d", month, theme, "printed", number)


def test_numbers_of_a_year(home: Home) -> None:
    assert home.run("centre", "numbers").lines == ["De cijfers staan uit: er wordt niets geteld."]
    home.keep(
        Setting("numbers", "on"), tally("2026-03", "grief", 12), tally("2026-04", "grief", 9),
        tally("2026-04", "anxiety", 2), tally("2026-11", "grief", 50), tally("2025-11", "grief", 8),
        tally("2026-04", "=HYPERLINK(1)", 6),
    )  # fmt: skip
    document = home.run("centre", "numbers", "--json").document
    assert document["printed"]["grief"][""] == 21
    assert "anxiety" not in document["printed"]
    assert "2026-11" not in document["printed"]["grief"]
    assert home.run("centre", "numbers", "--year", "2025", "--json").document["printed"]["grief"][""] == 8
    lines = home.run("centre", "numbers").lines
    assert {"  Rouw en verlies: 21", "  Zonder thema: 6"} <= set(lines)


def test_the_table_for_a_spreadsheet(home: Home) -> None:
    home.keep(Setting("numbers", "on"), tally("2026-03", "grief", 12), tally("2026-04", "anxiety", 2))
    for language, mark in (("nl", ";"), ("en", ",")):
        _table(home, language, mark)


def _table(home: Home, language: str, mark: str) -> None:
    file = home.folder / "numbers.csv"
    said = home.run("centre", "numbers", "--csv", str(file), language=language)
    assert said.status == 0, said.err
    raw = file.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == raw.count(b"\n")
    rows = list(csv.reader(raw.decode("utf-8-sig").splitlines(), delimiter=mark))
    assert {len(row) for row in rows} == {2 + 10 + 1}
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def test_no_numbers_make_no_table(home: Home) -> None:
    said = home.run("centre", "numbers", "--csv", str(home.folder / "numbers.csv"))
    assert (said.status, said.err.strip()) == (1, "De cijfers staan uit: er wordt niets geteld.")
    assert not (home.folder / "numbers.csv").exists()
