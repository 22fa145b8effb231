"""Entries as a package of HSDS with our profile: what is asked for by somebody else's program, or is to come back.

Every entry is one `service`. Its plain texts are in the language in which its owner writes the name; every language is
in the table `translations`. What leads to a confidential place and what is for staff only never gets in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from healing_desktop.core.entries import Attending, Card, Contact, Cost, Entry
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.ids import child_id, organization_id_of
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.entry_record import WHOLE_DAY, published_entry
from healing_desktop.exchange.hsds.hsds_package import HsdsPackage
from healing_desktop.exchange.hsds.hsds_profile import HELPLINES, PROFILE
from healing_desktop.exchange.hsds.place_rows import online_rows, place_rows
from healing_desktop.exchange.hsds.row_gathering import Rows, WordsFor, picked
from healing_desktop.exchange.hsds.schedule_rows import schedule_rows
from healing_desktop.exchange.hsds.term_rows import TermRows

# The fields of HSDS that say what a part of our card says; the first time has none there.
CARD_FIELDS = (
    ("what", "description"),
    ("who_for", "eligibility_description"),
    ("how_to_join", "application_process"),
    ("first_time", "x_first_time"),
)


def entries_to_package(
    entries: Iterable[Entry],
    taxonomies: Taxonomies,
    helplines: HelplineTable | None = None,
    *,
    published_on: date,
    words_for: WordsFor | None = None,
) -> HsdsPackage:
    """All that may be published of the entries. `published_on`: the day of the edition, whose offset from UTC stands
    for a rule that has no day of its own. `words_for`: meetings also in plain words, in the language of the entry."""
    rows, terms = Rows(), TermRows(taxonomies)
    open_ones = [published_entry(entry) for entry in entries if not entry.staff_only]
    # An organisation's own entry says more of it than a group that names it.
    for entry in sorted(open_ones, key=lambda entry: entry.organization_id is not None):
        _organization(rows, entry)
    for entry in open_ones:
        language = entry.row.name.by_language[0][0]
        _service(rows, entry, language)
        _hangs_on(rows, entry, language)
        for number, place in enumerate(entry.places):
            place_rows(rows, entry.row.id, number, place, language)
        if entry.row.attending in (Attending.ONLINE, Attending.BOTH):
            online_rows(rows, entry.row.id)
        schedule_rows(rows, entry.row, language, words_for, published_on)
        terms.of_entry(rows, entry.row)
    for line in helplines.lines if helplines else ():
        if not line.staff_only and rows.has("service", line.id):
            _helpline(rows, line)
    terms.used(rows)
    return HsdsPackage({name: tuple(found) for name, found in rows.tables.items()}, "ours", _manifest(published_on))


def _manifest(published_on: date) -> Mapping[str, object]:
    return {
        "name": "healing-desktop", "title": "Support and therapy groups in Belgium", "x_hsds_profile": PROFILE,
        "created": f"{published_on.isoformat()}T00:00:00Z",
        "licenses": [
            {
                "name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0",
                "path": "https://creativecommons.org/licenses/by/4.0/",
            }
        ],
    }  # fmt: skip


def _organization(rows: Rows, entry: Entry) -> None:
    """Of an entry without organisation: itself."""
    own = entry.organization_id is None
    organization_id = entry.organization_id or organization_id_of(entry.row.id)
    names = entry.row.name if own else entry.row.organization or entry.row.name
    contact = entry.contact if own else entry.organisation_contact or Contact()
    if rows.has("organization", organization_id):
        return
    name = names.name_for("")
    rows.add(
        "organization", organization_id, name=name, description=name, email=contact.email, website=contact.url,
    )  # fmt: skip
    rows.texts("organization", organization_id, "name", names)
    if contact.phone and not own:
        rows.add(
            "phone", child_id(organization_id, "phone"), organization_id=organization_id, number=contact.phone,
            type="voice",
        )  # fmt: skip


def _service(rows: Rows, entry: Entry, language: str) -> None:
    row, about, source = entry.row, entry.assurance, entry.source
    whole_day = row.checked_on is not None and len(row.checked_on) == WHOLE_DAY
    changed = about.changed_on if about.changed_on and len(about.changed_on) == WHOLE_DAY else None
    said = {field: picked(_of_cards(entry.cards, part), language) for part, field in CARD_FIELDS[:-1]}
    rows.add(
        "service", row.id, organization_id=entry.organization_id or organization_id_of(row.id),
        name=row.name.name_for(""), **said, url=entry.contact.url, email=entry.contact.email, status="active",
        fees_description=picked(row.cost.words, language), minimum_age=entry.minimum_age,
        maximum_age=entry.maximum_age, assured_date=row.checked_on if whole_day else None,
        alert=picked(entry.alert, language), last_modified=f"{changed}T00:00:00.000Z" if changed else None,
        x_language=language, x_kind=row.kind.value, x_attending=row.attending and row.attending.value,
        x_enrolment=row.enrolment, x_led_by=row.led_by, x_step_free=row.step_free,
        x_next_step=entry.next_step.value, x_hours=picked(entry.hours, language),
        x_assured=None if whole_day else row.checked_on, x_assurer=about.by, x_assured_how=about.how,
        x_changed=about.changed_on, x_next_check=about.next_check_on, x_listed=about.listed_on,
        x_doubtful=row.doubtful or None, x_source_url=source.url, x_source_name=source.name,
        x_source_date=source.date, x_source_others=_others(source.others), x_confidence=source.confidence,
        x_facts=entry.facts, x_note=entry.note, x_replaces=" ".join(entry.replaces) or None,
    )  # fmt: skip
    for field, text in (
        ("name", row.name), ("alert", entry.alert), ("fees_description", row.cost.words), ("x_hours", entry.hours),
    ):  # fmt: skip
        rows.texts("service", row.id, field, text)
    for card in entry.cards:
        _card(rows, row.id, card)


def _others(addresses: tuple[str, ...]) -> str:
    """With a blank between them; what is no address may hold blanks, so then one a line."""
    plain = all("://" in address and len(address.split()) == 1 for address in addresses)
    return (" " if plain else "\n").join(addresses)


def _of_cards(cards: Iterable[Card], part: str) -> LocalText | None:
    return LocalText.of({card.language: getattr(card, part) for card in cards})


def _card(rows: Rows, service_id: str, card: Card) -> None:
    for part, field in CARD_FIELDS:
        if text := getattr(card, part):
            rows.text("service", service_id, field, card.language, text, card.origin, card.reviewed)


def _hangs_on(rows: Rows, entry: Entry, language: str) -> None:
    """Phone, languages, cost, area and the last check."""
    row, service = entry.row, entry.row.id
    if entry.contact.phone:
        own = organization_id_of(service) if entry.organization_id is None else None
        rows.add(
            "phone", child_id(service, "phone"), service_id=service, organization_id=own, number=entry.contact.phone,
            type="voice",
        )  # fmt: skip
    for code in row.languages:
        rows.add(
            "language", child_id(service, f"language/{code}"), service_id=service, name=_language_name(code), code=code,
        )  # fmt: skip
    _cost(rows, service, row.cost)
    if row.area.words:
        area = child_id(service, "area/words")
        rows.add("service_area", area, service_id=service, name=picked(row.area.words, language))
        rows.texts("service_area", area, "name", row.area.words)
    for doubt, codes in ((None, row.area.codes), (True, row.area.doubtful)):
        for code in codes:
            rows.add(
                "service_area", child_id(service, f"area/{code}/{int(bool(doubt))}"), service_id=service, name=code,
                extent=code, extent_type="text", x_doubtful=doubt,
            )  # fmt: skip
    if row.checked_on and len(row.checked_on) == WHOLE_DAY:
        rows.add(
            "metadata", child_id(service, "checked"), resource_id=service, resource_type="service",
            last_action_date=row.checked_on, last_action_type="verify", field_name="assured_date",
            previous_value="unknown", replacement_value=row.checked_on, updated_by=entry.assurance.by or "publisher",
        )  # fmt: skip


def _cost(rows: Rows, service: str, cost: Cost) -> None:
    """What is free costs nothing, in numbers too."""
    if cost.free is None and cost.amount is None and cost.per is None:
        return
    amount = 0 if cost.free and cost.amount is None else cost.amount
    rows.add(
        "cost_option", child_id(service, "cost"), service_id=service, currency=cost.currency, amount=amount,
        amount_description=cost.per, x_free=cost.free,
    )  # fmt: skip


def _language_name(code: str) -> str:
    from babel import Locale

    return str(Locale("en").languages.get(code, code))


def _helpline(rows: Rows, line: Helpline) -> None:
    rows.add(
        HELPLINES, line.id, code=line.code, name=line.name.name_for(""), number=line.number,
        needs=" ".join(line.needs), languages=" ".join(line.languages), audiences=" ".join(line.audiences),
        hours=picked(line.hours, "en"), cost=picked(line.cost, "en"), note=picked(line.note, "en"), url=line.url,
        checked_on=line.checked_on, source=line.source,
    )  # fmt: skip
    for field, text in (("name", line.name), ("hours", line.hours), ("cost", line.cost), ("note", line.note)):
        rows.texts(HELPLINES, line.id, field, text)
