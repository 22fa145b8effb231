"""The four catalogues: the same keys and variables, and our own reader of them says what Fluent says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.dates import get_day_names, get_month_names
from fluent.runtime import FluentBundle, FluentResource

from healing_desktop.core.fluent_patterns import messages
from healing_desktop.core.public_holidays import _FIXED, _FROM_EASTER
from tests.core.samples import LANGUAGES, source_of, words_in

SOURCES = Path(__file__).resolve().parents[2] / "src" / "healing_desktop"
VARIABLE = re.compile(r"\{ \$([\w-]+) (?:\}|->)")
KEY = re.compile(r"^([a-z][\w-]*) = ", re.MULTILINE)
CALL = re.compile(r"\bwords\(\s*\"([a-z][\w-]*)\"")
LISTS = {
    "months": 12,
    "months-short": 12,
    "weekdays": 7,
    "weekdays-short": 7,
    "ordinals": 5,
    "ordinals-from-end": 2,
    "month-days": 31,
    "month-days-from-end": 2,
}
COUNTS, NUMBERS = frozenset({"n", "count"}), (0, 1, 2, 5, 21)
NOT_FOR_PEOPLE = re.compile(r"\b(filter|sync|query|tab|cache|database|server|null|id)\b", re.IGNORECASE)
# Whoever has set one up for the desks of a centre calls it so.
OF_ITS_SERVER = re.compile(r"server", re.IGNORECASE)


def variables(language: str) -> dict[str, set[str]]:
    return {key: set(VARIABLE.findall(pattern)) for key, pattern in messages(source_of(language)).items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    assert variables(language) == variables("en")
    assert words_in(language).keys == words_in("en").keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_twice(language: str) -> None:
    keys = KEY.findall(source_of(language))
    assert len(keys) == len(set(keys)) == len(messages(source_of(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_reader_says_what_fluent_says(language: str) -> None:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source_of(language)))
    for key, names in variables(language).items():
        for number in NUMBERS:
            args: dict[str, object] = {name: number if name in COUNTS else f"<{name}>" for name in names}
            pattern = bundle.get_message(key).value
            assert pattern is not None
            expected, errors = bundle.format_pattern(pattern, args)
            assert not errors
            assert words_in(language)(key, **args) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_and_weekdays_are_those_of_the_language(language: str) -> None:
    words = words_in(language)
    months, days = get_month_names("wide", locale=language), get_day_names("wide", locale=language)
    assert words.list_of("months") == tuple(months[number] for number in sorted(months))
    assert words.list_of("weekdays") == tuple(days[number] for number in sorted(days))
    assert {key: len(words.list_of(key)) for key in LISTS} == LISTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_holiday_has_a_name(language: str) -> None:
    for code in (*_FIXED.values(), *_FROM_EASTER.values()):
        assert words_in(language)(f"holiday-{code}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_people(language: str) -> None:
    for key, pattern in messages(source_of(language)).items():
        said = VARIABLE.sub("", pattern)
        assert not NOT_FOR_PEOPLE.search(OF_ITS_SERVER.sub("", said) if key.startswith("centre-") else said), key
        assert not re.search(r"\S  ", pattern), key


def test_french_signs_do_not_stand_alone_on_a_line() -> None:
    assert not re.findall(r".* [:;?!»](?: .*|$)", VARIABLE.sub("x", source_of("fr")), re.MULTILINE)


def test_every_key_in_the_program_exists() -> None:
    used = {
        (key, path.name) for path in SOURCES.rglob("*.py") for key in CALL.findall(path.read_text(encoding="utf-8"))
    }
    assert used
    assert {(key, name) for key, name in used if not words_in("en").has(key)} == set()
