"""Entries as a table for a spreadsheet: one row each, in the words of the language asked."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from healing_desktop.core.amounts import cost_words
from healing_desktop.core.entries import Entry, MeetingPlace
from healing_desktop.core.present_language import language_name
from healing_desktop.core.present_place import address, area_words
from healing_desktop.core.present_row import capital, led_by_words, rules_dated
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from healing_desktop.core.words import Words
from healing_desktop.exchange.entry_record import published_entry
from healing_desktop.exchange.spreadsheet_cells import safe

# What a Belgian Excel splits on; other programs ask or see for themselves.
DELIMITER = ";"
SEVERAL = "; "


@dataclass(frozen=True, slots=True)
class _Asked:
    words: Words
    taxonomies: Taxonomies
    today: date

    def text(self, text: LocalText | None) -> str:
        return text.pick(self.words.language).text if text else ""

    def names(self, taxonomy: str, codes: Iterable[str]) -> str:
        return SEVERAL.join(name.text for name in self.taxonomies.names(taxonomy, codes, self.words.language))


def csv_bytes(entries: Iterable[Entry], words: Words, taxonomies: Taxonomies, today: date) -> bytes:
    """UTF-8 with a byte order mark, semicolons, CR LF. What is not known is an empty cell; a confidential place has
    neither street nor postcode; a cell that would be a formula has an apostrophe before it."""
    asked = _Asked(words, taxonomies, today)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=DELIMITER, lineterminator="\r\n")
    writer.writerow([safe(words(key)) for key in COLUMNS])
    for entry in entries:
        if not entry.staff_only:
            told = published_entry(entry)
            writer.writerow([safe(cell(told, asked)) for cell in COLUMNS.values()])
    return text.getvalue().encode("utf-8-sig")


def _first(entry: Entry) -> MeetingPlace:
    return entry.places[0] if entry.places else MeetingPlace()


def _kind(entry: Entry, asked: _Asked) -> str:
    if entry.row.group_kind:
        return asked.names("kind", (entry.row.group_kind,))
    return capital(asked.words(f"kind-{entry.row.kind.value.replace('_', '-')}"), asked.words.language)


def _meets(entry: Entry, asked: _Asked) -> str:
    row = entry.row
    return asked.text(row.meets) or rules_dated(row.schedules, asked.words, row.checked_on, asked.today)


def _town(entry: Entry, asked: _Asked) -> str:
    """One name: a table is to be sorted, joined with another and read again."""
    names = _first(entry).municipality
    return names.name_for(asked.words.language) if names else ""


def _confidential(entry: Entry, asked: _Asked) -> str:
    return asked.words("cell-yes") if _first(entry).confidential else ""


def _others(entry: Entry, asked: _Asked) -> str:
    return SEVERAL.join(address(place, asked.words) for place in entry.places[1:])


def _step_free(entry: Entry, asked: _Asked) -> str:
    known = entry.row.step_free
    return "" if known is None else asked.words("step-free-yes" if known else "step-free-no")


def _cost(entry: Entry, asked: _Asked) -> str:
    return asked.text(entry.row.cost.words) or cost_words(entry.row.cost, asked.words)


def _card(part: str) -> Callable[[Entry, _Asked], str]:
    def cell(entry: Entry, asked: _Asked) -> str:
        return asked.text(LocalText.of({card.language: getattr(card, part) or "" for card in entry.cards}))

    return cell


def _join(entry: Entry, asked: _Asked) -> str:
    if said := _card("how_to_join")(entry, asked):
        return said
    return asked.names("enrolment", (entry.row.enrolment,)) if entry.row.enrolment else ""


def _leader(entry: Entry, asked: _Asked) -> str:
    """As our list calls it, where it has it."""
    code = entry.row.led_by
    if code is None:
        return ""
    known = ("led_by", code) in asked.taxonomies.terms
    return asked.names("led_by", (code,)) if known else led_by_words(code, asked.words, asked.taxonomies)


def _languages(entry: Entry, asked: _Asked) -> str:
    return SEVERAL.join(language_name(code, asked.words, asked.taxonomies) for code in entry.row.languages)


def _age(years: float | None) -> str:
    return "" if years is None else f"{years:g}"


# The key of each heading, and the cell under it.
COLUMNS: dict[str, Callable[[Entry, _Asked], str]] = {
    "label-name": lambda entry, asked: entry.row.name.name_for(asked.words.language),
    "column-kind": _kind,
    "label-organisation": lambda entry, asked: (
        entry.row.organization.name_for(asked.words.language) if entry.row.organization else ""
    ),
    "row-alert": lambda entry, asked: asked.text(entry.alert),
    "column-themes": lambda entry, asked: asked.names("theme", entry.row.themes),
    "label-what": _card("what"),
    "label-who-for": _card("who_for"),
    "column-audiences": lambda entry, asked: asked.names("audience", entry.row.audiences),
    "column-age-from": lambda entry, _: _age(entry.minimum_age),
    "column-age-to": lambda entry, _: _age(entry.maximum_age),
    "label-meets": _meets,
    "label-hours": lambda entry, asked: asked.text(entry.hours),
    "column-street": lambda entry, _: _first(entry).address or "",
    "column-postcode": lambda entry, _: _first(entry).postcode or "",
    "column-town": _town,
    "column-confidential": _confidential,
    "column-other-places": _others,
    "column-area": lambda entry, asked: area_words(entry.row, asked.words),
    "label-step-free": _step_free,
    "label-cost": _cost,
    "label-languages": _languages,
    "label-phone": lambda entry, _: entry.contact.phone or "",
    "label-email": lambda entry, _: entry.contact.email or "",
    "label-web": lambda entry, _: entry.contact.url or "",
    "label-how-to-join": _join,
    "label-first-time": _card("first_time"),
    "label-leader": _leader,
    "column-checked-on": lambda entry, _: entry.row.checked_on or "",
    "label-source": lambda entry, _: entry.source.url or entry.source.name or "",
    "column-id": lambda entry, _: entry.row.id,
}
