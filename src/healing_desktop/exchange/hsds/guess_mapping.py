"""A first mapping, guessed from the headings of a table in four languages: for a person to read and set right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import yaml
from rapidfuzz.fuzz import ratio

from healing_desktop.core.folding import words_of
from healing_desktop.exchange.hsds.csv_in import Cells
from healing_desktop.exchange.hsds.csv_mapping import FIELDS, SEVERAL

# As headings call our fields, folded; the words of our own tables are among them.
HEADINGS: Mapping[str, str] = {
    "name": "name, naam, nom, groep, groupe, gruppe, group, naam groep, naam van de groep, nom du groupe, "
            "name der gruppe, title, titel, titre, benaming, bezeichnung, denomination",
    "kind": "kind, soort, art, type, categorie, kategorie, category",
    "organization": "organisation, organisatie, organization, organisateur, organisator, veranstalter, trager, vzw, "
                    "asbl, instelling, etablissement, association, vereniging, verein, caw",
    "organization_url": "website organisatie, site organisation, website organisation, website der organisation",
    "alert": "notice, let op, attention, hinweis, melding, remarque importante, belangrijk, alert",
    "themes": "themes, thema's, thema, theme, themen, topic, topics, onderwerp, sujet, problematiek, problematique",
    "description": "what it is, wat het is, ce que c'est, was es ist, description, omschrijving, beschrijving, "
                   "beschreibung, uitleg, presentation, inhoud",
    "who_for": "who it is for, voor wie, pour qui, fur wen, doelgroep in woorden, eligibility",
    "audiences": "audiences, audience, doelgroepen, doelgroep, publics, public, public cible, zielgruppen, zielgruppe",
    "minimum_age": "age from, leeftijd vanaf, age a partir de, alter ab, minimum age, min leeftijd, age minimum, "
                   "minimumleeftijd, mindestalter",
    "maximum_age": "age to, leeftijd tot, age jusqu'a, alter bis, maximum age, max leeftijd, age maximum, "
                   "maximumleeftijd, hochstalter",
    "meets": "when, wanneer, quand, wann, tijdstip, moment, horaire, zeitpunkt, bijeenkomsten, rencontres, treffen, "
             "data, dates, termine",
    "day": "day, dag, jour, tag, weekdag, weekday, jour de la semaine, wochentag",
    "opens_at": "from hour, begin, beginuur, start, starttijd, heure de debut, debut, beginn, startzeit, van, opens at",
    "closes_at": "to hour, einde, einduur, eindtijd, heure de fin, fin, ende, endzeit, tot, closes at",
    "starts_on": "first date, startdatum, eerste datum, date de debut, premiere date, anfangsdatum",
    "ends_on": "last date, einddatum, laatste datum, date de fin, derniere date, enddatum",
    "hours": "hours, uren, openingsuren, heures, heures d'ouverture, zeiten, offnungszeiten, opening hours",
    "street": "street and number, straat en nummer, rue et numero, strasse und nummer, street, straat, rue, strasse, "
              "adres, adresse, address, anschrift",
    "postcode": "postcode, post code, code postal, postleitzahl, plz, zip, postnummer, cp, postal code",
    "town": "municipality, gemeente, commune, gemeinde, town, city, stad, ville, stadt, plaats, localite, ort, lieu, "
            "woonplaats",
    "latitude": "latitude, breedtegraad, breitengrad, lat",
    "longitude": "longitude, lengtegraad, langengrad, lon, lng, long",
    "confidential": "place confidential, plaats geheim, lieu confidentiel, ort vertraulich, confidential, "
                    "vertrouwelijk, confidentiel, vertraulich, adres geheim, adresse secrete",
    "area": "area, gebied, zone, gebiet, regio, region, werkingsgebied, werkgebied",
    "step_free": "without steps, zonder trappen, sans marches, ohne stufen, toegankelijk, accessible, accessibilite, "
                 "rolstoel, pmr, barrierefrei, toegankelijkheid",
    "attending": "online, online of ter plaatse, en ligne, wijze, modalite, form, vorm, attending",
    "cost": "cost, prijs, prix, preis, kostprijs, kosten, tarief, tarif, cout, bijdrage, price",
    "languages": "languages, talen, langues, sprachen, language, taal, langue, sprache, voertaal",
    "phone": "phone, telefoon, telephone, telefon, tel, gsm, mobile, mobiel, handy, telefoonnummer, numero, "
             "telephone number, telefonnummer",
    "email": "e mail, email, mail, courriel, mailadres, e mailadres, adresse mail, adresse e mail",
    "url": "website, site web, site, web, url, webseite, webadres, lien, link, homepage, internet",
    "how_to_join": "how to join, hoe deelnemen, comment participer, so nehmen sie teil, deelnemen, participer",
    "enrolment": "enrolment, inschrijving, inscription, anmeldung, aanmelding, registration, inschrijven",
    "first_time": "the first time, de eerste keer, la premiere fois, das erste mal",
    "led_by": "who leads it, wie begeleidt, qui anime, wer leitet, begeleiding, begeleider, animation, animateur, "
              "leitung, facilitator",
    "group_kind": "kind of group, soort groep, type de groupe, art der gruppe",
    "checked_on": "checked on, nagekeken op, verifie le, gepruft am, laatst nagekeken, laatste update, mise a jour, "
                  "last checked, bijgewerkt op, aktualisiert am, laatst bijgewerkt",
    "source": "source, bron, quelle",
    "status": "status, statut, toestand",
    "id": "number of the entry, nummer van de fiche, numero de la fiche, nummer des eintrags, id, uuid, identifier, "
          "referentie, reference",
}  # fmt: skip
# Below this a likeness is chance ("tel" and "titel").
_ALIKE = 88
_SHORTEST = 5
_MANY = 0.34


def guessed_mapping(rows: Sequence[Cells], language: str) -> str | None:
    """YAML for a mapping file; None where no heading can be a name. `rows`: the headings, each over itself, and some
    rows of the table. Columns that nothing is guessed of stand below it, each behind a #."""
    if not rows:
        return None
    headings = list(rows[0])
    guessed = guessed_columns(headings)
    if "name" not in guessed:
        return None
    fields = {field: _source(field, guessed[field], rows[1:]) for field in FIELDS if field in guessed}
    used = {heading for several in guessed.values() for heading in several}
    text = yaml.safe_dump({"language": language, "fields": fields}, allow_unicode=True, sort_keys=False, width=110)
    left = [f"# {' '.join(heading.split())}\n" for heading in headings if heading not in used]
    return text + "".join(left)


def guessed_columns(headings: Iterable[str]) -> dict[str, list[str]]:
    """Field -> headings: those that are called so, else the one that is most like it."""
    found: dict[str, list[str]] = {}
    unsure: list[tuple[float, str, str]] = []
    for heading in headings:
        said = " ".join(words_of(heading))
        if field := _FIELD_OF.get(said):
            found.setdefault(field, []).append(heading)
        elif len(said) >= _SHORTEST:
            score, field = max((ratio(said, known), field) for known, field in _FIELD_OF.items())
            unsure.append((score, heading, field))
    for score, heading, field in sorted(unsure, reverse=True):
        if score >= _ALIKE and field not in found:
            found[field] = [heading]
    return found


def _source(field: str, headings: list[str], rows: Sequence[Cells]) -> Any:  # noqa: ANN401  what YAML writes
    if field in SEVERAL:
        cells = [cell for row in rows for heading in headings if (cell := row.get(heading))]
        mark = next((mark for mark in (";", "|", "/", ",") if _often(mark, cells)), ",")
        return {"columns": headings, "join": mark, "split": mark}
    return headings[0] if len(headings) == 1 else {"columns": headings}


def _often(mark: str, cells: Sequence[str]) -> bool:
    return bool(cells) and sum(mark in cell for cell in cells) >= max(1, _MANY * len(cells) if mark == "," else 1)


_FIELD_OF = {" ".join(words_of(name)): field for field, names in HEADINGS.items() for name in names.split(",")}
