"""Seasonal pauses of a group: ("07-01", "08-31"), both days included, every year; also over new year."""

from __future__ import annotations

from datetime import date

Pause = tuple[str, str]


def pause_at(day: date, pauses: tuple[Pause, ...]) -> Pause | None:
    """The pause that holds `day`."""
    if not pauses:
        return None
    at = f"{day:%m-%d}"
    return next((pause for pause in pauses if _holds(pause, at)), None)


def _holds(pause: Pause, at: str) -> bool:
    first, last = pause
    return first <= at <= last if first <= last else at >= first or at <= last
