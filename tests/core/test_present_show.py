"""What the visitor reads across the desk: few facts in the order of questions, nothing that is for staff."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from healing_desktop.core.entries import Contact, Entry, Kind
from healing_desktop.core.present_show import ShowWords, show_words
from tests.core.samples import DATED, LANGUAGES, SURE, TAXONOMIES, VAGUE, entry, plain, said, text, words_in

DAY_BEFORE_DATE = {
    "nl": "Dinsdag 1 december 2026",
    "fr": "Mardi 1er décembre 2026",
    "de": "Dienstag, 1. Dezember 2026",
    "en": "Tuesday 1 December 2026",
}


def shown(found: Entry, language: str = "nl") -> ShowWords:
    return show_words(said(found, language), words_in(language), TAXONOMIES)


def test_the_order_in_which_a_visitor_asks() -> None:
    words = shown(entry(SURE, note="for staff only", hours=text(nl="Alle dagen")))
    assert [(fact.key, plain(fact.text)) for fact in words.facts] == [
        ("what", "Een groep die samen praat."),
        ("next", "Dinsdag 1 december 2026, 18.00 tot 19.30 uur, over 10 dagen"),
        ("hours", "Alle dagen"),
        ("where", "Stationsstraat 1, 9000 Gent · 2,4 km"),
        ("phone", "09 000 00 00"),
        ("cost", "Gratis"),
        ("languages", "Nederlands, Frans"),
        ("how_to_join", "Bel eerst."),
    ]
    assert words.trust == "Nagekeken op 3 september 2026, 2 maanden geleden."
    assert "staff" not in str(words)
    assert "bron" not in str(words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_read_aloud_day_before_date(language: str) -> None:
    words = shown(entry(SURE), language)
    coming = next(fact for fact in words.facts if fact.key == "next")
    assert plain(coming.text).startswith(DAY_BEFORE_DATE[language])
    phone = next(fact for fact in words.facts if fact.key == "phone")
    assert re.fullmatch(r"0\d( \d{2,3})+", phone.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_unknown_says_whom_to_ask(language: str) -> None:
    words = shown(entry(VAGUE), language)
    unknown = {fact.key for fact in words.facts if fact.unknown}
    assert {"next", "where", "phone", "cost"} <= unknown
    assert all(fact.text and fact.label for fact in words.facts)


def test_another_language_says_which() -> None:
    what = next(fact for fact in shown(entry(SURE), "en").facts if fact.key == "what")
    assert (what.label, what.text) == ("What it is (Dutch)", "Een groep die samen praat.")


def test_what_is_no_group_says_what_to_do_now() -> None:
    house = replace(SURE, kind=Kind.ORGANISATION, enrolment=None)
    words = shown(entry(house, cards=(), contact=Contact("09 000 00 00")))
    join = next(fact for fact in words.facts if fact.key == "how_to_join")
    assert join.text == "Bel 09 000 00 00."


def test_what_is_old_is_said_to_be_old() -> None:
    assert shown(entry(DATED)).stale
    assert not shown(entry(SURE)).stale
