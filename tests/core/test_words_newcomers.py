"""The ten catalogues for paper: every phrase that paper can say, with the variables and plurals it takes."""

from __future__ import annotations

import re

import pytest
from babel import Locale

from healing_desktop.core.fluent_patterns import messages
from healing_desktop.core.texts import INTERFACE_LANGUAGES, NEWCOMER_LANGUAGES, RIGHT_TO_LEFT
from healing_desktop.core.words import NOBODY, READ_BY, Words
from tests.core.samples import source_of, words_in
from tests.core.test_words_catalogues import COUNTS, LISTS, variables

SECTION = re.compile(r"^### ([a-z ,]+)", re.MULTILINE)
# The other sections of the catalogue are for the window and the terminal alone.
ON_PAPER = frozenset(
    {
        "dates",
        "amounts",
        "schedule",
        "freshness",
        "rows",
        "entry",
        "handout",
        "lists and articles on paper",
        "booklet",
        "map on paper",
    }
)
# What the window, the terminal or the calendar file says, though it stands among what paper says.
NOT_ON_PAPER = re.compile(r"(why|reason|unknown|spoken|compare|outcome|warning|row)-")
# What a list on paper says of how it was found, and of what a row does not know.
ALSO_ON_PAPER = frozenset(
    {"unlisted-since", "why-unknown", "unknown-phone", "unknown-cost", "unknown-languages", "own-mark"}
    | {
        f"found-{key}"
        for key in ("groups", "results", "best-first", "order-distance", "order-meeting", "certain", "shown")
    }
)
# The words to somebody in danger are never machine made: on paper they are said in nl, fr, de and en.
CRISIS_WORDS = frozenset({"handout-crisis-title", "handout-crisis-short", "region-lines"})
# Forms of a list that only some languages tell apart: see `Words.form_of`.
FORMS = r"months-alone|weekdays-(alone|weekly|gender)|ordinals(-from-end)?-[fn]"
OWN_KEYS = re.compile(rf"words-read-by|language-[a-z]{{2,3}}|{FORMS}")
# In these a number changes the word after it in more ways than "1 day, 2 days".
MANY_PLURALS = frozenset(code for code in NEWCOMER_LANGUAGES if "few" in Locale.parse(code).plural_form.tags)


def paper_keys() -> frozenset[str]:
    pieces = SECTION.split(source_of("nl"))
    said = {
        key for name, text in zip(pieces[1::2], pieces[2::2], strict=True) if name in ON_PAPER for key in messages(text)
    }
    return (frozenset(key for key in said if not NOT_ON_PAPER.match(key)) | ALSO_ON_PAPER) - CRISIS_WORDS


def plurals(pattern: str) -> set[str]:
    return set(re.findall(r"\[(zero|one|two|few|many|other)\]", pattern))


def test_paper_says_a_lot() -> None:
    assert len(paper_keys()) > 200
    assert {"weekdays", "label-cost", "step-call", "fresh-long-old", "handout-printed"} <= paper_keys()
    assert not paper_keys() & {"found-nothing", "compare-kind", "outcome-no-screen", "handout-crisis-title"}


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_paper_never_falls_back_on_english(language: str) -> None:
    assert sorted(paper_keys() - words_in(language).keys) == []


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_nothing_that_paper_does_not_say(language: str) -> None:
    left_over = words_in(language).keys - words_in("nl").keys
    assert [key for key in left_over if not OWN_KEYS.fullmatch(key)] == []
    assert not words_in(language).keys & CRISIS_WORDS


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_the_same_variables(language: str) -> None:
    own, dutch = variables(language), variables("nl")
    assert {key: names for key, names in own.items() if key in dutch and names != dutch[key]} == {}


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_every_plural_that_the_language_has(language: str) -> None:
    needed = {*Locale.parse(language).plural_form.tags, "other"}
    for key, pattern in messages(source_of(language)).items():
        counted = variables(language)[key] & COUNTS
        if "->" in pattern or (counted and language in MANY_PLURALS):
            assert plurals(pattern) == needed, key


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_fluent_reads_every_phrase(language: str) -> None:
    words = words_in(language)
    for key, names in variables(language).items():
        for number in (0, 1, 2, 3, 5, 11, 21, 100):
            said = words(key, **{name: number if name in COUNTS else f"<{name}>" for name in names})
            assert all(f"<{name}>" in said for name in names - COUNTS), key
            assert not re.search(r"[{}]|\S  ", said), key
            assert not [mark for mark in said if mark.isdecimal() and mark not in "0123456789"], key


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_lists_are_as_long_as_the_year(language: str) -> None:
    words = words_in(language)
    found = {key: words.list_of(key) for key in LISTS}
    assert {key: len(items) for key, items in found.items()} == LISTS
    assert all(item == item.strip() and item for items in found.values() for item in items)
    assert all(len(set(items)) == len(items) for key, items in found.items() if not key.endswith("-short"))


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_clocks_run_to_24(language: str) -> None:
    words = words_in(language)
    marks = "\u2066\u2067\u2068\u2069"
    assert "".join(mark for mark in words("clock", hour="19", minute="30") if mark not in marks) in ("19:30", "19.30")
    assert "19" in words("clock-hour", hour="19", minute="00")


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_names_of_a_law_or_a_service_stay_as_they_are(language: str) -> None:
    words = words_in(language)
    assert [words(f"welfare-{code}") for code in ("nl", "fr", "de")] == ["OCMW", "CPAS", "ÖSHZ"]
    assert "CAW" in words("step-none")


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_its_letters(language: str) -> None:
    """Most words are not left in Dutch or English."""
    own, others = messages(source_of(language)), [messages(source_of(code)) for code in ("nl", "en")]
    same = [
        key
        for key in own
        for other in others
        if own[key] == other.get(key) and re.search(r"[a-z]{5}", own[key].replace("$", ""))
    ]
    assert len({key for key in same if not re.fullmatch(r"[^a-z]*(\{ \$[\w-]+ \}[^a-z]*)*", own[key])}) < 6, same


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_our_own_languages_are_no_machines_words(language: str) -> None:
    assert not words_in(language).machine_made


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_machine_made_until_somebody_has_read_it(language: str) -> None:
    told = messages(source_of(language))[READ_BY]
    assert told == NOBODY or re.search(r"\w+.*, .*20\d\d", told), "a role and a date"
    assert words_in(language).machine_made == (told == NOBODY)
    read = Words.from_source(
        language, source_of(language).replace(f"{READ_BY} = {NOBODY}", f"{READ_BY} = tolk, mei 2027")
    )
    assert not read.machine_made


def test_right_to_left_languages() -> None:
    assert {code for code in NEWCOMER_LANGUAGES if words_in(code).right_to_left} == RIGHT_TO_LEFT & set(
        NEWCOMER_LANGUAGES
    )
