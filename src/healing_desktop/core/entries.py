"""What the directory holds: frozen records that cross every border of the program.

Names follow HSDS 3 and the words of the house: an entry is a group, an organisation, a platform, a network or a
helpline.
None always means "unknown", never "none".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from healing_desktop.core.texts import LocalText


class Kind(StrEnum):
    """The kind of entry."""

    GROUP = "group"
    ORGANISATION = "organisation"
    PLATFORM = "platform"
    NETWORK_ADULT = "network_adult"
    NETWORK_YOUTH = "network_youth"
    HELPLINE = "helpline"


class Attending(StrEnum):
    """How one takes part."""

    IN_PERSON = "in person"
    ONLINE = "online"
    BOTH = "both"


class NextStep(StrEnum):
    """The one thing to do next."""

    CALL = "call"
    MAIL = "mail"
    WEB = "web"
    WALK_IN = "walk-in"
    ASK_ORGANISATION = "ask-organisation"
    ASK_REGION = "ask-region"


@dataclass(frozen=True, slots=True)
class ScheduleRule:
    """A rule of meetings (RFC 5545 subset of HSDS), wall clock Europe/Brussels.

    `byday` as in RFC 5545: "TU", "1MO", "1TU,3TU". `part` (morning, afternoon, evening) stands in when no clock time
    is known.
    `as_of` is the year or month in which the source gave the rule; `note` a short English condition for the editor.
    `bymonthday`: "15", "1,15", "-1" (the last day); `byday` is then "". `starts_on`: a day on which it met, from which
    weeks or months are counted; none before it and none after `ends_on`. `pauses`: ("07-01", "08-31"), both days
    included, every year. `public_holidays`: closed, open, or ask (as None): the date is shown and one asks first.
    """

    freq: str
    byday: str
    interval: int = 1
    opens_at: time | None = None
    closes_at: time | None = None
    part: str | None = None
    as_of: str | None = None
    note: str | None = None
    bymonthday: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    excluded_dates: tuple[date, ...] = ()
    pauses: tuple[tuple[str, str], ...] = ()
    public_holidays: str | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """`free` None means that the price is unknown. `amount` in `currency` per `per` (session, year, ...)."""

    free: bool | None = None
    amount: float | None = None
    currency: str = "EUR"
    per: str | None = None
    words: LocalText | None = None

    @property
    def known(self) -> bool:
        return self.free is not None or self.amount is not None or self.words is not None


@dataclass(frozen=True, slots=True)
class MeetingPlace:
    """Where a group meets (HSDS location). WGS84; `approximate` when the point is the centre of the municipality or
    section."""

    municipality: LocalText | None = None
    nis: str | None = None
    postcode: str | None = None
    address: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    approximate: bool = True
    confidential: bool = False
    step_free: bool | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """For whom the entry is meant by place: HSDS service_area.
    `codes` like "region:Flanders", "municipality:44021", "country:BE"."""

    words: LocalText | None = None
    codes: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where the facts were read. `date` as the source gives it (year, month or day)."""

    url: str | None
    name: str | None
    date: str | None
    others: tuple[str, ...] = ()
    confidence: str = "medium"


@dataclass(frozen=True, slots=True)
class Assurance:
    """Who looked at the facts last, and the days around it; `GroupRow.checked_on` is the day of the check itself.

    `by` is a role (publisher, organisation, centre, secondary), never a person; `how` is phone, mail or web. Days are
    ISO 8601: `changed_on` the facts became others, `next_check_on` somebody has promised to look again, `listed_on` the
    entry came into this directory (None: from its first edition on).
    """

    by: str | None = None
    how: str | None = None
    changed_on: str | None = None
    next_check_on: str | None = None
    listed_on: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """The short card of one language, at most 90 words. `origin` is "machine" until a named role has read it
    ("human")."""

    language: str
    what: str
    who_for: str | None = None
    first_time: str | None = None
    how_to_join: str | None = None
    origin: str = "machine"
    reviewed: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Telephone as printed (grouped), e-mail and web address of an entry."""

    phone: str | None = None
    email: str | None = None
    url: str | None = None

    @property
    def known(self) -> bool:
        return bool(self.phone or self.email or self.url)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a row matches: `what` is theme, kind, place, language, audience, text ...;
    `value` its stable code or the words."""

    what: str
    value: str


@dataclass(frozen=True, slots=True)
class Reported:
    """A colleague said that something is wrong: `about` what (phone, address, times, gone, ..., other), and the day
    (ISO 8601)."""

    about: str
    on: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One line of the list: everything a row, a map point and a filter need. `place` is the nearest meeting place.
    `own`: of this centre; `reported`: what colleagues said. Both are known on this desk only, and no edition says them.
    """

    id: str
    kind: Kind
    name: LocalText
    themes: tuple[str, ...] = ()
    group_kind: str | None = None
    audiences: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    organization: LocalText | None = None
    place: MeetingPlace | None = None
    distance_km: float | None = None
    area: Area = field(default_factory=Area)
    covers_place: bool = False
    attending: Attending | None = None
    schedules: tuple[ScheduleRule, ...] = ()
    meets: LocalText | None = None
    cost: Cost = field(default_factory=Cost)
    enrolment: str | None = None
    step_free: bool | None = None
    led_by: str | None = None
    phone: str | None = None
    checked_on: str | None = None
    doubtful: bool = False
    has_alert: bool = False
    why: tuple[Reason, ...] = ()
    unknown: tuple[str, ...] = ()
    own: bool = False
    reported: tuple[Reported, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry whole: the list row and all that the detail pane, the handout and `show` need beyond it.

    `unlisted_on`: it is no longer listed since that day, and is as it was before. `replaces`: ids of entries
    that are no more, and of which this one is what became.
    """

    row: GroupRow
    contact: Contact
    organisation_contact: Contact | None
    places: tuple[MeetingPlace, ...]
    cards: tuple[Card, ...]
    source: Source
    next_step: NextStep
    alert: LocalText | None = None
    minimum_age: float | None = None
    maximum_age: float | None = None
    hours: LocalText | None = None
    organization_id: str | None = None
    network_adult: NetworkRef | None = None
    network_youth: NetworkRef | None = None
    facts: str | None = None
    note: str | None = None
    staff_only: bool = False
    assurance: Assurance = field(default_factory=Assurance)
    unlisted_on: date | None = None
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkRef:
    """A mental health network or welfare centre that serves a municipality.

    `doubtful`: say "check" and give the official finder.
    """

    id: str
    name: LocalText
    url: str | None = None
    phone: str | None = None
    doubtful: bool = False
