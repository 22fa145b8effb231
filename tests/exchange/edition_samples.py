"""Editions for the tests of the codec: small ones of the real tables, and entries that nobody thought of."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from hypothesis import strategies as st

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import (
    Area,
    Assurance,
    Attending,
    Card,
    Contact,
    Cost,
    Entry,
    GroupRow,
    Kind,
    MeetingPlace,
    NextStep,
    Source,
)
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.edition_lines import PublishedEdition, head_of, lines_of, published, write_lines
from healing_desktop.exchange.record_lines import LineFault, RecordLine
from tests.core.test_schedule_generated import rules
from tests.fixtures.generated import real_content

# No control characters but line ends and tabs: a publisher never writes them. No half surrogates.
words = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), max_size=12)
# Clock times of editions are hours and minutes.
minutes = rules.map(
    lambda rule: replace(
        rule,
        opens_at=rule.opens_at and rule.opens_at.replace(second=0, microsecond=0),
        closes_at=rule.closes_at and rule.closes_at.replace(second=0, microsecond=0),
    )
)
codes = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=8)
some_words = st.none() | words
texts = st.lists(st.tuples(codes, words), min_size=1, max_size=3).map(lambda pairs: LocalText(tuple(pairs)))
some_texts = st.none() | texts
yes_no_unknown = st.sampled_from((None, True, False))
days = st.dates().map(lambda day: day.isoformat())
partial_dates = st.none() | st.builds(lambda day, length: day[:length], days, st.sampled_from((4, 7, 10)))
code_lists = st.lists(codes, max_size=3, unique=True).map(tuple)
degrees = st.none() | st.floats(-90, 90) | st.integers(-90, 90)
ages = st.none() | st.floats(0, 120) | st.integers(0, 120)
contacts = st.builds(Contact, some_words, some_words, some_words)

places = st.builds(
    MeetingPlace, municipality=some_texts, nis=some_words, postcode=some_words, address=some_words, latitude=degrees,
    longitude=degrees, approximate=st.booleans(), confidential=st.booleans(), step_free=yes_no_unknown,
)  # fmt: skip
rows = st.builds(
    GroupRow, id=st.uuids().map(str), kind=st.sampled_from(Kind), name=texts, themes=code_lists,
    group_kind=st.none() | codes, audiences=code_lists, languages=code_lists, organization=some_texts,
    place=st.none() | places, distance_km=st.none() | st.floats(0, 9),
    area=st.builds(Area, some_texts, code_lists, code_lists), attending=st.none() | st.sampled_from(Attending),
    schedules=st.lists(minutes, max_size=2).map(tuple), meets=some_texts,
    cost=st.builds(Cost, yes_no_unknown, st.none() | st.floats(0, 1e6) | st.integers(0, 99), words, some_words,
                   some_texts),
    enrolment=some_words, step_free=yes_no_unknown, led_by=some_words, checked_on=partial_dates,
    doubtful=st.booleans(), unknown=code_lists,
)  # fmt: skip
cards = st.builds(
    Card, codes, words, some_words, some_words, some_words, st.sampled_from(("machine", "human")), some_words
)
entries = st.builds(
    Entry, row=rows, contact=contacts, organisation_contact=st.none() | contacts,
    places=st.lists(places, max_size=2).map(tuple),
    cards=st.lists(cards, max_size=2, unique_by=lambda card: card.language).map(tuple),
    source=st.builds(Source, some_words, some_words, some_words, st.lists(words, max_size=2).map(tuple), words),
    next_step=st.sampled_from(NextStep), alert=some_texts, minimum_age=ages, maximum_age=ages, hours=some_texts,
    organization_id=st.none() | st.uuids().map(str), facts=some_words, note=some_words, staff_only=st.booleans(),
    assurance=st.builds(Assurance, some_words, some_words, partial_dates, partial_dates, partial_dates),
    replaces=st.lists(st.uuids().map(str), max_size=2, unique=True).map(tuple),
)  # fmt: skip


def small_content(made: Iterable[Entry] = (), serial: int = 1) -> EditionContent:
    """The real edition with a few of its places and words, and only these entries."""
    real = real_content()
    return replace(
        real, serial=serial, entries=tuple(made), welfare_centres=frozenset(), phrases=real.phrases[:40],
        places=real.places[-12:], place_names=real.place_names[:30],
    )  # fmt: skip


def named_entry(number: int, name: str = "Verzonnen groep") -> Entry:
    row = GroupRow(id=str(UUID(int=number)), kind=Kind.GROUP, name=LocalText((("nl", name),)))
    return Entry(row, Contact(), None, (), (), Source(None, None, None), NextStep.ASK_REGION)


def records(content: EditionContent) -> tuple[EditionHead, list[RecordLine]]:
    lines = list(lines_of(PublishedEdition(published(content))))
    return head_of(content, lines), lines


def packed(head: EditionHead, lines: Iterable[RecordLine]) -> io.BytesIO:
    """A file, ready to be read."""
    file = io.BytesIO()
    write_lines(head, lines, file, preset=0)
    file.seek(0)
    return file


def reasons(faults: object) -> list[str]:
    assert isinstance(faults, list), "something was taken that is wrong"
    assert all(isinstance(fault, LineFault) for fault in faults)
    return [fault.reason for fault in faults]
