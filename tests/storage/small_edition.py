"""A small made-up edition where each rule of finding decides alone."""

from __future__ import annotations

from datetime import date, time

from healing_desktop.core.entries import Attending, Kind, ScheduleRule
from healing_desktop.core.ports import Found
from healing_desktop.storage.directory import EditionDirectory
from tests.storage.made_up import at, made_up

SATURDAY = date(2026, 11, 21)
FLANDERS = ("region:Flanders",)


def evening(byday: str, freq: str = "WEEKLY") -> ScheduleRule:
    return ScheduleRule(freq, byday, opens_at=time(19, 30), closes_at=time(21, 0))


def morning(byday: str) -> ScheduleRule:
    return ScheduleRule("WEEKLY", byday, opens_at=time(10, 0))


ENTRIES = (
    made_up("near", at("9000"), audiences=("women",), languages=("nl", "ar")),
    made_up("nearby and stale", at("9050"), checked_on="2015"),
    made_up("nearby b", at("9050")),
    made_up("nearby a", at("9050")),
    made_up("kortrijk", at("8500"), themes=("child-loss",), free=True, group_kind="workshop"),
    made_up("two towns", at("2000"), at("9030"), attending=Attending.BOTH, led_by="both"),
    made_up("arlon", at("6700"), languages=("fr",), attending=Attending.ONLINE, free=False),
    made_up("no place, serves", areas=FLANDERS),
    made_up("no place, serves, narrower", themes=("child-loss",), areas=FLANDERS),
    made_up("no place, elsewhere", areas=("region:Wallonia",), led_by="peers"),
    made_up("no place, nobody knows", checked_on=None),
    made_up("hidden", at("9000", confidential=True), areas=FLANDERS, checked_on=None),
    made_up("organisation", at("9000"), kind=Kind.ORGANISATION),
    made_up("Praatcafé Zuid", at("1000"), themes=("loneliness",), group_kind="support-group"),
    made_up("for staff", at("9000"), staff_only=True),
    made_up("tuesday evening", at("3000"), themes=("anxiety",), schedules=(evening("TU"),)),
    made_up("tuesday morning, thursday evening", at("3000"), themes=("anxiety",),
            schedules=(morning("TU"), evening("TH"))),
    made_up("first saturday", at("3000"), themes=("anxiety",), schedules=(evening("1SA", "MONTHLY"),)),
    made_up("every third week", at("3000"), themes=("anxiety",),
            schedules=(ScheduleRule("WEEKLY", "SA", interval=3, part="evening"),)),
    made_up("sunday afternoon, no hour", at("3000"), themes=("anxiety",),
            schedules=(ScheduleRule("WEEKLY", "SU", part="afternoon"),)),
)  # fmt: skip
GRIEF = [entry for entry in ENTRIES if {"grief", "child-loss"} & set(entry.row.themes) and not entry.staff_only]


def find(small: EditionDirectory, typed: str, *, limit: int = 200, today: date = SATURDAY) -> Found:
    return small.find(small.understand(typed), limit=limit, today=today)


def names(small: EditionDirectory, typed: str, today: date = SATURDAY) -> list[str]:
    return [row.name.name_for("nl") for row in find(small, typed, today=today).rows]


def certain(small: EditionDirectory, typed: str, today: date = SATURDAY) -> set[str]:
    """Those that are known to have all that was asked: they are as many as the answer says."""
    found = find(small, typed, today=today)
    rows = [row.name.name_for("nl") for row in found.rows]
    asked = {chip.type for chip in found.query.chips} - {"place", "distance"}
    known = [name for name, row in zip(rows, found.rows, strict=True) if asked <= {reason.what for reason in row.why}]
    assert found.certain == len(known)
    return set(known)
