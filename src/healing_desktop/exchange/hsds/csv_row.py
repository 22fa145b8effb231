"""One row of somebody's table as rows of HSDS: a service, and what hangs on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import NAMESPACE_URL, UUID, uuid5

from healing_desktop.core.entries import Kind
from healing_desktop.core.folding import words_of
from healing_desktop.core.ids import child_id
from healing_desktop.exchange.hsds.csv_mapping import IN_LANGUAGES, SEVERAL, CsvMapping, Taken
from healing_desktop.exchange.hsds.hsds_profile import EXTENSIONS, TIMEZONE
from healing_desktop.exchange.hsds.hsds_tables import TABLES
from healing_desktop.exchange.hsds.place_rows import online_rows, province_of
from healing_desktop.exchange.hsds.row_gathering import Rows
from healing_desktop.exchange.hsds.term_rows import TITLES, term_id
from healing_desktop.exchange.hsds.told_values import Wrong, date_of, number_of, time_of
from healing_desktop.exchange.hsds.told_words import amount_of, days_of_rule, way_of_meeting, yes_or_no

Told = Mapping[tuple[str, str], str]
_KNOWN = {field.name for field in TABLES["service"].fields} | EXTENSIONS["service"].keys()
_KINDS = {kind.value for kind in Kind}
# Our field -> the link of an attribute; what is in our lists is found by code or by name in any language.
_TERMS = {
    "themes": "theme",
    "audiences": "audience",
    "group_kind": "kind",
    "enrolment": "enrolment",
    "led_by": "led_by",
}
# Our fields that are texts, with the column of the service that says them.
_TEXTS = {
    "name": "name", "alert": "alert", "hours": "x_hours", "description": "description",
    "who_for": "eligibility_description", "how_to_join": "application_process", "first_time": "x_first_time",
}  # fmt: skip
_DAY = len("2026-11-21")


class MadeIds:
    """Ids for rows that bring none: the same for the same name and place, and never the same for two rows."""

    def __init__(self) -> None:
        self._met: dict[str, int] = {}

    def of(self, *said: str) -> str:
        key = "|".join(" ".join(words_of(part)) for part in said)
        self._met[key] = again = self._met.get(key, 0) + 1
        return str(uuid5(NAMESPACE_URL, f"urn:x-healing-desktop:row:{key}|{again if again > 1 else ''}"))


def rows_of_cells(
    cells: Mapping[str, str], mapping: CsvMapping, ids: MadeIds
) -> Iterator[tuple[str, dict[str, object]]]:
    """(table, row) for all that the row says; its service comes first. A column that the mapping leaves out is a column
    of the service."""
    told = {key: text for key, taken in mapping.fields.items() if (text := _taken(cells, taken))}
    rows = _Made(told, mapping.language)
    service = rows.one("id") or ids.of(rows.one("name"), rows.one("postcode") or rows.one("town"))
    rows.service(service, {_kept(name): text for name, text in cells.items() if name not in mapping.columns})
    rows.hangs_on(service, mapping)
    rows.place(service)
    rows.meetings(service)
    for table, made in rows.rows.tables.items():
        for row in made:
            yield table, row


def _taken(cells: Mapping[str, str], taken: Taken) -> str:
    """What the columns say, in the words of the mapping."""
    filled = [cells[column].strip() for column in taken.columns if cells.get(column, "").strip()]
    if taken.join is None:
        text = _means(filled[0], taken) if filled else ""
    else:
        text = taken.join.join(_means(cell, taken) for cell in filled)
    return text or taken.constant or ""


def _means(cell: str, taken: Taken) -> str:
    if taken.split is None or cell.casefold() in taken.values:
        return taken.values.get(cell.casefold(), cell)
    parts = (part.strip() for part in cell.split(taken.split))
    return taken.split.join(taken.values.get(part.casefold(), part) for part in parts)


def _kept(heading: str) -> str:
    """A heading that is also a column of ours, and was not meant as it, gets another name."""
    return f"column {heading}" if heading in _KNOWN else heading


class _Made:
    """The rows made from what one row told: `told` by (field, language)."""

    def __init__(self, told: Told, language: str | None) -> None:
        self.rows = Rows()
        self._told = told
        self._language = language

    def one(self, field: str) -> str:
        """In the language of the table, else in the first there is."""
        for key in ((field, ""), (field, self._language or "")):
            if key in self._told:
                return self._told[key]
        return next((text for (name, _), text in self._told.items() if name == field), "")

    def number(self, field: str) -> object:
        """What is no number stays text, for the checks to tell."""
        number = number_of(self.one(field)) if self.one(field) else None
        return self.one(field) if isinstance(number, Wrong) else number

    def service(self, service: str, kept: Mapping[str, str]) -> None:
        organization, cost = self.one("organization"), self.one("cost")
        kind, source = self.one("kind").lower(), self.one("source")
        checked = date_of(self.one("checked_on"))
        day = checked if isinstance(checked, str) and len(checked) >= _DAY else None
        of = str(uuid5(NAMESPACE_URL, f"urn:x-healing-desktop:organization:{' '.join(words_of(organization))}"))
        self.rows.add(
            "service", service, organization_id=of if organization else None, status=self.one("status") or "active",
            **{column: self.one(field) for field, column in _TEXTS.items()}, url=self.one("url"),
            email=self.one("email"), fees_description=cost if amount_of(cost) is None else None,
            minimum_age=self.number("minimum_age"), maximum_age=self.number("maximum_age"),
            assured_date=day and day[:_DAY], x_assured=None if day else self.one("checked_on"),
            x_language=self._language, x_kind=kind if kind in _KINDS - {"group"} else None,
            x_step_free=yes_or_no(self.one("step_free")), x_source_url=source if "://" in source else None,
            x_source_name=None if "://" in source else source, x_confidence="medium" if source else None, **kept,
        )  # fmt: skip
        if organization:
            self.rows.add("organization", of, name=organization, description=organization,
                          website=self.one("organization_url"))  # fmt: skip
        for (field, language), text in self._told.items():
            if language and field in IN_LANGUAGES:
                self.rows.text("service", _uuid(service), _TEXTS[field], language, text)
                self.rows.tables["translations"][-1]["entity_id"] = service

    def hangs_on(self, service: str, mapping: CsvMapping) -> None:
        own, add = _uuid(service), self.rows.add
        if phone := self.one("phone"):
            add("phone", child_id(own, "phone"), service_id=service, number=phone, type="voice")
        for language in _several(self.one("languages"), mapping.fields.get(("languages", ""))):
            add("language", child_id(own, f"language/{language}"), service_id=service, name=language,
                code=language if len(language) in (2, 3) else None)  # fmt: skip
        if area := self.one("area"):
            add("service_area", child_id(own, "area/words"), service_id=service, name=area)
        amount = amount_of(self.one("cost")) if self.one("cost") else None
        if amount is not None:
            add("cost_option", child_id(own, "cost"), service_id=service, currency="EUR", amount=amount,
                x_free=True if amount == 0 else None)  # fmt: skip
        for field, link in _TERMS.items():
            said = self.one(field)
            parts = _several(said, mapping.fields.get((field, ""))) if field in SEVERAL else [said] if said else []
            for part in parts:
                term = term_id(link, f"told/{' '.join(words_of(part))}")
                add("taxonomy_term", term, code=part, name=part, description=part, taxonomy=TITLES[link])
                add("attribute", child_id(own, f"attribute/{link}/{part}"), link_id=service, link_entity="service",
                    link_type=link, taxonomy_term_id=term)  # fmt: skip

    def place(self, service: str) -> None:
        own, add = _uuid(service), self.rows.add
        hidden, way = yes_or_no(self.one("confidential")) is True, way_of_meeting(self.one("attending"))
        # Where a place is not to be told its street is not even kept.
        street, postcode = ("", "") if hidden else (self.one("street"), self.one("postcode"))
        town, point = self.one("town"), (None, None) if hidden else (self.number("latitude"), self.number("longitude"))
        province = province_of(postcode)
        whole = bool(street and town and province)
        if way != "online" and (street or postcode or town or None not in point):
            location = child_id(own, "location/0")
            add("location", location, location_type="physical", name=" ".join(filter(None, (postcode, town))),
                latitude=point[0], longitude=point[1], x_confidential=hidden or None,
                x_step_free=yes_or_no(self.one("step_free")), x_postal_code=None if whole else postcode,
                x_city=None if whole else town, x_address=None if whole else street)  # fmt: skip
            if whole:
                add("address", child_id(own, "address/0"), location_id=location, address_1=street, city=town,
                    state_province=province, postal_code=postcode, country="BE", address_type="physical")  # fmt: skip
            add("service_at_location", child_id(own, "at/0"), service_id=service, location_id=location)
        if way in ("online", "both"):
            online_rows(self.rows, own)
            self.rows.tables["service_at_location"][-1]["service_id"] = service

    def meetings(self, service: str) -> None:
        own, day = _uuid(service), self.one("day")
        days = days_of_rule(day) if day else None
        told = [self.one("meets"), "" if days else day]
        if days:
            opens, closes = (_clock(self.one(field)) for field in ("opens_at", "closes_at"))
            starts, ends = (_day(self.one(field)) for field in ("starts_on", "ends_on"))
            freq = "MONTHLY" if any(sign.isdigit() for sign in days) else "WEEKLY"
            self.rows.add(
                "schedule", child_id(own, "schedule/0"), service_id=service, freq=freq, byday=days, opens_at=opens,
                closes_at=closes, interval=self.number("interval"), dtstart=starts, until=ends, x_timezone=TIMEZONE,
            )  # fmt: skip
        else:
            hours = "-".join(filter(None, (self.one("opens_at"), self.one("closes_at"))))
            told.append(hours)
        if words := ", ".join(filter(None, told)):
            self.rows.add("schedule", child_id(own, "schedule/words"), service_id=service, description=words)


def _several(text: str, taken: Taken | None) -> list[str]:
    split = (taken and taken.split) or (";" if ";" in text else ",")
    return list(dict.fromkeys(part.strip() for part in text.split(split) if part.strip()))


def _clock(text: str) -> str | None:
    made = time_of(text) if text else None
    return text if isinstance(made, Wrong) else made


def _day(text: str) -> str | None:
    made = date_of(text) if text else None
    return text if isinstance(made, Wrong) else made


def _uuid(service: str) -> str:
    """What ids of children are made from, whatever the service's own id is."""
    try:
        return str(UUID(service))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, f"urn:x-healing-desktop:id:{service}"))
