"""A sentence before a language is chosen: said in each, ordered, and never longer than a reader likes."""

from __future__ import annotations

import pytest

from healing_desktop.core.said import LONGEST_ARGUMENT, Said
from tests.core.samples import words_in

PHONE, NAME = Said("finding-same-phone"), Said("finding-alike")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "“x” is geen dag die bestaat. Verbeter de datum."),
        ("fr", "«\u00a0x\u00a0» n'est pas un jour qui existe. Corrigez la date."),
        ("de", "„x“ ist kein Tag, den es gibt. Verbessern Sie das Datum."),
        ("en", "“x” is not a day that exists. Mend the date."),
    ],
)
def test_it_is_said_in_the_language_asked(language: str, sentence: str) -> None:
    assert Said("finding-not-a-day", value="x").sentence(words_in(language)) == sentence


def test_lists_and_sentences_in_a_sentence_are_said_too() -> None:
    said = Said("finding-may-be-one", name="A", place="x.yaml:1", why=(PHONE, NAME))
    assert "(dezelfde telefoon, bijna dezelfde naam in dezelfde gemeente)" in said.sentence(words_in("nl"))
    assert str(said) == "finding-may-be-one name=A place=x.yaml:1 why=finding-same-phone,finding-alike"
    assert Said("finding-read-back", why=PHONE).sentence(words_in("en")).endswith(": same telephone")


def test_a_number_chooses_its_plural() -> None:
    one, two = (Said("finding-lines-unchecked", n=n, days=90, codes=("a",)).sentence(words_in("en")) for n in (1, 2))
    assert (one[:6], two[:7]) == ("1 line", "2 lines")


def test_they_are_values() -> None:
    assert len({Said("finding-twice", value="a"), Said("finding-twice", value="a")}) == 1
    assert sorted([Said("finding-twice", value="b"), Said("finding-ages"), Said("finding-twice", value="a")]) == [
        Said("finding-ages"), Said("finding-twice", value="a"), Said("finding-twice", value="b"),
    ]  # fmt: skip


def test_what_stands_in_it_is_short_and_on_one_line() -> None:
    ((_, told),) = Said("finding-twice", value="a\n b" * 100).args
    assert isinstance(told, str)
    assert (len(told), told[:7], told[-1]) == (LONGEST_ARGUMENT, "a ba ba", "…")
