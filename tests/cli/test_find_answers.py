"""`find`: counts, certainty, ways out, the other order, and the lines for the need, on the bundled data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.command_line import healing
from tests.fixtures.generated import generated_edition

TODAY = "--today=2026-11-21"
LANGUAGES = ("nl", "fr", "de", "en")
TOO_NEAR = ("rouw", "9000", "5", "km")


def test_counts_are_what_one_finds_with_that_word_more() -> None:
    document = healing("find", "--json", "rouw", "--limit", "200", TODAY).document
    counts = document["counts"]
    assert {"theme", "kind", "audience", "language", "day", "time", "cost", "attending", "step_free", "led_by"} <= set(
        counts
    )
    rows = document["results"]
    assert counts["cost"]["free"] == sum(row["cost"]["free"] is True for row in rows) > 0
    assert counts["language"]["fr"] == sum("fr" in row["languages"] for row in rows) > 0
    assert counts["theme"]["grief"] == document["total"] == len(rows)
    assert counts["kind"]["retreat"] == 0, "what nobody has is said too"


def test_certain_is_how_many_say_everything() -> None:
    free = healing("find", "--json", "rouw", "gratis", "--limit", "200", TODAY).document
    known = [row for row in free["results"] if row["cost"]["free"] is True]
    assert free["certain"] == len(known) == free["counts"]["cost"]["free"]
    assert 0 < free["certain"] < free["total"], "who does not say the price stays in the list, below"
    parents = [row for row in free["results"] if row["kind"] == "group" and "child-loss" in row["themes"]]
    free_first = [row["cost"]["free"] is True for row in parents]
    assert len(set(free_first)) == 2
    assert free_first == sorted(free_first, reverse=True)


def test_how_the_words_were_read() -> None:
    query = healing("find", "--json", "alchool", "xyzzy", TODAY).document["query"]
    assert query["corrections"] == [{"from": "alchool", "to": "alcohol"}]
    assert query["unrecognised"] == ["xyzzy"]
    assert healing("find", "--json", "similes", TODAY).document["query"]["words"] == ["similes"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_found_says_how_to_go_on(language: str) -> None:
    document = healing("--language", language, "find", "--json", *TOO_NEAR, TODAY).document
    ways = document["ways"]
    assert document["total"] == 0
    without = {way["type"]: way["number"] for way in ways["without"]}
    assert without["distance"] == healing("find", "--json", "rouw", "9000", TODAY).document["total"] > 0
    assert without["theme"] == healing("find", "--json", "9000", "5", "km", TODAY).document["total"]
    assert all({"type", "value", "label", "from", "number"} == set(way) for way in ways["without"])
    assert [near["km"] for near in ways["near"]] == sorted(near["km"] for near in ways["near"])
    assert ways["near"][0]["km"] > 5
    printed = healing("--language", language, "find", *TOO_NEAR, TODAY)
    labels = {way["type"]: way["label"] for way in ways["without"]}
    said = [line for line in printed.lines if line.startswith("  ")]
    assert any(labels["distance"] in line and str(without["distance"]) in line for line in said)
    assert any("km" in line and str(round(ways["near"][0]["km"])) in line for line in said)
    assert any(str(ways["online"]) in line and ("nline" in line or "ligne" in line) for line in said)
    assert any("112" in line for line in printed.lines)


def test_an_answer_that_is_not_empty_needs_no_way_out() -> None:
    assert healing("find", "--json", "rouw", TODAY).document["ways"] is None


def test_the_order_by_the_next_meeting(tmp_path: Path) -> None:
    edition = generated_edition(1000, tmp_path)

    def found(*order: str) -> list[dict[str, Any]]:
        document = healing("find", "--json", "rouw", "9000", "--limit", "4000", TODAY, *order, edition=edition).document
        assert document["total"] == len(document["results"])
        return list(document["results"])

    by_way, by_meeting = found(), found("--order", "meeting")
    assert sorted(row["id"] for row in by_way) == sorted(row["id"] for row in by_meeting)
    assert found("--order", "distance") == by_way
    days = {
        name: [row["next_meeting"][:10] for row in rows if row["next_meeting"] and fits_equally(row)]
        for name, rows in (("way", by_way), ("meeting", by_meeting))
    }
    assert len(days["meeting"]) >= 3
    assert days["meeting"] == sorted(days["meeting"]) != days["way"]
    assert healing("find", "rouw", "--order", "popular").status == 2


def fits_equally(row: dict[str, Any]) -> bool:
    """Grief, near Gent, in Dutch."""
    near = row["distance_km"] is not None and row["distance_km"] <= 15
    return near and row["kind"] == "group" and row["themes"][0] == "grief" and "nl" in row["languages"]


@pytest.mark.parametrize(
    ("language", "words", "numbers"),
    [
        ("nl", "ik wil niet meer leven", ("112", "1813", "106", "0800 32 123")),
        ("fr", "je veux mourir", ("112", "0800 32 123", "107", "1813")),
        ("de", "ich will sterben", ("112", "108")),
        ("en", "i want to die", ("112", "02 648 40 14", "1813", "0800 32 123")),
        ("nl", "mijn man slaat mij", ("112", "1712", "101", "0800 13 500", "102")),
        ("fr", "mon mari me frappe", ("112", "0800 30 030", "101", "0800 98 100", "103")),
        ("de", "mein Mann schlägt mich", ("112", "101", "108", "1712", "0800 30 030")),
        ("en", "my husband hits me", ("112", "02 648 40 14", "1712", "0800 30 030", "101")),
        ("nl", "بدي موت", ("112", "1813", "106", "0800 32 123")),
    ],
)
def test_the_lines_of_the_need_come_above(language: str, words: str, numbers: tuple[str, ...]) -> None:
    said = healing("--language", language, "find", *words.split(), TODAY)
    blocks = [block.splitlines() for block in "\n".join(said.lines).split("\n\n")]
    assert tuple(line.split(": ")[-1].split(" (")[0] for line in blocks[1]) == numbers


@pytest.mark.parametrize(
    ("language", "left_out"),
    [("nl", "Weggelaten: Arabisch"), ("fr", "Arabe"), ("de", "Weggelassen: Arabisch"), ("en", "Left out: Arabic")],
)
def test_a_language_nobody_speaks_is_left_out_and_said(language: str, left_out: str) -> None:
    said = healing("--language", language, "find", "rouw", "9000", "arabisch", "--limit", "2", TODAY).out
    assert left_out in said
