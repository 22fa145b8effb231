"""A package of HSDS as entries of ours, with everything that an entry cannot hold kept beside them."""

from __future__ import annotations

from healing_desktop.core.entries import Contact, Entry, GroupRow, Kind
from healing_desktop.core.ids import organization_id_of
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.exchange.hsds.entry_details import (
    ages_of,
    area_of,
    assurance_of,
    attending_of,
    cards_of,
    checked_on,
    codes_of,
    contact_of,
    cost_of,
    next_step_of,
    replaced_of,
    spoken_languages,
)
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.hsds_package import HsdsPackage, Row
from healing_desktop.exchange.hsds.hsds_profile import EXTENSIONS
from healing_desktop.exchange.hsds.hsds_tables import TABLES
from healing_desktop.exchange.hsds.imported import Imported, Rows
from healing_desktop.exchange.hsds.known_lists import KnownLists
from healing_desktop.exchange.hsds.own_rows import rows_by_entry
from healing_desktop.exchange.hsds.package_links import PackageLinks, as_told, text_in
from healing_desktop.exchange.hsds.places_in import places_of, yes_no
from healing_desktop.exchange.hsds.row_checks import uuid_of
from healing_desktop.exchange.hsds.schedules_in import meetings_of
from healing_desktop.exchange.hsds.sense_checks import is_email, web_address
from healing_desktop.exchange.hsds.shapes import LEGACY_TABLES
from healing_desktop.exchange.hsds.source_in import source_of

_KINDS = {kind.value: kind for kind in Kind}
# Of a service that is over nobody is told that it exists.
_TAKEN = ("active", "temporarily closed")


def package_to_entries(gathered: Gathered, known: KnownLists) -> Imported:
    """`gathered`: rows that were checked. Equal input gives equal entries, whatever else is in this program."""
    package = gathered.package()
    links = PackageLinks(package)
    entries: dict[str, Entry] = {}
    services: dict[str, Row] = {}
    for service in package.rows("service"):
        if service.get("status", "active") not in _TAKEN:
            gathered.report.tell("note", gathered.at(service), "status", "not-active", value=service["status"])
            continue
        entry = entry_of(service, links, known, gathered)
        if entry.row.id in entries:
            gathered.report.tell("error", gathered.at(service), "id", "twice", value=service["id"])
            continue
        entries[entry.row.id], services[entry.row.id] = entry, service
    leftover, shared = rows_by_entry(package, links, services)
    changed = sum(_is_changed(services[entry_id], tables, links, gathered) for entry_id, tables in leftover.items())
    _tell_unknown_tables(package, gathered)
    return Imported(
        tuple(entries.values()), leftover, shared, gathered.report.all(), read=gathered.services,
        kept=len(entries) - changed, changed=changed, refused=gathered.services - len(entries),
    )  # fmt: skip


def _is_changed(service: Row, tables: Rows, links: PackageLinks, gathered: Gathered) -> bool:
    """Something in it was put right: in its own rows, its organisation or its places."""
    rows = [row for several in tables.values() for row in several]
    rows += links.of("organization", "id", service.get("organization_id"))
    for at in tables.get("service_at_location", ()):
        rows += links.of("location", "id", at.get("location_id"))
        rows += links.of("address", "location_id", at.get("location_id"))
    report = gathered.report
    return report.is_changed(service, gathered.at(service)) or any(report.is_changed(row) for row in rows)


def entry_of(service: Row, links: PackageLinks, known: KnownLists, gathered: Gathered) -> Entry:
    """One service, with what hangs on it, as an entry."""
    entry_id = uuid_of(known.source, service["id"])
    spoken = spoken_languages(service, links, known, gathered)
    language = language_of(service, links, spoken)
    places, way = places_of(service, links, known, gathered, language)
    meetings = meetings_of(service, links, gathered, language, known.today)
    codes = codes_of(service, links, known, gathered)
    contact = contact_of(service, links, gathered)
    names, organization_id, organisation_contact = _organization(service, entry_id, links, known, language)
    alert = links.texts("service", service, "alert", language)
    if service.get("status") == "temporarily closed" and alert is None:
        alert = known.closed
    youngest, oldest = ages_of(service)
    row = GroupRow(
        id=entry_id, kind=_KINDS.get(text_in(service, "x_kind") or "", Kind.GROUP),
        name=links.texts("service", service, "name", language) or LocalText(((language, str(service["name"])),)),
        themes=codes.themes, group_kind=codes.kind, audiences=codes.audiences, languages=spoken, organization=names,
        place=places[0] if places else None, area=area_of(service, links, known, language),
        attending=attending_of(service, way), schedules=meetings.rules, meets=meetings.words,
        cost=cost_of(service, links, language), enrolment=codes.enrolment, led_by=codes.led_by,
        step_free=yes_no(service, "x_step_free"), phone=contact.phone, checked_on=checked_on(service, known.today),
        doubtful=service.get("x_doubtful") is True, has_alert=alert is not None,
    )  # fmt: skip
    if row.kind is Kind.GROUP and not row.themes:
        gathered.report.tell("warning", gathered.at(service), "attributes", "no-theme")
    return Entry(
        row=row, contact=contact, organisation_contact=organisation_contact, places=places,
        cards=cards_of(service, links, language), source=source_of(service, known),
        next_step=next_step_of(service, contact, organisation_contact), alert=alert, minimum_age=youngest,
        maximum_age=oldest, hours=links.texts("service", service, "x_hours", language),
        organization_id=organization_id, facts=as_told(service, "x_facts"), note=as_told(service, "x_note"),
        assurance=assurance_of(service), replaces=replaced_of(service),
    )  # fmt: skip


def language_of(service: Row, links: PackageLinks, spoken: tuple[str, ...]) -> str:
    """The language of its plain texts: as told, else that of the package, else the one of ours that is spoken there."""
    told = text_in(service, "x_language")
    if told:
        return told
    tables = links.package.rows("meta_table_description")
    package = dict.fromkeys(code for row in tables if (code := text_in(row, "language")))
    ours = [code for code in (*package, *spoken) if code in INTERFACE_LANGUAGES]
    return ours[0] if ours else "en"


def _organization(
    service: Row, entry_id: str, links: PackageLinks, known: KnownLists, language: str
) -> tuple[LocalText | None, str | None, Contact | None]:
    """Its name, id and contact; nothing when it is only the entry again, or is not there."""
    organization = links.one("organization", service.get("organization_id"))
    if organization is None:
        return None, None, None
    organization_id = uuid_of(known.source, organization["id"])
    if organization_id == organization_id_of(entry_id):
        return None, None, None
    phones = links.of("phone", "organization_id", organization["id"])
    number = next((text for row in phones if (text := text_in(row, "number"))), None)
    email = text_in(organization, "email")
    contact = Contact(number, email if email and is_email(email) else None, web_address(organization.get("website")))
    return links.texts("organization", organization, "name", language), organization_id, contact


def _tell_unknown_tables(package: HsdsPackage, gathered: Gathered) -> None:
    for table, rows in package.tables.items():
        if table not in TABLES and table not in EXTENSIONS and table not in LEGACY_TABLES:
            gathered.report.tell("note", gathered.at(rows[0])._replace(row=0), table, "only-kept", n=len(rows))
