"""The record of an entry (docs/data-format.md) as one type for each kind of object: what the quick reader decodes into.

What stands at its default is not written, so that a record that was read is written again as the same bytes.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from healing_desktop.core.entries import Attending, Kind, NextStep

Number = int | float
Texts = tuple[tuple[str, str], ...]


class _Record(Struct, omit_defaults=True, kw_only=True, frozen=True, gc=False):
    pass


class PhoneShape(_Record, frozen=True):
    number: str
    type: Literal["voice"] | None = None


class OrganizationShape(_Record, frozen=True):
    id: str | None = None
    name: str | None = None
    x_names: Texts = ()
    x_contact: bool = False
    phones: tuple[PhoneShape, ...] = ()
    email: str | None = None
    website: str | None = None


class AddressShape(_Record, frozen=True):
    address_type: Literal["physical"]
    country: Literal["BE"]
    address_1: str | None = None
    postal_code: str | None = None


class LocationShape(_Record, frozen=True):
    location_type: Literal["physical"]
    latitude: Number | None = None
    longitude: Number | None = None
    addresses: tuple[AddressShape, ...] = ()
    x_nis: str | None = None
    x_municipality: Texts = ()
    x_exact: bool = False
    x_confidential: bool = False
    x_step_free: bool | None = None


class AtShape(_Record, frozen=True):
    location: LocationShape


class RuleShape(_Record, frozen=True):
    freq: str
    byday: str | None = None
    bymonthday: str | None = None
    interval: int = 1
    opens_at: str | None = None
    closes_at: str | None = None
    dtstart: str | None = None
    until: str | None = None
    x_part: str | None = None
    x_as_of: str | None = None
    x_note: str | None = None
    x_excluded_dates: tuple[str, ...] = ()
    x_pauses: Texts = ()
    x_public_holidays: str | None = None


class LanguageShape(_Record, frozen=True):
    code: str


class CostShape(_Record, frozen=True):
    currency: str
    amount: Number | None = None
    amount_description: str | None = None
    x_free: bool | None = None
    x_words: Texts = ()


class AreaShape(_Record, frozen=True):
    extent: str
    extent_type: Literal["text"]
    x_doubtful: bool = False


class AttributeShape(_Record, frozen=True):
    link_type: Literal["theme", "audience", "kind"]
    taxonomy_term_id: str


class CardShape(_Record, frozen=True):
    language: str
    what: str
    who_for: str | None = None
    first_time: str | None = None
    how_to_join: str | None = None
    origin: Literal["machine", "human"] | None = None
    reviewed: str | None = None


class SourceShape(_Record, frozen=True):
    confidence: str
    url: str | None = None
    name: str | None = None
    date: str | None = None
    others: tuple[str, ...] = ()


class EntryShape(_Record, frozen=True):
    type: Literal["entry"]
    id: str
    name: str
    status: Literal["active"]
    x_kind: Kind
    x_names: Texts
    x_next_step: NextStep
    x_source: SourceShape
    x_roles: tuple[str, ...] = ()
    organization: OrganizationShape | None = None
    phones: tuple[PhoneShape, ...] = ()
    email: str | None = None
    url: str | None = None
    service_at_locations: tuple[AtShape, ...] = ()
    schedules: tuple[RuleShape, ...] = ()
    languages: tuple[LanguageShape, ...] = ()
    cost_options: tuple[CostShape, ...] = ()
    service_areas: tuple[AreaShape, ...] = ()
    attributes: tuple[AttributeShape, ...] = ()
    x_area_words: Texts = ()
    x_attending: Attending | None = None
    x_enrolment: str | None = None
    x_led_by: str | None = None
    x_step_free: bool | None = None
    x_meets: Texts = ()
    x_hours: Texts = ()
    x_alerts: Texts = ()
    x_cards: tuple[CardShape, ...] = ()
    minimum_age: Number | None = None
    maximum_age: Number | None = None
    assured_date: str | None = None
    x_assured: str | None = None
    x_assurer: str | None = None
    x_assured_how: str | None = None
    last_modified: str | None = None
    x_next_check: str | None = None
    x_listed: str | None = None
    x_replaces: tuple[str, ...] = ()
    x_facts: str | None = None
    x_note: str | None = None
    x_doubtful: bool = False
    x_staff_only: bool = False
