"""A spreadsheet into the centre, the list of its groups, and the one way in which they leave it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fixtures.command_line import Said, healing

DAY = ("--today", "2026-11-21")
TABLE = """Naam;Soort groep;Thema's;Postcode;Gemeente;Dag;Beginuur;E-mail
Verzonnen lichtpunt;Zelfhulp- of lotgenotengroep;Rouw en verlies;9000;Gent;dinsdag;19u30;a@example.org
;zonder naam;;;;;;
=1+1;Zelfhulp- of lotgenotengroep;Alcohol;2000;Antwerpen;;;b@example.org
"""
MAPPING = """language: nl
fields: {name: Naam, group_kind: Soort groep, themes: {column: "Thema's", split: ","}, postcode: Postcode,
  town: Gemeente, day: Dag, opens_at: Beginuur, email: E-mail}
"""


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk into whose centre the table went, twice."""
    folder = tmp_path_factory.mktemp("centre")
    (folder / "groepen.csv").write_text(TABLE, encoding="utf-8")
    (folder / "mapping.yaml").write_text(MAPPING, encoding="utf-8")
    return folder


def centre(profile: Path, *argv: str) -> Said:
    return healing("--profile", str(profile / "home"), *argv, *DAY)


def brought(profile: Path) -> dict[str, object]:
    file, mapping = str(profile / "groepen.csv"), str(profile / "mapping.yaml")
    said = centre(profile, "import", file, "--mapping", mapping, "--into", "centre", "--json")
    document = said.document
    assert isinstance(document, dict)
    return document


@pytest.fixture(scope="module")
def two(profile: Path) -> dict[str, object]:
    first = brought(profile)
    assert (first["read"], first["refused"]) == (3, 1)
    assert first["centre"] == {"added": 2, "changed": 0, "same": 0, "published": []}
    return brought(profile)


def groups(profile: Path) -> list[dict[str, str]]:
    found = centre(profile, "centre", "groups", "--json").document["groups"]
    assert isinstance(found, list)
    return found


def test_the_same_table_again_doubles_nothing(two: dict[str, object], profile: Path) -> None:
    assert two["centre"] == {"added": 0, "changed": 0, "same": 2, "published": []}
    assert [group["name"] for group in groups(profile)] == ["=1+1", "Verzonnen lichtpunt"]
    assert "21 november 2027" in centre(profile, "centre", "groups").lines[1]


@pytest.mark.usefixtures("two")
def test_they_leave_by_a_deliberate_act_alone(profile: Path) -> None:
    ids = [group["id"] for group in groups(profile)]
    out = profile / "uit"
    for shape in ("csv", "hsds", "geojson"):
        said = centre(profile, "export", "--query", "rouw 9000", "--format", shape, "--out", str(out))
        assert said.status == 0, said.err
        assert not [own for own in ids if own in out.read_text(encoding="utf-8")]
        assert centre(profile, "export", ids[0], "--format", shape, "--out", str(out)).status == 1
    for wrong in (("--format", "csv"), ("--format", "hsds", "--query", "rouw")):
        assert centre(profile, "export", "--own", *wrong, "--out", str(out)).status == 1
    assert centre(profile, "export", "--own", "--format", "hsds", "--check", "--out", str(out)).status == 0
    services = json.loads(out.read_text(encoding="utf-8"))["contents"]
    assert sorted(service["id"] for service in services) == sorted(ids)
    draft = profile / "draft.db"
    read = centre(profile, "import", str(out), "--into", "edition-draft", "--out", str(draft), "--json").document
    assert (read["read"], read["refused"]) == (2, 0)
    shown = healing("show", ids[1], *DAY, edition=draft)
    assert "Verzonnen lichtpunt" in shown.out


@pytest.mark.usefixtures("two")
def test_one_is_taken_away_by_how_its_id_begins(profile: Path) -> None:
    before = groups(profile)
    assert centre(profile, "centre", "groups", "--remove", "zzz").status == 1
    assert centre(profile, "centre", "groups", "--remove", "").status == 0
    gone = centre(profile, "centre", "groups", "--remove", before[0]["id"][:8])
    assert before[0]["name"] in gone.out
    assert groups(profile) == before[1:]
    # The table brings it again, for the tests that come after this one.
    assert brought(profile)["centre"] == {"added": 1, "changed": 0, "same": 1, "published": []}
    assert groups(profile) == before


def test_without_any_group_there_is_nothing_to_export(tmp_path: Path) -> None:
    said = centre(tmp_path, "export", "--own", "--format", "hsds", "--out", str(tmp_path / "x.json"))
    assert said.status == 1
    assert "eigen groepen" in said.err
