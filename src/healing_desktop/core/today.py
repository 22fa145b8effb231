"""Which day it is where the desk stands."""

from __future__ import annotations

from datetime import UTC, date, datetime


def desk_day() -> date:
    """As this computer's calendar has it."""
    return datetime.now(UTC).astimezone().date()
