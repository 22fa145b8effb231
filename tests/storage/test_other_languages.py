"""The languages without an interface: what is typed in them is understood all the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from healing_desktop.core.folding import words_of
from healing_desktop.core.query import CHIP_TYPES
from healing_desktop.storage.directory import EditionDirectory
from tests.fixtures.generated import DATA

LANGUAGES = ("ar", "uk", "tr", "ru", "fa", "es", "pl", "ti", "so", "ps")
LEAST_PHRASES = 2
LISTS = (("theme", "themes.yaml"), ("kind", "kinds.yaml"), ("audience", "audiences.yaml"))

# One sentence per language and need, not yet looked through by people who speak it.
CALLS = [
    ("ik wil niet meer leven", "suicide"), ("je n'en peux plus de vivre", "suicide"),
    ("ich will nicht mehr leben", "suicide"), ("ich will mich umbringen", "suicide"),
    ("I don't want to be here anymore", "suicide"),
    ("لا أريد أن أعيش", "suicide"), ("بدي أموت", "suicide"), ("не хочу жити", "suicide"), ("не хочу жить", "suicide"),
    ("мне не хочется жить", "suicide"), ("yaşamak istemiyorum", "suicide"), ("میخوام بمیرم", "suicide"),
    ("no quiero vivir", "suicide"), ("nie chcę żyć", "suicide"), ("ክመውት እደሊ", "suicide"),
    ("ma doonayo inaan noolaado", "suicide"), ("نه غواړم ژوند وکړم", "suicide"),
    ("mijn man heeft mij geslagen", "violence"), ("mon mari me frappe", "violence"),
    ("mein Mann hat mich geschlagen", "violence"), ("mein Mann will mich umbringen", "violence"),
    ("scared to go home", "violence"),
    ("بيضربني جوزي", "violence"), ("мене б'є чоловік", "violence"), ("муж меня бьёт", "violence"),
    ("eşim beni dövüyor", "violence"), ("شوهرم منو میزنه", "violence"), ("mi marido me pega", "violence"),
    ("mąż mnie bije", "violence"), ("ሰብኣየይ ይወቕዓኒ", "violence"), ("ninkaygu wuu i garaacaa", "violence"),
    ("خاوند مې وهي", "violence"),
]  # fmt: skip
NO_CALLS = (
    "kinderen die niet luisteren", "angst voor honden", "moe van het werk", "je ne peux plus marcher",
    "ich will nicht mehr rauchen", "I lost my job", "موت زوجي", "хочу поговорить", "mi hijo no come",
    "boję się wyjść z domu", "ölüm",
)  # fmt: skip


def terms() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(chip type, value, the fields of the YAML) of every list."""
    folder = DATA / "taxonomies"
    for kind, name in LISTS:
        for fields in yaml.load((folder / name).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader):
            yield kind, fields["code"], fields
    small = yaml.load((folder / "search-words.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    for kind, values in small.items():
        if kind in CHIP_TYPES:
            yield from ((kind, fields["value"], fields) for fields in values)


def words(language: str, fields: dict[str, Any]) -> list[str]:
    """Phrases in that language; a word spelled alike in two languages stands in one of them."""
    return list((fields.get("words") or {}).get(language, ()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_theme_has_words(language: str) -> None:
    phrases = {code: {words_of(word) for word in words(language, fields)} for kind, code, fields in terms()
               if kind == "theme"}  # fmt: skip
    assert [code for code, found in phrases.items() if len(found) < LEAST_PHRASES] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_phrase_alone_is_understood(directory: EditionDirectory, language: str) -> None:
    typed = [(kind, code, phrase) for kind, code, fields in terms() for phrase in words(language, fields)]
    assert len(typed) > 300
    understood = [
        (kind, code, phrase, directory.understand(phrase).chips)
        for kind, code, phrase in typed
    ]  # fmt: skip
    assert [
        (phrase, chips)
        for kind, code, phrase, chips in understood
        if (kind, code) not in {(c.type, c.value) for c in chips}
    ] == []


@pytest.mark.parametrize(("typed", "need"), CALLS)
def test_a_call_for_help_is_heard_in_every_language(directory: EditionDirectory, typed: str, need: str) -> None:
    assert directory.understand(typed).danger == need
    assert directory.understand(f"1000 {typed}").danger == need


@pytest.mark.parametrize("typed", NO_CALLS)
def test_what_only_sounds_like_one_is_no_call(directory: EditionDirectory, typed: str) -> None:
    assert directory.understand(typed).danger is None


@pytest.mark.parametrize(
    ("name", "nis"),
    [("بروكسل", "21004"), ("Брюссель", "21004"), ("Брюсселе", "21004"), ("بروکسل", "21004"), ("Brüksel", "21004"),
     ("Bruselas", "21004"), ("Bruksela", "21004"), ("ብራስልስ", "21004"), ("أنتويرب", "11002"), ("Antwerpia", "11002"),
     ("Гент", "44021"), ("Gante", "44021"), ("Льєж", "62063"), ("لیژ", "62063"), ("سخاربيك", "21015"),
     ("Моленбек", "21012")],
)  # fmt: skip
def test_a_municipality_in_newcomers_languages(directory: EditionDirectory, name: str, nis: str) -> None:
    assert [chip.value for chip in directory.understand(name).chips] == [f"nis:{nis}"]


def test_letters_that_a_writer_may_choose_between(directory: EditionDirectory) -> None:
    """Pashto with or without its own ye and gaf, Tigrinya with either s and ts."""
    for written in ("وېره", "ویره", "ويره"):
        assert [chip.value for chip in directory.understand(written).chips] == ["anxiety"]
    for written in ("ዓመጽ", "ዓመፅ"):
        assert [chip.value for chip in directory.understand(written).chips] == ["violence"]
