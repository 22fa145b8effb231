"""One next step, and a door that is open whatever is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healing_desktop.core.entries import Contact, Entry, Kind, NetworkRef, NextStep
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.present_entry import Fact
from tests.core.samples import (
    ADULT_NETWORK,
    HELPLINES,
    LANGUAGES,
    LISTENING,
    NO_HELPLINES,
    SURE,
    VAGUE,
    entry,
    fact,
    plain,
    said,
    text,
)

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
    for words in shown:
        phone = fact(words, "phone")
        assert phone.unknown
        assert "Netwerk Oost" not in phone.text
        assert "Réseau Est" not in phone.text
        if found.network_adult is None or found.organisation_contact:
            assert phone.text == words.step


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


def test_a_network_called_107_is_not_named_beside_a_telephone() -> None:
    network = NetworkRef("net-107", text(fr="Réseau 107"), "https://reseau.example")
    shown = [said(replace(NO_CONTACT, network_adult=network), language) for language in LANGUAGES]
    assert [plain(fact(words, "phone").text) for words in shown] == [
        "Niet bekend: vraag het aan het netwerk geestelijke gezondheid van de streek",
        "Inconnu : demandez au réseau de santé mentale de la région",
        "Nicht bekannt: fragen Sie das Netzwerk für psychische Gesundheit der Region",
        "Not known: ask the mental health network of the region",
    ]


@pytest.mark.parametrize(
    ("audiences", "oldest", "network"),
    [
        (("children", "adolescents"), None, "Jeugdnet"),
        (("adults",), 25.0, "Jeugdnet"),
        (("children", "parents"), None, "Netwerk Oost"),
        ((), None, "Netwerk Oost"),
    ],
)
def test_young_people_are_sent_to_their_own_network(
    audiences: tuple[str, ...], oldest: float | None, network: str
) -> None:
    youth = NetworkRef("net-2", text(nl="Jeugdnet"), "https://jeugdnet.example")
    row = replace(NO_CONTACT.row, audiences=audiences)
    found = replace(NO_CONTACT, row=row, maximum_age=oldest, network_youth=youth)
    assert network in said(found).step
