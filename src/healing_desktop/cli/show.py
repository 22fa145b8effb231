"""healing-desktop show ID: one entry, whole."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.row_json import cost_json, meeting_json, rule_json, texts_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.entries import Entry, MeetingPlace, NetworkRef
from healing_desktop.core.freshness import freshness, freshness_long
from healing_desktop.core.present_entry import EntryWords, present_entry
from healing_desktop.core.schedule import next_meetings
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    directory = opened(services)
    words = services.words_for(services.options.language)
    today: date = arguments.today or services.today()
    entry = directory.entry(arguments.id)
    if entry is None:
        raise Refused(words("outcome-no-such-entry", id=arguments.id[:60]))
    if services.options.json:
        say_json(entry_json(entry, words, today))
    else:
        said = present_entry(entry, words, directory.taxonomies(), directory.helplines(), today)
        say(_lines(said))


def entry_json(entry: Entry, words: Words, today: date) -> dict[str, Any]:
    """HSDS names; what HSDS does not have begins with x_ or stands below as in cli.md."""
    row = entry.row
    fresh = freshness(row.checked_on, today)
    return {
        "id": row.id,
        "kind": row.kind.value,
        "name": row.name.name_for(words.language),
        "x_names": texts_json(row.name),
        "organization": texts_json(row.organization),
        "status": "active",
        "alert": entry.alert.pick(words.language).text if entry.alert else None,
        "themes": list(row.themes),
        "group_kind": row.group_kind,
        "audiences": list(row.audiences),
        "languages": list(row.languages),
        "minimum_age": entry.minimum_age,
        "maximum_age": entry.maximum_age,
        "phone": entry.contact.phone,
        "email": entry.contact.email,
        "url": entry.contact.url,
        "service_at_locations": [_place(place) for place in entry.places],
        "service_areas": list(row.area.codes),
        "schedules": [rule_json(rule) for rule in row.schedules],
        "x_meets": texts_json(row.meets),
        "next_meetings": [meeting_json(meeting) for meeting in next_meetings(row.schedules, today, 3)],
        "cost": cost_json(row.cost, words),
        "attending": row.attending.value if row.attending else None,
        "enrolment": row.enrolment,
        "led_by": row.led_by,
        "step_free": row.step_free,
        "x_next_step": entry.next_step.value,
        "x_cards": [
            {"language": c.language, "what": c.what, "who_for": c.who_for, "first_time": c.first_time,
             "how_to_join": c.how_to_join, "origin": c.origin, "reviewed": c.reviewed}
            for c in entry.cards
        ],
        "source": {
            "url": entry.source.url, "name": entry.source.name, "date": entry.source.date,
            "others": list(entry.source.others), "confidence": entry.source.confidence,
        },
        "network_adult": network_json(entry.network_adult, words),
        "network_youth": network_json(entry.network_youth, words),
        "freshness": {
            "checked_on": row.checked_on, "band": fresh.band.value, "words": freshness_long(fresh, words),
        },
    }  # fmt: skip


def network_json(network: NetworkRef | None, words: Words) -> dict[str, Any] | None:
    if network is None:
        return None
    name = network.name.name_for(words.language)
    return {
        "id": network.id, "name": name, "url": network.url, "phone": network.phone, "doubtful": network.doubtful,
    }  # fmt: skip


def _place(place: MeetingPlace) -> dict[str, Any]:
    return {
        "municipality": texts_json(place.municipality), "nis": place.nis, "postal_code": place.postcode,
        "address_1": place.address, "latitude": place.latitude, "longitude": place.longitude,
        "x_approximate": place.approximate, "x_confidential": place.confidential,
    }  # fmt: skip


def _lines(said: EntryWords) -> list[str]:
    lines = [said.name, said.kind]
    if said.gloss:
        lines.append(said.gloss)
    if said.alert:
        lines += ["", f"! {said.alert}"]
    lines += ["", said.what.text, "", f"{said.next_label}: {said.next_text}"]
    if said.later:
        lines.append(said.later)
    lines += ["", f"→ {said.step}", ""]
    lines += [f"{fact.label}: {fact.text}" for fact in (*said.facts, *said.region)]
    return [*lines, "", said.trust, said.source]
