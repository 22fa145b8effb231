"""What a row does not know, as stable codes: nothing unknown is left unsaid."""

from __future__ import annotations

from healing_desktop.core.entries import Cost, GroupRow, Kind, MeetingPlace, ScheduleRule

_MEET = frozenset({Kind.GROUP})


def unknown_of(row: GroupRow) -> tuple[str, ...]:
    """Codes in the order they are said: place, next_meeting, cost, phone, languages, step_free, led_by, checked_on."""
    return unknown_codes(
        row.kind, row.place, row.schedules, row.cost, row.phone, row.languages, row.step_free, row.led_by,
        row.checked_on,
    )  # fmt: skip


def unknown_codes(
    kind: Kind, place: MeetingPlace | None, schedules: tuple[ScheduleRule, ...], cost: Cost, phone: str | None,
    languages: tuple[str, ...], step_free: bool | None, led_by: str | None, checked_on: str | None,
) -> tuple[str, ...]:  # fmt: skip
    """The same from the parts of a row that is still to be made."""
    meets = kind in _MEET
    known = {
        "place": place is not None or not meets,
        "next_meeting": bool(schedules) or not meets,
        "cost": cost.known,
        "phone": phone is not None,
        "languages": bool(languages),
        "step_free": step_free is not None or not meets,
        "led_by": led_by is not None or not meets,
        "checked_on": checked_on is not None,
    }
    return tuple([code for code, is_known in known.items() if not is_known])
