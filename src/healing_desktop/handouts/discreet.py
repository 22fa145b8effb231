"""A title that does not say what a group is about (P9): the day and the hour, else the town."""

from __future__ import annotations

from datetime import date

from healing_desktop.core.dates import clock_sentence, weekday
from healing_desktop.core.entries import Attending, GroupRow
from healing_desktop.core.present_place import town
from healing_desktop.core.schedule import next_meetings
from healing_desktop.core.words import Words


def discreet_title(row: GroupRow, words: Words, today: date) -> str:
    """ "Group on Tuesday, 19.30"; "Group on Tuesday" without an hour, "Group in Gent" without a day, else "Group"."""
    coming = next_meetings(row.schedules, today, 1)
    if coming and coming[0].opens_at is not None:
        hour = clock_sentence(coming[0].opens_at, None, words)
        return words("handout-discreet-title", weekday=weekday(coming[0].date, words), time=hour)
    if coming:
        return words("handout-discreet-title-day", weekday=weekday(coming[0].date, words))
    known = row.place is not None and not row.place.confidential and row.attending is not Attending.ONLINE
    place = town(row.place, words.language) if known and row.place is not None else ""
    return words("handout-discreet-title-place", place=place) if place else words("handout-discreet-title-undated")
