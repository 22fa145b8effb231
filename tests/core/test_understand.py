"""From words to chips, with a small vocabulary; what the real one makes of real queries is in tests/storage."""

from __future__ import annotations

import pytest

from healing_desktop.core.folding import fold, words_of
from healing_desktop.core.places import Place
from healing_desktop.core.query import Chip, Query
from healing_desktop.core.texts import LocalText
from healing_desktop.core.understand import LONGEST_TEXT, MOST_WORDS, understand
from healing_desktop.core.vocabulary import Vocabulary
from tests.fixtures.hostile import HOSTILE


def made_up_place(code: str, nis: str, name: str) -> Place:
    text = LocalText((("nl", name),))
    areas = ("country:BE", f"municipality:{nis}")
    return Place(code, None, nis, text, text, 51.05, 3.72, areas, ("nl",))


PLACES = {
    "9000": made_up_place("9000", "44021", "Gent"),
    "nis:44021": made_up_place("nis:44021", "44021", "Gent"),
    "9870": made_up_place("9870", "44081", "Zulte"),
    "nis:44081": made_up_place("nis:44081", "44081", "Zulte"),
    "nis:23047": made_up_place("nis:23047", "23047", "Machelen"),
    "2321": made_up_place("2321", "13014", "Meer"),
}
VOCABULARY = Vocabulary.of(
    [
        (("rouw",), "theme", "grief"),
        (("groupe", "de", "parole"), "kind", "support-group"),
        (("groupe",), "kind", "open-sharing"),
        (("maandag",), "day", "MO"),
        (("avond",), "time", "evening"),
        (("slaat", "mij"), "theme", "partner-violence"),
        (("gent",), "place", "nis:44021"),
        (("machelen",), "place", "nis:23047"),
        (("meer",), "place", "2321"),
        (("rouw",), "theme", "never"),
        (("wil", "niet", "meer", "leven"), "danger", "suicide"),
        (("man", "slaat", "mij"), "danger", "violence"),
        (("zulte",), "place", "nis:44081"),
        *(((word,), "stop", "") for word in ("ik", "wil", "niet", "de")),
        *(((word,), "age_unit", "") for word in ("jaar", "ans")),
        (("plus", "de"), "age_over", ""),
        (("van",), "age_over", ""),
        *(((word,), "duration", "") for word in ("geleden", "depuis")),
        (("groep",), "group", "nl"),
        (("gulten",), "everyday", ""),
    ]
)


def read(text: str, desk_place: Place | None = None) -> Query:
    return understand(text, VOCABULARY, PLACES.get, desk_place)


def chips(text: str) -> list[tuple[str, str]]:
    return [(chip.type, chip.value) for chip in read(text).chips]


def test_words_in_any_order_become_the_same_chips() -> None:
    assert chips("rouw 9000") == [("theme", "grief"), ("place", "9000")]
    assert chips("9000 ROUW!") == [("place", "9000"), ("theme", "grief")]


def test_the_longest_phrase_wins() -> None:
    assert chips("groupe de parole") == [("kind", "support-group")]
    assert chips("groupe parole") == [("kind", "open-sharing")]


def test_what_means_nothing_is_left_for_full_text_and_stop_words_fall_away() -> None:
    assert read("ik wil similes rouw").words == ("similes",)
    assert read("similes Similes SIMILES").words == ("similes",)


@pytest.mark.parametrize("typed", ["rouw 9", "rouw 90", "rouw 900"])
def test_a_postcode_that_is_being_typed_waits(typed: str) -> None:
    query = read(typed)
    assert [chip.value for chip in query.chips] == ["grief"]
    assert query.words == query.unrecognised == ()


def test_a_number_that_is_no_place_is_said_back() -> None:
    assert read("rouw 9999").unrecognised == ("9999",)
    assert read("90 rouw").unrecognised == ("90",)
    assert read("rouw 12345 12345").unrecognised == ("12345",)


def test_a_postcode_and_a_name_are_one_place() -> None:
    assert chips("9000 Gent") == chips("Gent 9000") == chips("in 9000 de Gent") == [("place", "9000")]
    assert chips("9870 Machelen") == [("place", "9870")]
    assert chips("9000 rouw gent") == [("place", "9000"), ("theme", "grief")], "the same municipality"
    assert chips("9870 rouw gent") == [("place", "9870"), ("theme", "grief"), ("place", "nis:44021")]


def test_a_distance_is_a_chip_where_it_was_typed() -> None:
    assert chips("rouw 10 km gent") == [("theme", "grief"), ("distance", "10"), ("place", "nis:44021")]
    assert read("25km").chips == (Chip("distance", "25", "25km"),)
    assert chips("007 km") == [("distance", "7")]


def test_no_distance_of_nought() -> None:
    assert read("0 km rouw").unrecognised == ("0 km",)
    assert chips("0 km rouw") == [("theme", "grief")]


def test_a_day_and_a_part_of_it_in_one_word() -> None:
    assert chips("maandagavond") == [("day", "MO"), ("time", "evening")]
    assert chips("maandagxyz") == []


def test_a_chip_keeps_the_words_as_they_were_typed() -> None:
    typed = [chip.typed for chip in read("  Groupe de  PAROLE, l'rouw 9000").chips]
    assert typed == ["Groupe de PAROLE,", "l'rouw", "9000"]


def test_the_same_chip_is_made_once() -> None:
    assert chips("rouw rouw ROUW 9000 9000") == [("theme", "grief"), ("place", "9000")]


def test_earlier_meanings_win() -> None:
    assert chips("rouw") == [("theme", "grief")]


def test_danger_comes_before_everything_and_is_not_searched_for() -> None:
    query = read("ik wil niet meer leven")
    assert query.danger == "suicide"
    assert (query.chips, query.words) == ((), ()), "no place called Meer, no search for the word"
    assert chips("meer") == [("place", "2321")]


def test_danger_that_is_a_theme_stays_a_theme() -> None:
    query = read("man slaat mij gent")
    assert query.danger == "violence"
    assert [chip.value for chip in query.chips] == ["partner-violence", "nis:44021"]


def test_distances_are_measured_from_the_typed_place_else_from_the_desk() -> None:
    desk = PLACES["9870"]
    typed, at_the_desk, nowhere = read("rouw 9000", desk), read("rouw", desk), read("rouw")
    assert typed.origin_typed
    assert typed.origin is not None
    assert "municipality:44021" in typed.origin.areas
    assert not at_the_desk.origin_typed
    assert at_the_desk.origin is not None
    assert "municipality:44081" in at_the_desk.origin.areas
    assert nowhere.origin is None


def test_only_the_beginning_of_a_flood_counts() -> None:
    assert len(read("ab cd " * 500).words) == 2
    many = read(" ".join(f"w{n}" for n in range(200)))
    assert len(many.words) == MOST_WORDS
    assert sum(map(len, read("x" * 10_000).words)) == LONGEST_TEXT


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_that_is_typed_raises(text: str) -> None:
    query = read(text)
    assert query.text == text
    assert all(word.isalnum() or "_" in word for word in query.words), "no syntax is left in a word"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Dépression", "depression"), ("STRAẞE", "strasse"),
        ("İstanbul", "istanbul"), ("ısı", "isi"), ("œuvre", "oeuvre"),
        ("أُمّ", "ام"), ("ٱلْحِدَاد", "الحداد"), ("Ёлка", "елка"),
        ("ґанок", "ганок"), ("٩٠۰۰", "9000"), ("９０００", "9000"),
        ("l’âme", "l'ame"), ("وېره", "ويره"), ("افسردګۍ", "افسردگي"), ("ሠላም ዓመፅ ኀይሊ", "ሰላም ዓመጽ ሀይሊ"),
    ],
)  # fmt: skip
def test_folding(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_words_of_a_text() -> None:
    assert words_of("d'angst, rouw-café_2 \u202e_\u200f😀") == ("d", "angst", "rouw", "cafe", "2")


@pytest.mark.parametrize(
    ("typed", "years"),
    [
        ("16 jaar", "16"), ("16jaar", "16"), ("70+", "70"), ("plus de 60 ans", "60"), ("zoon van 14", "14"),
        ("3 jaar geleden", None), ("depuis 2 ans", None), ("130 jaar", None), ("16", None), ("10 km", None),
    ],
)  # fmt: skip
def test_ages_and_what_only_looks_like_one(typed: str, years: str | None) -> None:
    assert [chip.value for chip in read(f"rouw {typed}").of_type("age")] == ([years] if years else [])


def test_a_duration_is_not_told_as_not_understood() -> None:
    assert read("rouw 3 jaar geleden").unrecognised == ()


@pytest.mark.parametrize("typed", ["rouww", "maandagg rouww", "rouwgroep", "rouw groep", "9000rouw", "rouwen"])
def test_errors_compounds_and_endings_give_the_same_theme(typed: str) -> None:
    assert ("theme", "grief") in chips(typed)


def test_a_right_word_never_loses_to_a_corrected_one() -> None:
    assert read("zluten").corrections == ()
    assert read("zlute").corrections == (("zlute", "zulte"),)
    assert read("gulten").corrections == (), "an everyday word is right as it is"


def test_what_was_taken_for_another_word_is_told() -> None:
    assert read("maandga").corrections == (("maandga", "maandag"),)


def test_the_keys_without_shift_are_a_postcode() -> None:
    assert chips("çààà") == [("place", "9000")]
    assert chips("rouw çààà") == [("theme", "grief"), ("place", "9000")]
    assert read("cafe à la").chips == ()


def test_a_stop_word_alone_is_the_beginning_of_a_word() -> None:
    assert read("ik").words == ("ik",)
    assert read("ik ").words == ()
    assert read("ik wil").words == ()
