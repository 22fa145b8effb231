"""The parts of an entry that are read from the rows of one service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.entries import Area, Assurance, Attending, Card, Contact, Cost, NextStep
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.field_reading import PARTIAL_DATE, UUID_TEXT
from healing_desktop.exchange.hsds.entries_to_package import CARD_FIELDS
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.hsds_package import Row
from healing_desktop.exchange.hsds.known_lists import LINKS, KnownLists
from healing_desktop.exchange.hsds.package_links import PackageLinks, text_in
from healing_desktop.exchange.hsds.places_in import yes_no
from healing_desktop.exchange.hsds.plain_texts import plain, shortened
from healing_desktop.exchange.hsds.sense_checks import is_email, web_address
from healing_desktop.exchange.hsds.told_values import Wrong, day_in, number_of

_STEPS = {step.value: step for step in NextStep}
_ATTENDING = {way.value: way for way in Attending}
_LED_BY = ("peers", "professionals", "both", "volunteers")
_ENROLMENT = ("drop-in", "no-referral", "contact-first", "booking", "intake", "referral")
_OLDEST = 150
_MOST_AMOUNT = 1e6
_PER = {
    "session": "session", "per session": "session", "sessie": "session", "per sessie": "session", "séance": "session",
    "par séance": "session", "meeting": "meeting", "per meeting": "meeting", "hour": "hour", "per hour": "hour",
    "per uur": "hour", "par heure": "hour", "month": "month", "per month": "month", "per maand": "month",
    "par mois": "month", "year": "year", "per year": "year", "per jaar": "year", "par an": "year", "call": "call",
    "per call": "call", "day": "day", "per day": "day", "week": "week", "per week": "week", "series": "series",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Codes:
    themes: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    kind: str | None = None
    enrolment: str | None = None
    led_by: str | None = None


def codes_of(service: Row, links: PackageLinks, known: KnownLists, gathered: Gathered) -> Codes:
    """What of its attributes stands in our lists; the others are told, and kept with what is left over."""
    found: dict[str, list[str]] = {link: [] for link in LINKS}
    ours = "x_kind" in service
    for attribute in links.attributes("service", service["id"]):
        term = links.one("taxonomy_term", attribute.get("taxonomy_term_id"))
        if term is None:
            continue
        link, named = str(attribute.get("link_type", "")), _taxonomy_of(term, links)
        match = known.match(term, link, named)
        if match is None and ours and link in LINKS and "code" in term:
            match = link, str(term["code"])
        if match is None:
            name = term.get("name", "")
            gathered.report.tell("note", gathered.at(service), "attributes", "term-unknown", value=name, taxonomy=named)
        elif match[1] not in found[match[0]]:
            found[match[0]].append(match[1])
    told = {link: next(iter(codes), None) for link, codes in found.items()}
    return Codes(
        tuple(found["theme"]), tuple(found["audience"]), told["kind"],
        _one_of(service, "x_enrolment", _ENROLMENT) or told["enrolment"],
        _one_of(service, "x_led_by", _LED_BY) or told["led_by"],
    )  # fmt: skip


def _taxonomy_of(term: Row, links: PackageLinks) -> str:
    taxonomy = links.one("taxonomy", term.get("taxonomy_id")) or {}
    return str(taxonomy.get("name") or term.get("taxonomy") or "")


def spoken_languages(service: Row, links: PackageLinks, known: KnownLists, gathered: Gathered) -> tuple[str, ...]:
    """Of the service; where it says nothing, of the places where it is held."""
    rows = list(links.of("language", "service_id", service["id"]))
    if not rows:
        for at in links.of("service_at_location", "service_id", service["id"]):
            rows += links.of("language", "location_id", at.get("location_id"))
    codes: dict[str, None] = {}
    for row in rows:
        told, name = str(row.get("code", "")), str(row.get("name", ""))
        code = known.language(told, name) or (told if "x_kind" in service else None)
        if code:
            codes[code] = None
        elif told or name:
            gathered.report.tell("note", gathered.at(row), "languages", "language-unknown", value=told or name)
    return tuple(codes)


def contact_of(service: Row, links: PackageLinks, gathered: Gathered) -> Contact:
    """The first number to speak to; of a contact person only the number. An address that is none stays out."""
    rows = list(links.of("phone", "service_id", service["id"]))
    for at in links.of("service_at_location", "service_id", service["id"]):
        rows += links.of("phone", "service_at_location_id", at["id"])
    for contact in links.of("contact", "service_id", service["id"]):
        rows += links.of("phone", "contact_id", contact["id"])
    spoken = [row for row in rows if str(row.get("type", "voice")).lower() in ("voice", "cell", "textphone", "")]
    phone = next((number for row in spoken if (number := text_in(row, "number"))), None)
    email, url = text_in(service, "email"), web_address(service.get("url"))
    if url and url != text_in(service, "url"):
        gathered.report.tell("repaired", gathered.at(service), "url", "rewritten", row=service,
                                 value=service["url"], now=url)  # fmt: skip
    return Contact(phone, email if email and is_email(email) else None, url)


def next_step_of(service: Row, contact: Contact, organisation: Contact | None) -> NextStep:
    told = _STEPS.get(text_in(service, "x_next_step") or "")
    if told is not None:
        return told
    steps = ((contact.phone, NextStep.CALL), (contact.email, NextStep.MAIL), (contact.url, NextStep.WEB))
    own = next((step for known, step in steps if known), None)
    return own or (NextStep.ASK_ORGANISATION if organisation and organisation.known else NextStep.ASK_REGION)


def attending_of(service: Row, way: Attending | None) -> Attending | None:
    """As told by an entry of ours, which knows too that it does not know; else as its places tell it."""
    if "x_kind" in service:
        return _ATTENDING.get(text_in(service, "x_attending") or "")
    return way


def ages_of(service: Row) -> tuple[float | None, float | None]:
    """From and to; neither when they cannot both be right."""
    youngest, oldest = (
        None if isinstance(told, Wrong) or not 0 <= told <= _OLDEST else told
        for told in (number_of(service.get("minimum_age")), number_of(service.get("maximum_age")))
    )
    return (None, None) if youngest is not None and oldest is not None and oldest < youngest else (youngest, oldest)


def checked_on(service: Row, today: date) -> str | None:
    """Nobody has checked in the future."""
    told = _partial(service, "x_assured")
    day = day_in(service["assured_date"]) if "assured_date" in service else None
    return told or (day.isoformat() if day and day <= today else None)


def assurance_of(service: Row) -> Assurance:
    modified = day_in(service["last_modified"]) if "last_modified" in service else None
    return Assurance(
        by=text_in(service, "x_assurer"), how=text_in(service, "x_assured_how"),
        changed_on=_partial(service, "x_changed") or (modified.isoformat() if modified else None),
        next_check_on=_partial(service, "x_next_check"), listed_on=_partial(service, "x_listed"),
    )  # fmt: skip


def replaced_of(service: Row) -> tuple[str, ...]:
    """With blanks between them; what is no id is left out."""
    told = (text_in(service, "x_replaces") or "").split()
    return tuple(dict.fromkeys(one for one in told if UUID_TEXT.fullmatch(one)))


def cards_of(service: Row, links: PackageLinks, language: str) -> tuple[Card, ...]:
    """Of each language one, from description, eligibility and application. A plain text is cut to the length of a card;
    the whole of it stays with what is left over."""
    parts: dict[str, dict[str, str]] = {}
    origins: dict[str, tuple[str, str | None]] = {}
    for part, column in CARD_FIELDS:
        for said in links.translations("service", service, column):
            code, text = str(said.get("language", "")), text_in(said, "text")
            if code and text:
                parts.setdefault(code, {})[part] = text
                origins[code] = ("human" if said.get("origin") == "human" else "machine", text_in(said, "reviewed"))
    if not parts:
        told = {part: plain(text) for part, column in CARD_FIELDS if (text := text_in(service, column))}
        left = 90
        for part, text in told.items():
            if text and left > 0:
                parts.setdefault(language, {})[part] = shortened(text, left)
                left -= len(text.split())
    return tuple(
        Card(code, said.get("what", ""), said.get("who_for"), said.get("first_time"), said.get("how_to_join"),
             *origins.get(code, ("machine", None)))
        for code, said in parts.items()
    )  # fmt: skip


def cost_of(service: Row, links: PackageLinks, language: str) -> Cost:
    """Several prices are told in words."""
    words = links.texts("service", service, "fees_description", language)
    options = links.of("cost_option", "service_id", service["id"])
    if len(options) > 1:
        told = "; ".join(_price(option) for option in options)
        return Cost(words=words or LocalText(((language, told),)))
    if not options:
        return Cost(words=words)
    option = options[0]
    amount = number_of(option.get("amount"))
    known = None if isinstance(amount, Wrong) or not 0 <= amount <= _MOST_AMOUNT else amount
    free = yes_no(option, "x_free") if "x_free" in option or "x_kind" in service else True if known == 0 else None
    per = str(option.get("amount_description", "")).strip()
    return Cost(
        free, None if known == 0 and free else known, str(option.get("currency", "EUR")).strip().upper()[:3] or "EUR",
        per if "x_kind" in service and per else _PER.get(per.lower()),
        words or (None if per.lower() in _PER or not per else LocalText(((language, per),))),
    )  # fmt: skip


def _price(option: Row) -> str:
    amount = " ".join(str(option[name]) for name in ("amount", "currency") if name in option)
    return ", ".join(
        part for part in (amount, text_in(option, "amount_description"), text_in(option, "option")) if part
    )


def area_of(service: Row, links: PackageLinks, known: KnownLists, language: str) -> Area:
    """Areas by our codes ("province:Namur"), by the name of a place, else in words."""
    words: LocalText | None = None
    codes: tuple[dict[str, None], dict[str, None]] = ({}, {})
    plain_names: list[str] = []
    for row in links.of("service_area", "service_id", service["id"]):
        extent, name = text_in(row, "extent"), text_in(row, "name")
        if "x_kind" in service:
            if extent is None:
                words = links.texts("service_area", row, "name", language)
            else:
                codes[row.get("x_doubtful") is True][extent] = None
            continue
        found = known.place(name[:200]) if name else None
        if found is None:
            plain_names += [name or (extent if row.get("extent_type") == "text" else None) or ""]
        else:
            codes[0][found.code if ":" in found.code and not found.nis else f"municipality:{found.nis}"] = None
    told = ", ".join(filter(None, plain_names))
    return Area(words or (LocalText(((language, told),)) if told else None), tuple(codes[0]), tuple(codes[1]))


def _one_of(row: Row, column: str, allowed: tuple[str, ...]) -> str | None:
    text = text_in(row, column)
    return text if text in allowed else None


def _partial(row: Row, column: str) -> str | None:
    text = text_in(row, column)
    return text if text and PARTIAL_DATE.fullmatch(text) and earliest_day(text) else None
