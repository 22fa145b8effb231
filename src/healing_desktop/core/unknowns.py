"""What a row does not know, as stable codes: nothing unknown is left unsaid."""

from __future__ import annotations

from healing_desktop.core.entries import GroupRow, Kind

_MEET = frozenset({Kind.GROUP})


def unknown_of(row: GroupRow) -> tuple[str, ...]:
    """Codes in the order they are said: place, next_meeting, cost, phone, languages, step_free, led_by, checked_on."""
    meets = row.kind in _MEET
    known = {
        "place": row.place is not None or not meets,
        "next_meeting": bool(row.schedules) or not meets,
        "cost": row.cost.known,
        "phone": row.phone is not None,
        "languages": bool(row.languages),
        "step_free": row.step_free is not None or not meets,
        "led_by": row.led_by is not None or not meets,
        "checked_on": row.checked_on is not None,
    }
    return tuple(code for code, is_known in known.items() if not is_known)
