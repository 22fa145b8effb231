"""An entry in words, in the visitor's order; what is unknown is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healing_desktop.core.entries import Attending, Card, Contact, Cost, Kind, MeetingPlace, Source
from healing_desktop.core.present_entry import Fact
from tests.core.samples import CARD, DATED, LANGUAGES, SURE, VAGUE, entry, fact, plain, said, text


def test_the_order_of_a_visitor() -> None:
    full = entry(
        replace(SURE, attending=Attending.BOTH, meets=text(nl="Elke eerste dinsdag")),
        contact=Contact("09 000 00 00", "post@groep.example", "https://www.groep.example/"),
        minimum_age=18,
        hours=text(nl="Alle dagen"),
    )
    shown = said(full)
    assert [(found.key, plain(found.text)) for found in shown.facts] == [
        ("who_for", "Voor wie rouwt."),
        ("meets", "Elke eerste dinsdag"),
        ("hours", "Alle dagen"),
        ("where", "Stationsstraat 1, 9000 Gent · 2,4 km · ook online"),
        ("step_free", "Ja, zonder trappen"),
        ("cost", "Gratis"),
        ("languages", "Nederlands, Frans"),
        ("phone", "09 000 00 00"),
        ("email", "post@groep.example"),
        ("web", "www.groep.example"),
        ("how_to_join", "Bel eerst."),
        ("first_time", "Je drinkt koffie."),
        ("leader", "Begeleid door lotgenoten"),
        ("ages", "Vanaf 18 jaar"),
        ("organisation", "Huis van Rouw"),
    ]
    assert not any(found.unknown or found.language for found in shown.facts)
    assert shown.what == Fact("what", "Wat het is", "Een groep die samen praat.")
    assert (shown.next_label, shown.next_known, shown.stale) == ("Volgende keer", True, False)
    assert shown.next_text == "dinsdag 1 december 2026, 18.00 tot 19.30 uur, over 10 dagen"
    assert shown.later == "daarna di 5 jan 18.00 · di 2 feb 18.00 · di 2 mrt 18.00 · di 6 apr 18.00"
    assert shown.step == "Bel 09 000 00 00 voor je gaat."
    assert shown.trust == "Nagekeken op 3 september 2026, 2 maanden geleden."


UNKNOWN = {
    "nl": {
        "who_for": "Niet bekend: vraag het eerst",
        "meets": "Data niet bekend: vraag het na voor je gaat",
        "where": "Plaats niet bekend: navragen. Voor mensen in: Vlaanderen",
        "step_free": "Niet bekend of er trappen zijn: vraag het eerst",
        "cost": "Niet bekend: vraag het na voor je gaat",
        "languages": "Niet bekend: vraag het eerst",
        "how_to_join": "Niet bekend: vraag het eerst",
        "first_time": "Niet bekend: vraag het eerst",
        "leader": "Niet bekend",
    },
    "fr": {
        "who_for": "Inconnu : demandez d'abord",
        "meets": "Dates inconnues : demandez avant d'y aller",
        "where": "Lieu inconnu : à demander. Pour les personnes de : Flandre",
        "step_free": "On ne sait pas s'il y a des marches : demandez d'abord",
        "cost": "Inconnu : demandez avant d'y aller",
        "languages": "Inconnu : demandez d'abord",
        "how_to_join": "Inconnu : demandez d'abord",
        "first_time": "Inconnu : demandez d'abord",
        "leader": "Inconnu",
    },
    "de": {
        "who_for": "Nicht bekannt: fragen Sie zuerst",
        "meets": "Termine nicht bekannt: fragen Sie nach, bevor Sie hingehen",
        "where": "Ort nicht bekannt: nachfragen. Für Menschen in: Flandern",
        "step_free": "Nicht bekannt, ob es Stufen gibt: fragen Sie zuerst",
        "cost": "Nicht bekannt: fragen Sie nach, bevor Sie hingehen",
        "languages": "Nicht bekannt: fragen Sie zuerst",
        "how_to_join": "Nicht bekannt: fragen Sie zuerst",
        "first_time": "Nicht bekannt: fragen Sie zuerst",
        "leader": "Nicht bekannt",
    },
    "en": {
        "who_for": "Not known: ask first",
        "meets": "Dates not known: ask before you go",
        "where": "Place not known: ask. For people in: Flanders",
        "step_free": "Not known if there are steps: ask first",
        "cost": "Not known: ask before you go",
        "languages": "Not known: ask first",
        "how_to_join": "Not known: ask first",
        "first_time": "Not known: ask first",
        "leader": "Not known",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_unknown_is_said(language: str) -> None:
    bare = replace(VAGUE, languages=(), audiences=())
    shown = said(entry(bare, cards=(), source=Source(None, None, None)), language)
    unknown = {found.key: plain(found.text) for found in shown.facts if found.unknown}
    assert "phone" in unknown
    assert {key: value for key, value in unknown.items() if key != "phone"} == UNKNOWN[language]
    assert not shown.next_known


SOURCES = [
    (
        Source("https://www.bron.example/pagina", None, "2018-11"),
        ("Bron: bron.example, november 2018; korte tekst geschreven door een machine, nog niet gelezen door een mens"),
    ),
    (
        Source("https://www.bron.example/pagina", "De Bron", None),
        ("Bron: De Bron, datum niet bekend; korte tekst geschreven door een machine, nog niet gelezen door een mens"),
    ),
    (
        Source(None, None, None),
        "Bron: niet bekend; korte tekst geschreven door een machine, nog niet gelezen door een mens",
    ),
]


@pytest.mark.parametrize(("source", "line"), SOURCES)
def test_source(source: Source, line: str) -> None:
    assert said(entry(SURE, source=source)).source == line


def test_who_read_the_card() -> None:
    read = replace(CARD, origin="human", reviewed="redactie, 3 mei 2026")
    assert said(entry(SURE, cards=(read,))).source.endswith("; korte tekst gelezen door redactie, 3 mei 2026")
    nameless = replace(read, reviewed=None)
    assert said(entry(SURE, cards=(nameless,))).source.endswith("; korte tekst gelezen door een mens")
    assert said(entry(SURE, cards=())).source == "Bron: bron.example, november 2018"


CARDS = tuple(Card(code, f"what {code}", f"Who {code}") for code in ("en", "de", "fr"))


@pytest.mark.parametrize(
    ("nis", "languages", "codes", "chosen"),
    [
        ("57081", ("fr",), ("en", "fr"), "fr"),  # Tournai: the language of the place
        ("63023", ("fr",), ("en", "de", "fr"), "de"),  # Eupen: German first
        ("21004", ("nl",), ("en", "fr"), "fr"),
        ("44021", ("fr",), ("en", "de"), "en"),  # nothing in the language of the place
        (None, ("fr",), ("en", "fr"), "fr"),  # no place: the language of the entry
        (None, (), ("de",), "de"),
    ],
)
def test_the_whole_card_falls_back(
    nis: str | None, languages: tuple[str, ...], codes: tuple[str, ...], chosen: str
) -> None:
    place = MeetingPlace(text(fr="X"), nis) if nis else None
    cards = tuple(card for card in CARDS if card.language in codes)
    shown = said(entry(replace(SURE, place=place, languages=languages), cards=cards))
    assert shown.what == Fact("what", "Wat het is", f"what {chosen}", language=chosen)
    assert (fact(shown, "who_for").text, fact(shown, "who_for").language) == (f"Who {chosen}", chosen)
    assert fact(shown, "cost").language is None


def test_without_a_card_the_kind_and_the_themes_say_what_it_is() -> None:
    shown = said(entry(SURE, cards=()))
    assert shown.what.text == "Lotgenotengroep · begeleid door lotgenoten. Thema's: Rouw"
    assert said(entry(replace(SURE, themes=()), cards=())).what.text == shown.kind


def test_names() -> None:
    shown = [said(entry(DATED), language) for language in LANGUAGES]
    assert [words.name for words in shown] == ["Café-deuil de Tournai"] * 3 + ["Grief café, Tournai"]
    assert [words.gloss for words in shown] == ["", "", "", "Café-deuil de Tournai"]


@pytest.mark.parametrize(
    ("enrolment", "nl", "fr"),
    [
        ("drop-in", "Je kunt gewoon komen.", "Vous pouvez simplement venir."),
        ("booking", "Schrijf je eerst in.", "Inscrivez-vous d'abord."),
        ("unheard-of", "Niet bekend: vraag het eerst", "Inconnu : demandez d'abord"),
        (None, "Niet bekend: vraag het eerst", "Inconnu : demandez d'abord"),
    ],
)
def test_how_to_join(enrolment: str | None, nl: str, fr: str) -> None:
    found = entry(replace(SURE, enrolment=enrolment), cards=())
    assert [plain(fact(said(found, language), "how_to_join").text) for language in ("nl", "fr")] == [nl, fr]


def test_only_groups_say_what_no_line_has() -> None:
    keys = {found.key for found in said(entry(replace(VAGUE, kind=Kind.HELPLINE), cards=())).facts}
    assert keys.isdisjoint({"how_to_join", "first_time", "leader", "step_free", "meets", "cost"})


def test_words_of_the_source_tell_the_price() -> None:
    cost = Cost(False, 20, per="year", words=text(nl="Lidgeld 20 euro per jaar (2020)"))
    found = entry(replace(SURE, cost=cost))
    assert fact(said(found), "cost").text == "Lidgeld 20 euro per jaar (2020)"
    assert plain(fact(said(found, "fr"), "cost").text) == "20 € par an"
    only_words = entry(replace(SURE, cost=Cost(words=text(nl="Een kleine bijdrage"))))
    assert fact(said(only_words, "fr"), "cost") == Fact("cost", "Prix", "Een kleine bijdrage", language="nl")


@pytest.mark.parametrize(
    ("low", "high", "ages"),
    [(18, None, "Vanaf 18 jaar"), (None, 25, "Tot en met 25 jaar"), (12.0, 17.5, "Van 12 tot en met 17.5 jaar")],
)
def test_ages(low: float | None, high: float | None, ages: str) -> None:
    assert fact(said(entry(SURE, minimum_age=low, maximum_age=high)), "ages").text == ages


def test_several_places() -> None:
    places = (SURE.place, MeetingPlace(text(nl="Aalst"), "41002", "9300"))
    where = fact(said(entry(SURE, places=places)), "where").text
    assert where == "Stationsstraat 1, 9000 Gent · 2,4 km; ook: 9300 Aalst, straat niet bekend: navragen"


def test_alert_and_staff() -> None:
    shown = said(entry(SURE, alert=text(nl="Niet in augustus"), note="Call again.", facts="Founded in 1998."))
    assert shown.alert == "Niet in augustus"
    assert shown.staff == (
        Fact("next_check", "Opnieuw nakijken", "tegen 3 september 2027"),
        Fact("confidence", "Zekerheid", "gemiddeld"),
        Fact("note", "Nota van de redactie", "Call again.", language="en"),
        Fact("facts", "Feiten", "Founded in 1998.", language="en"),
    )
    assert all(found.language is None for found in said(entry(SURE, note="Call again."), "en").staff)


def test_that_no_street_is_known_is_said_once_for_several_towns() -> None:
    places = (MeetingPlace(text(nl="Kortrijk"), "34022"), MeetingPlace(text(nl="Hasselt"), "71022"))
    row = replace(SURE, place=places[0], attending=Attending.IN_PERSON)
    where = fact(said(entry(row, places=places)), "where").text
    assert where == "Kortrijk (ongeveer 2,4 km), Hasselt, straat niet bekend: navragen"
