"""List rows in words: every unknown is said, every date carries its condition."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from healing_desktop.core.entries import Cost, GroupRow, Kind, Reason, ScheduleRule
from healing_desktop.core.present_row import capital, present_row
from healing_desktop.core.words import FSI, LRI, Words
from tests.core.samples import (
    DATED,
    LANGUAGES,
    SURE,
    TAXONOMIES,
    TODAY,
    VAGUE,
    plain,
    source_of,
    text,
    words_in,
)

EXPECTED: list[tuple[str, GroupRow, tuple[str, ...]]] = [
    ("nl", DATED, (
        "Café-deuil de Tournai",
        "Lotgenotengroep · niet bekend wie begeleidt",
        "Doornik · ongeveer 61 km · prijs: navragen · in het Frans",
        "ma 7 dec volgens het rooster van 2018: vraag het na voor je gaat",
        "Laatst nagekeken 8 jaar geleden: bel eerst",
        "Past bij: Rouw · Niet bekend: prijs, telefoon, toegang zonder trappen, wie begeleidt",
        ("Café-deuil de Tournai. Lotgenotengroep, niet bekend wie begeleidt. Doornik, "
        "ongeveer 61 km van 9000 Gent. "
        "Maandag 7 december 2026 volgens het rooster van 2018: vraag het na voor je gaat. "
        "Prijs: navragen. In het Frans. Laatst nagekeken 8 jaar geleden: bel eerst."),
    )),
    ("fr", DATED, (
        "Café-deuil de Tournai",
        "Groupe d'entraide · on ne sait pas qui anime",
        "Tournai · environ 61 km · prix : à demander",
        "lun. 7 déc. selon l'horaire de 2018 : vérifiez avant d'y aller",
        "Dernière vérification il y a 8 ans : appelez d'abord",
        "Correspond à : Deuil · Inconnu : prix, téléphone, accès sans marches, qui anime",
        ("Café-deuil de Tournai. Groupe d'entraide, on ne sait pas qui anime. Tournai, "
        "environ 61 km depuis 9000 Gent. "
        "Lundi 7 décembre 2026 selon l'horaire de 2018 : "
        "vérifiez avant d'y aller. Prix : à demander. Dernière vérification il y a 8 ans : appelez d'abord."),
    )),
    ("de", VAGUE, (
        "Rouw Vlaanderen",
        "Gruppe · Leitung nicht bekannt",
        "Flandern · Ort: nachfragen · Preis: nachfragen · auf Niederländisch",
        "Termine nicht bekannt: fragen Sie nach, bevor Sie hingehen",
        "Datum der letzten Prüfung unbekannt: zuerst anrufen",
        "Nicht bekannt: Ort, Termine, Datum der letzten Prüfung",
        ("Rouw Vlaanderen. Gruppe, Leitung nicht bekannt. Flandern, Ort: nachfragen. "
        "Termine nicht bekannt: fragen Sie nach, bevor Sie hingehen. Preis: nachfragen. Auf Niederländisch. "
        "Datum der letzten Prüfung unbekannt: zuerst anrufen."),
    )),
    ("en", VAGUE, (
        "Rouw Vlaanderen",
        "Group · who leads it is not known",
        "Flanders · place: ask · cost: ask · in Dutch",
        "Dates not known: ask before you go",
        "Date of last check unknown: call first",
        "Not known: place, dates, date of last check",
        ("Rouw Vlaanderen. Group, who leads it is not known. Flanders, place: ask. "
        "Dates not known: ask before you go. Cost: ask. In Dutch. Date of last check unknown: call first."),
    )),
    ("en", SURE, (
        "Praatgroep Gent",
        "Support group · led by peers",
        "Gent · 2.4 km · free · in Dutch",
        "Tue 1 Dec 18:00 · in 10 days",
        "Checked 2 months ago",
        "",
        ("Praatgroep Gent. Support group, led by peers. Gent, 2.4 km from 9000 Gent. "
        "Tuesday 1 December 2026, 18:00 to 19:30, in 10 days. Free. In Dutch. Checked 2 months ago."),
    )),
    ("nl", SURE, (
        "Praatgroep Gent",
        "Lotgenotengroep · begeleid door lotgenoten",
        "Gent · 2,4 km · gratis",
        "di 1 dec 18.00 · over 10 dagen",
        "2 maanden geleden nagekeken",
        "",
        ("Praatgroep Gent. Lotgenotengroep, begeleid door lotgenoten. Gent, 2,4 km van 9000 Gent. "
        "Dinsdag 1 december 2026, 18.00 tot 19.30 uur, over 10 dagen. Gratis. 2 maanden geleden nagekeken."),
    )),
]  # fmt: skip


@pytest.mark.parametrize(("language", "row", "expected"), EXPECTED)
def test_rows(language: str, row: GroupRow, expected: tuple[str, ...]) -> None:
    said = present_row(row, words_in(language), TAXONOMIES, TODAY, "9000 Gent")
    found = (said.name, said.kind, said.where, said.when, said.trust, said.why, said.spoken)
    assert tuple(plain(part) for part in found) == expected
    assert said.stale == (row is not SURE)


def test_name_is_never_the_english_gloss_for_others() -> None:
    names = [present_row(DATED, words_in(language), TAXONOMIES, TODAY).name for language in LANGUAGES]
    assert names == ["Café-deuil de Tournai"] * 3 + ["Grief café, Tournai"]


def test_distance_of_the_desk_is_not_said_from_anywhere() -> None:
    spoken = present_row(SURE, words_in("en"), TAXONOMIES, TODAY).spoken
    assert "Gent, 2.4 km. " in spoken


def test_words_of_the_source_where_no_rule_is_known() -> None:
    row = replace(VAGUE, meets=text(nl="Elke week", en="Every week"))
    assert present_row(row, words_in("nl"), TAXONOMIES, TODAY).when == "Elke week"
    assert present_row(row, words_in("fr"), TAXONOMIES, TODAY).when == "Elke week (en néerlandais)"


def test_a_price_in_words_of_another_language_says_so() -> None:
    row = replace(VAGUE, cost=Cost(words=text(nl="5 euro, koffie inbegrepen")))
    assert present_row(row, words_in("nl"), TAXONOMIES, TODAY).where.endswith("5 euro, koffie inbegrepen")
    assert "5 euro, koffie inbegrepen (in Dutch)" in present_row(row, words_in("en"), TAXONOMIES, TODAY).where


@pytest.mark.parametrize(("language", "said"), [("tr", "İki"), ("nl", "Iki"), ("en", "Iki")])
def test_a_capital_is_that_of_the_language(language: str, said: str) -> None:
    assert capital("iki", language) == said
    assert capital("", language) == ""


def test_a_rule_without_a_start_gives_no_date() -> None:
    row = replace(VAGUE, schedules=(ScheduleRule("WEEKLY", "WE", interval=2, part="morning"),))
    said = present_row(row, words_in("nl"), TAXONOMIES, TODAY).when
    assert said == "om de 2 weken op woensdag, in de voormiddag: vraag de datum"


def test_time_of_day_counts() -> None:
    row = replace(SURE, checked_on="2026-11-03")
    at_night = present_row(row, words_in("en"), TAXONOMIES, datetime(2026, 12, 1, 19, 31))
    assert at_night.when == "Tue 5 Jan 18:00 · in 5 weeks"
    assert at_night.trust == "Checked this month"


def test_doubtful_network_names_the_official_finder() -> None:
    row = replace(VAGUE, kind=Kind.NETWORK_ADULT, doubtful=True, checked_on="2026-11-03")
    finders = ("spreekerover.be", "parlonsen.be", "sprichdarueber.be", "spreekerover.be")
    for language, finder in zip(LANGUAGES, finders, strict=True):
        said = present_row(row, words_in(language), TAXONOMIES, TODAY)
        assert finder in said.trust
        assert said.stale


@pytest.mark.parametrize(
    ("kind", "kind_words", "when"),
    [
        (Kind.ORGANISATION, "Organisatie", "Vraag welke groepen er zijn, en wanneer"),
        (Kind.HELPLINE, "Hulplijn", "Uren niet bekend"),
        (Kind.PLATFORM, "Informatie- en contactpunt", ""),
        (Kind.NETWORK_ADULT, "Netwerk geestelijke gezondheid voor volwassenen", ""),
        (Kind.NETWORK_YOUTH, "Netwerk geestelijke gezondheid voor kinderen en jongeren", ""),
    ],
)
def test_other_kinds(kind: Kind, kind_words: str, when: str) -> None:
    said = present_row(replace(VAGUE, kind=kind), words_in("nl"), TAXONOMIES, TODAY)
    assert (said.kind, said.when) == (kind_words, when)


def test_a_telephone_line_shows_its_number() -> None:
    row = replace(VAGUE, kind=Kind.HELPLINE, phone="106", cost=Cost(free=True))
    assert present_row(row, words_in("nl"), TAXONOMIES, TODAY).where == "Telefoon 106 · Vlaanderen · gratis"


REASONS = (
    Reason("theme", "grief"), Reason("language", "fr"), Reason("cost", "free"), Reason("step_free", "yes"),
    Reason("age", "17"), Reason("text", "koffie"), Reason("place", "9000"), Reason("distance", "10"),
    Reason("unheard-of", "x"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "why"),
    [
        ("nl", "Past bij: Rouw, Frans, gratis, zonder trappen, leeftijd 17, “koffie”, dicht bij Gent"),
        (
            "fr",
            ("Correspond à : Deuil, français, gratuit, sans marches, âge 17, « koffie », à proximité de : Gent"),
        ),
        ("de", "Passt zu: Trauer, Französisch, kostenlos, ohne Stufen, Alter 17, „koffie“, nahe Gent"),
        ("en", "Fits: Grief, French, free, step-free, age 17, “koffie”, near Gent"),
    ],
)
def test_why_it_is_in_the_list(language: str, why: str) -> None:
    row = replace(SURE, why=REASONS, unknown=("nobody-knows",))
    assert plain(present_row(row, words_in(language), TAXONOMIES, TODAY, "Gent").why) == why


@pytest.mark.parametrize(
    ("distance", "covers", "why"),
    [
        (2.0, False, "Fits: nearby"),
        (61.0, False, ""),
        (61.0, True, "Fits: also for your area"),
        (None, False, ""),
    ],
)
def test_near_only_when_it_is(distance: float | None, covers: bool, why: str) -> None:
    row = replace(SURE, distance_km=distance, covers_place=covers, why=(Reason("place", "9000"),))
    assert present_row(row, words_in("en"), TAXONOMIES, TODAY).why == why


def test_right_to_left_keeps_numbers_whole() -> None:
    arabic = Words.from_source("ar", source_of("nl"), source_of("en"))
    said = present_row(replace(SURE, kind=Kind.HELPLINE), arabic, TAXONOMIES, TODAY)
    assert f"{LRI}09 000 00 00" in said.where
    assert f"{LRI}18.00" in said.when
    assert f"{FSI}2.4" in said.where


def test_a_language_that_the_reader_shares_is_not_told() -> None:
    for languages, told in ((("nl", "fr"), ""), (("fr",), "in het Frans"), ((), "")):
        row = replace(SURE, languages=languages)
        where = plain(present_row(row, words_in("nl"), TAXONOMIES, TODAY).where)
        assert where == " · ".join(part for part in ("Gent", "2,4 km", "gratis", told) if part)
