"""What else an answer says: words searched as text, counts, ways out, reasons."""

from __future__ import annotations

import pytest

from healing_desktop.core.entries import Reason
from healing_desktop.core.query import Chip, Query
from healing_desktop.storage.directory import EditionDirectory
from tests.storage.made_up import edition_of, made_up
from tests.storage.small_edition import ENTRIES, GRIEF, find, names


def test_words_that_find_nothing_beside_chips_are_dropped_and_said(small: EditionDirectory) -> None:
    found = find(small, "rouw 9000 xyzzy")
    assert found.total == len(GRIEF)
    assert found.widened is not None
    assert found.widened.reason == "words-not-found"
    assert found.query.unrecognised == ("xyzzy",)
    assert found.query.words == ()


def test_nobody_is_sent_away_for_a_language(small: EditionDirectory) -> None:
    found = find(small, "rouw turks")
    assert found.total == len(GRIEF)
    assert found.widened is not None
    assert found.widened.reason == "language"
    assert [chip.value for chip in found.widened.dropped] == ["tr"]


def test_what_is_only_for_others_stands_lower(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Relatives, professionals, who hits: for whom they are not named."""
    entries = [
        made_up("a, for who hits", audiences=("violence-authors",)),
        made_up("b, for relatives", audiences=("relatives",)),
        made_up("c, for who has it", audiences=("everyone", "relatives")),
    ]
    few = edition_of(entries, tmp_path_factory.mktemp("others"))
    assert names(few, "rouw") == ["c, for who has it", "b, for relatives", "a, for who hits"]
    assert names(few, "rouw daders")[0] == "a, for who hits"
    few.close()


def test_a_call_for_help_alone_gives_what_is_about_it(directory: EditionDirectory) -> None:
    found = directory.find(directory.understand("ik wil dood"))
    assert found.helplines_first
    assert 0 < found.total < 20
    assert all("suicide" in row.themes for row in found.rows)


def test_words_beside_a_theme_put_in_order(small: EditionDirectory) -> None:
    found = find(small, "verlies van een kind kortr")
    assert [row.name.name_for("") for row in found.rows] == ["kortrijk", "no place, serves, narrower"]
    assert found.widened is None
    assert found.rows[0].why == (Reason("theme", "child-loss"), Reason("text", "kortr"))
    assert found.certain == 1


def test_words_alone_choose(small: EditionDirectory) -> None:
    assert names(small, "kortr") == ["kortrijk"]


def test_the_beginning_of_a_theme_finds_it(small: EditionDirectory) -> None:
    assert {"near", "kortrijk"} <= set(names(small, "rou"))
    assert "tuesday evening" not in names(small, "rou")


def test_a_name_comes_before_everything(small: EditionDirectory) -> None:
    assert names(small, "rouw organisation")[0] == "organisation"


def test_words_alone_that_find_nothing_find_nothing(small: EditionDirectory) -> None:
    found = find(small, "xyzzy")
    assert (found.total, tuple(found.rows), found.widened) == (0, (), None)


def test_nothing_found_says_which_part_to_drop_and_what_is_next_to_it(small: EditionDirectory) -> None:
    found = find(small, "angst 9000 5 km")
    assert found.total == 0
    assert found.ways is not None
    assert [(chip.type, number) for chip, number in found.ways.without] == [("theme", 6), ("distance", 5)]
    assert [(near.nis, near.number) for near in found.ways.near] == [("24062", 5)]
    assert found.ways.near[0].km == pytest.approx(70, abs=5)
    assert found.ways.online == 0


def test_counts_are_true_for_the_present_query(small: EditionDirectory) -> None:
    found = find(small, "rouw 9000")
    counts = {(facet, value): number for facet, value, number in found.counts}
    rows = list(found.rows)
    assert counts["cost", "free"] == sum(row.cost.free is True for row in rows) == 1
    assert counts["audience", "women"] == sum("women" in row.audiences for row in rows) == 1
    assert counts["kind", "workshop"] == 1
    assert counts["language", "ar"] == 1
    assert counts["theme", "grief"] == len(GRIEF)
    assert counts["theme", "anxiety"] == 5, "of the facet that was asked: what it would be instead"
    assert counts["step_free", "yes"] == 0, "and what nobody has is there, with 0"


def test_days_and_parts_of_the_day_count_together(small: EditionDirectory) -> None:
    counts = {(facet, value): number for facet, value, number in find(small, "angst dinsdag").counts}
    assert counts["time", "evening"] == 1
    assert counts["time", "morning"] == 1
    assert counts["day", "TH"] == 1


def test_nothing_typed_is_the_whole_list(small: EditionDirectory) -> None:
    assert find(small, "").total == len(ENTRIES) - 1, "all but the one for staff"


def test_reasons_say_what_a_row_has(small: EditionDirectory) -> None:
    rows = {row.name.name_for(""): row for row in find(small, "rouw vrouwen ar 9000").rows}
    assert rows["near"].why == (
        Reason("theme", "grief"), Reason("audience", "women"), Reason("language", "ar"), Reason("place", "9000")
    )  # fmt: skip


def test_a_sign_language_of_either_kind_answers_for_both(tmp_path_factory: pytest.TempPathFactory) -> None:
    signing = edition_of(
        [made_up("flemish signs", languages=("vgt",)), made_up("french signs", languages=("lsfb",)), made_up("none")],
        tmp_path_factory.mktemp("signs"),
    )
    found = signing.find(Query(chips=(Chip("language", "sgn"),)))
    assert {row.name.name_for("") for row in found.rows} == {"flemish signs", "french signs"}
    signing.close()


def test_unknown_is_said_in_codes(small: EditionDirectory) -> None:
    rows = {row.name.name_for(""): row for row in find(small, "rouw").rows}
    assert rows["no place, nobody knows"].unknown == (
        "place", "next_meeting", "cost", "phone", "step_free", "led_by", "checked_on"
    )  # fmt: skip
    assert "place" not in rows["near"].unknown
    assert rows["organisation"].unknown == ("cost", "phone")


def test_a_narrow_word_of_a_wide_theme_comes_first(directory: EditionDirectory) -> None:
    found = directory.find(directory.understand("fibromyalgie"))
    assert [chip.value for chip in found.query.chips] == ["chronic-illness"]
    assert "ibromyalgi" in found.rows[0].name.name_for("nl") + found.rows[1].name.name_for("nl")
