"""What a visitor who is alone reads of a group: four facts first; and what a voice says of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healing_desktop.core.entries import Contact, Entry
from healing_desktop.core.present_simple import SimpleWords, simple_words
from tests.core.samples import LANGUAGES, SURE, TAXONOMIES, VAGUE, entry, plain, said, text, words_in


def simple(found: Entry, language: str = "nl") -> SimpleWords:
    return simple_words(said(found, language), words_in(language), TAXONOMIES)


def test_four_facts_then_the_rest_each_once() -> None:
    words = simple(entry(SURE))
    assert [(fact.key, plain(fact.text)) for fact in words.first] == [
        ("next", "Dinsdag 1 december 2026, 18.00 tot 19.30 uur, over 10 dagen"),
        ("where", "Stationsstraat 1, 9000 Gent · 2,4 km"),
        ("cost", "Gratis"),
        ("how_to_join", "Bel eerst."),
    ]
    assert words.number.text == "09 000 00 00"
    assert [fact.key for fact in words.then][:4] == ["first_time", "languages", "who_for", "step_free"]
    assert len({fact.key for fact in (*words.first, words.number, *words.then)}) == len(words.first) + 1 + len(
        words.then
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_knows_no_number_is_told_what_to_do_instead(language: str) -> None:
    found = replace(entry(VAGUE, contact=Contact()), cards=())
    words, own = simple(found, language), said(found, language)
    assert words.number.text == ""
    assert words.first[-1].text == own.step
    assert not {"how_to_join", "phone"} & {fact.key for fact in words.then}, "not said once more as unknown"


def test_a_voice_says_what_is_in_its_language_the_alert_first_and_a_number_digit_by_digit() -> None:
    found = entry(SURE, alert=text(nl="Niet op 24 december."))
    dutch, french = simple(found), simple(found, "fr")
    assert (dutch.spoken[0].anchor, dutch.spoken[0].said) == ("alert", "Niet op 24 december.")
    assert next(one.said for one in dutch.spoken if one.anchor == "phone").endswith("0 9, 0 0 0, 0 0, 0 0.")
    assert {"first_time", "who_for"} <= {one.anchor for one in dutch.spoken}
    # The card is in Dutch only: a French voice cannot say it.
    assert not {"alert", "what", "first_time", "who_for"} & {one.anchor for one in french.spoken}
    assert "name" in {one.anchor for one in french.spoken}
