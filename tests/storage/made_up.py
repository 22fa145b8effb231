"""A small edition of made-up entries among the real terms and places: who is where, what is known of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid5

from healing_desktop.core.entries import (
    Area,
    Attending,
    Contact,
    Cost,
    Entry,
    GroupRow,
    Kind,
    MeetingPlace,
    NextStep,
    ScheduleRule,
    Source,
)
from healing_desktop.core.places import Place
from healing_desktop.core.texts import LocalText
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_builder import build_edition
from tests.fixtures.editions import opened
from tests.fixtures.generated import real_content

SPACE = UUID("0c5b8a5e-6f0a-4d5e-9d54-3a4c1d1c7e10")
FRESH = "2026-11-01"


def at(code: str, *, confidential: bool = False) -> MeetingPlace:
    """The place of a postcode."""
    place: Place = next(place for place in real_content().places if place.code == code)
    return MeetingPlace(
        place.municipality, place.nis, place.postcode, None, place.latitude, place.longitude, confidential=confidential
    )


def made_up(
    name: str,
    *places: MeetingPlace,
    kind: Kind = Kind.GROUP,
    themes: tuple[str, ...] = ("grief",),
    areas: tuple[str, ...] = (),
    checked_on: str | None = FRESH,
    schedules: tuple[ScheduleRule, ...] = (),
    languages: tuple[str, ...] = ("nl",),
    audiences: tuple[str, ...] = (),
    attending: Attending | None = None,
    free: bool | None = None,
    led_by: str | None = None,
    group_kind: str | None = None,
    staff_only: bool = False,
) -> Entry:
    """An entry whose id follows from its name."""
    row = GroupRow(
        id=str(uuid5(SPACE, name)), kind=kind, name=LocalText((("nl", name),)), themes=themes, group_kind=group_kind,
        audiences=audiences, languages=languages, place=places[0] if places else None, area=Area(codes=areas),
        attending=attending, schedules=schedules, cost=Cost(free=free), led_by=led_by, checked_on=checked_on,
    )  # fmt: skip
    source = Source(None, "made up", None)
    return Entry(row, Contact(), None, places, (), source, NextStep.ASK_REGION, staff_only=staff_only)


def edition_of(entries: Iterable[Entry], folder: Path) -> EditionDirectory:
    real = real_content()
    made = tuple(sorted(entries, key=lambda entry: entry.row.id))
    content = replace(
        real, entries=made, welfare_centres=frozenset(), helplines=replace(real.helplines, lines=(), crisis=(), card=())
    )
    file = folder / "made-up.db"
    build_edition(content, file)
    return opened(file)
