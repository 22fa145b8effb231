"""healing-desktop show ID: one entry, whole."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from datetime import date
from typing import Any

from healing_desktop.cli.open_edition import opened_with_own
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.row_json import fees, meeting_json, reported_json, rule_json, texts_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.entries import Area, Contact, Cost, Entry, MeetingPlace, NetworkRef
from healing_desktop.core.freshness import freshness, freshness_long, next_check
from healing_desktop.core.present_checks import check_facts
from healing_desktop.core.present_entry import EntryWords, present_entry
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.present_next import SHOWN
from healing_desktop.core.schedule import next_meetings
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    directory = opened_with_own(services)
    words = services.words_for(services.options.language)
    today: date = arguments.today or services.today()
    entry = directory.entry(arguments.id)
    if entry is None:
        raise Refused(words("outcome-no-such-entry", id=arguments.id[:60]))
    if services.options.json:
        say_json(entry_json(entry, words, today))
    else:
        said = present_entry(entry, words, directory.taxonomies(), directory.helplines(), today)
        say([*_lines(said), "", *_dates(entry, words, today), *_trust(said)])


def entry_json(entry: Entry, words: Words, today: date) -> dict[str, Any]:
    """HSDS names; what HSDS does not have begins with x_, or stands beside them as cli.md says."""
    row = entry.row
    fresh = freshness(row.checked_on, today)
    by = next_check(row.checked_on, entry.assurance.next_check_on)
    return {
        "id": row.id, "kind": row.kind.value, "name": row.name.name_for(words.language),
        "x_names": texts_json(row.name), "status": "inactive" if entry.unlisted_on else "active",
        **({"x_unlisted": entry.unlisted_on.isoformat()} if entry.unlisted_on else {}),
        "alert": entry.alert.pick(words.language).text if entry.alert else None,
        "organization": _organization(entry, words),
        "themes": list(row.themes), "group_kind": row.group_kind, "audiences": list(row.audiences),
        "languages": [{"code": code} for code in row.languages],
        "minimum_age": entry.minimum_age, "maximum_age": entry.maximum_age,
        "phones": _phones(entry.contact), "email": entry.contact.email, "url": entry.contact.url,
        "service_at_locations": [_place(place) for place in entry.places],
        "service_areas": _areas(row.area),
        "schedules": [rule_json(rule) for rule in row.schedules], "x_meets": texts_json(row.meets),
        "x_hours": texts_json(entry.hours),
        "next_meetings": [meeting_json(meeting) for meeting in next_meetings(row.schedules, today, SHOWN)],
        "cost_options": _costs(row.cost), "fees_description": fees(row.cost, words), "x_free": row.cost.free,
        "attending": row.attending.value if row.attending else None, "enrolment": row.enrolment, "led_by": row.led_by,
        "step_free": row.step_free, "x_next_step": entry.next_step.value, "x_cards": [asdict(c) for c in entry.cards],
        "x_unknown": list(row.unknown), "x_doubtful": row.doubtful, "source": asdict(entry.source),
        "network_adult": network_json(entry.network_adult, words),
        "network_youth": network_json(entry.network_youth, words),
        "assured_date": row.checked_on, "x_assurer": entry.assurance.by, "x_assured_how": entry.assurance.how,
        "last_modified": entry.assurance.changed_on, "x_next_check": by.isoformat() if by else None,
        "x_listed": entry.assurance.listed_on, "x_replaces": list(entry.replaces),
        "x_own": row.own, "x_reported": reported_json(row),
        "freshness": {
            "checked_on": row.checked_on, "band": fresh.band.value, "words": freshness_long(fresh, words),
        },
    }  # fmt: skip


def _organization(entry: Entry, words: Words) -> dict[str, Any] | None:
    names, contact = entry.row.organization, entry.organisation_contact or Contact()
    if names is None:
        return None
    return {
        "id": entry.organization_id, "name": names.name_for(words.language), "x_names": texts_json(names),
        "phones": _phones(contact), "email": contact.email, "website": contact.url,
    }  # fmt: skip


def _phones(contact: Contact) -> list[dict[str, str]]:
    return [{"number": contact.phone}] if contact.phone else []


def _areas(area: Area) -> list[dict[str, Any]]:
    certain = [{"extent": code, "x_doubtful": False} for code in area.codes]
    return certain + [{"extent": code, "x_doubtful": True} for code in area.doubtful]


def _costs(cost: Cost) -> list[dict[str, Any]]:
    if cost.amount is None:
        return []
    return [{"amount": cost.amount, "currency": cost.currency, "amount_description": cost.per}]


def network_json(network: NetworkRef | None, words: Words) -> dict[str, Any] | None:
    if network is None:
        return None
    name = network.name.name_for(words.language)
    return {
        "id": network.id, "name": name, "url": network.url, "phone": network.phone, "doubtful": network.doubtful,
    }  # fmt: skip


def _place(place: MeetingPlace) -> dict[str, Any]:
    address = {"address_1": place.address, "postal_code": place.postcode, "country": "BE"}
    return {
        "location": {
            "latitude": place.latitude, "longitude": place.longitude, "addresses": [address],
            "x_municipality": texts_json(place.municipality), "x_nis": place.nis, "x_approximate": place.approximate,
            "x_confidential": place.confidential, "x_step_free": place.step_free,
        }
    }  # fmt: skip


def _lines(said: EntryWords) -> list[str]:
    notices = [f"! {said_first}" for said_first in (said.reported, said.alert) if said_first]
    lines = [said.name, *([*notices, ""] if notices else []), said.kind, *([said.own] if said.own else [])]
    if said.gloss:
        lines.append(said.gloss)
    lines += ["", said.what.text, "", f"{said.next_label}: {said.next_text}"]
    if said.later:
        lines.append(said.later)
    lines += ["", f"→ {said.step}", ""]
    lines += [f"{fact.label}: {fact.text}" for fact in (*said.facts, *said.region)]
    return lines


def _trust(said: EntryWords) -> list[str]:
    return [" ".join(part for part in (said.trust, said.checks) if part), said.source]


def _dates(entry: Entry, words: Words, today: date) -> list[str]:
    """When the facts changed, also that nobody knows; when to look again."""
    facts = check_facts(entry, words, today)
    if entry.assurance.changed_on is None:
        facts = (Fact("changed", words("label-changed"), words("not-known")), *facts)
    return [f"{fact.label}: {fact.text}" for fact in facts]
