"""What a row says that can hardly be meant: kept, and told, so that somebody looks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from urllib.parse import urlsplit

import phonenumbers

from healing_desktop.exchange.hsds.findings import Reason
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.hsds_tables import TABLES
from healing_desktop.exchange.hsds.told_values import Wrong, clock_in, day_in, number_of

# South, north, west, east.
BELGIUM = (49.4, 51.6, 2.5, 6.5)
_EMAIL = re.compile(r"[^\s@<>\"(),;]{1,64}@[^\s@<>\"(),;.]+(\.[^\s@<>\"(),;.]+)+")
_LONGEST_ADDRESS = 2048

Row = Mapping[str, object]
Oddity = tuple[str, Reason, object]


def check_sense(gathered: Gathered, today: date) -> None:
    kinds = {
        name: [(field.name, field.type) for field in table.fields if field.type in ("email", "uri")]
        for name, table in TABLES.items()
    }
    for name, row in gathered.rows():
        for column, kind in kinds.get(name, ()):
            if (name, column) == ("service", "url") and web_address(row.get(column)):
                # Told where it is put right.
                continue
            if column in row and not _is_right(kind, str(row[column])):
                reason: Reason = "odd-email" if kind == "email" else "odd-url"
                gathered.report.tell("warning", gathered.at(row), column, reason, value=row[column])
        for column, odd, value in _ODD[name](row, today) if name in _ODD else ():
            gathered.report.tell("warning", gathered.at(row), column, odd, value=value)


def is_email(text: str) -> bool:
    return len(text) <= 254 and _EMAIL.fullmatch(text) is not None


def is_url(text: str) -> bool:
    """With its scheme, and a host where the web is meant."""
    if len(text) > _LONGEST_ADDRESS or any(character.isspace() for character in text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return bool(parts.hostname) if parts.scheme in ("http", "https") else bool(parts.scheme and parts.path)


def web_address(value: object) -> str | None:
    """The address, with https:// where it has no scheme; None when it is none even so."""
    text = value.strip() if isinstance(value, str) else ""
    if not text or is_url(text):
        return text or None
    return f"https://{text}" if "." in text and ":" not in text and is_url(f"https://{text}") else None


def is_in_belgium(latitude: float, longitude: float) -> bool:
    south, north, west, east = BELGIUM
    return south <= latitude <= north and west <= longitude <= east


def _is_right(kind: str, text: str) -> bool:
    return is_email(text) if kind == "email" else is_url(text)


def _service(row: Row, today: date) -> Iterator[Oddity]:
    youngest, oldest = number_of(row.get("minimum_age")), number_of(row.get("maximum_age"))
    if not isinstance(youngest, Wrong) and not isinstance(oldest, Wrong) and oldest < youngest:
        yield "maximum_age", "ages", f"{youngest}-{oldest}"
    checked = day_in(row["assured_date"]) if "assured_date" in row else None
    if checked and checked > today:
        yield "assured_date", "in-future", checked


def _location(row: Row, _today: date) -> Iterator[Oddity]:
    latitude, longitude = number_of(row.get("latitude")), number_of(row.get("longitude"))
    if isinstance(latitude, Wrong) or isinstance(longitude, Wrong):
        return
    if not is_in_belgium(latitude, longitude):
        yield "latitude", "outside-belgium", f"{latitude}, {longitude}"


def _schedule(row: Row, today: date) -> Iterator[Oddity]:
    if "freq" not in row and "dtstart" not in row and not {"description", "notes"} & row.keys():
        yield "freq", "no-rule", ""
    opens, closes = clock_in(row.get("opens_at", "")), clock_in(row.get("closes_at", ""))
    if opens and closes and opens[1] == closes[1] and closes[0] <= opens[0]:
        yield "closes_at", "ends-before", f"{row['opens_at']}-{row['closes_at']}"
    until = day_in(row["valid_to"]) if "valid_to" in row else None
    if until and until < today:
        yield "valid_to", "expired", until


def _phone(row: Row, _today: date) -> Iterator[Oddity]:
    if "number" in row and not is_phone(str(row["number"])):
        yield "number", "odd-phone", row["number"]


def is_phone(number: str) -> bool:
    """Valid in Belgium, short numbers too, or anywhere with its country code."""
    try:
        parsed = phonenumbers.parse(number[:40], "BE")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(parsed) or phonenumbers.is_valid_short_number_for_region(parsed, "BE")


_ODD = {"service": _service, "location": _location, "schedule": _schedule, "phone": _phone}
