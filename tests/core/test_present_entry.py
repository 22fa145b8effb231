"""An entry in words: the visitor's order, one next step, and a door that is open whatever is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healing_desktop.core.entries import (
    Attending,
    Card,
    Contact,
    Cost,
    Entry,
    Kind,
    MeetingPlace,
    NetworkRef,
    NextStep,
    ScheduleRule,
    Source,
)
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.present_entry import EntryWords, Fact, present_entry
from tests.core.samples import (
    ADULT_NETWORK,
    CARD,
    DATED,
    HELPLINES,
    LANGUAGES,
    LISTENING,
    NO_HELPLINES,
    SURE,
    TAXONOMIES,
    TODAY,
    VAGUE,
    entry,
    plain,
    text,
    words_in,
)


def said(found: Entry, language: str = "nl", helplines: HelplineTable = HELPLINES) -> EntryWords:
    return present_entry(found, words_in(language), TAXONOMIES, helplines, TODAY)


def fact(words: EntryWords, key: str) -> Fact:
    return next(found for found in words.facts if found.key == key)


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
    assert shown.later == "daarna di 5 jan 18.00 · di 2 feb 18.00"
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


STEPS = {
    NextStep.CALL: (
        "Bel 09 000 00 00 voor je gaat.", "Appelez le 09 000 00 00 avant d'y aller.",
        "Rufen Sie 09 000 00 00 an, bevor Sie hingehen.", "Call 09 000 00 00 before you go.",
    ),
    NextStep.MAIL: (
        "Schrijf naar a@b.example voor je gaat.", "Écrivez à a@b.example avant d'y aller.",
        "Schreiben Sie an a@b.example, bevor Sie hingehen.", "Write to a@b.example before you go.",
    ),
    NextStep.WEB: (
        "Kijk op b.example en vraag het na voor je gaat.", "Regardez sur b.example et demandez avant d'y aller.",
        "Schauen Sie auf b.example und fragen Sie nach, bevor Sie hingehen.",
        "Look at b.example and ask before you go.",
    ),
    NextStep.WALK_IN: (
        "Je kunt gewoon binnenlopen. Een afspraak is niet nodig.", "Vous pouvez venir sans rendez-vous.",
        "Sie können einfach vorbeikommen. Sie brauchen keinen Termin.",
        "Just walk in. You do not need an appointment.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
def test_one_next_step(step: NextStep) -> None:
    contact = Contact("09 000 00 00", "a@b.example", "https://b.example")
    found = entry(SURE, contact=contact, next_step=step)
    assert tuple(plain(said(found, language).step) for language in LANGUAGES) == STEPS[step]


def test_walk_in_that_was_checked_long_ago() -> None:
    old = entry(replace(SURE, checked_on="2018"), next_step=NextStep.WALK_IN)
    assert said(old).step == "Je kunt binnenlopen, maar vraag het eerst na: 09 000 00 00."


def test_a_line_is_called_not_visited() -> None:
    line = entry(replace(SURE, kind=Kind.HELPLINE), next_step=NextStep.CALL)
    assert said(line).step == "Bel 09 000 00 00."


def test_chosen_step_that_is_no_longer_known() -> None:
    found = entry(SURE, contact=Contact(email="a@b.example"), next_step=NextStep.CALL)
    assert said(found).step == "Schrijf naar a@b.example voor je gaat."
    assert fact(said(found), "phone") == Fact("phone", "Telefoon", "Niet bekend", unknown=True)


NO_CONTACT = entry(replace(SURE, phone=None))

LADDER: list[tuple[Entry, HelplineTable, tuple[str, str, str, str]]] = [
    (
        replace(NO_CONTACT, organisation_contact=Contact(phone="09 111 11 11")), HELPLINES,
        (
            "Van de groep zelf is geen contact bekend. Vraag het aan Huis van Rouw: 09 111 11 11.",
            "Nous ne connaissons pas de contact du groupe lui-même. Demandez à Huis van Rouw : 09 111 11 11.",
            "Von der Gruppe selbst ist kein Kontakt bekannt. Fragen Sie Huis van Rouw: 09 111 11 11.",
            "No contact of the group itself is known. Ask Huis van Rouw: 09 111 11 11.",
        ),
    ),
    (
        NO_CONTACT, HELPLINES,
        (
            ("Er is geen contact bekend. Vraag het aan het netwerk geestelijke gezondheid van de streek, "
            "Netwerk Oost: netwerk.example."),
            ("Nous ne connaissons pas de contact. Demandez au réseau de santé mentale de la région, "
            "Réseau Est : netwerk.example."),
            ("Es ist kein Kontakt bekannt. Fragen Sie das Netzwerk für psychische Gesundheit der Region, "
            "Netwerk Oost: netwerk.example."),
            "No contact is known. Ask the mental health network of the region, Netwerk Oost: netwerk.example.",
        ),
    ),
    (
        replace(NO_CONTACT, network_adult=replace(ADULT_NETWORK, doubtful=True)), HELPLINES,
        (
            ("Er is geen contact bekend. Het netwerk van de streek is misschien Netwerk Oost: "
            "kijk na op spreekerover.be."),
            ("Nous ne connaissons pas de contact. Le réseau de la région est peut-être Réseau Est : "
            "vérifiez sur parlonsen.be."),
            ("Es ist kein Kontakt bekannt. Das Netzwerk der Region ist vielleicht Netwerk Oost: "
            "prüfen Sie es auf sprichdarueber.be."),
            "No contact is known. The network of the region may be Netwerk Oost: check on spreekerover.be.",
        ),
    ),
    (
        replace(NO_CONTACT, network_adult=None), HELPLINES,
        (
            "Er is geen contact bekend. Wil je praten of verder zoeken? Luisterlijn, 106.",
            ("Nous ne connaissons pas de contact. Vous voulez parler ou chercher plus loin ? "
            "Ligne d'écoute, 106."),
            "Es ist kein Kontakt bekannt. Möchten Sie reden oder weitersuchen? Zuhörtelefon, 106.",
            "No contact is known. Would you like to talk, or to look further? Listening line, 106.",
        ),
    ),
    (
        replace(NO_CONTACT, network_adult=None), NO_HELPLINES,
        (
            "Er is geen contact bekend. Vraag het in een CAW in je buurt.",
            "Nous ne connaissons pas de contact. Demandez au CPAS ou à un service social près de chez vous.",
            "Es ist kein Kontakt bekannt. Fragen Sie beim ÖSHZ oder einem Sozialdienst in Ihrer Nähe.",
            "No contact is known. Ask at a welfare centre near you.",
        ),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("found", "helplines", "steps"), LADDER)
def test_somebody_else_is_asked_and_that_is_said(
    found: Entry, helplines: HelplineTable, steps: tuple[str, ...]
) -> None:
    shown = [said(found, language, helplines) for language in LANGUAGES]
    assert tuple(plain(words.step) for words in shown) == steps
    assert [fact(words, "phone") for words in shown] == [
        Fact("phone", words_in(language)("label-phone"), words.step, unknown=True)
        for language, words in zip(LANGUAGES, shown, strict=True)
    ]


def test_the_line_for_listening_is_not_the_one_for_suicide() -> None:
    suicide = Helpline("s", "suicide", text(nl="Zelfmoordlijn"), "1813", ("suicide", "listening"), ("nl",))
    silent = replace(LISTENING, code="silent", number=None)
    table = HelplineTable((suicide, silent, LISTENING), (("other", ("suicide", "silent", "listening")),), (), ())
    shown = said(replace(NO_CONTACT, network_adult=None), "nl", table)
    assert "Luisterlijn, 106" in shown.step
    assert [found.text for found in shown.region] == ["Luisterlijn, 106"]


def test_a_line_whose_name_is_its_number() -> None:
    table = HelplineTable((replace(LISTENING, name=text(nl="Lijn 106")),), (("other", ("listening",)),), (), ())
    assert said(entry(SURE), "nl", table).region[-1].text == "Lijn 106"


def test_region() -> None:
    youth = NetworkRef("net-2", text(nl="Jeugdnet"), None, "09 222 22 22", doubtful=True)
    shown = said(entry(SURE, network_youth=youth))
    assert [(found.key, found.text, found.unknown) for found in shown.region] == [
        ("network-adult", "Netwerk Oost, netwerk.example", False),
        ("network-youth", "Jeugdnet: niet zeker, kijk na op spreekerover.be", True),
        ("listening", "Luisterlijn, 106", False),
    ]


def test_a_network_does_not_point_to_itself() -> None:
    row = replace(VAGUE, id=ADULT_NETWORK.id, kind=Kind.NETWORK_ADULT, doubtful=True)
    shown = said(entry(row))
    assert [found.key for found in shown.region] == ["listening"]
    assert shown.stale
    assert shown.trust == (
        "Datum van laatste controle niet bekend: bel eerst. "
        "We zijn niet zeker dat dit het juiste netwerk is: kijk na op spreekerover.be."
    )


@pytest.mark.parametrize(
    ("language", "label", "caution", "meets"),
    [
        (
            "nl", "Volgens het rooster van 2018",
            "maandag 7 december 2026, over 2 weken. Zo aangekondigd in 2018: vraag het na voor je gaat",
            "Eerste maandag van de maand (zo aangekondigd in 2018: vraag het na voor je gaat)",
        ),
        (
            "fr", "Selon l'horaire de 2018",
            "lundi 7 décembre 2026, dans 2 semaines. Annoncé ainsi en 2018 : vérifiez avant d'y aller",
            "Premier lundi du mois (annoncé ainsi en 2018 : vérifiez avant d'y aller)",
        ),
        (
            "de", "Nach dem Plan von 2018",
            ("Montag, 7. Dezember 2026, in 2 Wochen. Stand der Ankündigung: 2018. "
            "Fragen Sie nach, bevor Sie hingehen"),
            "Jeden ersten Montag im Monat (Stand: 2018; fragen Sie nach, bevor Sie hingehen)",
        ),
        (
            "en", "By the 2018 schedule",
            "Monday 7 December 2026, in 2 weeks. As announced in 2018: check before you go",
            "First Monday of the month (as announced in 2018: check before you go)",
        ),
    ],
)  # fmt: skip
def test_an_old_schedule_is_conditional(language: str, label: str, caution: str, meets: str) -> None:
    shown = said(entry(DATED), language)
    assert (shown.next_label, plain(shown.next_text), shown.next_known) == (label, caution, False)
    assert plain(fact(shown, "meets").text) == meets
    assert shown.later


@pytest.mark.parametrize(
    ("rule", "label", "next_text"),
    [
        (
            ScheduleRule("WEEKLY", "FR"), "Als het rooster nog klopt",
            ("vrijdag 27 november 2026, over 6 dagen. De datum van dit rooster is niet bekend: "
            "vraag het na voor je gaat"),
        ),
        (
            ScheduleRule("WEEKLY", "FR", interval=2, as_of="2026-06"), "Volgende keer",
            "om de 2 weken op vrijdag: vraag de datum",
        ),
        (
            ScheduleRule("WEEKLY", "FR", as_of="2026-06", note="not in school holidays"), "Volgende keer",
            "vrijdag 27 november 2026, over 6 dagen. Er zijn uitzonderingen: vraag het eerst na",
        ),
    ],
)  # fmt: skip
def test_other_uncertain_dates(rule: ScheduleRule, label: str, next_text: str) -> None:
    shown = said(entry(replace(SURE, schedules=(rule,), checked_on=None)))
    assert (shown.next_label, shown.next_text) == (label, next_text)


def test_a_date_on_a_public_holiday() -> None:
    rule = ScheduleRule("MONTHLY", "4FR", as_of="2026-06")
    found = present_entry(
        entry(replace(SURE, schedules=(rule,))), words_in("en"), TAXONOMIES, HELPLINES, TODAY.replace(month=12)
    )
    assert found.next_text == (
        "Friday 25 December 2026, in 4 days. That day is a public holiday (Christmas Day): check first"
    )


def test_without_its_schedule_the_dates_are_unknown() -> None:
    shown = said(entry(replace(SURE, schedules=())))
    assert (shown.next_text, shown.next_known, shown.later) == (
        "Data niet bekend: vraag het na voor je gaat", False, "",
    )  # fmt: skip


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
        Fact("confidence", "Zekerheid", "gemiddeld"),
        Fact("note", "Nota van de redactie", "Call again.", language="en"),
        Fact("facts", "Feiten", "Founded in 1998.", language="en"),
    )
    assert all(found.language is None for found in said(entry(SURE, note="Call again."), "en").staff)
