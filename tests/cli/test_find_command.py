"""`find`: the honest answer on the bundled data, and the JSON of the contract."""

from __future__ import annotations

from datetime import datetime

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Kind
from healing_desktop.storage.directory import EditionDirectory
from tests.fixtures.command_line import Said, healing

TODAY = "--today=2026-11-21"
# In Leuven, for all of Flanders; and without a known place, for all of Belgium.
NEAREST = ["59acddc9-5ac5-4808-89b5-2b8d0f7683c2", "f77d4bef-3af2-4077-a3f8-d59743447b3a"]
ROW = {
    "id", "kind", "name", "themes", "group_kind", "audiences", "languages", "organization", "municipality", "postcode",
    "latitude", "longitude", "distance_km", "attending", "next_meeting", "meets", "cost", "enrolment", "step_free",
    "led_by", "checked_on", "freshness", "why", "x_own", "x_reported", "unknown",
}  # fmt: skip
# What the sentences of the main job are in each language.
SENTENCES = {
    "nl": {
        "head": "Gezocht: Rouw en verlies · 9000 Gent",
        "count": "resultaten, wat best past eerst, dan wat het dichtst is",
        "km": "ongeveer {km} km",
        "place": "plaats: navragen",
        "dates": "Data niet bekend: vraag het na voor je gaat",
        "unknown": ("Niet bekend: ", "data", "telefoon"),
        "lines": ("112", "1813", "106"),
    },
    "fr": {
        "head": "Recherche : Deuil · 9000 Gand",
        "count": "résultats, ce qui convient le mieux d'abord, puis le plus proche",
        "km": "environ {km} km",
        "place": "lieu : à demander",
        "dates": "Dates inconnues : demandez avant d'y aller",
        "unknown": ("Inconnu : ", "dates", "téléphone"),
        "lines": ("112", "0800 32 123", "107"),
    },
    "de": {
        "head": "Gesucht: Trauer · 9000 Gent",
        "count": "Ergebnisse, was am besten passt zuerst, dann das Nächste",
        "km": "etwa {km} km",
        "place": "Ort: nachfragen",
        "dates": "Termine nicht bekannt: fragen Sie nach, bevor Sie hingehen",
        "unknown": ("Nicht bekannt: ", "Termine", "Telefon"),
        "lines": ("112", "108"),
    },
    "en": {
        "head": "Looking for: Grief and bereavement · 9000 Gent",
        "count": "results, best fit first, then nearest",
        "km": "about {km} km",
        "place": "place: ask",
        "dates": "Dates not known: ask before you go",
        "unknown": ("Not known: ", "dates", "phone"),
        "lines": ("112", "02 648 40 14", "1813", "0800 32 123"),
    },
}  # fmt: skip


@pytest.fixture(scope="module", params=list(SENTENCES))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def said(language: str) -> Said:
    return healing("--language", language, "find", "rouw", "9000", "--limit", "200", TODAY)


def rows_of(said: Said) -> list[list[str]]:
    """The lines of each row: head and crisis lines taken away."""
    blocks = "\n".join(said.lines).split("\n\n")
    return [block.splitlines() for block in blocks[1:-1]]


# --- the main job on the bundled data ---------------------------------------------------------------------------------


def test_what_was_understood_is_said_first(said: Said, language: str) -> None:
    head, count, *_ = said.lines
    assert head == SENTENCES[language]["head"]
    assert str(SENTENCES[language]["count"]) in count
    assert not said.err


def test_no_group_is_put_in_gent(directory: EditionDirectory, content: EditionContent) -> None:
    """The data has none there; should it one day, this test and the sentences below are to be written anew."""
    found = directory.find(directory.understand("rouw 9000"), limit=200)
    themes = {"grief", *directory.taxonomies().narrower_than("theme")["grief"]}
    expected = {e.row.id for e in content.entries if themes & set(e.row.themes) and not e.staff_only}
    assert {row.id for row in found.rows} == expected
    assert not [row.name for row in found.rows if row.place and row.place.nis == "44021"]


def test_the_best_fit_first_then_the_nearest(directory: EditionDirectory) -> None:
    rows = directory.find(directory.understand("rouw 9000"), limit=200).rows
    document = healing("find", "--json", "rouw", "9000", "--limit", "200", TODAY).document
    assert [row["id"] for row in document["results"]] == [row.id for row in rows], "the ranking of the window"
    groups = [row for row in rows if row.kind is Kind.GROUP]
    assert list(rows[: len(groups)]) == groups, "who is no group comes after the groups"
    assert [row.id for row in groups[:2]] == NEAREST, "both in Dutch, for Gent too; a known way before an unknown one"
    alike: dict[object, list[tuple[bool, float]]] = {}
    for row in groups:
        if row.distance_km is not None and row.distance_km > 40:
            apart = bool({"child-loss", "suicide-loss"} & set(row.themes))
            alike.setdefault(("nl" in row.languages, row.covers_place), []).append((apart, row.distance_km))
    assert any(len(ways) >= 3 for ways in alike.values())
    for ways in alike.values():
        assert [apart for apart, _ in ways] == sorted(apart for apart, _ in ways), "grief as such before a lost child"


def test_where_it_is_stands_in_every_row(said: Said, language: str) -> None:
    rows = healing("--language", language, "find", "--json", "rouw", "9000", "--limit", "200", TODAY).document[
        "results"
    ]
    printed = rows_of(said)
    assert [lines[-1].strip() for lines in printed] == [row["id"] for row in rows]
    for row, lines in zip(rows, printed, strict=True):
        if row["kind"] == "group" and row["distance_km"] is not None:
            assert str(SENTENCES[language]["km"]).format(km=round(row["distance_km"])) in lines[2]
        elif row["kind"] == "group" and row["attending"] != "online":
            assert str(SENTENCES[language]["place"]) in lines[2]


def test_unknown_dates_and_telephones_are_said_in_words(said: Said, language: str) -> None:
    sentences = SENTENCES[language]
    printed = rows_of(said)
    silent = [lines for lines in printed if any(str(sentences["dates"]) in line for line in lines)]
    assert silent
    before, dates, phone = sentences["unknown"]
    for lines in silent:
        said_unknown = next(line for line in lines if before in line).split(before)[1]
        assert dates in said_unknown
    assert any(phone in line.split(before)[-1] for lines in printed for line in lines if before in line)
    assert "None" not in said.out
    assert "null" not in said.out


def test_the_lines_stand_beneath(said: Said, language: str) -> None:
    numbers = SENTENCES[language]["lines"]
    last = "\n".join(said.lines).split("\n\n")[-1].splitlines()
    assert [line.split(": ")[-1].split(" (")[0] for line in last] == list(numbers)


def test_danger_puts_the_lines_above(language: str) -> None:
    said = healing("--language", language, "find", "zelfmoord", "9000", TODAY)
    blocks = "\n".join(said.lines).split("\n\n")
    assert "112" in blocks[1]
    assert said.lines[-1] == "" or "112" not in blocks[-1]


def test_words_that_were_dropped_are_said(language: str) -> None:
    said = healing("--language", language, "find", "rouw", "9000", "xyzzy", TODAY)
    assert any("xyzzy" in line for line in said.lines[:4])


def test_nothing_found_is_said_and_help_stays(language: str) -> None:
    said = healing("--language", language, "find", "xyzzy", TODAY)
    assert said.status == 0
    assert len(said.lines[0]) > 5
    assert "112" in said.lines[-1] or "112" in "".join(said.lines)


# --- the contract -----------------------------------------------------------------------------------------------------


def test_the_shape_of_the_document() -> None:
    document = healing("find", "--json", "deuil", "9000", "xyzzy", "--limit", "3", TODAY).document
    contract = {"query", "total", "results", "widened", "helplines_first", "took_ms"}
    assert set(document) == contract | {"certain", "counts", "ways", "x_no_longer_listed"}
    assert set(document["query"]) == {"text", "chips", "unrecognised", "words", "corrections"}
    assert document["query"]["text"] == "deuil 9000 xyzzy"
    assert document["query"]["chips"] == [
        {"type": "theme", "value": "grief", "label": "Rouw en verlies", "from": "deuil"},
        {"type": "place", "value": "9000", "label": "9000 Gent", "from": "9000"},
    ]
    assert document["query"]["unrecognised"] == ["xyzzy"]
    assert document["widened"] == {"dropped": [], "reason": "words-not-found"}
    assert len(document["results"]) == 3 < document["total"]
    assert document["helplines_first"] is False
    assert isinstance(document["took_ms"], float)
    assert healing("find", "--json", "rouw", TODAY).document["widened"] is None


def test_the_shape_of_a_row(content: EditionContent) -> None:
    free = {entry.row.id: entry.row.cost.free for entry in content.entries}
    rows = healing("find", "--json", "9000", "--limit", "1000", TODAY).document["results"]
    assert len(rows) > 300
    for row in rows:
        assert set(row) == ROW
        assert row["kind"] in ("group", "organisation", "network", "platform", "helpline")
        assert row["attending"] in ("in person", "online", "both", None)
        assert set(row["cost"]) == {"free", "words"}
        assert row["cost"]["free"] is free[row["id"]], "not known is null, never false"
        assert row["freshness"] in ("fresh", "aging", "old", "very-old", "unknown")
        assert row["distance_km"] is None or row["distance_km"] == round(row["distance_km"], 1)
        assert (row["latitude"] is None) is (row["longitude"] is None)
        assert all(value not in ("", 0) for key, value in row.items() if key not in ("distance_km", "x_own"))
        assert all(row["why"]) or row["why"] == []
        if row["next_meeting"] is not None:
            datetime.fromisoformat(row["next_meeting"])


def test_a_chip_has_the_same_value_in_every_language() -> None:
    typed = {"nl": "rouw Luik", "fr": "deuil Liège", "de": "Trauer Lüttich", "en": "grief Liege"}
    chips = {
        code: healing("--language", code, "find", "--json", *words.split(), TODAY).document["query"]["chips"]
        for code, words in typed.items()
    }
    values = {code: [(chip["type"], chip["value"]) for chip in found] for code, found in chips.items()}
    assert set(map(tuple, values.values())) == {(("theme", "grief"), ("place", "nis:62063"))}
    assert [chips[code][1]["label"] for code in ("nl", "fr", "de")] == ["Luik", "Liège", "Lüttich"]


def test_today_moves_the_next_meeting() -> None:
    def next_of(day: str) -> set[str]:
        rows = healing("find", "--json", "café-deuil", "Tournai", f"--today={day}").document["results"]
        return {row["next_meeting"] for row in rows if row["next_meeting"]}

    first, second = next_of("2026-11-21"), next_of("2027-03-01")
    assert first
    assert second
    assert min(first) >= "2026-11-21"
    assert min(second) >= "2027-03-01"


def test_the_limit() -> None:
    assert len(healing("find", "--json", "9000", "--limit", "7").document["results"]) == 7
    assert len(healing("find", "--json", "9000").document["results"]) == 20
